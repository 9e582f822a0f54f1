import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.11.1');
const mms = { answers: 'SIP MESSAGE MMS' } as const;
const sm = { answers: 'SIP MESSAGE SM' } as const;

/** A multimedia message leaves over IMS. */
export const mmsFromUserOverIms: Procedure = {
  id: 'tr23804-8.11.1',
  document: 'TR 23.804',
  clause: '8.11.1',
  title: 'MMS origination over IMS',
  shortTitle: 'MMS out, over IMS',
  summary:
    'A user sends a multimedia message inside SIP. The gateway hands it to the other network over MM4 and, if asked for, the news of its delivery comes back as a Short Message.',
  basis: 'S',
  settings: { 'msg.notify': 'delivery', 'ueB.caps': ['SMSIP', 'IM'], 'op.level': 'transport' },
  concerns: [
    'ueB.ims',
    'ueB.caps',
    'ue.regIfc',
    'auth.transport.B',
    'op.level',
    'msg.notify',
    'hss.addr',
    'hss.gwAddress',
    'reach.B.ims',
    'sc.submit',
    'chg.ipFlag',
    'setup.mms',
    'ffs.mmsIndication',
  ],
  stimulus: [{ do: 'send', kind: 'mms', from: 'UE-B', to: 'PEER-NET', text: 'Photo of the harbour' }],
  participants: ['UE-B', 'P-CSCF', 'S-CSCF-T', 'IP-SM-GW', 'SMS-GMSC', 'SM-SC', 'MMS-RS', 'PEER-NET'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'S', { registration: true }),
    row('1', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-B', 'P-CSCF', 'SIP MESSAGE MMS', 'R'),
    row('3', 'P-CSCF', 'S-CSCF-T', 'SIP MESSAGE MMS', 'R'),
    row('4', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE MMS', 'R'),
    row('5', 'IP-SM-GW', 'PEER-NET', 'MM4 FORWARD'),
    row('6', 'IP-SM-GW', 'S-CSCF-T', 'SIP 202 Accepted', 'S', mms),
    row('7', 'S-CSCF-T', 'UE-B', 'SIP 202 Accepted', 'S', mms),
    row('8', 'PEER-NET', 'MMS-RS', 'MM4 REPORT', 'R'),
    row('9', 'MMS-RS', 'SM-SC', 'SC-MO', 'R'),
    row('10', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'R'),
    row('11', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'R'),
    row('12', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM', 'R'),
    row('13', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE SM', 'R'),
    row('14', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'R', sm),
    row('15', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'R', sm),
  ],
  branches: [
    {
      id: '8.11.1-B1',
      title: 'No delivery indication asked for',
      settings: { 'msg.notify': 'none' },
      basis: 'S',
    },
    {
      id: '8.11.1-B2',
      title: 'The gateway takes every non-text message for MMS',
      settings: { 'ffs.mmsIndication': 'all non-text' },
      basis: 'S',
    },
  ],
};

import type { Message } from '../../protocol/messages/messages.ts';
import type { Mm1 } from '../../protocol/messages/mms.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.11.2');
const ofOperation = (mm: Mm1) => ({
  where: (message: Message) => message.type === 'SIP MESSAGE MMS' && message.mm === mm,
});
const notification = ofOperation('MM1_notification.REQ');
const content = ofOperation('MM1_retrieve.RES');
const mms = { answers: 'SIP MESSAGE MMS' } as const;

/** A multimedia message arrives and is fetched over IMS. */
export const mmsToUserOverIms: Procedure = {
  id: 'tr23804-8.11.2',
  document: 'TR 23.804',
  clause: '8.11.2',
  title: 'MMS termination over IMS',
  shortTitle: 'MMS in, over IMS',
  summary:
    'A multimedia message arrives from another network. The user is told by a Short Message, which the gateway turns into a SIP notification, asks for the message by its id and gets it through the gateway.',
  basis: 'S',
  settings: { 'ueB.caps': ['SMSIP', 'IM'] },
  concerns: [
    'ueB.ims',
    'ueB.caps',
    'ue.regIfc',
    'auth.service.B',
    'op.level',
    'hss.addr',
    'hss.gwAddress',
    'reach.B.ims',
    'sc.submit',
    'msg.notify',
    'setup.mms',
    'ffs.mmsDeliver',
  ],
  stimulus: [{ do: 'send', kind: 'mms', from: 'PEER-NET', to: 'UE-B', text: 'Photo of the harbour' }],
  participants: ['PEER-NET', 'MMS-RS', 'SM-SC', 'SMS-GMSC', 'IP-SM-GW', 'S-CSCF-T', 'P-CSCF', 'UE-B'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'S', { registration: true }),
    row('1', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'PEER-NET', 'MMS-RS', 'MM4 FORWARD', 'R'),
    row('3', 'MMS-RS', 'SM-SC', 'SC-MO', 'R'),
    row('4', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'R'),
    row('5', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM'),
    row('6', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE MMS', 'R', notification),
    row('7', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE MMS', 'R', notification),
    row('8', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'R', { ...mms, ...notification }),
    row('9', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'R', { ...mms, ...notification }),
    row('10', 'UE-B', 'P-CSCF', 'SIP MESSAGE MMS', 'R'),
    row('11', 'P-CSCF', 'S-CSCF-T', 'SIP MESSAGE MMS', 'R'),
    row('12', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE MMS', 'R'),
    row('13', 'IP-SM-GW', 'MMS-RS', 'HTTP GET'),
    row('13', 'MMS-RS', 'IP-SM-GW', 'HTTP 200 OK'),
    row('14', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE MMS', 'S', content),
    row('14', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE MMS', 'S', content),
    row('15', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'S', { ...mms, ...content }),
    row('16', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'S', { ...mms, ...content }),
  ],
  branches: [
    {
      id: '8.11.2-B1',
      title: 'The user ignores the notification',
      settings: { 'reach.B.ims': 'noAnswer', 'hss.addr': [] },
      basis: 'R',
    },
    {
      id: '8.11.2-B2',
      title: 'The content comes over an HTTP link',
      settings: { 'ffs.mmsDeliver': 'HTTP link' },
      basis: 'S',
    },
  ],
};

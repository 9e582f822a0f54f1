import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.9');
const sm = { answers: 'SIP MESSAGE SM' } as const;
const report = { answers: 'SIP MESSAGE REPORT' } as const;

/** A client submits a Short Message in SIP, as the TR draws it. */
export const encapsulatedOriginationTr: Procedure = {
  id: 'tr23804-8.9',
  document: 'TR 23.804',
  clause: '8.9',
  title: 'Successful SMS MO delivery using SIP/IMS',
  shortTitle: 'SMS over IMS, mobile originated',
  summary:
    'A client submits a Short Message in SIP. The gateway answers at once that it has sent it on; whether the service centre has it comes later, in a request of its own.',
  basis: 'S',
  settings: {
    'ueB.caps': ['SMSIP'],
    'ueB.service': 'none',
    'hss.gwAddress': 'learned',
    'setup.registrationOrder': 'HSS first',
    'setup.smsOver.B': 'IMS',
  },
  concerns: [
    'ueB.ims',
    'ueB.caps',
    'ueB.service',
    'ue.regIfc',
    'auth.transport.B',
    'sub.transport.B',
    'odb.B',
    'hss.gwAddress',
    'ffs.regSteps',
    'ffs.moIndication',
    'ffs.reportMark',
    'setup.registrationOrder',
    'setup.smsOver.B',
    'sc.submit',
    'sc.addressIn',
    'chg.mode',
    'chg.credit',
    'chg.ipFlag',
  ],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'Landed, see you at eight' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'SMS-IWMSC', 'SM-SC'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'S', { registration: true }),
    row('1', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE SM', 'S'),
    row('3', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE SM', 'S'),
    row('4', 'IP-SM-GW', 'S-CSCF-T', 'SIP 202 Accepted', 'S', sm),
    row('5', 'S-CSCF-T', 'UE-B', 'SIP 202 Accepted', 'S', sm),
    row('6', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'S'),
    row('7', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'S'),
    row('8', 'SM-SC', 'SMS-IWMSC', 'SC-SUBMIT-REPORT', 'S'),
    row('9', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES', 'S'),
    row('9', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR', 'R'),
    row('10', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'S'),
    row('11', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE REPORT', 'S'),
    row('12', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'S', report),
    row('13', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'S', report),
  ],
  branches: [
    {
      id: '8.9-B1',
      title: 'Service centre named in the Short Message only',
      settings: { 'sc.addressIn': 'SM content' },
      basis: 'S',
    },
    { id: '8.9-B2', title: 'The service centre refuses', settings: { 'sc.submit': 'no' }, basis: 'R' },
    {
      id: '8.9-B3',
      title: 'No filter criterion names the gateway',
      settings: { 'ue.regIfc': 'no' },
      basis: 'R',
    },
  ],
};

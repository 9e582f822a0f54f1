import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TS 23.204 6.3');
const sm = { answers: 'SIP MESSAGE SM' } as const;
const report = { answers: 'SIP MESSAGE REPORT' } as const;

/** A client submits a Short Message in SIP. */
export const encapsulatedOrigination: Procedure = {
  id: 'ts23204-6.3',
  document: 'TS 23.204',
  clause: '6.3',
  title: 'Encapsulated Short Message origination',
  shortTitle: 'SMS from a client over IMS',
  summary:
    'A client submits a Short Message in SIP. The gateway answers at once that it has sent it on; whether the service centre has it comes later, in a request of its own.',
  basis: 'P',
  settings: { 'setup.smsOver.A': 'IMS', 'setup.subscription.B': 'SMS only', 'hss.gwAddress': 'none' },
  concerns: [
    'ueA.ims',
    'ue.regIfc',
    'auth.transport.A',
    'sub.transport.A',
    'odb.A',
    'mps.A',
    'setup.smsOver.A',
    'setup.subscription.B',
    'hss.gwAddress',
    'hss.addr',
    'sc.submit',
    'sc.addressIn',
    'chg.mode',
    'chg.credit',
    'chg.ipFlag',
  ],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Landed, see you at eight' }],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'SMS-IWMSC', 'SM-SC'],
  names: { 'UE-A': 'UE', 'S-CSCF-O': 'S-CSCF' },
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP REGISTER', 'P', { registration: true }),
    row('1', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-A', 'S-CSCF-O', 'SIP MESSAGE SM', 'P'),
    row('3', 'S-CSCF-O', 'IP-SM-GW', 'SIP MESSAGE SM', 'P'),
    row('4', 'IP-SM-GW', 'S-CSCF-O', 'SIP 202 Accepted', 'P', sm),
    row('5', 'S-CSCF-O', 'UE-A', 'SIP 202 Accepted', 'P', sm),
    row('6', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'P'),
    row('7', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'P'),
    row('8', 'SM-SC', 'SMS-IWMSC', 'SC-SUBMIT-REPORT', 'P'),
    row('9', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES', 'P'),
    row('9', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR', 'R'),
    row('10', 'IP-SM-GW', 'S-CSCF-O', 'SIP MESSAGE REPORT', 'P'),
    row('11', 'S-CSCF-O', 'UE-A', 'SIP MESSAGE REPORT', 'G'),
    row('12', 'UE-A', 'S-CSCF-O', 'SIP 200 OK', 'G', report),
    row('13', 'S-CSCF-O', 'IP-SM-GW', 'SIP 200 OK', 'G', report),
  ],
  branches: [
    { id: '6.3-B1', title: 'Sender not authorised', settings: { 'auth.transport.A': 'no' }, basis: 'P' },
    { id: '6.3-B4', title: 'Short Messages barred for the sender', settings: { 'odb.A': 'yes' }, basis: 'P' },
    { id: '6.3-B2', title: 'The service centre refuses', settings: { 'sc.submit': 'no' }, basis: 'R' },
    {
      id: '6.3-B3',
      title: 'No filter criterion names the gateway',
      settings: { 'ue.regIfc': 'no' },
      basis: 'R',
    },
  ],
};

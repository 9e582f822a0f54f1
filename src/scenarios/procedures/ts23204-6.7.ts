import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TS 23.204 6.7');
const im = { answers: 'SIP MESSAGE IM' } as const;
const imdn = { answers: 'SIP MESSAGE IMDN' } as const;

/** Instant Message to an SMS user, converted in the originating network. */
export const imToSmsUserOriginating: Procedure = {
  id: 'ts23204-6.7',
  document: 'TS 23.204',
  clause: '6.7',
  title: 'Instant Message to an SMS user, originating side',
  shortTitle: 'IM → SMS, originating side',
  summary:
    'An IM or CPM user writes to a phone number that no user of IMS has. The gateway in the sender’s network submits the text to a service centre and answers at once: whether the Short Message arrives is not its concern.',
  basis: 'P',
  settings: { 'setup.subscription.B': 'SMS only', 'hss.gwAddress': 'none' },
  concerns: [
    'ueA.ims',
    'ue.regIfc',
    'auth.service.A',
    'sub.service.A',
    'msg.privacy',
    'op.anonymity',
    'mps.A',
    'setup.subscription.B',
    'hss.gwAddress',
    'hss.addr',
    'reach.B.msc',
    'reach.B.sgsn',
    'reach.B.mme',
    'reach.B.smsf',
    'sc.address',
    'sc.submit',
    'chg.mode',
    'chg.credit',
    'chg.ipFlag',
  ],
  stimulus: [{ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Meet at gate 7, 18:30' }],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'SMS-IWMSC', 'SM-SC'],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP REGISTER', 'G', { registration: true }),
    row('1', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'G', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-A', 'S-CSCF-O', 'SIP MESSAGE IM', 'P'),
    row('3', 'S-CSCF-O', 'IP-SM-GW', 'SIP MESSAGE IM', 'P'),
    internal('4', 'IP-SM-GW', 'P'),
    row('5', 'IP-SM-GW', 'S-CSCF-O', 'SIP 202 Accepted', 'G', im),
    row('5', 'S-CSCF-O', 'UE-A', 'SIP 202 Accepted', 'G', im),
    row('6', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'G'),
    row('7', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'G'),
    row('8', 'SM-SC', 'SMS-IWMSC', 'SC-SUBMIT-REPORT', 'G'),
    row('8', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES', 'G'),
    row('8', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR', 'G'),
    row('8', 'IP-SM-GW', 'S-CSCF-O', 'SIP MESSAGE IMDN', 'G'),
    row('8', 'S-CSCF-O', 'UE-A', 'SIP MESSAGE IMDN', 'G'),
    row('8', 'UE-A', 'S-CSCF-O', 'SIP 200 OK', 'R', imdn),
    row('8', 'S-CSCF-O', 'IP-SM-GW', 'SIP 200 OK', 'R', imdn),
    row(null, ['IP-SM-GW', 'S-CSCF-O'], ['S-CSCF-O', 'UE-A'], 'SIP ERROR', 'R', im),
  ],
  branches: [
    { id: '6.7-B1', title: 'Submitted to the service centre', settings: {}, basis: 'P' },
    { id: '6.7-B2', title: 'Sender not authorised', settings: { 'auth.service.A': 'no' }, basis: 'P' },
    {
      id: '6.7-B3',
      title: 'Identity hidden, operator allows',
      settings: { 'msg.privacy': 'yes' },
      basis: 'P',
    },
    {
      id: '6.7-B4',
      title: 'Identity hidden, operator prohibits',
      settings: { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
      basis: 'P',
    },
    { id: '6.7-B5', title: 'Priority of the sender', settings: { 'mps.A': 'on' }, basis: 'G' },
    { id: '6.7-B6', title: 'The service centre refuses', settings: { 'sc.submit': 'no' }, basis: 'G' },
    {
      id: '6.7-B7',
      title: 'No filter criterion names the gateway',
      settings: { 'ue.regIfc': 'no' },
      basis: 'R',
    },
    {
      id: '6.7-B8',
      title: 'No service centre known',
      settings: { 'sc.address': 'none' },
      basis: 'R',
    },
  ],
};

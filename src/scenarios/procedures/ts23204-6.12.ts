import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { imToSmsOverIp } from './ts23204-6.11.ts';

const { row } = rowsOf('TS 23.204 6.12');
const report = { answers: 'SIP MESSAGE REPORT' } as const;
const imdn = { answers: 'SIP MESSAGE IMDN' } as const;

/** Delivery report of a Short Message over IP that was sent as an Instant Message. */
export const reportToImSender: Procedure = {
  ...imToSmsOverIp,
  id: 'ts23204-6.12',
  clause: '6.12',
  title: 'Delivery report for an Instant Message to a user of SMS over IP',
  shortTitle: 'Delivery report → IM sender',
  summary:
    'The recipient’s client reports on the Short Message that the gateway made of an Instant Message. If the sender asked for it, the gateway turns the report into a delivery notification.',
  settings: { ...imToSmsOverIp.settings, 'msg.notify': 'delivery' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'P'),
    row('2', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'P'),
    row('3', 'IP-SM-GW', 'S-CSCF-T', 'SIP 202 Accepted', 'P', report),
    row('4', 'S-CSCF-T', 'UE-B', 'SIP 202 Accepted', 'P', report),
    row('5', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE IMDN', 'R'),
    row('6', 'S-CSCF-T', 'S-CSCF-O', 'SIP MESSAGE IMDN', 'R'),
    row('7', 'S-CSCF-O', 'UE-A', 'SIP MESSAGE IMDN', 'R'),
    row('8', 'UE-A', 'S-CSCF-O', 'SIP 200 OK', 'R', imdn),
    row('9', 'S-CSCF-O', 'S-CSCF-T', 'SIP 200 OK', 'R', imdn),
    row('10', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'R', imdn),
  ],
  branches: [
    { id: '6.12-B1', title: 'Notification asked for', settings: {}, basis: 'P' },
    { id: '6.12-B2', title: 'No notification asked for', settings: { 'msg.notify': 'none' }, basis: 'R' },
    {
      id: '6.12-B3',
      title: 'Failure to be told, memory of the client full',
      settings: { 'msg.notify': 'failure', 'reach.B.ims': 'memoryFull' },
      basis: 'R',
    },
  ],
};

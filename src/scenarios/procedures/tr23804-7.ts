import type { Message } from '../../protocol/messages/messages.ts';
import { ipRegistrationConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 7');

const isRefund = (message: Message) => message.type === 'CREDIT-REQ' && message.request === 'refund';

/** What charging adds to every flow through the gateway, shown on a submission over IP. */
export const charging: Procedure = {
  id: 'tr23804-7',
  document: 'TR 23.804',
  clause: '7',
  title: 'Charging',
  shortTitle: 'Charging of a message over IP',
  summary:
    'A terminal sends a Short Message over IP. Before the gateway submits it, it reserves credit; when the outcome is known it sends a charging record, and what was reserved in vain goes back. An IP access flag travels with the message and in the record. The same happens to every message through the gateway.',
  basis: 'S',
  settings: { ...overIpSetUp, 'chg.mode': 'both' },
  concerns: [...ipRegistrationConcerns, 'sc.submit', 'chg.mode', 'chg.credit', 'chg.ipFlag'],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'Is this one free?' }],
  participants: ['UE-B', 'IP-SM-GW', 'OCS', 'SMS-IWMSC', 'SM-SC', 'CCF', 'CGW'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('1', 'UE-B', 'IP-SM-GW', 'IP-SM'),
    row('6', 'IP-SM-GW', 'OCS', 'CREDIT-REQ', 'R', { where: isRefund }),
    row('6', 'OCS', 'IP-SM-GW', 'CREDIT-RES', 'R', { where: isRefund }),
    row('2', 'IP-SM-GW', 'OCS', 'CREDIT-REQ', 'R'),
    row('2', 'OCS', 'IP-SM-GW', 'CREDIT-RES', 'R'),
    row('3', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM'),
    row('3', 'SMS-IWMSC', 'SM-SC', 'SC-MO'),
    row('4', 'SM-SC', 'SMS-IWMSC', 'SC-SUBMIT-REPORT', 'R'),
    row('4', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES', 'R'),
    row('4', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR', 'R'),
    row('5', 'IP-SM-GW', 'UE-B', 'IP-REPORT', 'R'),
    row('7', 'IP-SM-GW', 'CCF', 'CDR', 'R'),
    row('8', 'CCF', 'CGW', 'CDR', 'R'),
  ],
  branches: [
    { id: '7-B1', title: 'Offline only', settings: { 'chg.mode': 'offline' }, basis: 'S' },
    { id: '7-B2', title: 'Online only', settings: { 'chg.mode': 'online' }, basis: 'S' },
    { id: '7-B3', title: 'Credit exhausted', settings: { 'chg.credit': 'exhausted' }, basis: 'R' },
    { id: '7-B4', title: 'No IP access flag', settings: { 'chg.ipFlag': 'no' }, basis: 'S' },
    {
      id: '7-B5',
      title: 'The submission fails: credit goes back',
      settings: { 'sc.submit': 'no' },
      basis: 'R',
    },
    { id: '7-B6', title: 'No charging', settings: { 'chg.mode': 'none' }, basis: 'S' },
  ],
};

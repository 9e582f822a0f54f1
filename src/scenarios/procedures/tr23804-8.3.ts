import { ipRegistrationConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.3');

/** A Short Message from a terminal over IP. */
export const smsFromIp: Procedure = {
  id: 'tr23804-8.3',
  document: 'TR 23.804',
  clause: '8.3',
  title: 'Successful SMS MO delivery',
  shortTitle: 'SMS from a terminal over IP',
  summary:
    'A terminal sends a Short Message over its IP connection. The gateway finds the number from the IP address and submits the message to the service centre as an MSC or SGSN would.',
  basis: 'S',
  settings: overIpSetUp,
  concerns: [...ipRegistrationConcerns, 'sc.submit', 'chg.ipFlag'],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'Sent over the hotel WLAN' }],
  participants: ['UE-B', 'IP-SM-GW', 'SMS-IWMSC', 'SM-SC'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('1', 'UE-B', 'IP-SM-GW', 'IP-REG-REQ', 'S', { registration: true }),
    row('2', 'UE-B', 'IP-SM-GW', 'IP-SM'),
    row('3', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM'),
    row('4', 'SMS-IWMSC', 'SM-SC', 'SC-MO'),
    row('5', 'SM-SC', 'SMS-IWMSC', 'SC-SUBMIT-REPORT'),
    row('6', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES'),
    row('6', 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR', 'R'),
    row('7', 'IP-SM-GW', 'UE-B', 'IP-REPORT'),
  ],
  branches: [
    {
      id: '8.3-B1',
      title: 'No number for the IP address',
      settings: { 'ueB.ip': 'not registered' },
      basis: 'R',
    },
    { id: '8.3-B2', title: 'The service centre refuses', settings: { 'sc.submit': 'no' }, basis: 'R' },
  ],
};

import { ipDeliveryConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.4');

/** A Short Message to a terminal over IP. */
export const smsToIp: Procedure = {
  id: 'tr23804-8.4',
  document: 'TR 23.804',
  clause: '8.4',
  title: 'Successful SMS MT delivery',
  shortTitle: 'SMS to a terminal over IP',
  summary:
    'The HSS gives the SMS-GMSC as many addresses as it can take. When the gateway is among them, it finds the IP address from the number and delivers over IP; an SMS-GMSC that knows nothing of IP takes it for an MSC or SGSN.',
  basis: 'S',
  settings: overIpSetUp,
  concerns: ipDeliveryConcerns,
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Your train leaves at 9:40' }],
  participants: ['SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'UE-B'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('1', 'UE-B', 'IP-SM-GW', 'IP-REG-REQ', 'S', { registration: true }),
    row('2', 'SM-SC', 'SMS-GMSC', 'SC-MT'),
    row('3', 'SMS-GMSC', 'HSS', 'SRI-SM'),
    row('3', 'HSS', 'SMS-GMSC', 'SRI-SM-RES'),
    row('4', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM'),
    row('5', 'IP-SM-GW', 'UE-B', 'IP-SM'),
    row("5'", 'UE-B', 'IP-SM-GW', 'IP-REPORT', 'R'),
    row('6', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES'),
    row('7', 'SMS-GMSC', 'HSS', 'RSDS'),
    row('8', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT'),
  ],
  branches: [
    { id: '8.4-B1', title: 'SMS-GMSC without IP messaging', settings: { 'gmsc.ip': 'no' }, basis: 'S' },
    {
      id: '8.4-B2',
      title: 'SMS-GMSC without IP messaging and GPRS',
      settings: { 'gmsc.ip': 'no', 'gmsc.gprs': 'no' },
      basis: 'S',
    },
    {
      id: '8.4-B3',
      title: 'The gateway comes last in the order',
      settings: { 'gmsc.ip': 'no', 'hss.priority': ['MSC', 'SGSN', 'IPGW'] },
      basis: 'S',
    },
    {
      id: '8.4-B4',
      title: 'Terminal not registered over IP',
      settings: { 'ueB.ip': 'not registered' },
      basis: 'S',
    },
  ],
};

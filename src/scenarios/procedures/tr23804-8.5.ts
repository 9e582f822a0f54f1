import { ipDeliveryConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.5');
const others = ['SGSN', 'MSC'] as const;
const absent = { 'reach.B.ip': 'absent', 'reach.B.sgsn': 'absent', 'reach.B.msc': 'absent' } as const;

/** A Short Message that does not get through over IP. */
export const smsToIpFails: Procedure = {
  id: 'tr23804-8.5',
  document: 'TR 23.804',
  clause: '8.5',
  title: 'Unsuccessful SMS MT delivery',
  shortTitle: 'SMS to a terminal out of IP reach',
  summary:
    'A terminal is registered over IP but cannot be reached there. The SMS-GMSC tries the other addresses that it has; when all have failed, the service centre decides whether message waiting is set.',
  basis: 'S',
  settings: { ...overIpSetUp, 'reach.B.ip': 'absent' },
  concerns: ipDeliveryConcerns,
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Are you still in the WLAN?' }],
  participants: ['SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'MSC', 'SGSN', 'UE-B'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('1', 'UE-B', 'IP-SM-GW', 'IP-REG-REQ', 'S', { registration: true }),
    row('2', 'SM-SC', 'SMS-GMSC', 'SC-MT'),
    row('3', 'SMS-GMSC', 'HSS', 'SRI-SM'),
    row('3', 'HSS', 'SMS-GMSC', 'SRI-SM-RES'),
    row('4', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM'),
    row('5', 'IP-SM-GW', 'UE-B', 'IP-SM'),
    row('6', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR'),
    row('7', 'SMS-GMSC', others, 'MT-FSM'),
    row('8', 'SMS-GMSC', 'HSS', 'RSDS', 'S', {
      where: (message) => message.type === 'RSDS' && message.result === 'negative',
    }),
    row('9', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT'),
  ],
  branches: [
    { id: '8.5-B1', title: 'Delivered through the SGSN', settings: {}, basis: 'S' },
    {
      id: '8.5-B2',
      title: 'Delivered through the MSC',
      settings: { 'reach.B.sgsn': 'absent' },
      basis: 'S',
    },
    { id: '8.5-B3', title: 'All fail, message waiting is set', settings: absent, basis: 'S' },
    {
      id: '8.5-B4',
      title: 'All fail, message waiting is not wanted',
      settings: { ...absent, 'sc.mwd': 'no' },
      basis: 'S',
    },
    {
      id: '8.5-B5',
      title: 'Only the address of the gateway, in the place of another',
      settings: { 'gmsc.ip': 'no', 'gmsc.gprs': 'no' },
      basis: 'S',
    },
    { id: '8.5-B6', title: 'Neither MSC nor SGSN is known', settings: { 'hss.addr': [] }, basis: 'S' },
    {
      id: '8.5-B7',
      title: 'Two addresses, one of them the gateway’s',
      settings: { 'gmsc.ip': 'no' },
      basis: 'S',
    },
  ],
};

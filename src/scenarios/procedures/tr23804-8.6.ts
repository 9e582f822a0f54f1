import { ipDeliveryConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TR 23.804 8.6');

/** The service centre is alerted when the terminal registers again. */
export const smsAlerting: Procedure = {
  id: 'tr23804-8.6',
  document: 'TR 23.804',
  clause: '8.6',
  title: 'SMS alerting',
  shortTitle: 'Alert when the terminal is back over IP',
  summary:
    'A Short Message could not be delivered anywhere and waits in the service centre. The terminal comes back over IP and registers; the HSS alerts every service centre that waits, and these try again.',
  basis: 'S',
  settings: { ...overIpSetUp, 'reach.B.ip': 'absent', 'reach.B.sgsn': 'absent', 'reach.B.msc': 'absent' },
  concerns: ipDeliveryConcerns,
  before: [
    { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Call me when you are back' },
    { do: 'wait', until: 'quiet' },
    { do: 'deregister', ue: 'UE-B' },
    { do: 'wait', until: 'quiet' },
    { do: 'set', id: 'reach.B.ip', value: 'ok' },
  ],
  stimulus: [{ do: 'register', ue: 'UE-B' }],
  participants: ['SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'UE-B'],
  names: { 'UE-B': 'UE' },
  steps: [
    internal('2', 'UE-B'),
    row('2', 'UE-B', 'IP-SM-GW', 'IP-REG-REQ'),
    row('2', 'IP-SM-GW', 'HSS', 'IWF-REG-REQ'),
    internal('2', 'HSS'),
    row('2', 'HSS', 'PRESENCE', 'PRESENCE-NOTIFY'),
    row('2', 'HSS', 'IP-SM-GW', 'IWF-REG-RES'),
    internal('2', 'IP-SM-GW'),
    row('2', 'IP-SM-GW', 'UE-B', 'IP-REG-RES'),
    row('3', 'HSS', 'SMS-GMSC', 'ALERT-SC'),
    row('4', 'SMS-GMSC', 'SM-SC', 'SC-ALERT'),
    row('5', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'R'),
  ],
  branches: [
    { id: '8.6-B1', title: 'No message waiting', settings: { 'sc.mwd': 'no' }, basis: 'S' },
    {
      id: '8.6-B2',
      title: 'Two service centres wait',
      settings: { 'hss.mwd': ['+12065550195'] },
      basis: 'S',
    },
    {
      id: '8.6-B3',
      title: 'The memory of the phone is full',
      settings: { 'hss.mcef': 'yes' },
      basis: 'P',
    },
  ],
};

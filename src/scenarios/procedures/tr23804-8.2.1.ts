import { ipRegistrationConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TR 23.804 8.2.1');

/** The terminal leaves. */
export const ipDeregistrationByUe: Procedure = {
  id: 'tr23804-8.2.1',
  document: 'TR 23.804',
  clause: '8.2.1',
  title: 'De-registration, initiated by the UE',
  shortTitle: 'De-registration over IP, by the UE',
  summary:
    'A terminal tells the gateway that it leaves. The HSS forgets the address of the gateway; only then the gateway forgets the IP address and answers.',
  basis: 'S',
  settings: overIpSetUp,
  concerns: ipRegistrationConcerns,
  stimulus: [{ do: 'deregister', ue: 'UE-B' }],
  participants: ['UE-B', 'IP-SM-GW', 'HSS', 'PRESENCE'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('1', 'UE-B', 'IP-SM-GW', 'IP-DEREG-REQ'),
    row('2', 'IP-SM-GW', 'HSS', 'IWF-DEREG-REQ'),
    internal('3', 'HSS'),
    row('3', 'HSS', 'PRESENCE', 'PRESENCE-NOTIFY'),
    row('4', 'HSS', 'IP-SM-GW', 'IWF-DEREG-RES'),
    internal('5', 'IP-SM-GW'),
    row('5', 'IP-SM-GW', 'UE-B', 'IP-DEREG-RES'),
  ],
  branches: [{ id: '8.2.1-B1', title: 'No Presence Server', settings: { 'hss.presence': 'no' }, basis: 'S' }],
};

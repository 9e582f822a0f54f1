import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TS 23.204 6.2.2');

/** Something in the network makes the gateway take a user out of the HSS; here a de-registration from the S-CSCF. */
export const networkDeregistration: Procedure = {
  id: 'ts23204-6.2.2',
  document: 'TS 23.204',
  clause: '6.2.2',
  title: 'De-registration, initiated by the network',
  shortTitle: 'De-registration by the network',
  summary:
    'A trigger in the network, here a de-registration that the S-CSCF reports, makes the gateway tell the HSS that the user can no longer be reached over IP.',
  basis: 'P',
  settings: { 'ueB.caps': ['SMSIP'], 'ueB.service': 'none' },
  concerns: ['ueB.ims', 'ueB.caps', 'ueB.service', 'ue.regIfc', 'hss.gwAddress', 'setup.registrationOrder'],
  stimulus: [{ do: 'deregister', ue: 'UE-B' }],
  participants: ['IP-SM-GW', 'HSS'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'IP-SM-GW', 'HSS', 'IWF-DEREG-REQ', 'P'),
    row('2', 'HSS', 'IP-SM-GW', 'IWF-DEREG-RES', 'P'),
  ],
  branches: [],
};

import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TS 23.204 6.2.1');

/** A user leaves IMS; the gateway tells the HSS when it has answered. */
export const imsDeregistration: Procedure = {
  id: 'ts23204-6.2.1',
  document: 'TS 23.204',
  clause: '6.2.1',
  title: 'De-registration, initiated by the UE',
  shortTitle: 'De-registration by the UE',
  summary:
    'A user leaves IMS. The gateway answers the S-CSCF and tells the HSS that the user is gone; a gateway address that is pre-configured stays and serves later Short Messages.',
  basis: 'P',
  settings: { 'ueB.caps': ['SMSIP'], 'ueB.service': 'none' },
  concerns: ['ueB.ims', 'ueB.caps', 'ueB.service', 'ue.regIfc', 'hss.gwAddress', 'setup.registrationOrder'],
  stimulus: [{ do: 'deregister', ue: 'UE-B' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'HSS'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'P'),
    row('2', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER' }),
    internal('3', 'S-CSCF-T', 'P'),
    row('4', 'S-CSCF-T', 'IP-SM-GW', 'SIP REGISTER 3P', 'P'),
    row('5', 'IP-SM-GW', 'S-CSCF-T', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER 3P' }),
    row('6', 'IP-SM-GW', 'HSS', 'IWF-DEREG-REQ', 'P'),
    row('7', 'HSS', 'IP-SM-GW', 'IWF-DEREG-RES', 'P'),
  ],
  branches: [
    {
      id: '6.2.1-B1',
      title: 'Gateway address not pre-configured',
      settings: { 'hss.gwAddress': 'learned' },
      basis: 'P',
    },
  ],
};

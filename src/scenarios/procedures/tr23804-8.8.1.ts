import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TR 23.804 8.8.1');

/** A user leaves IMS, and the gateway and the HSS learn of it. */
export const imsDeregistrationTr: Procedure = {
  id: 'tr23804-8.8.1',
  document: 'TR 23.804',
  clause: '8.8.1',
  title: 'De-registration using SIP/IMS, initiated by the UE',
  shortTitle: 'De-registration over IMS',
  summary:
    'A user leaves IMS and has the answer at once. Then the S-CSCF tells the gateway, which has its address removed from the HSS unless that keeps it for good.',
  basis: 'S',
  settings: {
    'ueB.caps': ['SMSIP'],
    'ueB.service': 'none',
    'hss.gwAddress': 'learned',
    'setup.registrationOrder': 'HSS first',
  },
  concerns: [
    'ueB.ims',
    'ueB.caps',
    'ueB.service',
    'ue.regIfc',
    'hss.gwAddress',
    'ffs.regSteps',
    'setup.registrationOrder',
  ],
  stimulus: [{ do: 'deregister', ue: 'UE-B' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'HSS'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER'),
    row('2', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER' }),
    internal('3', 'S-CSCF-T'),
    row('4', 'S-CSCF-T', 'IP-SM-GW', 'SIP REGISTER 3P'),
    row('5', 'IP-SM-GW', 'HSS', 'IWF-DEREG-REQ'),
    row('6', 'HSS', 'IP-SM-GW', 'IWF-DEREG-RES'),
    row('7', 'IP-SM-GW', 'S-CSCF-T', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER 3P' }),
  ],
  branches: [
    {
      id: '8.8.1-B1',
      title: 'Gateway address pre-configured per HSS',
      settings: { 'hss.gwAddress': 'per HSS' },
      basis: 'S',
    },
    {
      id: '8.8.1-B2',
      title: 'Gateway address pre-configured per subscriber',
      settings: { 'hss.gwAddress': 'per subscriber' },
      basis: 'S',
    },
  ],
};

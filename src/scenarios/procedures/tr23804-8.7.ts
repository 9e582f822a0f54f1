import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TR 23.804 8.7');

/** A user registers in IMS, and the gateway and the HSS learn of it. */
export const imsRegistrationTr: Procedure = {
  id: 'tr23804-8.7',
  document: 'TR 23.804',
  clause: '8.7',
  title: 'Registration using SIP/IMS',
  shortTitle: 'Registration over IMS',
  summary:
    'A user registers in IMS. The filter information from the HSS makes the S-CSCF tell the gateway, which gives its address to the HSS unless that has it already, and only then answers.',
  basis: 'S',
  settings: {
    'ueB.ims': 'unregistered',
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
  stimulus: [{ do: 'register', ue: 'UE-B' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'HSS'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    internal('1', 'UE-B'),
    row('2', 'UE-B', 'S-CSCF-T', 'SIP REGISTER'),
    row('2', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER' }),
    internal('3', 'S-CSCF-T'),
    row('4', 'S-CSCF-T', 'IP-SM-GW', 'SIP REGISTER 3P'),
    row('5', 'IP-SM-GW', 'HSS', 'IWF-REG-REQ'),
    row('6', 'HSS', 'IP-SM-GW', 'IWF-REG-RES'),
    row('7', 'IP-SM-GW', 'S-CSCF-T', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER 3P' }),
  ],
  branches: [
    { id: '8.7-B1', title: 'Gateway address not pre-configured', settings: {}, basis: 'S' },
    {
      id: '8.7-B2',
      title: 'Gateway address pre-configured per HSS',
      settings: { 'hss.gwAddress': 'per HSS' },
      basis: 'S',
    },
    {
      id: '8.7-B3',
      title: 'Gateway address pre-configured per subscriber',
      settings: { 'hss.gwAddress': 'per subscriber' },
      basis: 'S',
    },
    {
      id: '8.7-B4',
      title: 'Filter information does not name the gateway',
      settings: { 'ue.regIfc': 'no' },
      basis: 'S',
    },
  ],
};

import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TS 23.204 6.1');

/** A user registers in IMS, and the gateway fetches what it may do for the user. */
export const imsRegistration: Procedure = {
  id: 'ts23204-6.1',
  document: 'TS 23.204',
  clause: '6.1',
  title: 'Registration',
  shortTitle: 'Registration',
  summary:
    'A user registers in IMS. The filter criteria make the S-CSCF tell the gateway, which answers, tells the HSS that the user is reachable over IP, and keeps the authorisations that it gets in return.',
  basis: 'P',
  settings: { 'ueB.ims': 'unregistered', 'ueB.caps': ['SMSIP'], 'ueB.service': 'none' },
  concerns: [
    'ueB.ims',
    'ueB.caps',
    'ueB.service',
    'ue.regIfc',
    'auth.service.B',
    'auth.transport.B',
    'sub.service.B',
    'sub.transport.B',
    'odb.B',
    'hss.gwAddress',
    'setup.registrationOrder',
  ],
  stimulus: [{ do: 'register', ue: 'UE-B' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'HSS'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    internal('1', 'UE-B', 'G'),
    row('2', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'P'),
    row('2', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER' }),
    internal('3', 'S-CSCF-T', 'P'),
    row('4', 'S-CSCF-T', 'IP-SM-GW', 'SIP REGISTER 3P', 'P'),
    row('5', 'IP-SM-GW', 'S-CSCF-T', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER 3P' }),
    row('6', 'IP-SM-GW', 'HSS', 'IWF-REG-REQ', 'P'),
    row('7', 'HSS', 'IP-SM-GW', 'IWF-REG-RES', 'P'),
  ],
  branches: [
    {
      id: '6.1-B1',
      title: 'Filter criteria do not name the gateway',
      settings: { 'ue.regIfc': 'no' },
      basis: 'P',
    },
    {
      id: '6.1-B2',
      title: 'Gateway address not pre-configured',
      settings: { 'hss.gwAddress': 'learned' },
      basis: 'R',
    },
  ],
};

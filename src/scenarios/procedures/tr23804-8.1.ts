import { ipRegistrationConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TR 23.804 8.1');

/** Registration over IP without IMS. */
export const ipRegistration: Procedure = {
  id: 'tr23804-8.1',
  document: 'TR 23.804',
  clause: '8.1',
  title: 'Common registration procedure',
  shortTitle: 'Registration over IP',
  summary:
    'A terminal with any IP access registers with the gateway directly. The HSS stores through which gateway the user is reached and gives the number, so that the gateway can join number and IP address.',
  basis: 'S',
  settings: { ...overIpSetUp, 'ueB.ip': 'not registered' },
  concerns: ipRegistrationConcerns,
  stimulus: [{ do: 'register', ue: 'UE-B' }],
  participants: ['UE-B', 'IP-SM-GW', 'HSS', 'PRESENCE'],
  names: { 'UE-B': 'UE' },
  steps: [
    internal('1', 'UE-B'),
    row('2', 'UE-B', 'IP-SM-GW', 'IP-REG-REQ'),
    row('3', 'IP-SM-GW', 'HSS', 'IWF-REG-REQ'),
    internal('4', 'HSS'),
    row('4', 'HSS', 'PRESENCE', 'PRESENCE-NOTIFY'),
    row('5', 'HSS', 'IP-SM-GW', 'IWF-REG-RES'),
    internal('6', 'IP-SM-GW'),
    row('6', 'IP-SM-GW', 'UE-B', 'IP-REG-RES'),
  ],
  branches: [
    {
      id: '8.1-B1',
      title: 'The terminal registers again after a while',
      settings: { 't.reg': 'shorter' },
      basis: 'S',
    },
    {
      id: '8.1-B2',
      title: 'A service centre waits',
      settings: { 'hss.mwd': ['+12065550190'] },
      basis: 'S',
    },
    { id: '8.1-B3', title: 'Unknown subscriber', settings: { 'ueB.ims': 'unknown' }, basis: 'R' },
    {
      id: '8.1-B4',
      title: 'One gateway address is defined in the HSS',
      settings: { 'hss.gwAddress': 'per HSS' },
      basis: 'R',
    },
    { id: '8.1-B5', title: 'No Presence Server', settings: { 'hss.presence': 'no' }, basis: 'R' },
  ],
};

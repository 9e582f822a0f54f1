import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { termination, terminationConcerns, transportLevelOnly } from './smsOverIms.ts';

const { row } = rowsOf('TS 23.204 6.5a');
const sm = { answers: 'SIP MESSAGE SM' } as const;

/** Every domain fails, one after the other. */
export const unsuccessfulTermination: Procedure = {
  id: 'ts23204-6.5a',
  document: 'TS 23.204',
  clause: '6.5a',
  title: 'Unsuccessful Short Message termination',
  shortTitle: 'SMS fails in every domain',
  summary:
    'A delivery fails, and it is the gateway that tries the next domain of its list. When all have failed it tells the SMS-GMSC and the HSS, which remembers that a message waits, and notes that the user cannot be reached over IP.',
  basis: 'P',
  settings: {
    ...transportLevelOnly,
    'gw.domains': ['IMS', 'SGSN', 'MSC'],
    'reach.B.ims': 'noAnswer',
    'reach.B.sgsn': 'absent',
    'reach.B.msc': 'absent',
  },
  concerns: terminationConcerns,
  ...termination,
  participants: [...termination.participants, 'SGSN', 'MSC'],
  steps: [
    row('1', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'G'),
    row('2', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM', 'G'),
    row('2', 'S-CSCF-T', ['UE-B', 'P-CSCF'], 'SIP MESSAGE SM', 'G'),
    row('2', ['UE-B', 'P-CSCF'], 'S-CSCF-T', 'SIP ERROR', 'G', sm),
    row('2', 'S-CSCF-T', 'IP-SM-GW', 'SIP ERROR', 'G', sm),
    row('2', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'G'),
    row('2', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'G'),
    row('3', 'IP-SM-GW', 'SGSN', 'MT-FSM', 'G'),
    row('3', 'SGSN', 'IP-SM-GW', 'MT-FSM-ERR', 'G'),
    row('4', 'IP-SM-GW', 'MSC', 'MT-FSM', 'G'),
    row('4', 'MSC', 'IP-SM-GW', 'MT-FSM-ERR', 'G'),
    row('5', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR', 'P'),
    row('6', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT', 'P'),
    row('7', 'IP-SM-GW', 'HSS', 'RSDS', 'P'),
    row('8', 'SMS-GMSC', 'HSS', 'RSDS', 'G'),
  ],
  branches: [
    {
      id: '6.5a-B1',
      title: 'All domains: absent',
      settings: { 'reach.B.ims': 'absent' },
      basis: 'P',
    },
    { id: '6.5a-B2', title: 'The second domain succeeds', settings: { 'reach.B.sgsn': 'ok' }, basis: 'P' },
    {
      id: '6.5a-B3',
      title: 'No memory left: no other domain',
      settings: { 'reach.B.ims': 'memoryFull' },
      basis: 'R',
    },
    {
      id: '6.5a-B4',
      title: 'The SMS-GMSC waits for two domains only',
      settings: { 'gmsc.timer': 'short' },
      basis: 'P',
    },
  ],
};

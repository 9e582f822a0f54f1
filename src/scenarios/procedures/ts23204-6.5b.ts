import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { alertingConcerns, termination, transportLevelOnly } from './smsOverIms.ts';

const { row } = rowsOf('TS 23.204 6.5b');

/** The service centre hears that a user who could not be reached has registered again. */
export const alertWhenAvailable: Procedure = {
  id: 'ts23204-6.5b',
  document: 'TS 23.204',
  clause: '6.5b',
  title: 'Alert service centre when the UE is available again',
  shortTitle: 'Alert when the user is back in IMS',
  summary:
    'A Short Message failed in every domain and waits in the service centre; the gateway has noted that the user cannot be reached over IP. The user registers in IMS. The gateway tells the HSS, the HSS alerts the service centre, and this tries again.',
  basis: 'P',
  settings: {
    ...transportLevelOnly,
    'gw.domains': ['IMS', 'SGSN', 'MSC'],
    'reach.B.ims': 'absent',
    'reach.B.sgsn': 'absent',
    'reach.B.msc': 'absent',
  },
  concerns: alertingConcerns,
  before: [
    ...termination.stimulus,
    { do: 'wait', until: 'quiet' },
    { do: 'deregister', ue: 'UE-B' },
    { do: 'wait', until: 'quiet' },
    { do: 'set', id: 'reach.B.ims', value: 'ok' },
  ],
  stimulus: [{ do: 'register', ue: 'UE-B' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'HSS', 'SMS-IWMSC', 'SM-SC', 'SMS-GMSC'],
  names: termination.names,
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'G'),
    row('2', 'S-CSCF-T', 'IP-SM-GW', 'SIP REGISTER 3P', 'G'),
    row('3', 'IP-SM-GW', 'HSS', 'READY-SM', 'P'),
    row('4', 'HSS', 'IP-SM-GW', 'READY-SM-RES', 'G'),
    row('5', 'HSS', ['SMS-IWMSC', 'SMS-GMSC'], 'ALERT-SC', 'G'),
    row('6', ['SMS-IWMSC', 'SMS-GMSC'], 'SM-SC', 'SC-ALERT', 'G'),
    row('7', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'G'),
  ],
  branches: [
    {
      id: '6.5b-B1',
      title: 'The memory of the phone is full as well',
      settings: {
        'gw.domains': ['IMS', 'MSC', 'SGSN'],
        'reach.B.sgsn': 'memoryFull',
      },
      basis: 'P',
    },
    {
      id: '6.5b-B2',
      title: 'No message waits: the first delivery succeeds',
      settings: { 'reach.B.msc': 'ok' },
      basis: 'G',
    },
    {
      id: '6.5b-B3',
      title: 'Two service centres wait',
      settings: { 'hss.mwd': ['+12065550195'] },
      basis: 'G',
    },
  ],
};

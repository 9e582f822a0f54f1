import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { termination, terminationConcerns, transportLevelOnly } from './smsOverIms.ts';

const { row } = rowsOf('TS 23.204 6.5');
const report = { answers: 'SIP MESSAGE REPORT' } as const;

/** The client's own report on a Short Message that it got in SIP. */
export const encapsulatedReport: Procedure = {
  id: 'ts23204-6.5',
  document: 'TS 23.204',
  clause: '6.5',
  title: 'Delivery report for an encapsulated Short Message',
  shortTitle: 'Delivery report over IMS',
  summary:
    'The client has answered the SIP request that brought a Short Message; only the delivery report, in a request of its own, tells the gateway what became of it. The gateway passes it on to the SMS network.',
  basis: 'G',
  settings: transportLevelOnly,
  concerns: terminationConcerns,
  ...termination,
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'G'),
    row('2', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'G'),
    row('3', 'IP-SM-GW', 'S-CSCF-T', 'SIP 202 Accepted', 'G', report),
    row('4', 'S-CSCF-T', 'UE-B', 'SIP 202 Accepted', 'G', report),
    row('5', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', 'G'),
    row('5', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR', 'G'),
    row('6', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT', 'G'),
    row('7', 'IP-SM-GW', 'HSS', 'RSDS', 'G'),
    row('8', 'SMS-GMSC', 'HSS', 'RSDS', 'G'),
  ],
  branches: [
    {
      id: '6.5-B1',
      title: 'No memory left: negative report, no other domain',
      settings: { 'reach.B.ims': 'memoryFull' },
      basis: 'R',
    },
    {
      id: '6.5-B2',
      title: 'Negative report: another domain first',
      settings: { 'reach.B.ims': 'protocolError' },
      basis: 'P',
    },
    {
      id: '6.5-B3',
      title: 'Nothing reported to the HSS',
      settings: { 'gw.rsds': 'no', 'gmsc.rsds': 'no' },
      basis: 'G',
    },
  ],
};

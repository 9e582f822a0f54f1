import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.11.3.2');
const mms = { answers: 'SIP MESSAGE MMS' } as const;

/** A multimedia message leaves over HTTP; the delivery report comes by SIP push. */
export const mmsFromUserOverHttp: Procedure = {
  id: 'tr23804-8.11.3.2',
  document: 'TR 23.804',
  clause: '8.11.3.2',
  title: 'MMS origination with SIP-based push',
  shortTitle: 'MMS out, SIP push',
  summary:
    'A user hands a multimedia message to the MMS Relay/Server over HTTP. The report of its delivery comes back through the gateway, pushed to the user in SIP.',
  basis: 'S',
  settings: { 'setup.mms': 'HTTP and SIP push', 'msg.notify': 'delivery' },
  concerns: ['ueB.ims', 'msg.notify', 'reach.B.ims', 'setup.mms', 'ffs.pushEnabler'],
  stimulus: [{ do: 'send', kind: 'mms', from: 'UE-B', to: 'PEER-NET', text: 'Photo of the harbour' }],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'MMS-RS', 'PEER-NET'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'IMS-CORE' },
  steps: [
    row('1', 'UE-B', 'MMS-RS', 'HTTP POST'),
    row('2', 'MMS-RS', 'UE-B', 'HTTP 200 OK'),
    row('3', 'MMS-RS', 'PEER-NET', 'MM4 FORWARD'),
    row('4', 'PEER-NET', 'MMS-RS', 'MM4 REPORT'),
    row('5', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE MMS'),
    row('6', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE MMS'),
    row('7', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'S', mms),
    row('8', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'S', mms),
    row('9', 'MMS-RS', 'PEER-NET', 'MM4 REPORT-RES'),
  ],
  branches: [
    {
      id: '8.11.3.2-B1',
      title: 'No delivery report asked for',
      settings: { 'msg.notify': 'none' },
      basis: 'R',
    },
  ],
};

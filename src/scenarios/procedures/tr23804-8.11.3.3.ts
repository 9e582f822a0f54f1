import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 8.11.3.3');
const mms = { answers: 'SIP MESSAGE MMS' } as const;

/** A multimedia message arrives: notification by SIP push, content over HTTP. */
export const mmsToUserOverHttp: Procedure = {
  id: 'tr23804-8.11.3.3',
  document: 'TR 23.804',
  clause: '8.11.3.3',
  title: 'MMS termination with SIP-based push',
  shortTitle: 'MMS in, SIP push',
  summary:
    'A multimedia message arrives from another network. The gateway pushes a notification to the user in SIP, the user fetches the content over HTTP, and the delivery is reported back.',
  basis: 'S',
  settings: { 'setup.mms': 'HTTP and SIP push', 'msg.notify': 'delivery' },
  concerns: ['ueB.ims', 'msg.notify', 'reach.B.ims', 'setup.mms', 'ffs.pushEnabler'],
  stimulus: [{ do: 'send', kind: 'mms', from: 'PEER-NET', to: 'UE-B', text: 'Photo of the harbour' }],
  participants: ['PEER-NET', 'MMS-RS', 'IP-SM-GW', 'S-CSCF-T', 'UE-B'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'IMS-CORE' },
  steps: [
    row('1', 'PEER-NET', 'MMS-RS', 'MM4 FORWARD'),
    row('2', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE MMS'),
    row('3', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE MMS'),
    row('4', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'S', mms),
    row('5', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'S', mms),
    row('6', 'UE-B', 'MMS-RS', 'HTTP POST'),
    row('7', 'UE-B', 'MMS-RS', 'HTTP GET'),
    row('8', 'MMS-RS', 'UE-B', 'HTTP 200 OK'),
    row('9', 'MMS-RS', 'PEER-NET', 'MM4 REPORT'),
  ],
  branches: [
    {
      id: '8.11.3.3-B1',
      title: 'No delivery report asked for',
      settings: { 'msg.notify': 'none' },
      basis: 'R',
    },
  ],
};

import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { applicationServer, rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TS 23.204 6.11');
const im = { answers: 'SIP MESSAGE IM' } as const;
const sm = { answers: 'SIP MESSAGE SM' } as const;

/** Instant Message to a client that takes Short Messages over IP only. */
export const imToSmsOverIp: Procedure = {
  id: 'ts23204-6.11',
  document: 'TS 23.204',
  clause: '6.11',
  title: 'Instant Message to a user of SMS over IP',
  shortTitle: 'IM → SMS over IP',
  summary:
    'An IM or CPM user writes to someone whose client speaks only SMS over IP. The gateway turns the text into a Short Message and wraps it in SIP: neither HSS nor serving node is asked.',
  basis: 'P',
  settings: { 'ueB.caps': ['SMSIP'], 'ueB.service': 'none' },
  concerns: [
    'ueB.caps',
    'ueB.service',
    'ueA.ims',
    'ueB.ims',
    'ue.regIfc',
    'auth.service.B',
    'sub.service.B',
    'msg.privacy',
    'msg.notify',
    'op.anonymity',
    'mps.A',
    'reach.B.ims',
    't.sip',
  ],
  stimulus: [{ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Meet at gate 7, 18:30' }],
  participants: ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'IP-SM-GW', 'UE-B'],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP MESSAGE IM', 'P'),
    row('2', 'S-CSCF-O', 'S-CSCF-T', 'SIP MESSAGE IM', 'G'),
    row('3', 'S-CSCF-T', ['IP-SM-GW', ...applicationServer], 'SIP MESSAGE IM', 'G'),
    row('3', applicationServer, ['S-CSCF-T', 'IP-SM-GW'], 'SIP MESSAGE IM', 'G'),
    internal('4', 'IP-SM-GW', 'G'),
    row('5', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM', 'G'),
    row('6', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE SM', 'G'),
    row('7', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'G', sm),
    row('7', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'G', sm),
    row('8', elementIds, elementIds, 'SIP 200 OK', 'G', im),
    row(null, elementIds, elementIds, 'SIP ERROR', 'R', im),
  ],
  branches: [
    { id: '6.11-B1', title: 'Delivered over IP', settings: {}, basis: 'G' },
    { id: '6.11-B2', title: 'Recipient not authorised', settings: { 'auth.service.B': 'no' }, basis: 'G' },
    {
      id: '6.11-B3',
      title: 'Identity hidden, operator prohibits',
      settings: { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
      basis: 'P',
    },
    {
      id: '6.11-B4',
      title: 'The client does not answer',
      settings: { 'reach.B.ims': 'noAnswer' },
      basis: 'R',
    },
  ],
};

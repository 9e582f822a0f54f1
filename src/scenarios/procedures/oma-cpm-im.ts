import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('OMA CPM and IM 5.2');
const im = { answers: 'SIP MESSAGE IM' } as const;
const large = { answers: 'SIP INVITE LARGE' } as const;
const toContact = { toContact: true } as const;

/** A message of the CPM service to a user of the IM service, in pager or in large mode: nobody converts it. */
export const cpmToIm: Procedure = {
  id: 'oma-cpm-im',
  document: 'OMA CPM and IM',
  clause: '5.2',
  title: 'CPM message to an IM user',
  shortTitle: 'CPM → IM',
  summary:
    'A CPM user writes to someone whose client speaks the IM service. Both are SIP services, so no gateway is needed: the IM server, if there is one, may give the message the feature tag of its own service.',
  basis: 'S',
  settings: { 'ueB.service': 'IM', 'ueB.imOnline': 'yes', 'ue.regIfc': 'no' },
  concerns: [
    'msg.kind',
    'oma.imServer',
    'oma.rewriteTag',
    'ueA.ims',
    'ueB.ims',
    'ueB.service',
    'ueB.imOnline',
    'ueB.caps',
    'ueB.unregIfc',
    'ue.regIfc',
    'reach.B.ims',
  ],
  stimulus: [{ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Meet at gate 7, 18:30' }],
  participants: ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'IM-AS', 'UE-B'],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP MESSAGE IM'),
    internal('2', 'S-CSCF-O'),
    row('3', 'S-CSCF-O', 'S-CSCF-T', 'SIP MESSAGE IM'),
    internal('4', 'S-CSCF-T'),
    row('5', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE IM'),
    row('5', 'S-CSCF-T', 'IM-AS', 'SIP MESSAGE IM'),
    internal('6', 'IM-AS'),
    row('7', 'IM-AS', 'S-CSCF-T', 'SIP MESSAGE IM', 'S', toContact),
    row('7', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE IM', 'S', toContact),
    row('1', 'UE-A', 'S-CSCF-O', 'SIP INVITE LARGE'),
    row('3', 'S-CSCF-O', 'S-CSCF-T', 'SIP INVITE LARGE'),
    row('5', 'S-CSCF-T', 'UE-B', 'SIP INVITE LARGE'),
    row('5', 'S-CSCF-T', 'IM-AS', 'SIP INVITE LARGE'),
    row('7', 'IM-AS', 'S-CSCF-T', 'SIP INVITE LARGE', 'S', toContact),
    row('7', 'S-CSCF-T', 'UE-B', 'SIP INVITE LARGE', 'S', toContact),
    row('8', elementIds, elementIds, 'SIP 200 OK', 'R', im),
    row('8', elementIds, elementIds, 'SIP 200 OK', 'R', large),
    row(null, 'UE-A', 'UE-B', 'MSRP SEND'),
    row(null, 'UE-B', 'UE-A', 'MSRP 200 OK', 'R'),
    row(null, elementIds, elementIds, 'SIP ERROR', 'R', large),
    row(null, elementIds, elementIds, 'SIP ERROR', 'R', im),
  ],
  branches: [
    {
      id: 'OMA-B1',
      title: 'Recipient has the CPM service',
      settings: { 'ueB.service': 'CPM', 'ueB.caps': ['CPM'] },
      basis: 'S',
    },
    { id: 'OMA-B2', title: 'No IM server: direct delivery', settings: { 'oma.imServer': 'no' }, basis: 'S' },
    { id: 'OMA-B3', title: 'IM server rewrites the feature tag', settings: {}, basis: 'S' },
    {
      id: 'OMA-B4',
      title: 'IM server keeps the feature tag',
      settings: { 'oma.rewriteTag': 'no' },
      basis: 'S',
    },
    { id: 'OMA-B5', title: 'Large mode', settings: { 'msg.kind': 'IM large' }, basis: 'S' },
    {
      id: 'OMA-B6',
      title: 'Recipient has no registered client',
      settings: { 'ueB.ims': 'unregistered', 'ueB.unregIfc': 'no' },
      basis: 'R',
    },
  ],
};

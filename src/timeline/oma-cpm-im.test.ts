import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';

const toRecipientNetwork = `
  1  UE-A → S-CSCF-O  SIP MESSAGE IM
  2  S-CSCF-O  no interworking here
  3  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM`;

const throughServer = ladder(
  toRecipientNetwork,
  `4  S-CSCF-T  service profile evaluated · IM-AS
   5  S-CSCF-T → IM-AS  SIP MESSAGE IM
   6  IM-AS  terminating services applied
   7  IM-AS → S-CSCF-T  SIP MESSAGE IM
   7  S-CSCF-T → UE-B  SIP MESSAGE IM
   8  UE-B → S-CSCF-T  SIP 200 OK
   8  S-CSCF-T → IM-AS  SIP 200 OK
   8  IM-AS → S-CSCF-T  SIP 200 OK
   8  S-CSCF-T → S-CSCF-O  SIP 200 OK
   8  S-CSCF-O → UE-A  SIP 200 OK
   => delivered`,
);

const direct = ladder(
  toRecipientNetwork,
  `4  S-CSCF-T  service profile evaluated · –
   5  S-CSCF-T → UE-B  SIP MESSAGE IM
   8  UE-B → S-CSCF-T  SIP 200 OK
   8  S-CSCF-T → S-CSCF-O  SIP 200 OK
   8  S-CSCF-O → UE-A  SIP 200 OK
   => delivered`,
);

interface Row {
  readonly branch: string;
  readonly settings?: Partial<Settings>;
  readonly expected: string;
  readonly tagAtRecipient?: 'CPM' | 'IM';
}

const rows: readonly Row[] = [
  { branch: 'B3 and C38, tag rewritten', expected: throughServer, tagAtRecipient: 'IM' },
  {
    branch: 'B2 and C39, no IM server',
    settings: { 'oma.imServer': 'no' },
    expected: direct,
    tagAtRecipient: 'CPM',
  },
  {
    branch: 'B4 and C40, tag kept',
    settings: { 'oma.rewriteTag': 'no' },
    expected: throughServer,
    tagAtRecipient: 'CPM',
  },
  {
    branch: 'B1, the recipient has CPM: no service profile without it to evaluate',
    settings: { 'ueB.service': 'CPM', 'ueB.caps': ['CPM'] },
    expected: ladder(
      toRecipientNetwork,
      `·  S-CSCF-T → CPM-AS  SIP MESSAGE IM
       ·  CPM-AS  terminating services applied
       ·  CPM-AS → S-CSCF-T  SIP MESSAGE IM
       5  S-CSCF-T → UE-B  SIP MESSAGE IM
       8  UE-B → S-CSCF-T  SIP 200 OK
       ·  S-CSCF-T → CPM-AS  SIP 200 OK
       ·  CPM-AS → S-CSCF-T  SIP 200 OK
       8  S-CSCF-T → S-CSCF-O  SIP 200 OK
       8  S-CSCF-O → UE-A  SIP 200 OK
       => delivered`,
    ),
    tagAtRecipient: 'CPM',
  },
  {
    branch: 'B6, no registered client',
    settings: { 'ueB.ims': 'unregistered', 'ueB.unregIfc': 'no' },
    expected: ladder(
      toRecipientNetwork,
      `·  S-CSCF-T → S-CSCF-O  SIP ERROR 480 not-registered
       ·  S-CSCF-O → UE-A  SIP ERROR 480 not-registered
       => not-registered`,
    ),
  },
];

test.each(rows)('OMA CPM and IM, $branch', ({ settings, expected, tagAtRecipient }) => {
  const shown = ladderOfRun(runOf('oma-cpm-im', settings));
  expect(ladderText(shown)).toBe(expected);
  const atRecipient = shown.entries.find(({ to, message }) => to === 'UE-B' && message === 'SIP MESSAGE IM');
  expect(atRecipient?.carries['featureTag']).toBe(tagAtRecipient);
  expect(shown.entries[0]?.carries['featureTag']).toBe('CPM');
});

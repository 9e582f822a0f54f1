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

const asLarge = (text: string) => text.replaceAll('SIP MESSAGE IM', 'SIP INVITE LARGE');

/** After the answer to the INVITE: the message in its session, and the end of that, hop by hop. */
const inSession = (...hops: readonly string[]) => {
  const ends = hops.slice(1).map((to, index) => `${hops[index]} → ${to}`);
  const back = hops.slice(1).map((to, index) => `${to} → ${hops[index]}`);
  return [
    '·  UE-A → UE-B  MSRP SEND',
    '·  UE-B → UE-A  MSRP 200 OK',
    ...ends.map((hop) => `·  ${hop}  SIP BYE`),
    ...back.toReversed().map((hop) => `·  ${hop}  SIP 200 OK`),
    '=> delivered',
  ].join('\n');
};

const large = { 'msg.kind': 'IM large' } as const;
const wayThroughServer = ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'IM-AS', 'S-CSCF-T', 'UE-B'];

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
    branch: 'B5, large mode through the IM server, tag rewritten',
    settings: large,
    expected: asLarge(throughServer).replace('=> delivered', inSession(...wayThroughServer)),
    tagAtRecipient: 'IM',
  },
  {
    branch: 'B5, large mode through the IM server, tag kept',
    settings: { ...large, 'oma.rewriteTag': 'no' },
    expected: asLarge(throughServer).replace('=> delivered', inSession(...wayThroughServer)),
    tagAtRecipient: 'CPM',
  },
  {
    branch: 'B5, large mode without an IM server',
    settings: { ...large, 'oma.imServer': 'no' },
    expected: asLarge(direct).replace('=> delivered', inSession('UE-A', 'S-CSCF-O', 'S-CSCF-T', 'UE-B')),
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
  const atRecipient = shown.entries.find(
    ({ to, message }) => to === 'UE-B' && /^SIP (MESSAGE IM|INVITE LARGE)$/.test(message),
  );
  expect(atRecipient?.carries['featureTag']).toBe(tagAtRecipient);
  expect(shown.entries[0]?.carries['featureTag']).toBe('CPM');
});

test.each<readonly [string, Partial<Settings>, string]>([
  ['to a client, although its service profile names the gateway', {}, 'delivered'],
  ['although the preferences ask for Short Messages', { 'ueB.prefs': 'as SMS' }, 'delivered'],
  ['to a user who is not registered', { 'ueB.ims': 'unregistered' }, 'not-registered'],
  ['to a user without a client', { 'setup.subscription.B': 'SMS only' }, 'not-reachable'],
])('OMA-B5: a large message is never converted, %s', (_name, settings, outcome) => {
  const { entries, outcome: found } = ladderOfRun(runOf('ts23204-6.13', { ...large, ...settings }));
  expect(found.id).toBe(outcome);
  expect(entries.filter(({ from, to }) => [from, to].includes('IP-SM-GW'))).toEqual([]);
});

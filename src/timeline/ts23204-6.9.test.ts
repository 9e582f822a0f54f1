import { expect, test } from 'vitest';
import type { Note } from '../protocol/notes.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Action } from '../scenarios/action.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { endOf, ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';
import { play } from './play.ts';

const id = 'ts23204-6.9';
const stimulus = procedureNamed(id)?.stimulus ?? [];
const text = stimulus.flatMap((action) => (action.do === 'send' ? [action.text] : [])).join('');

/** The rows that the procedure numbers, and how its run ends. */
function numbered(settings: Partial<Settings>, script?: readonly Action[]): string {
  const found = ladderOfRun(runOf(id, settings, script));
  return ladderText({ ...found, entries: found.entries.filter(({ step }) => step !== null) });
}

/** What the recipient's terminals show. */
function shown(settings: Partial<Settings>, script?: readonly Action[]): readonly string[] {
  const notes = play(runOf(id, settings, script)).steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) => (one.type === 'noted' ? [one.note as Note] : [])),
  );
  return notes.flatMap((note) => (note.type === 'shown' ? [`${note.as}: ${note.text}`] : []));
}

/** What the SMS-GMSC hears of each segment, in its order. */
const heard = (settings: Partial<Settings>, script?: readonly Action[]): readonly string[] =>
  ladderOfRun(runOf(id, settings, script))
    .entries.filter(
      ({ from, to, message }) => from === 'IP-SM-GW' && to === 'SMS-GMSC' && message.startsWith('MT-FSM'),
    )
    .map(({ message, detail }) => `${message} ${detail}`.trim());

const forwarded = `
  1…n  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
  1…n  SMS-GMSC → HSS  SRI-SM
  1…n  HSS → IP-SM-GW  SRI-SM
  1…n  IP-SM-GW → HSS  SRI-SM
  1…n  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN
  1…n  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW
  1…n  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER
  1…n  IP-SM-GW  authorised · service level · IMS`;
const answered = 'each  IP-SM-GW → SMS-GMSC  MT-FSM-RES';
const joined = '1…n  IP-SM-GW  3 segments → one text';
const collected = [forwarded, answered, forwarded, answered, forwarded, joined];
const inSession = `
  n+1  IP-SM-GW → S-CSCF  SIP INVITE LARGE
  n+1  S-CSCF → UE-B  SIP INVITE LARGE
  n+2  UE-B → S-CSCF  SIP 200 OK
  n+2  S-CSCF → IP-SM-GW  SIP 200 OK
  n+3  IP-SM-GW → UE-B  MSRP SEND
  n+3  UE-B → IP-SM-GW  MSRP 200 OK
  n+4  IP-SM-GW → S-CSCF  SIP BYE
  n+4  S-CSCF → UE-B  SIP BYE
  n+4  UE-B → S-CSCF  SIP 200 OK
  n+4  S-CSCF → IP-SM-GW  SIP 200 OK`;
const inPagerMode = `
  n+1  IP-SM-GW → S-CSCF  SIP MESSAGE IM
  n+1  S-CSCF → UE-B  SIP MESSAGE IM
  n+2  UE-B → S-CSCF  SIP 200 OK
  n+2  S-CSCF → IP-SM-GW  SIP 200 OK`;

test.each<readonly [branch: string, settings: Partial<Settings>, expected: readonly string[]]>([
  ['B1, in a session', {}, [...collected, inSession, answered, '=> delivered']],
  ['B2, in pager mode', { 'gw.pagerMode': 3 }, [...collected, inPagerMode, answered, '=> delivered']],
  ['B5, a single Short Message', { 'msg.segments': 1 }, [forwarded, inPagerMode, answered, '=> delivered']],
])('TS 23.204 6.9-%s', (_branch, settings, expected) => {
  expect(numbered(settings)).toBe(ladder(...expected));
});

test.each<readonly [branch: string, settings: Partial<Settings>]>([
  ['B1, in a session', {}],
  ['B2, in pager mode', { 'gw.pagerMode': 10 }],
  ['the longest that is sent', { 'msg.segments': 10 }],
  ['through a page', { 'ueB.paging': 'by MME' }],
  ['with priority', { 'mps.B': 'on' }],
])('6.9-%s: the whole text is shown once', (_branch, settings) => {
  expect(shown(settings)).toEqual([`IM: ${text}`]);
});

test('6.9, priority of the recipient: on the INVITE as on an Instant Message', () => {
  const { entries } = ladderOfRun(runOf(id, { 'mps.B': 'on' }));
  const invites = entries.filter(({ message }) => message === 'SIP INVITE LARGE');
  expect(invites).toHaveLength(2);
  for (const { carries } of invites) {
    expect(carries).toMatchObject({ resourcePriority: true, transportPriority: true });
  }
});

test.each<readonly [why: string, settings: Partial<Settings>]>([
  ['no answer', { 'reach.B.ims': 'noAnswer' }],
  ['no path', { 'reach.B.ims': 'absent' }],
])('6.9-B3, %s in IMS: the whole text goes to a serving node', (_why, settings) => {
  expect(shown(settings)).toEqual([`SMS: ${text}`]);
  expect(heard(settings)).toEqual(['MT-FSM-RES', 'MT-FSM-RES', 'MT-FSM-RES']);
});

test('6.9, the session is open but nothing comes back: another domain', () => {
  const script: readonly Action[] = [{ do: 'lose', message: 'MSRP SEND' }, ...stimulus];
  expect(shown({}, script)).toEqual([`SMS: ${text}`]);
});

test('6.9-B4, not registered: each segment by itself, as a segment', () => {
  const settings = { 'ueB.ims': 'unregistered' } as const;
  expect(
    shown(settings)
      .map((one) => one.replace('SMS: ', ''))
      .join(''),
  ).toBe(text);
  const { entries } = ladderOfRun(runOf(id, settings));
  const delivered = entries.filter(({ to, message }) => to === 'SGSN' && message === 'MT-FSM');
  expect(delivered.map(({ carries }) => carries['segment'])).toEqual(
    [1, 2, 3].map((part) => ({ reference: 0, part, of: 3 })),
  );
});

test('6.9, all domains fail: the last segment is refused, and its service centre keeps it', () => {
  const settings = { 'reach.B.ims': 'absent', 'hss.addr': [] } as const;
  expect(heard(settings)).toEqual(['MT-FSM-RES', 'MT-FSM-RES', 'MT-FSM-ERR absent']);
  expect(ladderOfRun(runOf(id, settings)).outcome.id).toBe('not-delivered');
});

const without = (nth: number): readonly Action[] => [
  { do: 'lose', message: 'MT-FSM', to: 'IP-SM-GW', nth },
  ...stimulus,
];

test('6.9, a segment is missing: at the end of the wait the last one is refused', () => {
  expect(heard({}, without(2))).toEqual(['MT-FSM-RES', 'MT-FSM-ERR systemFailure']);
  expect(shown({}, without(2))).toEqual([]);
  expect(numbered({}, without(2))).toContain('IP-SM-GW  2 of 3 segments');
});

test('6.9, a segment is missing, delivered what is there: the text without it', () => {
  const settings = { 'gw.missingSegments': 'deliver' } as const;
  const [first, _second, third] = [0, 1, 2].map((part) => {
    const size = Math.ceil(text.length / 3);
    return text.slice(part * size, (part + 1) * size);
  });
  expect(heard(settings, without(2))).toEqual(['MT-FSM-RES', 'MT-FSM-RES']);
  expect(shown(settings, without(2))).toEqual([`IM: ${first}${third}`]);
});

test.each(['refuse', 'deliver'] as const)(
  '6.9, the last segment is missing (%s): the others have been answered, nothing is delivered',
  (value) => {
    const settings = { 'gw.missingSegments': value };
    expect(heard(settings, without(3))).toEqual(['MT-FSM-RES', 'MT-FSM-RES']);
    expect(shown(settings, without(3))).toEqual([]);
    expect(endOf(runOf(id, settings, without(3))).elements['IP-SM-GW'] ?? {}).toEqual({});
  },
);

test('6.9, the last segment overtakes the others: it waits for them', () => {
  const script: readonly Action[] = [
    { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', nth: 1, ms: 5_000 },
    { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', nth: 1, ms: 2_000 },
    ...stimulus,
  ];
  expect(shown({}, script)).toEqual([`IM: ${text}`]);
});

test('6.9, two texts at once: each is joined of its own segments', () => {
  const sms = (words: string): Action => ({ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: words });
  const texts = shown({}, [sms('one two three'), sms('four five six')]);
  expect(texts.toSorted()).toEqual(['IM: four five six', 'IM: one two three']);
});

test('6.9: every row of its step table occurs', () => {
  const procedure = procedureNamed(id);
  const entries = [
    ...ladderOfRun(runOf(id)).entries,
    ...ladderOfRun(runOf(id, { 'gw.pagerMode': 3 })).entries,
    ...ladderOfRun(runOf(id, {}, without(2))).entries,
  ];
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

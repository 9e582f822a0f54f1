import { expect, test } from 'vitest';
import type { Action } from '../scenarios/action.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { play } from '../timeline/play.ts';
import { arrowsOf, type MessageArrow } from '../timeline/arrows.ts';
import type { Hop, Origin } from '../wire/hop.ts';
import { hopsOf } from './hops.ts';

const stimulusOf = (procedure: string): readonly Action[] => procedureNamed(procedure)?.stimulus ?? [];

const isTpdu =
  (tpdu: string) =>
  ({ message }: Pick<Hop, 'message'>): boolean =>
    'tpdu' in message && message.tpdu === tpdu;

const run = (procedure: string, script = stimulusOf(procedure), settings = {}) => {
  const timeline = play({ interwork: 1, procedure, settings, script });
  const arrows = arrowsOf(timeline).filter((arrow): arrow is MessageArrow => arrow.kind === 'message');
  const submittedMs = arrows.flatMap(({ message, receivedMs }) =>
    message.type === 'SC-MO' ? [receivedMs] : [],
  );
  return { hops: hopsOf(timeline), arrows, submittedMs };
};

const timesIn = (hops: readonly Hop[], tpdu: string, which: keyof Origin): readonly number[] => [
  ...new Set(hops.filter(isTpdu(tpdu)).map(({ origin }) => origin[which])),
];

test('on every hop a Short Message bears the time at which the service centre took it, and so does the report to its sender', () => {
  const { hops, submittedMs } = run('ts23204-6.14');
  expect(hops.filter(isTpdu('SMS-DELIVER')).length).toBeGreaterThan(1);
  expect(timesIn(hops, 'SMS-DELIVER', 'takenMs')).toEqual(submittedMs);
  expect(timesIn(hops, 'SMS-SUBMIT-REPORT', 'takenMs')).toEqual(submittedMs);
});

test('of two with the same words, one behind the other, each bears its own', () => {
  const [send] = stimulusOf('ts23204-6.14');
  const { hops, submittedMs } = run('ts23204-6.14', [send!, { do: 'wait', ms: 20 }, send!]);
  expect(submittedMs).toHaveLength(2);
  expect(timesIn(hops, 'SMS-DELIVER', 'takenMs')).toEqual(submittedMs);
});

test('what the service centre has kept bears the same time when it is tried again', () => {
  const send = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Wait for me' } as const;
  const { hops, submittedMs } = run('ts23204-6.5b', [
    send,
    { do: 'wait', ms: 2_000 },
    send,
    { do: 'wait', until: 'quiet' },
    ...stimulusOf('ts23204-6.5b'),
    { do: 'wait', until: 'quiet' },
  ]);
  const tries = hops.filter(({ message }) => message.type === 'SC-MT' && message.text === send.text);
  const own = submittedMs.slice(-2);
  expect(new Set(own).size).toBe(2);
  expect(tries.map(({ origin }) => origin.takenMs)).toEqual([...own, ...own]);
});

test('a status report bears the times of submission and of delivery', () => {
  const { hops, arrows, submittedMs } = run('ts23204-6.10');
  const delivered = arrows.find(({ message }) => message.type === 'SC-DELIVER-REPORT');
  expect(hops.filter(isTpdu('SMS-STATUS-REPORT')).length).toBeGreaterThan(1);
  expect(timesIn(hops, 'SMS-STATUS-REPORT', 'takenMs')).toEqual(submittedMs);
  expect(timesIn(hops, 'SMS-STATUS-REPORT', 'dischargedMs')).toEqual([delivered?.receivedMs]);
});

test('what the gateway makes into a Short Message it takes at that time', () => {
  const { hops } = run('ts23204-6.13');
  const first = hops.find(({ message, sentMs }) => message.type === 'MT-FSM' && sentMs >= 0);
  expect(
    timesIn(
      hops.filter(({ sentMs }) => sentMs >= 0),
      'SMS-DELIVER',
      'takenMs',
    ),
  ).toEqual([first?.sentMs]);
});

test('an Instant Message is of the same time on every hop, and its notification names that', () => {
  const { hops } = run('ts23204-6.12');
  const messages = hops.filter(({ message }) => message.type === 'SIP MESSAGE IM');
  const notifications = hops.filter(({ message }) => message.type === 'SIP MESSAGE IMDN');
  const written = messages[0]?.sentMs;
  expect(messages.length).toBeGreaterThan(3);
  expect(new Set(messages.map(({ origin }) => origin.writtenMs))).toEqual(new Set([written]));
  expect(notifications.length).toBeGreaterThan(3);
  expect(new Set(notifications.map(({ origin }) => origin.aboutMs))).toEqual(new Set([written]));
});

test('a terminal counts the Short Messages that it submits, whatever they say, and every hop has its count', () => {
  const [send] = stimulusOf('ts23204-6.14');
  const { hops } = run('ts23204-6.14', [send!, send!]);
  const submissions = hops.filter(isTpdu('SMS-SUBMIT'));
  expect(submissions.map(({ message, origin }) => [message.type, origin.count])).toEqual(
    ['RADIO-SM', 'MO-FSM', 'SC-MO'].flatMap((type) => [0, 1].map((count) => [type, count])),
  );
});

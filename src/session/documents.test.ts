import { expect, test } from 'vitest';
import type { Action, RunFile } from '../scenarios/action.ts';
import { play } from '../timeline/play.ts';
import type { Timeline } from '../timeline/timeline.ts';
import {
  acted,
  compact,
  conditionSet,
  conditionsAfter,
  currentRun,
  type Documents,
  opened,
  pendingChanges,
  rerun,
} from './documents.ts';
import { runName } from './runName.ts';
import { ladderOfRun } from './ladderOfRun.ts';

const asFigure = { hiddenHops: false, preparation: false };
const imToSms: RunFile = { interwork: 1, procedure: 'ts23204-6.13' };
const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Second' };

const timelineIn = (documents: Documents): Timeline => currentRun(documents).timeline;
const ladderIn = (documents: Documents) => ladderOfRun(timelineIn(documents), asFigure);
const messages = (documents: Documents) =>
  ladderIn(documents).entries.map(({ message, from, to }) => `${message} ${from} ${to}`);

function placeAt(documents: Documents, n: number) {
  const entry = ladderIn(documents).entries[n - 1]!;
  return { step: entry.moment!, label: `${entry.step}` };
}

function expectReplayed(documents: Documents) {
  const { run, steps } = timelineIn(documents);
  expect(play(run).steps).toEqual(steps);
}

test('a condition for the next message leaves what happened alone and waits', () => {
  const before = opened(imToSms);
  const after = conditionSet(before, placeAt(before, 5), { id: 'op.anonymity', value: 'prohibit' });
  expect(messages(after)).toEqual(messages(before));
  expect(after.runs).toHaveLength(1);
  expect(pendingChanges(timelineIn(after))).toEqual([{ id: 'op.anonymity', value: 'prohibit' }]);
  expectReplayed(after);
});

test('a condition that is set and set back leaves no trace', () => {
  const before = opened(imToSms);
  const there = conditionSet(before, 'end', { id: 'mps.B', value: 'on' });
  const back = conditionSet(there, 'end', { id: 'mps.B', value: 'off' });
  expect(pendingChanges(timelineIn(back))).toEqual([]);
  expect(compact(timelineIn(back).run)).toEqual(imToSms);
});

test('a condition that acts at once gives another future and keeps the old one', () => {
  const before = opened(imToSms);
  const after = conditionSet(before, placeAt(before, 7), { id: 'reach.B.sgsn', value: 'absent' });
  expect(after.runs.map(runName)).toEqual(['Run 1', 'Run 2 from step 7']);
  expect(messages(after).slice(0, 7)).toEqual(messages(before).slice(0, 7));
  expect(messages(after)).toContain('MT-FSM IP-SM-GW MSC');
  expectReplayed(after);
});

test('trying a condition at the same step again does not pile up runs', () => {
  const before = opened(imToSms);
  const place = placeAt(before, 7);
  const once = conditionSet(before, place, { id: 'reach.B.sgsn', value: 'absent' });
  const twice = conditionSet(once, place, { id: 'reach.B.sgsn', value: 'memoryFull' });
  expect(twice.runs).toHaveLength(2);
  expect(conditionsAfter(timelineIn(twice))['reach.B.sgsn']).toBe('memoryFull');
});

test('a message at the end extends the run', () => {
  const after = acted(opened(imToSms), 'end', sms);
  expect(after.runs).toHaveLength(1);
  expect(messages(after).length).toBeGreaterThan(messages(opened(imToSms)).length);
  expectReplayed(after);
});

test('a message in the middle makes another run with the same past, under the conditions that are set', () => {
  const set = conditionSet(opened(imToSms), 'end', { id: 'hss.addr', value: ['MME'] });
  const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Again' };
  const after = acted(set, placeAt(set, 3), im);
  expect(after.runs).toHaveLength(2);
  expect(messages(after).slice(0, 3)).toEqual(messages(set).slice(0, 3));
  expect(messages(after)).toContain('MT-FSM IP-SM-GW MME');
  expect(conditionsAfter(timelineIn(after))['hss.addr']).toEqual(['MME']);
  expectReplayed(after);
});

test('run again: the same messages from the start under the conditions that are set', () => {
  const set = conditionSet(opened(imToSms), 'end', { id: 'hss.addr', value: ['SMSF'] });
  const again = rerun(set);
  expect(compact(timelineIn(again).run)).toEqual({ ...imToSms, settings: { 'hss.addr': ['SMSF'] } });
  expect(messages(again)).toContain('MT-FSM IP-SM-GW SMSF');
  expect(pendingChanges(timelineIn(again))).toEqual([]);
});

test('run again of two messages sends both, one after the other', () => {
  const two = acted(opened(imToSms), 'end', sms);
  const again = rerun(conditionSet(two, 'end', { id: 'mps.B', value: 'on' }));
  expect(timelineIn(again).run.script.filter((action) => action.do === 'send')).toHaveLength(2);
  expect(messages(again)).toEqual(messages(two));
});

test('data read at registration waits for the registration of its user', () => {
  const set = conditionSet(opened(imToSms), 'end', { id: 'auth.service.B', value: 'no' });
  expect(pendingChanges(timelineIn(set))).toHaveLength(1);
  const other = acted(set, 'end', { do: 'register', ue: 'UE-A' });
  expect(pendingChanges(timelineIn(other))).toHaveLength(1);
  const registered = acted(set, 'end', { do: 'register', ue: 'UE-B' });
  expect(pendingChanges(timelineIn(registered))).toEqual([]);
});

import { expect, test } from 'vitest';
import { timerRunId, timersIn } from '../timeline/expiring.ts';
import {
  act,
  appendToTrace,
  chooseProcedure,
  closeRun,
  disturb,
  expire,
  next,
  notify,
  openRun,
  play,
  previous,
  redo,
  resetConditions,
  runAgain,
  seek,
  setCondition,
  setView,
  showRun,
  showTrace,
  undo,
} from './commands.ts';
import {
  changesPending,
  conditionsShown,
  createSession,
  ladderShown,
  procedureOf,
  type Session,
  timelineOf,
  worldShown,
} from './session.ts';

const open = (): Session => createSession({ interwork: 1, procedure: 'ts23204-6.13' });
const entriesIn = (session: Session) => ladderShown(session.getState()).entries;
const outcomeIn = (session: Session) => ladderShown(session.getState()).outcome.id;

test('the position stays within the run', () => {
  const session = open();
  seek(session, 999);
  expect(session.getState().n).toBe(entriesIn(session).length);
  expect(next(session)).toBe(false);
  seek(session, -5);
  expect(session.getState().n).toBe(1);
  previous(session);
  expect(session.getState().n).toBe(1);
});

test('play at the end begins again', () => {
  const session = open();
  seek(session, 999);
  play(session);
  expect(session.getState()).toMatchObject({ playing: true, n: 1 });
});

test('run again shows the first difference, and tells when there is none', () => {
  const session = open();
  setCondition(session, 'auth.service.B', 'no');
  expect(outcomeIn(session)).toBe('delivered');
  runAgain(session);
  expect(outcomeIn(session)).toBe('not-authorised');
  expect(entriesIn(session)[session.getState().n - 1]?.step).toBe('7');
  runAgain(session);
  expect(session.getState().notices.map(({ kind }) => kind)).toEqual(['info']);
});

test('undo leads back through everything that was done, and redo forth again', () => {
  const session = open();
  const start = session.getState().documents;
  setCondition(session, 'mps.A', 'on');
  act(session, { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hi' });
  chooseProcedure(session, 'ts23204-6.14');
  const end = session.getState().documents;
  for (const _time of [1, 2, 3]) undo(session);
  expect(session.getState().documents).toBe(start);
  undo(session);
  expect(session.getState().documents).toBe(start);
  for (const _time of [1, 2, 3]) redo(session);
  expect(session.getState().documents).toBe(end);
  expect(procedureOf(session.getState()).id).toBe('ts23204-6.14');
});

test('a user who becomes unknown begins a run of its own, and so does one who is known again', () => {
  const session = open();
  setCondition(session, 'ueB.ims', 'unknown');
  expect(outcomeIn(session)).toBe('unknown-user');
  setCondition(session, 'ueB.ims', 'registered');
  expect(outcomeIn(session)).toBe('delivered');
  expect(session.getState().documents.runs).toHaveLength(3);
});

test('all conditions can be reset at once', () => {
  const session = open();
  const initial = conditionsShown(session.getState());
  setCondition(session, 'mps.A', 'on');
  setCondition(session, 'hss.addr', ['MME']);
  setCondition(session, 'ueB.ims', 'unregistered');
  expect(
    changesPending(session.getState())
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['hss.addr', 'mps.A', 'ueB.ims']);
  resetConditions(session);
  expect(conditionsShown(session.getState())).toEqual(initial);
});

test('looking at the same rows in another way leaves the step, also among several of one moment', () => {
  const session = open();
  for (const { n } of entriesIn(session)) {
    seek(session, n);
    setView(session, { blank: 'black' });
    expect(session.getState().n).toBe(n);
  }
});

test('the same moment stays in view when hidden hops come and go', () => {
  const session = open();
  seek(session, 6);
  const moment = entriesIn(session)[5]?.moment;
  setView(session, { hiddenHops: true });
  expect(session.getState().n).toBeGreaterThan(6);
  expect(entriesIn(session)[session.getState().n - 1]?.moment).toBe(moment);
  setView(session, { hiddenHops: false });
  expect(session.getState().n).toBe(6);
});

test('a message that is lost gives another future; the run without the loss is kept', () => {
  const session = open();
  seek(session, entriesIn(session).findIndex(({ message }) => message === 'MT-FSM') + 1);
  disturb(session, 'lose');
  expect(entriesIn(session).some(({ lost }) => lost)).toBe(true);
  expect(session.getState().documents.runs).toHaveLength(2);
  showRun(session, 1);
  expect(outcomeIn(session)).toBe('delivered');
  closeRun(session, 1);
  expect(session.getState().documents.runs.map(({ id }) => id)).toEqual([2]);
  closeRun(session, 2);
  expect(session.getState().documents.runs).toHaveLength(1);
});

test('a running timer runs out where the run is shown, as another future that can be undone', () => {
  const session = open();
  seek(session, entriesIn(session).findIndex(({ message }) => message === 'MT-FSM') + 1);
  const world = worldShown(session.getState());
  const timer = world && timersIn(world).find(({ id }) => id.includes('nodeReport'));
  const before = session.getState().documents;
  expire(session, timerRunId(timer!));
  const { documents, n } = session.getState();
  expect(documents.runs).toHaveLength(2);
  expect(entriesIn(session)[n - 1]).toMatchObject({ message: 'MT-FSM', to: 'MSC' });
  expect(timelineOf(session.getState()).run.script.at(-1)).toEqual({
    do: 'expire',
    timer: 'nodeReport',
    at: 'IP-SM-GW',
    nth: 1,
  });
  undo(session);
  expect(session.getState().documents).toBe(before);
  seek(session, 999);
  expire(session, timerRunId(timer!));
  expect(session.getState().documents).toBe(before);
});

test('a trace of others is shown until something is done', () => {
  const session = open();
  const [first] = entriesIn(session);
  showTrace(session, { participants: ['A'], entries: [first!], timers: [], outcome: { id: 'x', text: '' } });
  appendToTrace(session, [first!]);
  expect(entriesIn(session)).toHaveLength(2);
  act(session, { do: 'register', ue: 'UE-A' });
  expect(session.getState().trace).toBeUndefined();
  expect(outcomeIn(session)).toBe('delivered');
});

test('the same notice is shown once, and no more than four', () => {
  const session = open();
  for (const text of ['a', 'a', 'b', 'c', 'd', 'e']) notify(session, 'error', text);
  expect(session.getState().notices.map(({ text }) => text)).toEqual(['b', 'c', 'd', 'e']);
});

test('opening a run leads to its first entry', () => {
  const session = open();
  seek(session, 9);
  openRun(session, { interwork: 1, procedure: 'ts23204-6.14' });
  expect(session.getState().n).toBe(1);
});

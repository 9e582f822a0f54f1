import type { SettingId } from '../protocol/settings.ts';
import { settings } from '../protocol/settings.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import { type Disturbing, disturbing } from '../timeline/disturbing.ts';
import { expiryOf, timerRunId, timersIn } from '../timeline/expiring.ts';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { startSettings } from '../timeline/play.ts';
import { participantsIn } from '../timeline/readTrace.ts';
import { words } from '../words/words.ts';
import { acted, type Change, conditionSet, type Documents, opened, type Place, rerun } from './documents.ts';
import {
  conditionsShown,
  ladderShown,
  type Notice,
  type Session,
  type SessionState,
  type Speed,
  timelineOf,
  type View,
  worldShown,
} from './session.ts';

/** How many steps back undo can go. */
const undoAtMost = 100;

type Changed = Partial<SessionState>;

/** The documents changed by the user: undo leads back. The position stays within the run. */
export function edited(state: SessionState, documents: Documents, n: number = state.n): Changed {
  const changed = { ...state, documents, trace: undefined };
  return {
    documents,
    trace: undefined,
    done: [...state.done, state.documents].slice(-undoAtMost),
    undone: [],
    n: clamped(changed, n),
  };
}

function clamped(state: SessionState, n: number): number {
  const count = ladderShown(state).entries.length;
  return Math.min(Math.max(1, n), count);
}

/** Where something happens that the user does now. */
function placeOf(state: SessionState): Place {
  const { entries } = ladderShown(state);
  const entry = entries[state.n - 1];
  if (state.trace !== undefined || entry?.moment === undefined || state.n >= entries.length) return 'end';
  return { step: entry.moment, label: entry.step ?? String(entry.n) };
}

/** The first entry of the second ladder that is not in the first. */
function firstNew(before: Ladder, after: Ladder): number | undefined {
  const key = (ladder: Ladder) => (index: number) => {
    const entry = ladder.entries[index];
    return entry && [entry.message, entry.from, entry.to, entry.sentMs, JSON.stringify(entry.carries)].join();
  };
  const old = key(before);
  const now = key(after);
  const index = after.entries.findIndex((_entry, at) => now(at) !== old(at));
  return index < 0 ? undefined : index + 1;
}

/** Opens a run from its start; what was there can be had back. */
export function openRun(session: Session, run: RunFile): void {
  session.setState((state) => ({
    ...edited(state, opened(run), 1),
    playing: false,
    view: { ...state.view, selectedElement: undefined, selectedPoint: undefined },
  }));
}

export function chooseProcedure(session: Session, procedure: string): void {
  openRun(session, { interwork: 1, procedure });
}

/** Shows a ladder of others; the runs stay and are back with the next thing that the user does. */
export function showTrace(session: Session, trace: Ladder | undefined): void {
  session.setState((state) => ({ trace, playing: false, n: clamped({ ...state, trace }, 1) }));
}

/** More entries of the ladder of others that is shown; nothing when none is. */
export function appendToTrace(session: Session, entries: readonly Entry[]): void {
  session.setState(({ trace }) => {
    if (trace === undefined) return {};
    const joining = participantsIn(entries).filter((id) => !trace.participants.includes(id));
    const participants = joining.length === 0 ? trace.participants : [...trace.participants, ...joining];
    return { trace: { ...trace, entries: [...trace.entries, ...entries], participants } };
  });
}

export function seek(session: Session, n: number): void {
  session.setState((state) => {
    const to = clamped(state, n);
    return to === state.n ? state : { n: to };
  });
}

/** False when there is no next entry. */
export function next(session: Session): boolean {
  const { n } = session.getState();
  session.setState({ playing: false });
  seek(session, n + 1);
  return session.getState().n !== n;
}

/** As a run does that plays by itself. */
export function advance(session: Session): void {
  seek(session, session.getState().n + 1);
}

/** False when there is no entry before. */
export function previous(session: Session): boolean {
  const { n } = session.getState();
  session.setState({ playing: false });
  seek(session, n - 1);
  return session.getState().n !== n;
}

/** From the start when the run is at its end. */
export function play(session: Session): void {
  session.setState((state) => ({
    playing: true,
    n: state.n >= ladderShown(state).entries.length ? clamped(state, 1) : state.n,
  }));
}

export function pause(session: Session): void {
  session.setState({ playing: false });
}

export function setSpeed(session: Session, speed: Speed): void {
  session.setState({ speed });
}

/** Changes a condition. A user becomes unknown, or known again, only at the start of a run: that is a run of its own. */
export function setCondition(session: Session, id: SettingId, value: unknown): void {
  const state = session.getState();
  const now = conditionsShown(state);
  if (id === 'ueB.ims' && [value, now[id]].includes('unknown')) {
    runAgain(session, { [id]: value });
    return;
  }
  const before = ladderShown(state);
  session.setState(edited(state, conditionSet(state.documents, placeOf(state), { id, value })));
  const after = ladderShown(session.getState());
  if (
    settings[id].acts === 'atOnce' &&
    placeOf(state) === 'end' &&
    after.entries.length > before.entries.length
  ) {
    showFirstNew(session, before, true);
  }
}

/** Every condition back to what the procedure begins with. */
export function resetConditions(session: Session): void {
  const state = session.getState();
  const initial = startSettings({ interwork: 1, procedure: timelineOf(state).run.procedure });
  const now = conditionsShown(state);
  if (now['ueB.ims'] === 'unknown') {
    runAgain(session, initial);
    return;
  }
  const changes = (Object.keys(settings) as readonly SettingId[])
    .filter((id) => JSON.stringify(now[id]) !== JSON.stringify(initial[id]))
    .map((id): Change => ({ id, value: initial[id] }));
  const documents = changes.reduce((result, change) => conditionSet(result, 'end', change), state.documents);
  session.setState(edited(state, documents));
}

/** Something that a user does, at the moment that is shown; what comes of it is played. */
export function act(session: Session, action: Action): void {
  const state = session.getState();
  const before = ladderShown({ ...state, trace: undefined });
  session.setState(edited(state, acted(state.documents, placeOf(state), action)));
  showFirstNew(session, before, true);
}

/** Something done to the message that is shown, while it was under way. */
export function disturb(session: Session, kind: Disturbing): void {
  const state = session.getState();
  const entry = ladderShown(state).entries[state.n - 1];
  if (entry?.sentAt === undefined || state.trace !== undefined) return;
  const { sentAt, message, from } = entry;
  const found = disturbing(timelineOf(state), sentAt, message, from, kind);
  if (found === undefined) return;
  const place = { step: found.step, label: entry.step ?? String(entry.n) };
  session.setState({ ...edited(state, acted(state.documents, place, found.action)), playing: false });
}

/** A timer that runs at the moment shown, by the id of its run, runs out now. */
export function expire(session: Session, id: string): void {
  const world = worldShown(session.getState());
  const timer = world && timersIn(world).find((item) => timerRunId(item) === id);
  if (world === undefined || timer === undefined) return;
  act(session, expiryOf(world, timer));
}

function showFirstNew(session: Session, before: Ladder, playing: boolean): void {
  session.setState((state) => {
    const n = firstNew(before, ladderShown(state));
    return n === undefined ? { playing: false } : { n, playing };
  });
}

/** The same messages again under the conditions that are set, and these: a new run, at its first difference. */
export function runAgain(
  session: Session,
  changes: Readonly<Partial<Record<SettingId, unknown>>> = {},
): void {
  const state = session.getState();
  const before = ladderShown({ ...state, trace: undefined });
  session.setState({ ...edited(state, rerun(state.documents, changes)), playing: false });
  const n = firstNew(before, ladderShown(session.getState()));
  if (n === undefined) notify(session, 'info', words().runs.noDifference);
  else seek(session, n);
}

/** Another of the runs that are kept. */
export function showRun(session: Session, id: number): void {
  session.setState((state) => {
    const documents = { ...state.documents, current: id };
    return {
      documents,
      trace: undefined,
      playing: false,
      n: clamped({ ...state, documents, trace: undefined }, state.n),
    };
  });
}

export function closeRun(session: Session, id: number): void {
  session.setState((state) => {
    const runs = state.documents.runs.filter((run) => run.id !== id);
    const [first] = runs;
    if (first === undefined) return state;
    const current = state.documents.current === id ? (runs.at(-1) ?? first).id : state.documents.current;
    return edited(state, { runs, current });
  });
}

export function undo(session: Session): void {
  session.setState((state) => {
    const documents = state.done.at(-1);
    if (documents === undefined) return state;
    return {
      ...edited(state, documents),
      done: state.done.slice(0, -1),
      undone: [...state.undone, state.documents],
      playing: false,
    };
  });
}

export function redo(session: Session): void {
  session.setState((state) => {
    const documents = state.undone.at(-1);
    if (documents === undefined) return state;
    return { ...edited(state, documents), undone: state.undone.slice(0, -1), playing: false };
  });
}

/** Changes how it is looked at. The same moment stays in view where rows come and go. */
export function setView(session: Session, changes: Partial<View>): void {
  session.setState((state) => {
    const view = { ...state.view, ...changes };
    const before = ladderShown(state).entries;
    const moment = before[state.n - 1]?.moment;
    const after = ladderShown({ ...state, view }).entries;
    const at =
      after === before || moment === undefined
        ? -1
        : after.findIndex((entry) => (entry.moment ?? 0) >= moment);
    return { view, n: at < 0 ? clamped({ ...state, view }, state.n) : at + 1 };
  });
}

/** An element, by the name that it is shown under, in the inspector. */
export function showElement(session: Session, selectedElement: string): void {
  setView(session, {
    selectedElement,
    selectedPoint: undefined,
    inspectorTab: 'element',
    pane: 'inspector',
  });
}

/** A reference point in the inspector. */
export function showPoint(session: Session, selectedPoint: string): void {
  setView(session, { selectedPoint, inspectorTab: 'element', pane: 'inspector' });
}

/** Tells the user something; what comes back is the id of the notice, to {@link dismiss} it by. */
export function notify(session: Session, kind: Notice['kind'], text: string): Notice['id'] {
  const { notices } = session.getState();
  const id = Math.max(0, ...notices.map((other) => other.id)) + 1;
  const others = notices.filter((other) => other.text !== text);
  session.setState({ notices: [...others, { id, kind, text }].slice(-4) });
  return id;
}

export function dismiss(session: Session, id: number): void {
  session.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

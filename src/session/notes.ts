import type { Entry } from '../timeline/entry.ts';
import { type Note, notesOf, sameRow } from '../timeline/notesOf.ts';
import { currentRun } from './documents.ts';
import { edited, seek } from './commands.ts';
import { ladderOfRun } from './ladderOfRun.ts';
import { ladderShown, type Session, type SessionState, timelineOf } from './session.ts';

const none: readonly Note[] = [];

/** Where a run file counts its notes: in the rows without hidden hops and preparation. */
const counted = (state: SessionState): readonly Entry[] =>
  ladderOfRun(timelineOf(state), { hiddenHops: false, preparation: false }).entries;

const known = new WeakMap<readonly Entry[], readonly Note[]>();

/** The notes of the run that is shown, in its order; a trace of others has none. */
export function notesShown(state: SessionState): readonly Note[] {
  const notes = timelineOf(state).run.notes;
  if (state.trace !== undefined || notes === undefined) return none;
  const shown = ladderShown(state).entries;
  const found = known.get(shown) ?? notesOf(notes, counted(state), shown);
  known.set(shown, found);
  return found;
}

/** What is written for the step that is shown; empty when nothing is. */
export function noteHere(state: SessionState): string {
  return notesShown(state).find(({ n }) => n === state.n)?.text ?? '';
}

/** Writes the note of the step that is shown; an empty one is taken away. Undo leads back. */
export function writeNote(session: Session, text: string): void {
  const state = session.getState();
  const rows = counted(state);
  const entry = ladderShown(state).entries[state.n - 1];
  if (state.trace !== undefined || entry === undefined || text.trim() === noteHere(state)) return;
  const same = rows.findIndex((row) => sameRow(row, entry));
  const before = rows.findLastIndex(({ moment = 0 }) => moment <= (entry.moment ?? 0));
  const at = Math.max(0, same < 0 ? before : same) + 1;
  const run = currentRun(state.documents);
  const { notes = [], ...rest } = run.timeline.run;
  const others = notes.filter((note) => Math.min(note.at, rows.length) !== at);
  const written = text.trim() === '' ? others : [...others, { at, text: text.trim() }];
  const sorted = written.toSorted((one, other) => one.at - other.at);
  const timeline = { ...run.timeline, run: { ...rest, ...(sorted.length > 0 && { notes: sorted }) } };
  const runs = state.documents.runs.map((one) => (one.id === run.id ? { ...one, timeline } : one));
  session.setState(edited(state, { ...state.documents, runs }));
}

/** To the next step with a note, or back to the one before; stays where there is none. */
export function seekChapter(session: Session, way: 'next' | 'previous'): void {
  const state = session.getState();
  const notes = notesShown(state);
  const to = way === 'next' ? notes.find(({ n }) => n > state.n) : notes.findLast(({ n }) => n < state.n);
  if (to === undefined) return;
  session.setState({ playing: false });
  seek(session, to.n);
}

import { expect, test } from 'vitest';
import { redo, runAgain, seek, setView, showTrace, undo } from './commands.ts';
import { noteHere, notesShown, seekChapter, writeNote } from './notes.ts';
import { chapterTitle } from '../timeline/notesOf.ts';
import { createSession, ladderShown, type Session, timelineOf } from './session.ts';

const procedure = 'ts23204-6.13';
const open = (notes?: readonly { at: number; text: string }[]): Session =>
  createSession({ interwork: 1, procedure, ...(notes && { notes }) });
const shown = (session: Session) => notesShown(session.getState());
const written = (session: Session) => timelineOf(session.getState()).run.notes;

test('a note is written, changed and taken away, and each can be undone', () => {
  const session = open();
  seek(session, 4);
  writeNote(session, 'The gateway lends a number. ');
  expect(written(session)).toEqual([{ at: 4, text: 'The gateway lends a number.' }]);
  writeNote(session, 'It lends a number.');
  expect(noteHere(session.getState())).toBe('It lends a number.');
  writeNote(session, '');
  expect(written(session)).toBeUndefined();
  undo(session);
  undo(session);
  expect(noteHere(session.getState())).toBe('The gateway lends a number.');
  redo(session);
  expect(noteHere(session.getState())).toBe('It lends a number.');
  expect(session.getState().n).toBe(4);
});

test('what is already written is no change', () => {
  const session = open([{ at: 2, text: 'Here' }]);
  seek(session, 2);
  writeNote(session, 'Here');
  expect(session.getState().done).toHaveLength(0);
});

test('notes stay with their messages when hidden hops and registrations are shown', () => {
  const session = open([{ at: 11, text: 'The Short Message' }]);
  const message = ladderShown(session.getState()).entries[10];
  setView(session, { hiddenHops: true, preparation: true });
  const [note] = shown(session);
  expect(note?.n).toBeGreaterThan(11);
  expect(ladderShown(session.getState()).entries[(note?.n ?? 0) - 1]).toMatchObject({
    message: message?.message,
    from: message?.from,
    moment: message?.moment,
  });
  seek(session, note?.n ?? 0);
  writeNote(session, 'Still the Short Message');
  expect(written(session)).toEqual([{ at: 11, text: 'Still the Short Message' }]);
});

test('notes of a file come in the order of the run, those beyond its end at the end', () => {
  const notes = [
    { at: 9, text: 'Second' },
    { at: 2, text: 'First' },
    { at: 900, text: 'Last' },
    { at: 2, text: 'and more' },
  ];
  expect(shown(open(notes))).toEqual([
    { n: 2, text: 'First\nand more' },
    { n: 9, text: 'Second' },
    { n: 20, text: 'Last' },
  ]);
});

test('chapters are sought forwards and backwards', () => {
  const session = open([
    { at: 3, text: 'a' },
    { at: 9, text: 'b' },
  ]);
  const visited = (['next', 'next', 'next', 'previous', 'previous'] as const).map((way) => {
    seekChapter(session, way);
    return session.getState().n;
  });
  expect(visited).toEqual([3, 9, 9, 3, 3]);
});

test('a run that is run again keeps its notes; a trace of others has none and takes none', () => {
  const session = open([{ at: 3, text: 'a' }]);
  runAgain(session, { 'mps.A': 'on' });
  expect(shown(session)).toEqual([{ n: 3, text: 'a' }]);
  showTrace(session, { ...ladderShown(session.getState()) });
  expect(shown(session)).toEqual([]);
  writeNote(session, 'b');
  expect(written(session)).toEqual([{ at: 3, text: 'a' }]);
});

test.each([
  ['Priority ends here', 'Priority ends here'],
  ['Priority ends here\nand the rest', 'Priority ends here'],
  ['word '.repeat(40), `${'word '.repeat(12).trim()}…`],
])('%j is called %j', (text, title) => {
  expect(chapterTitle({ n: 1, text })).toBe(title);
});

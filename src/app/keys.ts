import { next, pause, play, previous, redo, runAgain, seek, setView, undo } from '../session/commands.ts';
import { seekChapter } from '../session/notes.ts';
import { changesPending, ladderShown, type Mode, type Session } from '../session/session.ts';
import type { Words } from '../words/words.ts';
import type { DialogName } from './Header.tsx';
import { beginQuiz, leave, present, toggleFullScreen, withSpeaker } from './presenting.ts';

/** What a key can reach beside the session. */
export interface Reach {
  readonly session: Session;
  readonly openDialog: (dialog: DialogName) => void;
  readonly focusSearch: () => void;
}

export interface KeyCommand {
  /** As `KeyboardEvent.key` has them; letters in lower case. */
  readonly keys: readonly string[];
  /** With Control, or Command on a Mac. */
  readonly control?: boolean;
  /** With or without Shift when left out. */
  readonly shift?: boolean;
  /** Also in a slide, where the other keys belong to the deck. */
  readonly embedded?: true;
  /** Also in a quiz, where the other keys would tell what comes next. */
  readonly inQuiz?: true;
  /** Which end of the run it leads beyond: in a slide the deck is told, and takes its keys back. */
  readonly beyond?: 'began' | 'ended';
  /** The mode that the key means this in; any when left out. */
  readonly only?: Mode;
  /** What it does. */
  readonly id: keyof Words['keys']['commands'];
  readonly run: (reach: Reach) => void;
}

/** Every key: what the handler obeys and the list of keys shows. */
export const keyCommands: readonly KeyCommand[] = [
  {
    keys: ['ArrowRight', 'PageDown'],
    shift: true,
    id: 'nextChapter',
    run: ({ session }) => seekChapter(session, 'next'),
  },
  {
    keys: ['ArrowLeft', 'PageUp'],
    shift: true,
    id: 'previousChapter',
    run: ({ session }) => seekChapter(session, 'previous'),
  },
  {
    keys: ['ArrowRight', ' ', 'n', 'PageDown'],
    embedded: true,
    beyond: 'ended',
    id: 'next',
    run: ({ session }) => {
      if (!shownAgain(session)) next(session);
    },
  },
  {
    keys: ['ArrowLeft', 'p', 'PageUp'],
    embedded: true,
    inQuiz: true,
    beyond: 'began',
    id: 'previous',
    run: ({ session }) => {
      if (!shownAgain(session)) previous(session);
    },
  },
  { keys: ['Home'], embedded: true, inQuiz: true, id: 'first', run: ({ session }) => seek(session, 1) },
  {
    keys: ['End'],
    embedded: true,
    id: 'last',
    run: ({ session }) => seek(session, ladderShown(session.getState()).entries.length),
  },
  {
    keys: ['k'],
    embedded: true,
    id: 'play',
    run: ({ session }) => (session.getState().playing ? pause(session) : play(session)),
  },
  { keys: ['g'], id: 'goTo', run: ({ openDialog }) => openDialog('goTo') },
  { keys: ['c'], id: 'notes', run: ({ openDialog }) => openDialog('notes') },
  { keys: ['/'], only: 'explore', id: 'search', run: ({ focusSearch }) => focusSearch() },
  {
    keys: ['r'],
    id: 'runAgain',
    run: ({ session }) => {
      if (changesPending(session.getState()).length > 0) runAgain(session);
    },
  },
  { keys: ['w'], only: 'explore', id: 'whatIf', run: ({ openDialog }) => openDialog('whatIf') },
  { keys: ['z'], control: true, shift: false, id: 'undo', run: ({ session }) => undo(session) },
  { keys: ['z'], control: true, shift: true, id: 'redo', run: ({ session }) => redo(session) },
  {
    keys: ['q'],
    only: 'explore',
    id: 'quiz',
    run: ({ session }) => beginQuiz(session),
  },
  { keys: ['F5'], id: 'present', run: ({ session }) => present(session) },
  { keys: ['s'], id: 'speaker', run: ({ session }) => void withSpeaker(session) },
  { keys: ['f'], inQuiz: true, id: 'fullScreen', run: () => void toggleFullScreen() },
  { keys: ['.', 'b'], inQuiz: true, id: 'blank', run: ({ session }) => turnBlank(session, 'black') },
  {
    keys: ['w', ','],
    only: 'present',
    id: 'blankWhite',
    run: ({ session }) => turnBlank(session, 'white'),
  },
  {
    keys: ['Escape'],
    inQuiz: true,
    id: 'leave',
    run: ({ session }) => {
      const isShow = ['present', 'quiz'].includes(session.getState().view.mode);
      if (!shownAgain(session) && isShow) leave(session);
    },
  },
  { keys: ['?'], inQuiz: true, id: 'keys', run: ({ openDialog }) => openDialog('keys') },
];

function turnBlank(session: Session, colour: 'black' | 'white'): void {
  const { blank } = session.getState().view;
  setView(session, { blank: blank === colour ? undefined : colour });
}

/** A key pressed at a blank screen shows it again and does no more, so that no step passes unseen. */
function shownAgain(session: Session): boolean {
  const wasBlank = session.getState().view.blank !== undefined;
  if (wasBlank) setView(session, { blank: undefined });
  return wasBlank;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command of a pressed key, in a mode. */
export function commandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
  mode: Mode = 'explore',
): KeyCommand | undefined {
  const control = ctrlKey || metaKey;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return keyCommands.find(
    (command) =>
      command.keys.includes(pressed) &&
      (mode !== 'embed' || command.embedded === true) &&
      (mode !== 'quiz' || command.inQuiz === true) &&
      (command.only ?? mode) === mode &&
      (command.control ?? false) === control &&
      (command.shift ?? shiftKey) === shiftKey &&
      !altKey,
  );
}

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable="true"]';
const pressedBySpace = 'button, a, summary, input, [role="menuitem"], [role="tab"], [role="button"]';
const movedByArrows =
  'input, [role="tab"], [role="slider"], [role="menuitem"], [role="menu"], [role="radio"], [role="option"]';
const movers = ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageUp', 'PageDown'];

/** Whether a key pressed there belongs to what has the focus. */
export function belongsToFocus(target: EventTarget | null, { key, ctrlKey, metaKey }: Pressed): boolean {
  if (!(target instanceof Element)) return false;
  // What is pressed in a modal dialog loses the focus to the page when it is disabled.
  if (target.ownerDocument.querySelector('dialog[open]') !== null) return true;
  if (target.closest('[role="menu"]')) return true;
  if (target.matches(typing)) return true;
  if (ctrlKey || metaKey) return false;
  if (key === ' ' && target.closest(pressedBySpace)) return true;
  return movers.includes(key) && target.matches(movedByArrows);
}

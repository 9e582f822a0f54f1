import { next, pause, play, previous, redo, runAgain, seek, setView, undo } from '../session/commands.ts';
import { changesPending, ladderShown, type Session, type View } from '../session/session.ts';
import type { Words } from '../words/words.ts';
import type { DialogName } from './Header.tsx';

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
  readonly shift?: boolean;
  /** Also in a slide, where the other keys belong to the deck. */
  readonly embedded?: true;
  /** Which end of the run it leads beyond: in a slide the deck is told, and takes its keys back. */
  readonly beyond?: 'began' | 'ended';
  /** What it does. */
  readonly id: keyof Words['keys']['commands'];
  readonly run: (reach: Reach) => void;
}

/** Every key: what the handler obeys and the list of keys shows. */
export const keyCommands: readonly KeyCommand[] = [
  {
    keys: ['ArrowRight', ' ', 'n', 'PageDown'],
    embedded: true,
    beyond: 'ended',
    id: 'next',
    run: ({ session }) => void next(session),
  },
  {
    keys: ['ArrowLeft', 'p', 'PageUp'],
    embedded: true,
    beyond: 'began',
    id: 'previous',
    run: ({ session }) => void previous(session),
  },
  { keys: ['Home'], embedded: true, id: 'first', run: ({ session }) => seek(session, 1) },
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
  { keys: ['/'], id: 'search', run: ({ focusSearch }) => focusSearch() },
  {
    keys: ['r'],
    id: 'runAgain',
    run: ({ session }) => {
      if (changesPending(session.getState()).length > 0) runAgain(session);
    },
  },
  { keys: ['w'], id: 'whatIf', run: ({ openDialog }) => openDialog('whatIf') },
  { keys: ['z'], control: true, id: 'undo', run: ({ session }) => undo(session) },
  { keys: ['z'], control: true, shift: true, id: 'redo', run: ({ session }) => redo(session) },
  { keys: ['f'], id: 'fullScreen', run: () => void toggleFullScreen() },
  {
    keys: ['.', 'b'],
    id: 'blank',
    run: ({ session }) => setView(session, { blank: !session.getState().view.blank }),
  },
  {
    keys: ['Escape'],
    id: 'leave',
    run: ({ session }) => {
      const { blank, mode } = session.getState().view;
      if (blank) setView(session, { blank: false });
      else if (mode === 'present') setView(session, { mode: 'explore' });
    },
  },
  { keys: ['?'], id: 'keys', run: ({ openDialog }) => openDialog('keys') },
];

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Frames may forbid it; then the page stays as it is.
  }
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command of a pressed key, in a mode. */
export function commandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
  mode: View['mode'] = 'explore',
): KeyCommand | undefined {
  const control = ctrlKey || metaKey;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return keyCommands.find(
    (command) =>
      command.keys.includes(pressed) &&
      (mode !== 'embed' || command.embedded === true) &&
      (command.control ?? false) === control &&
      (!control || (command.shift ?? false) === shiftKey) &&
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
  if (target.closest('dialog[open], [role="menu"]')) return true;
  if (target.matches(typing)) return true;
  if (ctrlKey || metaKey) return false;
  if (key === ' ' && target.closest(pressedBySpace)) return true;
  return movers.includes(key) && target.matches(movedByArrows);
}

import { expect, test } from 'vitest';
import type { Mode } from '../session/session.ts';
import { commandOf, keyCommands } from './keys.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
  mode?: Mode,
) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, mode)?.id;

test.each([
  { key: 'ArrowRight', id: 'next' },
  { key: ' ', id: 'next' },
  { key: 'N', id: 'next' },
  { key: 'PageDown', id: 'next' },
  { key: 'ArrowLeft', id: 'previous' },
  { key: 'p', id: 'previous' },
  { key: 'PageUp', id: 'previous' },
  { key: 'Home', id: 'first' },
  { key: 'End', id: 'last' },
  { key: '.', id: 'blank' },
  { key: 'b', id: 'blank' },
  { key: 'f', id: 'fullScreen' },
  { key: 'g', id: 'goTo' },
  { key: '/', id: 'search' },
  { key: '?', held: { shiftKey: true }, id: 'keys' },
  { key: 'z', held: { ctrlKey: true }, id: 'undo' },
  { key: 'Z', held: { ctrlKey: true, shiftKey: true }, id: 'redo' },
  { key: 'z', held: { metaKey: true }, id: 'undo' },
  { key: 'z', id: undefined },
  { key: 'f', held: { ctrlKey: true }, id: undefined },
  { key: 'ArrowLeft', held: { altKey: true }, id: undefined },
])('$key with $held: $id', ({ key, held, id }) => {
  expect(pressed(key, held)).toBe(id);
});

test.each([
  { key: 'PageDown', id: 'next' },
  { key: 'PageUp', id: 'previous' },
  { key: 'F5', id: 'present' },
  { key: 'F5', held: { shiftKey: true }, id: 'present' },
  { key: 'Escape', id: 'leave' },
  { key: '.', id: 'blank' },
  { key: 'w', id: 'blankWhite' },
  { key: ',', id: 'blankWhite' },
  { key: '/', id: undefined },
  { key: 'ArrowRight', held: { shiftKey: true }, id: 'nextChapter' },
  { key: 'PageUp', held: { shiftKey: true }, id: 'previousChapter' },
  { key: 'c', id: 'notes' },
])('a clicker or presenter that presses $key with $held: $id', ({ key, held, id }) => {
  expect(pressed(key, held, 'present')).toBe(id);
});

test('a page may be loaded again, except by the key that clickers present with', () => {
  expect(pressed('F5', { ctrlKey: true })).toBeUndefined();
  expect(pressed('r', { ctrlKey: true })).toBeUndefined();
});

test.each(['explore', 'present', 'embed'] as const)('in mode %s no key has two meanings', (mode) => {
  const all = keyCommands
    .filter(({ only }) => only === undefined || only === mode)
    .flatMap(({ keys, control, shift }) => keys.map((key) => [control, shift, key].join()));
  expect(new Set(all).size).toBe(all.length);
});

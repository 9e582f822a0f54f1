import { expect, test } from 'vitest';
import { commandOf, keyCommands } from './keys.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })?.id;

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

test('no key has two meanings', () => {
  const all = keyCommands.flatMap(({ keys, control, shift }) =>
    keys.map((key) => [control, shift, key].join()),
  );
  expect(new Set(all).size).toBe(all.length);
});

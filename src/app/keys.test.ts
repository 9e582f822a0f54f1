import { expect, test } from 'vitest';
import { commandOf, keyCommands } from './keys.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })?.name;

test.each([
  { key: 'ArrowRight', name: 'Next step' },
  { key: ' ', name: 'Next step' },
  { key: 'N', name: 'Next step' },
  { key: 'PageDown', name: 'Next step' },
  { key: 'ArrowLeft', name: 'Previous step' },
  { key: 'p', name: 'Previous step' },
  { key: 'PageUp', name: 'Previous step' },
  { key: 'Home', name: 'First step' },
  { key: 'End', name: 'Last step' },
  { key: '.', name: 'Blank the screen' },
  { key: 'b', name: 'Blank the screen' },
  { key: 'f', name: 'Full screen' },
  { key: 'g', name: 'Go to step…' },
  { key: '/', name: 'Search procedures' },
  { key: '?', held: { shiftKey: true }, name: 'All keys' },
  { key: 'z', held: { ctrlKey: true }, name: 'Undo' },
  { key: 'Z', held: { ctrlKey: true, shiftKey: true }, name: 'Redo' },
  { key: 'z', held: { metaKey: true }, name: 'Undo' },
  { key: 'z', name: undefined },
  { key: 'f', held: { ctrlKey: true }, name: undefined },
  { key: 'ArrowLeft', held: { altKey: true }, name: undefined },
])('$key with $held: $name', ({ key, held, name }) => {
  expect(pressed(key, held)).toBe(name);
});

test('no key has two meanings', () => {
  const all = keyCommands.flatMap(({ keys, control, shift }) =>
    keys.map((key) => [control, shift, key].join()),
  );
  expect(new Set(all).size).toBe(all.length);
});

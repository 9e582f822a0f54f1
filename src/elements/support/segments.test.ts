import { expect, test } from 'vitest';
import { cutInto } from './segments.ts';

test.each([
  [1, 'whole', ['whole']],
  [3, 'abcdefg', ['abc', 'def', 'g']],
  [3, 'abcdef', ['ab', 'cd', 'ef']],
  [4, 'abcdef', ['ab', 'cd', 'ef']],
  [5, 'ab', ['a', 'b']],
  [3, '', ['']],
  [2, '🙂🙂🙂', ['🙂🙂', '🙂']],
] as const)('%i parts of %j', (count, text, parts) => {
  expect(cutInto(count, text)).toEqual(parts);
});

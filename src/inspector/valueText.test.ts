import { expect, test } from 'vitest';
import { valueText } from './valueText.ts';

test.each([
  ['true', true, 'yes'],
  ['false', false, 'no'],
  ['a number', 32_000, '32000'],
  ['a text', 'Meet at gate 7', 'Meet at gate 7'],
  ['an empty text', '', 'none'],
  ['nothing', null, 'none'],
  ['a list', ['MSC', 'MME'], 'MSC, MME'],
  ['an empty list', [], 'none'],
  ['addresses', [{ element: 'UE-A', context: 'im 1' }, { element: 'P-CSCF' }], 'UE-A (im 1), P-CSCF'],
  ['parts', { serviceLevel: true, transportLevel: false }, 'serviceLevel: yes, transportLevel: no'],
])('the value of %s', (_name, value, text) => {
  expect(valueText(value)).toBe(text);
});

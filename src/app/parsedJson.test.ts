import { expect, test } from 'vitest';
import { parsedJson } from './parsedJson.ts';

test.each([
  { text: '{\n  "interwork": 1,\n  "procedure": oops\n}', line: 3 },
  { text: '{\n  "interwork": 1,\n', line: 2 },
  { text: '{\n  "a": [1,\n 2,]\n}', line: 3 },
])('a text that is not JSON is refused at line $line', ({ text, line }) => {
  expect(parsedJson(text)).toEqual({ ok: false, error: `It is not JSON: line ${line}` });
});

test('JSON is read', () => {
  expect(parsedJson('{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
});

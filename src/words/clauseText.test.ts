import { expect, test } from 'vitest';
import { clauseText } from './clauseText.ts';

test.each([
  ['TS 23.204 6.13', '9', 'TS 23.204 clause 6.13, step 9'],
  ['TS 23.204 6.13', null, 'TS 23.204 clause 6.13'],
  ['TS 23.204 6.13 step 7', null, 'TS 23.204 clause 6.13, step 7'],
  ['TS 23.204 6.13, precondition', null, 'TS 23.204 clause 6.13, precondition'],
  ['TS 23.204 6.13, note to step 3', null, 'TS 23.204 clause 6.13, note to step 3'],
  ['TS 23.204 6.13 step 7, 6.14 step 5', null, 'TS 23.204 clause 6.13, step 7, 6.14 step 5'],
  ['TS 23.204 6.4 step 3d', null, 'TS 23.204 clause 6.4, step 3d'],
  ['TS 23.204 6.5b step 3', null, 'TS 23.204 clause 6.5b, step 3'],
  ['TS 23.204 B.1', '2', 'TS 23.204 clause B.1, step 2'],
  ['TS 23.228', null, 'TS 23.228'],
  ['RFC 3261 8.1.1.4', null, 'RFC 3261 8.1.1.4'],
  ['', '3', ''],
])('clause %s, step %s is %s', (clause, step, text) => {
  expect(clauseText(clause, step)).toBe(text);
});

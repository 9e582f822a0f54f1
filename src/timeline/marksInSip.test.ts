import { expect, test } from 'vitest';
import { ladderOfRun, runOf } from './ladderText.ts';

/** What TR 23.804 leaves open about how a Short Message and its report are recognised in SIP. */
test.each([
  ['tr23804-8.9', 'ffs.moIndication', 'explicit', 'SIP MESSAGE SM', 'smsIndication', 'explicit'],
  ['tr23804-8.9', 'ffs.moIndication', 'all text', 'SIP MESSAGE SM', 'smsIndication', undefined],
  ['tr23804-8.9', 'ffs.reportMark', 'content type', 'SIP MESSAGE REPORT', 'reportMark', 'content type'],
  ['tr23804-8.9', 'ffs.reportMark', 'header', 'SIP MESSAGE REPORT', 'reportMark', 'header'],
  ['tr23804-8.9', 'ffs.reportMark', 'guess', 'SIP MESSAGE REPORT', 'reportMark', undefined],
  ['tr23804-8.10', 'ffs.reportMark', 'content type', 'SIP MESSAGE REPORT', 'reportMark', 'content type'],
  ['tr23804-8.10', 'ffs.reportMark', 'guess', 'SIP MESSAGE REPORT', 'reportMark', undefined],
] as const)('%s with %s=%s: %s carries %s %s', (procedure, id, value, message, key, expected) => {
  const marks = ladderOfRun(runOf(procedure, { [id]: value }))
    .entries.filter((entry) => entry.message === message)
    .map(({ carries }) => carries[key]);
  expect([...new Set(marks)]).toEqual([expected]);
});

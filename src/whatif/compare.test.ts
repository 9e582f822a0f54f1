import { expect, test } from 'vitest';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { compare } from './compare.ts';

/** A ladder from a line such as `IM A>B, SRI-SM B>C`. */
function ladder(text: string, carries: Readonly<Record<number, Entry['carries']>> = {}): Ladder {
  const entries = text.split(', ').map((part, index): Entry => {
    const [message = '', path = ''] = part.split(' ');
    const [from = '', to = ''] = path.split('>');
    return {
      n: index + 1,
      step: null,
      clause: '',
      basis: 'S',
      from,
      to,
      message,
      protocol: 'sip',
      refPoint: null,
      kind: 'request',
      sentMs: index,
      receivedMs: index,
      lost: false,
      transaction: '',
      carries: carries[index + 1] ?? {},
      why: [],
      sentence: '',
      detail: '',
    };
  });
  return { participants: [], entries, timers: [], outcome: { id: '', text: '' } };
}

const kinds = (before: Ladder, after: Ladder) => compare(before, after).lines.map(({ kind }) => kind);

test.each([
  {
    name: 'alike',
    before: 'IM A>B, OK B>A',
    after: 'IM A>B, OK B>A',
    lines: ['same', 'same'],
    first: undefined,
  },
  {
    name: 'one more',
    before: 'IM A>B, OK B>A',
    after: 'IM A>B, SRI B>C, OK B>A',
    lines: ['same', 'onlyAfter', 'same'],
    first: 1,
  },
  {
    name: 'cut short',
    before: 'IM A>B, SRI B>C, OK B>A',
    after: 'IM A>B, ERROR B>A',
    lines: ['same', 'onlyBefore', 'onlyBefore', 'onlyAfter'],
    first: 1,
  },
  {
    name: 'another receiver',
    before: 'FSM B>MSC, OK B>A',
    after: 'FSM B>SMSF, OK B>A',
    lines: ['onlyBefore', 'onlyAfter', 'same'],
    first: 0,
  },
])('$name', ({ before, after, lines, first }) => {
  const comparison = compare(ladder(before), ladder(after));
  expect(comparison.lines.map(({ kind }) => kind)).toEqual(lines);
  expect(comparison.first).toBe(first);
});

test('the same message with another content is the first difference, invented numbers are none', () => {
  const before = ladder('IM A>B, FSM B>C', { 1: { callId: 'a' }, 2: { sender: 'REAL' } });
  const after = ladder('IM A>B, FSM B>C', { 1: { callId: 'b' }, 2: { sender: 'ANONYMOUS' } });
  expect(kinds(before, after)).toEqual(['same', 'same']);
  expect(compare(before, after).first).toBe(1);
});

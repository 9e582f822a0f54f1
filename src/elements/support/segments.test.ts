import { expect, test } from 'vitest';
import { callIdOfExchange, callIdOfPart, isTooLong, isWhole, joined, partsOf, withPart } from './segments.ts';

test('a text that fits is one part without a header', () => {
  expect(partsOf('a'.repeat(160), 7)).toEqual([{ text: 'a'.repeat(160), alphabet: 'GSM 7-bit' }]);
});

test('a longer text: the parts count from one and bear one reference', () => {
  expect(partsOf(`${'ж'.repeat(67)}жжжж`, 7)).toEqual([
    { text: 'ж'.repeat(67), alphabet: 'UCS2', segment: { reference: 7, part: 1, of: 2 } },
    { text: 'жжжж', alphabet: 'UCS2', segment: { reference: 7, part: 2, of: 2 } },
  ]);
  expect(isTooLong('ж'.repeat(67 * 255))).toBe(false);
  expect(isTooLong('ж'.repeat(67 * 255 + 1))).toBe(true);
});

test('parts are joined in their order, however they come', () => {
  const segments = [3, 1, 2, 1].map((part) => ({ reference: 9, part, of: 3 }));
  const collected = segments.map((_, index) =>
    segments
      .slice(0, index + 1)
      .reduce<ReturnType<typeof withPart> | undefined>(
        (before, segment) => withPart(before, segment, `${segment.part};`),
        undefined,
      ),
  );
  expect(collected.map((one) => one && isWhole(one))).toEqual([false, false, true, true]);
  expect(collected.map((one) => one && joined(one))).toEqual(['3;', '1;3;', '1;2;3;', '1;2;3;']);
});

test('a part of a text of another length begins another text', () => {
  const before = withPart(undefined, { reference: 9, part: 2, of: 3 }, 'old');
  expect(withPart(before, { reference: 9, part: 1, of: 2 }, 'new')).toEqual({ of: 2, parts: { 1: 'new' } });
});

test('the request of each part has a Call-ID of its own, which names the exchange', () => {
  const callIds = partsOf('a'.repeat(400), 0).map((part) => callIdOfPart('17@ue-a', part));
  expect(callIds).toEqual(['17@ue-a', '2.17@ue-a', '3.17@ue-a']);
  expect(callIds.map(callIdOfExchange)).toEqual(['17@ue-a', '17@ue-a', '17@ue-a']);
});

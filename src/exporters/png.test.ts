import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { embeddedRun } from './embeddedRun.ts';
import { pngText, pngWith } from './png.ts';
import { runInside, runMark } from './runInside.ts';
import { exportedRun } from './testing/exportedRun.ts';

/** One red pixel, as Chromium writes it. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

test('a text put into a picture is found under its keyword, and the picture stays as it was', () => {
  const picture = pngWith(pixel, { Title: 'Grün – 绿', 'interwork-run': 'abc' }, 7559);
  expect(pngText(picture, 'Title')).toBe('Grün – 绿');
  expect(pngText(picture, 'interwork-run')).toBe('abc');
  expect(pngText(picture, 'interwork')).toBeUndefined();
  expect(pngText(pixel, 'interwork-run')).toBeUndefined();
  // What was there before, around what was put in after the header.
  const header = 8 + 25;
  expect(picture.subarray(0, header)).toEqual(pixel.subarray(0, header));
  expect(picture.subarray(-(pixel.length - header))).toEqual(pixel.subarray(header));
});

test('the chunks have the check that PNG asks for', () => {
  // The last chunk of every picture is empty; its check is known.
  const [length, type, check] = ['00000000', '49454e44', 'ae426082'];
  const hex = Buffer.from(pngWith(pixel, {}, 2835)).toString('hex');
  expect(hex.endsWith(`${length}${type}${check}`)).toBe(true);
  // 72 pixels to the inch, as countless pictures have it.
  expect(hex).toContain('000000097048597300000b1300000b1301009a9c18');
});

test('a run inside a picture is the same run again', async () => {
  const exported = exportedRun({ interwork: 1, procedure: 'ts23204-6.14', settings: { 'mps.B': 'on' } });
  const picture = pngWith(pixel, { [runMark]: runInside(exported) ?? '' }, 3780);
  const read = await embeddedRun(picture);
  expect(read?.ok && read.value).toEqual(exported.run?.timeline.run);
});

test('a picture that was not saved here says that it holds no run', async () => {
  expect(await embeddedRun(pixel)).toMatchObject({ ok: false });
});

test('octets that begin as a picture are read in words, whatever follows', async () => {
  const whole = pngWith(pixel, { [runMark]: 'x'.repeat(70_000) }, 3780);
  expect(await embeddedRun(whole)).toMatchObject({ ok: false });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ maxLength: 60 }), async (cut, tail) => {
      const octets = new Uint8Array([...whole.subarray(0, Math.max(8, cut % 120)), ...tail]);
      expect(await embeddedRun(octets)).toMatchObject({ ok: false });
    }),
  );
});

import * as fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { RunFile } from '../scenarios/action.ts';
import { procedures } from '../scenarios/procedures.ts';
import { clauseText } from '../words/clauseText.ts';
import { embeddedRun } from './embeddedRun.ts';
import type { Exported } from './exporter.ts';
import { ladderSlidesOf, stepSlidesOf } from './pptx.ts';
import { rowsOnSlide } from './pptx/ladderShapes.ts';
import { exportedRun, exportedTrace } from './testing/exportedRun.ts';
import { nastyLadders } from './testing/nasty.ts';
import { elementsIn, readXml, type XmlElement } from './testing/readXml.ts';

const parts = (deck: Uint8Array): ReadonlyMap<string, XmlElement> =>
  new Map(Object.entries(unzipSync(deck)).map(([name, octets]) => [name, readXml(strFromU8(octets))]));

const named = (deck: ReadonlyMap<string, XmlElement>, folder: string): readonly XmlElement[] =>
  Array.from(deck)
    .filter(([name]) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'))
    .toSorted(([one], [other]) => Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]))
    .map(([, part]) => part);

const all = (part: XmlElement, name: string) => elementsIn(part).filter((element) => element.name === name);
const textOf = (part: XmlElement): string =>
  all(part, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');

/** What an office program would not forgive. */
function faultsOf(deck: ReadonlyMap<string, XmlElement>): readonly string[] {
  const types = deck.get('[Content_Types].xml');
  const typed = types ? all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '') : [];
  const missing = typed.filter((part) => !deck.has(part.slice(1)));
  const targets = Array.from(deck).flatMap(([name, part]) => {
    if (!name.endsWith('.rels')) return [];
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    return all(part, 'Relationship').map(({ attributes }) => {
      const url = new URL(attributes['Target'] ?? '', `file:///${owner}`);
      return url.pathname.slice(1);
    });
  });
  const slides = named(deck, 'slides');
  const ids = slides.flatMap((slide) => {
    const own = all(slide, 'p:cNvPr').map(({ attributes }) => attributes['id']);
    return own.length === new Set(own).size ? [] : ['two shapes of one number'];
  });
  const outside = slides.flatMap((slide) =>
    all(slide, 'a:xfrm').flatMap(({ children }) => {
      const [off, ext] = children.map(({ attributes }) => attributes);
      const [x, y, cx, cy] = [off?.['x'], off?.['y'], ext?.['cx'], ext?.['cy']].map(Number);
      const fits = [x, y, cx, cy].every((one) => one !== undefined && one >= 0);
      const within = (x ?? 0) + (cx ?? 0) <= 12_192_000 && (y ?? 0) + (cy ?? 0) <= 6_858_000;
      return fits && within ? [] : [`outside: ${JSON.stringify([x, y, cx, cy])}`];
    }),
  );
  const tiny = slides.flatMap((slide) =>
    all(slide, 'a:rPr').filter(({ attributes }) => Number(attributes['sz'] ?? 1_400) < 850),
  );
  return [
    ...missing.map((part) => `missing: ${part}`),
    ...targets.filter((target) => !deck.has(target)).map((target) => `leads nowhere: ${target}`),
    ...ids,
    ...outside,
    ...tiny.map(() => 'tiny text'),
  ];
}

const run: RunFile = {
  interwork: 1,
  procedure: 'ts23204-6.13',
  settings: { 'mps.A': 'on', 'msg.privacy': 'yes' },
  script: [{ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' }],
  notes: [{ at: 10, text: 'The Short Message\nAsk who pays.' }],
};

test.each(procedures)('the ladder of $id has room on slides', async ({ id }) => {
  const deck = parts(await ladderSlidesOf(exportedRun({ interwork: 1, procedure: id })));
  expect(faultsOf(deck)).toEqual([]);
});

test.each(['ts23204-6.13', 'ts23204-6.15.1', 'tr23804-8.11.2'])(
  '%s is a slide for every step, with its narration in the notes',
  async (id) => {
    const exported = exportedRun({ interwork: 1, procedure: id });
    const deck = parts(await stepSlidesOf(exported));
    expect(faultsOf(deck)).toEqual([]);
    const { entries } = exported.ladder;
    expect(named(deck, 'slides')).toHaveLength(entries.length + 1);
    const notes = named(deck, 'notesSlides').slice(1).map(textOf);
    for (const [row, entry] of entries.entries()) {
      expect(notes[row]).toContain(entry.sentence.replaceAll(/\s+/g, ' '));
      expect(notes[row]).toContain(clauseText(entry.clause));
    }
  },
);

test('a step is emphasised, what came before is calm, and nothing of what comes is there', async () => {
  const exported = exportedRun(run);
  const slide = named(parts(await stepSlidesOf(exported)), 'slides')[10];
  const groups = slide ? all(slide, 'p:grpSp') : [];
  expect(groups).toHaveLength(10);
  const isCalm = groups.map((group) => all(group, 'a:alpha').length > 0);
  expect(isCalm).toEqual([...Array.from({ length: 9 }, () => true), false]);
  const last = groups.at(-1);
  const connector = last && all(last, 'p:cxnSp')[0];
  expect(connector && all(connector, 'a:tailEnd')).toHaveLength(1);
  expect(last && textOf(last)).toMatch(/MT-FSM SMS-DELIVER \(identity hidden\)/);
  expect(last && all(last, 'p:cNvPr').map(({ attributes }) => attributes['name'])).toContain('priority');
});

test('the notes of the presenter come first, the caption stands on every slide', async () => {
  const deck = parts(await stepSlidesOf(exportedRun(run)));
  expect(textOf(named(deck, 'notesSlides')[10] as XmlElement)).toMatch(
    /^The Short Message\nAsk who pays\.\nStep/,
  );
  for (const slide of named(deck, 'slides')) {
    expect(textOf(slide)).toMatch(/TS 23\.204 clause 6\.13 \[S\]/);
    expect(textOf(slide)).toMatch(/MPS for Messaging, sender: on/);
    expect(textOf(slide)).toMatch(/model \d+\.\d+\.\d+, run [\da-f]{16}/);
  }
});

test('a lost message ends in a cross, not in an arrow', async () => {
  const script = [
    { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: '' },
    { do: 'lose', message: 'MT-FSM' },
  ] as const;
  const exported = exportedRun({ interwork: 1, procedure: 'ts23204-6.13', script });
  const at = exported.ladder.entries.findIndex(({ lost }) => lost);
  const slide = named(parts(await stepSlidesOf(exported)), 'slides')[at + 1];
  const last = slide && all(slide, 'p:grpSp').at(-1);
  expect(last && all(last, 'a:tailEnd')).toEqual([]);
  expect(last && all(last, 'a:prstGeom').map(({ attributes }) => attributes['prst'])).toContain(
    'mathMultiply',
  );
});

test('slides of the ladder hold every row once', async () => {
  const exported = exportedRun({ interwork: 1, procedure: 'ts23204-B.1' });
  const deck = parts(await ladderSlidesOf(exported));
  expect(faultsOf(deck)).toEqual([]);
  const slides = named(deck, 'slides').slice(1);
  expect(slides).toHaveLength(Math.ceil(exported.ladder.entries.length / rowsOnSlide));
  expect(slides.flatMap((slide) => all(slide, 'p:grpSp'))).toHaveLength(exported.ladder.entries.length);
});

test.each([stepSlidesOf, ladderSlidesOf])(
  'a run is the same run again, and the same file',
  async (slidesOf) => {
    const deck = await slidesOf(exportedRun(run));
    expect(await embeddedRun(deck)).toEqual({ ok: true, value: run });
    expect(await slidesOf(exportedRun(run))).toEqual(deck);
  },
);

test('a trace of others, a deck from elsewhere and a damaged one hold no run', async () => {
  const { ladder } = exportedRun(run);
  const deck = await stepSlidesOf(exportedTrace(ladder));
  const refused = { ok: false, error: expect.stringMatching(/holds no run/) as string };
  expect(await embeddedRun(deck)).toMatchObject(refused);
  expect(await embeddedRun(zipSync({ 'word/document.xml': new Uint8Array(9) }))).toMatchObject(refused);
  expect(await embeddedRun((await stepSlidesOf(exportedRun(run))).subarray(0, 900))).toMatchObject(refused);
  const bomb = zipSync({ 'customXml/item1.xml': new Uint8Array(50_000_000) }, { level: 9 });
  expect(await embeddedRun(bomb)).toMatchObject(refused);
});

test('what is too long or too wide for slides is refused in words', async () => {
  const send = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' } as const;
  const script = Array.from({ length: 30 }, () => [send, { do: 'wait', until: 'quiet' } as const]).flat();
  const long = exportedRun({ interwork: 1, procedure: 'ts23204-6.13', script });
  await expect(stepSlidesOf(long)).rejects.toThrow(/would be 600 slides; 400 are the most/);
  expect(named(parts(await ladderSlidesOf(long)), 'slides')).toHaveLength(1 + Math.ceil(600 / rowsOnSlide));
  const participants = Array.from({ length: 30 }, (_, index) => `E${index}`);
  const wide: Exported = exportedTrace({ ...long.ladder, entries: [], participants });
  await expect(stepSlidesOf(wide)).rejects.toThrow(/room for 16 lifelines, this ladder has 30/);
});

test('texts from anywhere are escaped and stay on their slide', async () => {
  await fc.assert(
    fc.asyncProperty(nastyLadders, async (ladder) => {
      const deck = parts(await stepSlidesOf(exportedTrace(ladder)));
      expect(faultsOf(deck)).toEqual([]);
      expect(named(deck, 'slides')).toHaveLength(ladder.entries.length + 1);
    }),
    { numRuns: 15 },
  );
});

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';
import { stepName } from '../words/stepName.ts';
import { colours, inks } from './colours.ts';
import type { Exported } from './exporter.ts';
import { oneLine } from './oneLine.ts';
import { svgOf } from './svg.ts';
import { exportedRun, exportedTrace } from './testing/exportedRun.ts';
import { nastyLadders } from './testing/nasty.ts';
import { elementsIn, readXml, type XmlElement } from './testing/readXml.ts';

/** Where a text begins and ends across the picture, with the groups around it moved. */
function extentOf({ attributes }: XmlElement): { readonly left: number; readonly right: number } {
  const [x, length] = [Number(attributes['x']), Number(attributes['textLength'])];
  const left = attributes['text-anchor'] === 'middle' ? x - length / 2 : x;
  return { left, right: left + length };
}

/** What keeps a picture from being drawn everywhere as it is meant. */
function faultsOf(root: XmlElement): readonly string[] {
  const all = elementsIn(root);
  const width = Number(root.attributes['width']);
  const strange = all.filter(
    ({ name, attributes }) =>
      ['foreignObject', 'style', 'marker', 'use', 'image', 'a', 'script', 'pattern', 'tspan'].includes(
        name,
      ) ||
      Object.entries(attributes).some(
        ([key, value]) => key === 'style' || key.startsWith('on') || /var\(|url\(|NaN|undefined/u.test(value),
      ),
  );
  const texts = all.filter(({ name }) => name === 'text').map((text) => ({ text, ...extentOf(text) }));
  // The drawing is moved by the margin, at most.
  const outside = texts.filter(({ left, right }) => !(left >= 0 && right <= width));
  const overlapping = all
    .filter(({ attributes }) => attributes['class'] === 'frame')
    .filter(({ children }) => {
      const box = children.find(({ name }) => name === 'rect')?.attributes ?? {};
      const [from, to] = [Number(box['x']), Number(box['x']) + Number(box['width'])];
      const inside = children.filter(({ name }) => name === 'text').map(extentOf);
      return inside.some(({ left, right }) => left < from || right > to);
    });
  return [
    ...strange.map(({ name }) => `strange: ${name}`),
    ...outside.map(({ text }) => `outside: ${text.text}`),
    ...overlapping.map(
      (frame) =>
        `over its frame: ${elementsIn(frame)
          .map(({ text }) => text)
          .join()}`,
    ),
  ];
}

const pictureOf = async (exported: Exported): Promise<XmlElement> => readXml(await svgOf(exported));

const textsIn = (root: XmlElement, name: string): readonly string[] =>
  elementsIn(root)
    .filter((element) => element.name === name)
    .map(({ text }) => text);

test.each(procedures)('the picture of $id holds every row, within its frames', async ({ id }) => {
  const exported = exportedRun({ interwork: 1, procedure: id });
  const root = await pictureOf(exported);
  expect(faultsOf(root)).toEqual([]);
  expect(root.attributes).toMatchObject({ role: 'img' });
  const { entries, participants } = exported.ladder;
  expect(textsIn(root, 'title').slice(1, entries.length + 1)).toEqual(entries.map(stepName));
  expect(textsIn(root, 'text')).toEqual(
    expect.arrayContaining([
      ...participants,
      ...entries.flatMap(({ from, to, message, step }) => [...(from === to ? [] : [message]), step ?? '·']),
    ]),
  );
});

test('texts from anywhere are escaped and stay within their frames', async () => {
  await fc.assert(
    fc.asyncProperty(nastyLadders, async (ladder) => {
      const root = await pictureOf(exportedTrace(ladder));
      expect(faultsOf(root)).toEqual([]);
      expect(textsIn(root, 'title').slice(1, ladder.entries.length + 1)).toEqual(
        ladder.entries.map((entry) => oneLine(stepName(entry))),
      );
    }),
    { numRuns: 150 },
  );
});

test('the caption says what was run, under which conditions, and what came of it', async () => {
  const root = await pictureOf(
    exportedRun({
      interwork: 1,
      title: 'A "title" & <more>',
      procedure: 'ts23204-6.13',
      settings: { 'mps.A': 'on', 'mps.B': 'off' },
      script: [
        { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' },
        { do: 'wait', until: 'quiet' },
        { do: 'set', id: 'op.anonymity', value: 'prohibit' },
      ],
    }),
  );
  const said = textsIn(root, 'text').join('\n');
  expect(said).toContain('A "title" & <more>');
  expect(said).toContain('Instant Message to an SMS user, terminating side, TS 23.204 clause 6.13 [S]');
  expect(said).toMatch(/Conditions: MPS for Messaging, sender: on; .*\(set during the run\)/u);
  expect(said).toContain('Outcome: SMS at UE-B; OK at UE-A');
  expect(said).toMatch(/model \d+\.\d+\.\d+, run [\da-f]{16}/u);
  expect(said).not.toContain('recipient: off');
  expect(said).not.toContain('too large');
});

test('a loss, a priority, a hidden identity and a timer that ran out are explained below', async () => {
  const explained = async (exported: Exported) =>
    textsIn(await pictureOf(exported), 'text').filter((text) =>
      ['lost', 'priority', 'identity hidden', 'timer ran out'].includes(text),
    );
  const script = [{ do: 'lose', message: 'MT-FSM-RES' }] as const;
  const im = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: '' } as const;
  const settings = { 'mps.A': 'on', 'msg.privacy': 'yes' };
  const lost = exportedRun({ interwork: 1, procedure: 'ts23204-6.13', settings, script: [im, ...script] });
  expect(await explained(lost)).toEqual(['priority', 'identity hidden', 'lost', 'timer ran out']);
  expect(await explained(exportedRun({ interwork: 1, procedure: 'ts23204-6.14' }))).toEqual([]);
});

test('a run of a thousand messages is one picture', async () => {
  const send = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' } as const;
  const wait = { do: 'wait', until: 'quiet' } as const;
  const script = Array.from({ length: 60 }, () => [send, wait]).flat();
  const exported = exportedRun({ interwork: 1, procedure: 'ts23204-6.13', script });
  expect(exported.ladder.entries.length).toBeGreaterThan(1_000);
  const root = await pictureOf(exported);
  expect(faultsOf(root)).toEqual([]);
  expect(Number(root.attributes['height'])).toBeGreaterThan(1_000 * 36);
});

test('a ladder without a row is a picture all the same', async () => {
  const root = await pictureOf(
    exportedTrace({ participants: [], entries: [], timers: [], outcome: { id: 'none', text: '' } }),
  );
  expect(faultsOf(root)).toEqual([]);
});

test('the colours are those of the page in daylight', () => {
  const [light = ''] = readFileSync('src/ui/tokens.css', 'utf8').split('}');
  for (const [name, colour] of Object.entries({ ...colours, ...inks })) {
    expect(light).toContain(`--${name}: ${colour};`);
  }
});

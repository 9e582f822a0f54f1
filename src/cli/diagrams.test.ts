import DOMPurify from 'dompurify';
import * as fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { mermaidOf } from '../exporters/mermaid.ts';
import { mscgenOf } from '../exporters/mscgen.ts';
import { plantumlOf } from '../exporters/plantuml.ts';
import { sequenceOf } from '../exporters/sequence.ts';
import { exportedRun, exportedTrace } from '../exporters/testing/exportedRun.ts';
import { nastyLadders } from '../exporters/testing/nasty.ts';
import type { Exported } from '../exporters/exporter.ts';
import { procedures } from '../scenarios/procedures.ts';
import { missingProgram, runProgram } from './diagramTools.mjs';

/** Programs of others are started, and at first perhaps installed. */
vi.setConfig({ testTimeout: 300_000 });

const ofProcedures: readonly Exported[] = procedures.map(({ id, branches }) =>
  exportedRun({ interwork: 1, procedure: id, settings: { ...branches.at(-1)?.settings } }),
);
/** With a seed of their own: what PlantUML and mscgen are given at once stays the same from run to run. */
const nasty: readonly Exported[] = fc.sample(nastyLadders, { numRuns: 60, seed: 7 }).map(exportedTrace);

/** What a reader of the diagram should find, in order. */
const textsOf = ({ ladder }: Exported): readonly string[] => {
  const { participants, items } = sequenceOf(ladder);
  return [
    ...participants.map(({ name }) => name),
    ...items.flatMap((item) => ('text' in item ? [item.text] : [])),
  ];
};

/** Mermaid's own parser, which without a page has nothing that makes HTML harmless: nothing is drawn here. */
async function mermaidTexts(source: string): Promise<readonly string[]> {
  Object.assign(DOMPurify, { sanitize: (text: string) => text, addHook: () => {} });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({});
  // oxlint-disable-next-line typescript/no-deprecated -- parse() tells only whether it was read, not what
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  const read = db as unknown as {
    getActors: () => Map<string, { description: string }>;
    getMessages: () => readonly { message: unknown; placement?: number; type: number }[];
  };
  const messages = read.getMessages().map(({ message }) => message);
  return [
    ...Array.from(read.getActors().values(), ({ description }) => description),
    ...messages.filter((message): message is string => typeof message === 'string' && message !== ''),
  ].map(decoded);
}

/** Mermaid's entity codes, in the form they have between its parser and the page. */
const decoded = (text: string): string =>
  text.replaceAll(/ﬂ°°(\d+)¶ß/gu, (_whole, code: string) => String.fromCodePoint(Number(code)));

test('Mermaid reads every procedure, with each text as it was', async () => {
  for (const exported of ofProcedures) {
    const texts = await mermaidTexts(mermaidOf(exported));
    // The last text is the caption.
    expect(texts.slice(0, -1)).toEqual(textsOf(exported));
    expect(texts.at(-1)).toContain(exported.ladder.outcome.text);
  }
});

test('Mermaid reads texts from anywhere as they were', async () => {
  await fc.assert(
    fc.asyncProperty(nastyLadders, async (ladder) => {
      const exported = exportedTrace(ladder);
      fc.pre(ladder.participants.length > 0);
      expect((await mermaidTexts(mermaidOf(exported))).slice(0, -1)).toEqual(textsOf(exported));
    }),
    { numRuns: 200 },
  );
});

test('Mermaid refuses what is cut short', async () => {
  const source = mermaidOf(ofProcedures[0]!).replace('autonumber off', 'loop');
  await expect(mermaidTexts(source)).rejects.toThrow(/Parse error/u);
});

const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The texts of a drawn SVG, joined: programs break lines where they like. */
function drawnTexts(svg: string): string {
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)/gu), ([, text]) => text ?? '').join('');
  return withoutSpace(
    texts.replaceAll(
      /&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu,
      (_whole, ten?: string, sixteen?: string, name?: string) =>
        name
          ? (entities[name] ?? '?')
          : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen ?? '', 16)),
    ),
  );
}

test('PlantUML reads every procedure, and texts from anywhere as they were', ({ skip }) => {
  const missing = missingProgram('plantuml');
  skip(missing !== undefined, missing);
  const folder = mkdtempSync(join(tmpdir(), 'interwork-'));
  try {
    const all = [...ofProcedures, ...nasty];
    writeFileSync(join(folder, 'all.puml'), all.map(plantumlOf).join('\n'));
    const { status, output } = runProgram('plantuml', [
      '-headless',
      '-charset',
      'UTF-8',
      '-tsvg',
      join(folder, 'all.puml'),
    ]);
    expect({ status, output }).toEqual({ status: 0, output: '' });
    const problems = all.flatMap((exported, index) => {
      const name = index === 0 ? 'all' : `all_${String(index).padStart(3, '0')}`;
      const drawn = drawnTexts(readFileSync(join(folder, `${name}.svg`), 'utf8'));
      return textsOf(exported).filter((text) => !drawn.includes(withoutSpace(text)));
    });
    expect(problems).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('mscgen reads every procedure, and texts from anywhere as they were', ({ skip }) => {
  const missing = missingProgram('mscgen');
  skip(missing !== undefined, missing);
  const problems = [...ofProcedures, ...nasty].flatMap((exported) => {
    const source = mscgenOf(exported);
    const { status, output } = runProgram('mscgen', ['-T', 'svg', '-o', '-'], source);
    if (status !== 0) return [`${output}\n${source}`];
    const drawn = drawnTexts(output);
    return textsOf(exported).filter((text) => !drawn.includes(withoutSpace(text.replaceAll('\\', '＼'))));
  });
  expect(problems).toEqual([]);
});

test('PlantUML and mscgen refuse what is cut short', ({ skip }) => {
  const missing = missingProgram('plantuml') ?? missingProgram('mscgen');
  skip(missing !== undefined, missing);
  const [exported] = ofProcedures;
  const plantuml = runProgram(
    'plantuml',
    ['-headless', '-syntax'],
    plantumlOf(exported!).replace('hide footbox', 'hid'),
  );
  expect(plantuml.output).toMatch(/^ERROR/u);
  const mscgen = runProgram('mscgen', ['-T', 'svg', '-o', '-'], mscgenOf(exported!).replace('}', ''));
  expect(mscgen.status).not.toBe(0);
});

test('a diagram that Mermaid takes only when told to says so', async () => {
  const send = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' } as const;
  const script = Array.from({ length: 60 }, () => [send, { do: 'wait', until: 'quiet' } as const]).flat();
  const source = mermaidOf(exportedRun({ interwork: 1, procedure: 'ts23204-6.13', script }));
  expect(Number(/maxTextSize of (\d+)/u.exec(source)?.[1])).toBeGreaterThanOrEqual(source.length);
  expect(mermaidOf(ofProcedures[0]!)).not.toContain('maxTextSize');
  expect((await mermaidTexts(source)).length).toBeGreaterThan(1_000);
});

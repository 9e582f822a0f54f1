import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunFile } from '../scenarios/action.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import { embeddedRun } from './embeddedRun.ts';
import { exporters } from './exporters.ts';
import { exportedRun, exportedTrace } from './testing/exportedRun.ts';

const octetsOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const holding = exporters.filter(({ id }) => ['svg', 'mermaid', 'plantuml', 'mscgen'].includes(id));

const run: RunFile = {
  interwork: 1,
  procedure: 'ts23204-6.13',
  title: 'Lost, then sent again “]]>”',
  settings: { 'mps.A': 'on' },
  script: [
    { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi <b>\n"there" --> ;' },
    { do: 'lose', message: 'MT-FSM-RES' },
    { do: 'wait', until: 'quiet' },
  ],
};

test.each(holding)('a run saved as $id is the same run again', async (exporter) => {
  const exported = exportedRun(run);
  const read = await embeddedRun(octetsOf(await exporter.export(exported)));
  expect(read?.ok && read.value).toEqual(run);
  const again = exportedRun(read?.ok ? read.value : { interwork: 1, procedure: '' });
  expect(fingerprintOf(again.ladder.entries)).toBe(fingerprintOf(exported.ladder.entries));
});

test.each(holding)('a trace of others saved as $id says that it holds no run', async (exporter) => {
  const { ladder } = exportedRun(run);
  const read = await embeddedRun(octetsOf(await exporter.export(exportedTrace(ladder))));
  expect(read).toMatchObject({ ok: false, error: expect.stringMatching(/holds no run/) as string });
});

test.each(holding)('a run too large to be read back is left out of $id, which says so', async (exporter) => {
  const texts = fc.sample(fc.string({ minLength: 1_500, maxLength: 2_000 }), { numRuns: 60, seed: 1 });
  const exported = exportedRun({
    ...run,
    // No interworking, so that long texts are not many messages.
    settings: { 'ueB.service': 'IM', 'ueB.imOnline': 'yes' },
    script: texts.map((text) => ({ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text })),
  });
  const content = octetsOf(await exporter.export(exported));
  expect(await embeddedRun(content)).toMatchObject({ ok: false });
  expect(new TextDecoder().decode(content)).toContain('too large to be kept inside');
});

test.each(holding)('a damaged run in $id is refused', async (exporter) => {
  const content = octetsOf(await exporter.export(exportedRun(run)));
  const text = new TextDecoder().decode(content);
  const damaged = text.replace(/(interwork-run(?: xmlns="[^"]*")?[ >][\w-]{20})[\w-]{10}/u, '$1');
  expect(damaged).not.toBe(text);
  expect(await embeddedRun(octetsOf(damaged))).toMatchObject({ ok: false });
});

test('a picture that Inkscape has saved again still holds the run', async () => {
  const svg = exporters.find(({ id }) => id === 'svg');
  const saved = String(await svg?.export(exportedRun(run)))
    .replace('<interwork-run xmlns=', '<run:interwork-run\n       xmlns:run=')
    .replace('</interwork-run>', '</run:interwork-run>');
  const read = await embeddedRun(octetsOf(saved));
  expect(read?.ok && read.value).toEqual(run);
});

test.each(['{"interwork": 1}', ' [1]', '', 'Hello', 'PK'])('%j is none of these files', async (content) => {
  expect(await embeddedRun(octetsOf(content))).toBeUndefined();
});

test('no octets make it fail otherwise than in words', async () => {
  const begin = fc.constantFrom(
    '<svg',
    '%% interwork-run ',
    'msc {\n# interwork-run x',
    '@startuml\n',
    '<interwork-run>a',
    '',
  );
  await fc.assert(
    fc.asyncProperty(begin, fc.uint8Array({ maxLength: 300 }), async (text, tail) => {
      const read = await embeddedRun(new Uint8Array([...octetsOf(text), ...tail]));
      expect(read === undefined || !read.ok).toBe(true);
    }),
  );
});

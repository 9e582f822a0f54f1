import type { Exported } from '../exporters/exporter.ts';
import { exporters } from '../exporters/exporters.ts';
import { hopsOf } from '../packets/hops.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import { procedures } from '../scenarios/procedures.ts';
import { play } from '../timeline/play.ts';
import { pduOf } from '../wire/encoders.ts';
import { exportedRun } from './exports.ts';
import { type Figure, figureOf } from './figure.ts';
import type { Machine } from './machine.ts';
import type { Measurement } from './measurement.ts';
import { address, openPage } from './openPage.ts';
import { kilobytesOf, scriptsOf } from './scripts.ts';

const messages = 25_000;
const times = 3;
const aim = { atMost: 3_000 };

/** What it costs to write messages as octets: code that is loaded for it, time for a message, time for a long run. */
export const octets: Measurement = {
  id: 'octets',
  title: 'Messages in octets',
  async *measure(machine): AsyncIterable<Figure> {
    const { raw, gzipped } = await kilobytesOf(await loadedForCapture(machine));
    yield figureOf('octets.code.raw', 'kB', [raw]);
    yield figureOf('octets.code.gzip', 'kB', [gzipped]);
    for (const [dissector, samples] of encodingTimes())
      yield figureOf(`octets.encode.${dissector}`, 'µs', samples);
    const exported = exportedRun(messages);
    for (const id of ['pcapng', 'json'])
      yield figureOf(`octets.${messages}.${id}`, 'ms', await exportTimes(exported, id), aim);
  },
};

/** The scripts that a page asks for when a capture is saved. */
async function loadedForCapture(machine: Machine): Promise<readonly string[]> {
  const page = await openPage(await machine.browser());
  await page.goto((await machine.site()) + address);
  await page.waitForSelector('html[data-ready="true"]');
  await page.getByRole('button', { name: 'Export' }).click();
  const before = new Set(await scriptsOf(page));
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /pcapng/ }).click();
  await saved;
  const after = await scriptsOf(page);
  await page.context().close();
  return after.filter((script) => !before.has(script));
}

/** Microseconds for each message of every procedure, in MAP and in Diameter, by who reads it; after a turn that does not count. */
function encodingTimes(): ReadonlyMap<string, readonly number[]> {
  const hops = allSpoken.flatMap((spoken) =>
    procedures.flatMap(({ id }) => hopsOf(play({ interwork: 1, procedure: id, settings: { ...spoken } }))),
  );
  for (const hop of hops) pduOf(hop);
  const found = new Map<string, number[]>();
  const samplesOf = (name: string): number[] => {
    const known = found.get(name) ?? [];
    found.set(name, known);
    return known;
  };
  for (const hop of hops) {
    const began = performance.now();
    const { dissector } = pduOf(hop);
    const took = (performance.now() - began) * 1_000;
    for (const name of ['all', dissector]) samplesOf(name).push(took);
  }
  return found;
}

/** Each time of a run that nothing is known of yet. */
async function exportTimes(exported: Exported, id: string): Promise<readonly number[]> {
  const exporter = exporters.find((one) => one.id === id);
  if (exporter === undefined || exported.run === undefined) throw new Error(`Nothing exports ${id}`);
  const { run } = exported;
  const samples: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await exporter.export({ ...exported, run: { ...run, timeline: { ...run.timeline } } });
    samples.push(performance.now() - began);
  }
  return samples;
}

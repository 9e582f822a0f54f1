import { procedureNamed } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { type Figure, figureOf, quantile } from './figure.ts';
import { type HostedApp, openHosted } from './hostedApp.ts';
import type { Measurement } from './measurement.ts';
import type { Taken } from './probe.ts';

const sizes = [25, 1_000, 25_000, 100_000];
const commands = 15;
/** So long is scrolled and played, each time. */
const movingMs = 1_500;
const movements = 3;
/** One frame at 60 a second, and what a clock may be off. */
const frameMs = 17;

/** The whole page while a ladder of so many messages is on it: map, ladder and inspector at 1440 × 900. */
export const longLadder: Measurement = {
  id: 'ladder',
  title: 'Page with a long ladder',
  async *measure(machine): AsyncIterable<Figure> {
    const site = await machine.site();
    const browser = await machine.browser();
    const entries = entriesOfOneRun();
    for (const size of sizes) {
      const app = await openHosted(browser, site);
      yield* measureAt(app, entries, size);
      const errors = await app.page.evaluate(() => window.probe.errors);
      if (errors.length > 0) throw new Error(`The page refused a command: ${errors.join('; ')}`);
      await app.close();
    }
  },
};

/** Real messages, as the trace file has them. */
function entriesOfOneRun(): readonly object[] {
  const procedure = procedureNamed('ts23204-6.13');
  if (procedure === undefined) throw new Error('The procedure to measure with is gone');
  const timeline = play({ interwork: 1, procedure: procedure.id });
  const { entries } = ladderOf(timeline, procedure, { hiddenHops: false, preparation: false });
  return entries.map(({ moment: _moment, sentAt: _sentAt, ...entry }) => entry);
}

async function* measureAt(
  { page, devtools }: HostedApp,
  entries: readonly object[],
  size: number,
): AsyncIterable<Figure> {
  const id = `ladder.${size}`;
  const loadMs = await page.evaluate(({ source, count }) => window.probe.load(source, count), {
    source: entries,
    count: size,
  });
  yield figureOf(`${id}.load`, 'ms', [loadMs]);

  const steps = await repeated(() => page.evaluate(() => window.probe.step()));
  yield* figuresOf(`${id}.step`, steps);
  // Far apart, and the same places each time.
  const seeks = await repeated((turn) =>
    page.evaluate((n) => window.probe.seek(n), 1 + ((turn * 7_919) % size)),
  );
  yield* figuresOf(`${id}.seek`, seeks);
  await page.evaluate((n) => window.probe.seek(n), Math.ceil(size / 2));

  const scrolling = await moving(async (turn) => {
    const at = await page.evaluate(() => window.probe.pointOnLadder());
    await page.evaluate(() => window.probe.startFrames());
    // As a hand on a wheel: there and back.
    await devtools.send('Input.synthesizeScrollGesture', {
      ...at,
      yDistance: (turn % 2 === 0 ? -1 : 1) * 2 * movingMs,
      speed: 2_000,
      gestureSourceType: 'mouse',
    });
    return page.evaluate(() => window.probe.stopFrames());
  });
  yield* framesOf(`${id}.scroll`, scrolling);

  await page.evaluate((n) => window.probe.seek(n), Math.ceil(size / 2));
  const playing = await moving(async () => {
    await page.evaluate(() => {
      window.probe.play();
      window.probe.startFrames();
    });
    await page.waitForTimeout(movingMs);
    const frames = await page.evaluate(() => window.probe.stopFrames());
    await page.evaluate(() => window.probe.pause());
    return frames;
  });
  yield* framesOf(`${id}.play`, playing);

  const appended = await repeated(() => page.evaluate(() => window.probe.append()));
  yield* figuresOf(`${id}.append`, appended);

  yield figureOf(`${id}.nodes`, 'DOM nodes', [await page.evaluate(() => window.probe.nodeCount())]);
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  yield figureOf(`${id}.heap`, 'MB', [heap / 1_000_000]);
}

async function repeated(command: (turn: number) => Promise<Taken>): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (let turn = 0; turn < commands; turn += 1) taken.push(await command(turn));
  return taken;
}

function* figuresOf(id: string, taken: readonly Taken[]): Iterable<Figure> {
  const of = (read: (one: Taken) => number) => taken.map(read);
  yield figureOf(
    `${id}.sync`,
    'ms',
    of(({ syncMs }) => syncMs),
  );
  yield figureOf(
    `${id}.work`,
    'ms',
    of(({ workMs }) => workMs),
    { atMost: frameMs },
  );
  yield figureOf(
    `${id}.painted`,
    'ms',
    of(({ paintedMs }) => paintedMs),
    { atMost: 2 * frameMs },
  );
}

async function moving(
  move: (turn: number) => Promise<readonly number[]>,
): Promise<readonly (readonly number[])[]> {
  const all: (readonly number[])[] = [];
  for (let turn = 0; turn < movements; turn += 1) all.push(await move(turn));
  return all;
}

function* framesOf(id: string, movementsMs: readonly (readonly number[])[]): Iterable<Figure> {
  const sum = (frames: readonly number[]) => frames.reduce((total, ms) => total + ms, 0);
  const sorted = (frames: readonly number[]) => frames.toSorted((one, other) => one - other);
  yield figureOf(
    `${id}.rate`,
    'frames/s',
    movementsMs.map((frames) => (frames.length / sum(frames)) * 1_000),
    { atLeast: 58 },
  );
  yield figureOf(
    `${id}.p95`,
    'ms',
    movementsMs.map((frames) => quantile(sorted(frames), 0.95)),
    { atMost: frameMs },
  );
}

import { expect, test } from 'vitest';
import { wireOf } from '../packets/wire.ts';
import { procedures } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { readTrace } from '../timeline/readTrace.ts';
import { traceOf } from './json.ts';

test('the trace of a run says how each message is written, and is read again with it', async () => {
  const procedure = procedures.find(({ id }) => id === 'ts23204-6.13')!;
  const timeline = play({ interwork: 1, procedure: procedure.id });
  const ladder = ladderOf(timeline, procedure, { hiddenHops: false, preparation: true });
  const written = await traceOf({ ladder, state: {}, run: { timeline, procedure } });
  const read = readTrace(JSON.parse(written));
  const wires = read.ok ? read.value.entries.map(({ wire }) => wire) : [];
  expect(wires).toEqual(ladder.entries.map((entry) => wireOf(timeline, entry)));
  expect(wires.filter((wire) => wire !== undefined).length).toBeGreaterThan(15);
});

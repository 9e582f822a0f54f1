import { expect, test, vi } from 'vitest';
import { type Dissection, dissect } from '../codecs/testing/wireshark.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import type { Settings } from '../protocol/settings.ts';
import type { RunFile } from '../scenarios/action.ts';
import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import type { Entry } from '../timeline/entry.ts';
import { ladderOf, type View } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { captureOf } from './capture.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

const asFigure: View = { hiddenHops: false, preparation: false };
const everything: View = { hiddenHops: true, preparation: true };

interface Frame extends Dissection {
  readonly entry: Entry | undefined;
}

/** What Wireshark finds in the capture of a run, beside the rows of its ladder. */
async function framesOf(run: RunFile, view: View): Promise<readonly Frame[]> {
  const timeline = play(run);
  const { entries } = ladderOf(timeline, procedureNamed(run.procedure)!, view);
  const rows = entries.filter(({ kind }) => kind !== 'internal');
  const frames = await dissect(captureOf(timeline, entries));
  expect(frames).toHaveLength(rows.length);
  return frames.map((frame) => {
    const start = commentOf(frame).split(/[,;]/)[0];
    return { ...frame, entry: rows.find((row) => `${row.message} from ${row.from} to ${row.to}` === start) };
  });
}

const commentOf = ({ lines }: Dissection): string =>
  lines.find((line) => /^(?:Comment: |.* from .* to )/.test(line)) ?? '';

test.each(procedures.map(({ id }) => id))(
  'the capture of %s, in MAP and in Diameter, is decoded to the last frame',
  async (id) => {
    for (const spoken of allSpoken) {
      const settings: Partial<Settings> = { ...spoken, 'chg.mode': 'both' };
      const frames = await framesOf({ interwork: 1, procedure: id, settings }, everything);
      expect(
        frames.flatMap(({ faults, entry }) => faults.map((fault) => `${entry?.message} ${fault}`)),
      ).toEqual([]);
    }
  },
);

test('a capture holds what the ladder shows, with its place in the documents', async () => {
  const run = { interwork: 1, procedure: 'ts23204-6.13' } as const;
  const [few, all] = [await framesOf(run, asFigure), await framesOf(run, everything)];
  expect(few.length).toBeLessThan(all.length / 2);
  const forwarded = few.map(commentOf).find((comment) => comment.includes('MT-FSM from IP-SM-GW'));
  expect(forwarded).toContain(
    'MT-FSM from IP-SM-GW to SGSN; TS 23.204 6.13 step 9 [S]; carries besides: identity=IMSI, imsiField=IMSI (An MT Correlation ID stands in the place of the IMSI and looks like one. [S]), sender=REAL (',
  );
  expect(few.map(commentOf).some((comment) => comment.includes('to S-CSCF-T, seen on its last hop; '))).toBe(
    true,
  );
  expect(all.map(commentOf).join('\n')).not.toContain('last hop');
});

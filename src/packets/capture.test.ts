import { expect, test, vi } from 'vitest';
import { dissect } from '../codecs/testing/wireshark.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import type { Settings } from '../protocol/settings.ts';
import { procedures } from '../scenarios/procedures.ts';
import { play } from '../timeline/play.ts';
import { captureOf } from './capture.ts';
import { hopsOf } from './hops.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
  'the capture of %s, in MAP and in Diameter, is decoded to the last frame',
  async (id, procedure) => {
    for (const spoken of allSpoken) {
      const settings: Partial<Settings> = { ...spoken, 'chg.mode': 'both' };
      const timeline = play({ interwork: 1, procedure: id, settings });
      const hops = hopsOf(timeline);
      const frames = await dissect(captureOf(timeline, procedure));
      expect(frames.length).toBe(hops.length);
      const bad = frames.flatMap(({ faults, protocols }, index) => {
        const { message, from, to } = hops[index]!;
        const isData = protocols.split(':').includes('data');
        return faults.length > 0 || isData
          ? [`${message.type} ${from} ${to}: ${protocols} ${faults.join()}`]
          : [];
      });
      expect(bad).toEqual([]);
    }
  },
);

import { modelVersion } from '../protocol/modelVersion.ts';
import type { Entry } from '../timeline/entry.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import type { Exported, Exporter } from './exporter.ts';

/** The trace file: what happened, for scripts. */
export const json: Exporter = {
  id: 'json',
  label: 'Trace (JSON)',
  extension: 'trace.json',
  mediaType: 'application/json',
  async export({ run, ladder, state }) {
    const trace = {
      interwork: 1,
      run: run?.timeline.run,
      model: modelVersion,
      fingerprint: fingerprintOf(ladder.entries),
      outcome: ladder.outcome,
      outcomes: ladder.outcomes,
      entries: await written(ladder.entries, run),
      state,
    };
    return `${JSON.stringify(trace, null, 2)}\n`;
  },
};

/** Entries without what only this page can use; of a run with how each message is written. */
async function written(entries: readonly Entry[], run: Exported['run']): Promise<readonly Entry[]> {
  const bare = ({ moment: _moment, sentAt: _sentAt, sequence: _sequence, ...entry }: Entry): Entry => entry;
  if (run === undefined) return entries.map(bare);
  const { wireOf } = await import('../packets/wire.ts');
  const all: Entry[] = [];
  for (const entry of entries) {
    const wire = wireOf(run.timeline, entry);
    all.push({ ...bare(entry), ...(wire && { wire }) });
    if (all.length % inOneGo === 0) await breath();
  }
  return all;
}

/** So many messages are written before the page is let do something else. */
const inOneGo = 500;

const breath = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

import { wireOf } from '../packets/wire.ts';
import { modelVersion } from '../protocol/modelVersion.ts';
import type { Entry } from '../timeline/entry.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import type { Exported } from './exporter.ts';
import { inPortions } from './inPortions.ts';

/** The trace file: what happened, for scripts. */
export async function traceOf({ run, ladder, state }: Exported): Promise<string> {
  const trace = {
    interwork: 1,
    run: run?.timeline.run,
    model: modelVersion,
    fingerprint: fingerprintOf(ladder.entries),
    outcome: ladder.outcome,
    outcomes: ladder.outcomes,
    entries: await inPortions(ladder.entries, (entry) => written(entry, run)),
    state,
  };
  return `${JSON.stringify(trace, null, 2)}\n`;
}

/** An entry without what only this page can use; of a run with how the message is written. */
function written(entry: Entry, run: Exported['run']): Entry {
  const { moment: _moment, sentAt: _sentAt, sequence: _sequence, ...bare } = entry;
  const wire = run && wireOf(run.timeline, entry);
  return { ...bare, ...(wire && { wire }) };
}

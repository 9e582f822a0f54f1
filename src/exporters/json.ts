import { modelVersion } from '../protocol/modelVersion.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import type { Exporter } from './exporter.ts';

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
      entries: ladder.entries.map(({ moment: _moment, sentAt: _sentAt, ...entry }) => entry),
      state,
    };
    return `${JSON.stringify(trace, null, 2)}\n`;
  },
};

import type { RunFile } from '../scenarios/action.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import type { Ladder } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** What an export is made of. */
export interface Exported {
  /** Absent when what is shown is a trace of others. */
  readonly run?: RunFile;
  readonly ladder: Ladder;
  /** What the elements hold at the end, by `element.key`. */
  readonly state: Readonly<Record<string, unknown>>;
}

interface Format {
  /** The name that the command line uses. */
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
}

/** A way to take what is shown out of the laboratory, as text. */
export interface Exporter extends Format {
  readonly export: (exported: Exported) => string;
}

/** A way to take a run out of the laboratory, in octets; what it needs is loaded when it is asked for. */
export interface OctetExporter extends Format {
  readonly octets: (timeline: Timeline, procedure: Procedure) => Promise<Uint8Array<ArrayBuffer>>;
}

import type { RunFile } from '../scenarios/action.ts';
import type { Ladder } from '../timeline/entry.ts';

/** What an export is made of. */
export interface Exported {
  /** Absent when what is shown is a trace of others. */
  readonly run?: RunFile;
  readonly ladder: Ladder;
  /** What the elements hold at the end, by `element.key`. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** A way to take a run out of the laboratory. */
export interface Exporter {
  /** The name that the command line uses. */
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly export: (exported: Exported) => string;
}

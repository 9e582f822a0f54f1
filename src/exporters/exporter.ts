import type { Procedure } from '../scenarios/procedure.ts';
import type { Ladder } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { en } from '../words/en.ts';

/** The formats that have a name on the screen. */
export type FormatId = keyof typeof en.exports.formats;

/** What an export is made of. */
export interface Exported {
  readonly ladder: Ladder;
  /** What the elements hold at the end, by `element.key`. */
  readonly state: Readonly<Record<string, unknown>>;
  /** Absent when what is shown is a trace of others. */
  readonly run?: ExportedRun;
}

/** A run of this laboratory, from which everything can be made that its ladder does not show. */
export interface ExportedRun {
  readonly timeline: Timeline;
  readonly procedure: Procedure;
}

/** A way to take what is shown out of the laboratory; what it needs is loaded when it is asked for. */
export interface Exporter {
  /** The name that the command line uses. */
  readonly id: FormatId;
  readonly extension: string;
  readonly mediaType: string;
  /** Text, or octets. @throws Error that says, for people, why it cannot be made of this. */
  readonly export: (exported: Exported) => Promise<string | Uint8Array<ArrayBuffer>>;
}

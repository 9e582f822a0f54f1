import { octetsOf } from '../../codecs/hex.ts';
import { hopOf } from '../../packets/hops.ts';
import type { Entry } from '../../timeline/entry.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { pduOf } from '../../wire/encoders.ts';
import type { Hop } from '../../wire/hop.ts';
import { type Unplaced, unplacedIn } from '../../wire/unplaced.ts';
import { allFields, type Field, fieldTree } from './field.ts';

/** A message of a run as it is written. */
export interface WrittenMessage {
  readonly hop: Hop;
  readonly tree: Field;
  /** The protocols, outermost first. */
  readonly layers: readonly string[];
  readonly unplaced: readonly Unplaced[];
}

/** What is known of the octets of an entry: of a trace of others no more than they are. */
export type Written =
  | (WrittenMessage & { readonly kind: 'fields'; readonly octets: Uint8Array })
  | {
      readonly kind: 'octets';
      readonly octets: Uint8Array;
      readonly text: string | null;
      readonly layers: readonly string[];
    };

/** Messages that are kept written; a page of a run shows fewer. */
const keptAtMost = 200;
const kept = new Map<Hop, WrittenMessage>();

/** How an entry of a run is written; nothing of a decision inside an element. */
export function writtenMessage(timeline: Timeline, entry: Entry): WrittenMessage | undefined {
  const hop = hopOf(timeline, entry);
  if (hop === undefined) return undefined;
  const known = kept.get(hop);
  if (known !== undefined) return known;
  const tree = fieldTree(pduOf(hop).piece, hop);
  const layers = allFields(tree).flatMap(({ layer }) => layer ?? []);
  const written = { hop, tree, layers, unplaced: unplacedIn(hop) };
  for (const oldest of kept.keys()) {
    if (kept.size < keptAtMost) break;
    kept.delete(oldest);
  }
  kept.set(hop, written);
  return written;
}

/** The octets of an entry, whosever it is; nothing where it has none. */
export function writtenOf(timeline: Timeline | undefined, entry: Entry): Written | undefined {
  if (timeline !== undefined) {
    const message = writtenMessage(timeline, entry);
    return message && { ...message, kind: 'fields', octets: message.tree.octets };
  }
  const { wire } = entry;
  return wire && { kind: 'octets', octets: octetsOf(wire.octets), text: wire.text, layers: wire.layers };
}

import { type CapturePacket, pcapngOf } from '../codecs/capture/pcapng.ts';
import { carriesOf } from '../protocol/carries.ts';
import { elementIds } from '../protocol/elementIds.ts';
import { wayOf } from '../protocol/referencePoints.ts';
import type { Entry } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { places } from '../wire/addresses.ts';
import type { Hop } from '../wire/hop.ts';
import { unplacedIn } from '../wire/unplaced.ts';
import { runBeganMs } from '../wire/time.ts';
import { words } from '../words/words.ts';
import { hopOf } from './hops.ts';
import { packetOf } from './packet.ts';

/**
 * The capture of the rows of a ladder: a pcapng file whose interfaces are the reference points. Of a row that stands for
 * several hops it holds the last one, as it was sent; decisions inside an element are left out.
 */
export function captureOf(timeline: Timeline, entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const rows = entries
    .flatMap((entry) => {
      const hop = hopOf(timeline, entry);
      return hop === undefined ? [] : [{ entry, hop }];
    })
    .toSorted((one, other) => one.hop.sequence - other.hop.sequence);
  const points = [...new Set(rows.map(({ hop }) => pointOf(hop)))];
  return pcapngOf({
    application: 'Interwork',
    interfaces: points.map((name) => ({ name })),
    names: elementIds.map((element) => ({ address: places[element].ipv4, name: element })),
    packets: rows.map(
      ({ entry, hop }): CapturePacket => ({
        interface: points.indexOf(pointOf(hop)),
        timeMicroseconds: (runBeganMs + hop.sentMs) * 1000,
        octets: packetOf(hop),
        comment: commentOf(entry, hop),
      }),
    ),
  });
}

/** What a row says beside its message: its place in the documents, and what the octets have no place for. */
function commentOf({ message, from, to, clause, step, basis }: Entry, hop: Hop): string {
  const say = words().capture;
  const isWhole = hop.from === from && hop.to === to;
  const besides = besidesOf(hop);
  return [
    isWhole ? say.row(message, from, to) : say.lastHop(message, from, to),
    ...(clause === '' ? [] : [`${step === null ? clause : say.step(clause, step)} [${basis}]`]),
    ...(besides.length === 0 ? [] : [`${say.carriesBesides}: ${besides.join(', ')}`]),
  ].join('; ');
}

/** What has no place, by why. */
function besidesOf(hop: Hop): readonly string[] {
  const fields = carriesOf(hop.message);
  const why = words().octets.unplacedRemarks;
  const reasons = new Map<string, string[]>();
  for (const { key, id, basis } of unplacedIn(hop)) {
    const value = fields[key];
    const shown = `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`;
    const reason = `(${why[id]} [${basis}])`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), shown]);
  }
  return [...reasons].map(([reason, shown]) => `${shown.join(', ')} ${reason}`);
}

const pointOf = ({ message, from, to, spoken }: Hop): string =>
  wayOf(message.type, from, to, spoken)?.name ?? 'not named';

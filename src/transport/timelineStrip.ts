import type { Protocol } from '../protocol/referencePoints.ts';
import type { Entry } from '../timeline/entry.ts';

/** The share of one protocol along the run, as a path in a box `columns` wide and 1 high. */
export interface ProtocolBand {
  readonly protocol: Protocol;
  readonly path: string;
}

const samplesPerColumn = 24;

/**
 * What a long run consists of, from left to right: in each column the protocols stacked by their share. Entries are
 * sampled, so that the work does not grow with the run.
 */
export function timelineStrip(entries: readonly Entry[], columns: number): ProtocolBand[] {
  const paths = new Map<Protocol, string>();
  for (let column = 0; column < columns; column += 1) {
    let top = 0;
    for (const [protocol, share] of sharesIn(entries, column / columns, (column + 1) / columns)) {
      const rectangle = `M${column} ${rounded(top)}h1v${rounded(share)}h-1z`;
      paths.set(protocol, (paths.get(protocol) ?? '') + rectangle);
      top += share;
    }
  }
  return [...paths].map(([protocol, path]) => ({ protocol, path }));
}

function sharesIn(entries: readonly Entry[], from: number, to: number): [Protocol, number][] {
  const [first, end] = [Math.floor(from * entries.length), Math.ceil(to * entries.length)];
  const stride = Math.max(1, (end - first) / samplesPerColumn);
  const shares = new Map<Protocol, number>();
  const sampled = Math.ceil((end - first) / stride);
  for (let sample = 0; sample < sampled; sample += 1) {
    const protocol = entries[first + Math.floor(sample * stride)]?.protocol;
    if (protocol) shares.set(protocol, (shares.get(protocol) ?? 0) + 1 / sampled);
  }
  return [...shares].toSorted(([one], [other]) => one.localeCompare(other));
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

import type { Entry } from './entry.ts';

/** A short name for what happened: two runs with the same one have the same messages at the same times. */
export function fingerprintOf(entries: readonly Entry[]): string {
  const text = entries
    .map(({ from, to, message, sentMs, receivedMs, carries }) =>
      JSON.stringify([from, to, message, sentMs, receivedMs, carries]),
    )
    .join('\n');
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

/** FNV-1a over UTF-16 code units, 32 bits, from a given start. */
function hash(text: string, start: number): string {
  let state = start;
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}

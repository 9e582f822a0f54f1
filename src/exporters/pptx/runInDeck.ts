import { strFromU8, unzipSync } from 'fflate';
import { runMark } from '../runInside.ts';

/** More than the longest code, and than a deck has parts of this kind. */
const partAtMost = 128 * 1024;
const partsAtMost = 20;

/** The code of the run in a deck, or in any other archive of office parts; nothing when none is there. */
export function runInDeck(octets: Uint8Array): string | undefined {
  let parts = 0;
  try {
    const found = unzipSync(octets, {
      filter: ({ name, originalSize }) =>
        /^customXml\/item\d+\.xml$/u.test(name) && originalSize <= partAtMost && (parts += 1) <= partsAtMost,
    });
    for (const part of Object.values(found)) {
      const code = new RegExp(`<(?:\\w+:)?${runMark}\\b[^>]*>\\s*([\\w-]+)\\s*<`, 'u').exec(
        strFromU8(part),
      )?.[1];
      if (code !== undefined) return code;
    }
  } catch {
    // What is no archive, or a damaged one, holds no run.
  }
  return undefined;
}

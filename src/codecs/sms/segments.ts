import { septetsOfCharacter } from './alphabet.ts';
import type { ReferenceBits } from './userDataHeader.ts';

/** Septets or UTF-16 units of one short message: alone, and under either concatenation header. */
const capacities = {
  'GSM 7-bit': { alone: 160, 8: 153, 16: 152 },
  UCS2: { alone: 70, 8: 67, 16: 66 },
} as const;

/** What the concatenation header can count (TS 23.040 clause 9.2.3.24.1). */
const mostParts = 255;

/** A text in parts that fit into short messages each; a single part goes without a header. */
export interface Segments {
  readonly alphabet: keyof typeof capacities;
  readonly parts: readonly string[];
}

interface Wanted {
  /** So many parts, if the text is not too short for them; more where its length asks for more. */
  readonly atLeast?: number;
  /** How long the reference number in the header is. */
  readonly referenceBits?: ReferenceBits;
}

/** The alphabet that has every character of a text: the GSM 7-bit alphabet if it does, as it takes the least room. */
export const alphabetFor = (text: string): Segments['alphabet'] =>
  Array.from(text).every((character) => septetsOfCharacter(character) !== undefined) ? 'GSM 7-bit' : 'UCS2';

/**
 * Cuts a text into as few short messages as it takes, or into so many, in the GSM 7-bit alphabet where it has every
 * character. A character is never cut, be it two septets or two UTF-16 units (TS 23.040 clause 9.2.3.24.1). Nothing
 * comes of a text that takes more than 255.
 */
export function segmentsOf(
  text: string,
  { atLeast = 1, referenceBits = 8 }: Wanted = {},
): Segments | undefined {
  const alphabet = alphabetFor(text);
  const pieces = Array.from(text, (character) => ({
    character,
    length: (alphabet === 'UCS2' ? character.length : septetsOfCharacter(character)?.length) ?? 1,
  }));
  const total = pieces.reduce((sum, { length }) => sum + length, 0);
  const { alone, [referenceBits]: room } = capacities[alphabet];
  if (total <= alone && atLeast === 1) return { alphabet, parts: [text] };
  const full = filled(pieces, room);
  if (full.length > mostParts) return undefined;
  if (full.length >= atLeast) return { alphabet, parts: full };
  // So that the parts are of nearly the same length: the least room that does with so many.
  let parts = full;
  for (let less = room - 1; less > 0; less--) {
    const closer = filled(pieces, less);
    if (closer.length > atLeast) break;
    parts = closer;
  }
  return { alphabet, parts };
}

/** Parts with as many characters as there is room for; one at least in each. */
function filled(
  pieces: readonly { readonly character: string; readonly length: number }[],
  room: number,
): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let left = room;
  for (const { character, length } of pieces) {
    if (length > left && part !== '') {
      parts.push(part);
      part = '';
      left = room;
    }
    part += character;
    left -= length;
  }
  return [...parts, part];
}

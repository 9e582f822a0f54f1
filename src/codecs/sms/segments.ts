import { septetsOfCharacter } from './alphabet.ts';
import { dataCodingSchemes } from './dataCoding.ts';
import type { UserData } from './userData.ts';
import type { ReferenceBits } from './userDataHeader.ts';

/** Septets or UTF-16 units of one short message: alone, and under either concatenation header. */
const capacities = {
  'GSM 7-bit': { alone: 160, 8: 153, 16: 152 },
  UCS2: { alone: 70, 8: 67, 16: 66 },
} as const;

/** A text in parts that fit into short messages each. */
export interface Segments {
  readonly alphabet: keyof typeof capacities;
  readonly parts: readonly string[];
}

/**
 * Cuts a text into as few short messages as it takes, in the GSM 7-bit alphabet where it has every character.
 * A character is never cut, be it two septets or two UTF-16 units (TS 23.040 clause 9.2.3.24.1).
 * @throws RangeError if more than 255 are needed.
 */
export function segmentsOf(text: string, referenceBits: ReferenceBits = 8): Segments {
  const characters = Array.from(text);
  const septetLengths = characters.map((character) => septetsOfCharacter(character)?.length);
  const alphabet = septetLengths.includes(undefined) ? 'UCS2' : 'GSM 7-bit';
  const lengths = characters.map((character, index) =>
    alphabet === 'UCS2' ? character.length : (septetLengths[index] ?? 1),
  );
  const capacity = capacities[alphabet];
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total <= capacity.alone) return { alphabet, parts: [text] };
  const parts: string[] = [];
  let part = '';
  let room: number = capacity[referenceBits];
  characters.forEach((character, index) => {
    const length = lengths[index] ?? 1;
    if (length > room) {
      parts.push(part);
      part = '';
      room = capacity[referenceBits];
    }
    part += character;
    room -= length;
  });
  parts.push(part);
  if (parts.length > 255) throw new RangeError('A text takes more than 255 short messages');
  return { alphabet, parts };
}

/** The user data of each short message that a text takes, with the header that joins them (TS 23.040 clause 9.2.3.24). */
export function userDataOfText(
  text: string,
  concatenation: { readonly reference: number; readonly bits: ReferenceBits },
): readonly { readonly dataCodingScheme: number; readonly userData: UserData }[] {
  const { alphabet, parts } = segmentsOf(text, concatenation.bits);
  const dataCodingScheme = dataCodingSchemes[alphabet];
  return parts.map((content, index) => ({
    dataCodingScheme,
    userData:
      parts.length === 1
        ? { content }
        : {
            header: [{ type: 'concatenation', ...concatenation, total: parts.length, sequence: index + 1 }],
            content,
          },
  }));
}

/** The characters of the GSM 7-bit default alphabet by their number (TS 23.038 clause 6.2.1). */
const defaultTable = Array.from(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** What a number means after the escape (TS 23.038 clause 6.2.1.1). */
const extensionTable = new Map([
  [0x0a, '\f'],
  [0x14, '^'],
  [0x28, '{'],
  [0x29, '}'],
  [0x2f, '\\'],
  [0x3c, '['],
  [0x3d, '~'],
  [0x3e, ']'],
  [0x40, '|'],
  [0x65, '€'],
]);

const escape = 0x1b;

const septetsByCharacter = new Map<string, readonly number[]>([
  ...[...defaultTable.entries()]
    .filter(([septet]) => septet !== escape)
    .map(([septet, character]) => [character, [septet]] as const),
  ...[...extensionTable].map(([septet, character]) => [character, [escape, septet]] as const),
]);

/** The septets of a character, one or two; none if the GSM 7-bit alphabet does not have it. */
export const septetsOfCharacter = (character: string): readonly number[] | undefined =>
  septetsByCharacter.get(character);

/** @throws RangeError if the GSM 7-bit alphabet does not have a character. */
export function septetsOf(text: string): number[] {
  return Array.from(text, (character) => {
    const septets = septetsOfCharacter(character);
    if (septets === undefined) throw new RangeError(`Not in the GSM 7-bit alphabet: ${character}`);
    return septets;
  }).flat();
}

/** What the extension table does not have is read from the default table, a second escape as a space (TS 23.038). */
export function textOfSeptets(septets: readonly number[]): string {
  let text = '';
  for (let at = 0; at < septets.length; at++) {
    const septet = septets[at] ?? 0;
    const next = septets[at + 1];
    if (septet !== escape) text += defaultTable[septet];
    else if (next === undefined || next === escape) {
      text += ' ';
      at++;
    } else {
      text += extensionTable.get(next) ?? defaultTable[next];
      at++;
    }
  }
  return text;
}

/** What the user data of a short message is made of. */
export type Alphabet = 'GSM 7-bit' | '8-bit data' | 'UCS2';

/** The scheme of plain user data in an alphabet, without a message class (TS 23.038 clause 4). */
export const dataCodingSchemes: Readonly<Record<Alphabet, number>> = {
  'GSM 7-bit': 0x00,
  '8-bit data': 0x04,
  UCS2: 0x08,
};

/** The alphabet that a TP-Data-Coding-Scheme says; compressed text counts as data (TS 23.038 clause 4). */
export function alphabetOf(scheme: number): Alphabet {
  const coding = scheme >> 4;
  if (coding === 0xf) return (scheme & 0x04) === 0 ? 'GSM 7-bit' : '8-bit data';
  if (coding === 0xe) return 'UCS2';
  if (coding >= 0x8) return 'GSM 7-bit';
  if ((scheme & 0x20) !== 0) return '8-bit data';
  return (['GSM 7-bit', '8-bit data', 'UCS2', 'GSM 7-bit'] as const)[(scheme >> 2) & 3] ?? 'GSM 7-bit';
}

const classes = [
  'shown at once',
  'for the mobile equipment',
  'for the SIM',
  'for the terminal equipment',
] as const;

/** A TP-Data-Coding-Scheme in words. */
export function dataCodingWords(scheme: number): string {
  const coding = scheme >> 4;
  const hasClass = coding === 0xf || (coding < 0x8 && (scheme & 0x10) !== 0);
  const compressed = coding < 0x8 && (scheme & 0x20) !== 0;
  return [
    compressed ? 'compressed text' : alphabetOf(scheme),
    ...(hasClass ? [classes[scheme & 3]] : []),
    ...(coding >= 0xc && coding <= 0xe ? ['message waiting indication'] : []),
  ].join(', ');
}

import { digitsOf, swappedBcd } from '../digits.ts';
import { leaf, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';

const typesOfNumber = [
  'unknown',
  'international',
  'national',
  'network specific',
  'subscriber',
  'alphanumeric',
  'abbreviated',
  'reserved',
] as const;

/** Type-of-number (TS 23.040 clause 9.1.2.5). */
export type TypeOfNumber = (typeof typesOfNumber)[number];

/** A number with its type and plan. */
export interface NumberAddress {
  readonly typeOfNumber: Exclude<TypeOfNumber, 'alphanumeric'>;
  /** Numbering-plan-identification; 1 = E.164. */
  readonly numberingPlan: number;
  readonly digits: string;
}

/** A name in the place of a number, in the GSM 7-bit alphabet, at most 11 septets. */
export interface NameAddress {
  readonly typeOfNumber: 'alphanumeric';
  readonly text: string;
}

/** The number of a user or a service centre as E.164 writes it, without the plus. */
export const internationalNumber = (digits: string): NumberAddress => ({
  typeOfNumber: 'international',
  numberingPlan: 1,
  digits,
});

/** An address for people. */
export function addressWords(address: NumberAddress | NameAddress): string {
  if (address.typeOfNumber === 'alphanumeric') return address.text;
  return address.typeOfNumber === 'international' ? `+${address.digits}` : address.digits;
}

const plans: Readonly<Record<number, string>> = {
  0: 'unknown',
  1: 'E.164',
  3: 'data',
  4: 'telex',
  6: 'E.212',
  8: 'national',
  9: 'private',
};

/** The octet that says how the address is to be read. */
export function encodeTypeOfAddress(typeOfNumber: TypeOfNumber, numberingPlan: number): Piece {
  if (numberingPlan < 0 || numberingPlan > 15) throw new RangeError(`No numbering plan: ${numberingPlan}`);
  return octet('Type-of-address', [
    { name: 'Extension', says: 'none', mask: 0x80, value: 1 },
    { name: 'Type-of-number', says: typeOfNumber, mask: 0x70, value: typesOfNumber.indexOf(typeOfNumber) },
    {
      name: 'Numbering-plan-identification',
      says: plans[numberingPlan] ?? String(numberingPlan),
      mask: 0x0f,
      value: numberingPlan,
    },
  ]);
}

/** @throws Malformed if more octets of the type follow. */
export function decodeTypeOfAddress(reader: Reader): { typeOfNumber: TypeOfNumber; numberingPlan: number } {
  const type = reader.number(1);
  if (type < 0x80) throw new Malformed('The type of an address goes on in a second octet');
  return { typeOfNumber: typesOfNumber[(type >> 4) & 7] ?? 'reserved', numberingPlan: type & 0xf };
}

/** The type and the digits, without a length: RP addresses and the AddressString of MAP (TS 24.011 clause 8.2.5.1). */
export function encodeNumber({ typeOfNumber, numberingPlan, digits }: NumberAddress): readonly Piece[] {
  return [encodeTypeOfAddress(typeOfNumber, numberingPlan), leaf('Digits', swappedBcd(digits), digits)];
}

/** Takes everything that is left. @throws Malformed */
export function decodeNumber(reader: Reader): NumberAddress {
  const { typeOfNumber, numberingPlan } = decodeTypeOfAddress(reader);
  if (typeOfNumber === 'alphanumeric') throw new Malformed('A name stands where only a number may stand');
  return { typeOfNumber, numberingPlan, digits: digitsOf(reader.rest()) };
}

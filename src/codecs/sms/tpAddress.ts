import { digitsOf, swappedBcd } from '../digits.ts';
import { group, leaf, numberPiece, type Piece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';
import {
  addressWords,
  decodeTypeOfAddress,
  encodeTypeOfAddress,
  type NameAddress,
  type NumberAddress,
} from './address.ts';
import { septetsOf, textOfSeptets } from './alphabet.ts';
import { packedSeptets, unpackedSeptets } from './septets.ts';

/** The address of a user of the short message service (TS 23.040 clause 9.1.2.5). */
export type TpAddress = NumberAddress | NameAddress;

/** The longest address value, in half octets. */
const maximumHalfOctets = 20;

/** Length in useful half octets, type, value. @throws RangeError if the value takes more than ten octets. */
export function encodeTpAddress(name: string, address: TpAddress): Piece {
  const isName = address.typeOfNumber === 'alphanumeric';
  const septets = isName ? septetsOf(address.text) : [];
  const halfOctets = isName ? Math.ceil((7 * septets.length) / 4) : address.digits.length;
  if (halfOctets > maximumHalfOctets) throw new RangeError(`Too long an address: ${addressWords(address)}`);
  return group(
    name,
    [
      numberPiece(
        'Address-Length',
        halfOctets,
        1,
        isName ? `${halfOctets} half octets` : `${halfOctets} digits`,
      ),
      encodeTypeOfAddress(address.typeOfNumber, isName ? 0 : address.numberingPlan),
      isName
        ? leaf('Address-Value', packedSeptets(septets), address.text)
        : leaf('Address-Value', swappedBcd(address.digits), address.digits),
    ],
    addressWords(address),
  );
}

/** @throws Malformed */
export function decodeTpAddress(reader: Reader): TpAddress {
  const halfOctets = reader.number(1);
  if (halfOctets > maximumHalfOctets) throw new Malformed('An address is longer than ten octets');
  const { typeOfNumber, numberingPlan } = decodeTypeOfAddress(reader);
  const value = reader.take(Math.ceil(halfOctets / 2));
  if (typeOfNumber === 'alphanumeric')
    return {
      typeOfNumber,
      text: textOfSeptets(unpackedSeptets(value, Math.floor((halfOctets * 4) / 7))),
    };
  const digits = digitsOf(value);
  if (digits.length !== halfOctets) throw new Malformed(`${halfOctets} digits are announced: ${digits}`);
  return { typeOfNumber, numberingPlan, digits };
}

import { digitsOf, swappedBcd } from '../digits.ts';
import { group, leaf, numberPiece, octet, type Piece, textPiece } from '../piece.ts';
import { Malformed, readerOf, type Reader } from '../reader.ts';
import { decodeTpAddress, encodeTpAddress } from '../sms/tpAddress.ts';
import { encodeTpdu } from '../sms/tpdu.ts';
import { utf8Of } from '../text/utf8.ts';
import type { Command } from './commands.ts';
import type { AvpName, AvpType, AvpValues } from './dictionary.ts';
import { meanings } from './meanings.ts';
import { decodeShData, encodeShData } from './shData.ts';
import { decodeDiagnostic, decodeShortMessage } from './shortMessage.ts';
import { secondsOf, timeOf } from './time.ts';

/** Both ways of the values of one type. */
interface ValueCodec<Value> {
  /** @throws RangeError if the value has no octets. */
  readonly encode: (value: Value, name: AvpName) => Piece;
  /** @throws Malformed */
  readonly decode: (octets: Uint8Array<ArrayBuffer>, command: Command) => Value;
}

/** The values of each type; an AVP that groups others is read and written with them. */
export const valueCodecs: {
  readonly [Type in Exclude<AvpType, 'grouped'>]: ValueCodec<AvpValues[Type]>;
} = {
  text: { encode: (text) => textPiece('Value', text), decode: utf8Of },
  number: {
    encode: (value, name) => numberPiece('Value', value, 4, numberWords(value, name)),
    decode: (octets) => wholly(octets, (reader) => reader.number(4)),
  },
  long: {
    encode: (value) => numberPiece('Value', value, 8),
    decode: (octets) => {
      const value = wholly(octets, (reader) => reader.number(8));
      if (!Number.isSafeInteger(value)) throw new Malformed('Too large a number');
      return value;
    },
  },
  flags: { encode: encodeFlags, decode: (octets) => wholly(octets, (reader) => reader.number(4)) },
  digits: { encode: (digits) => leaf('Value', swappedBcd(digits), digits), decode: digitsOf },
  address: {
    encode: (digits) => {
      if (!allDigits.test(digits)) throw new RangeError(`No E.164 number: ${digits}`);
      return group(
        'Value',
        [numberPiece('Address family', e164, 2, 'E.164'), textPiece('Address', digits)],
        digits,
      );
    },
    decode: (octets) =>
      wholly(octets, (reader) => {
        const family = reader.number(2);
        const digits = utf8Of(reader.rest());
        if (family !== e164 || !allDigits.test(digits)) throw new Malformed('Not an E.164 address');
        return digits;
      }),
  },
  time: {
    encode: (time) => numberPiece('Value', secondsOf(time), 4, time),
    decode: (octets) => wholly(octets, (reader) => timeOf(reader.number(4))),
  },
  shData: { encode: encodeShData, decode: decodeShData },
  tpAddress: {
    encode: (address) => encodeTpAddress('Value', address),
    decode: (octets) => wholly(octets, decodeTpAddress),
  },
  shortMessage: { encode: encodeTpdu, decode: decodeShortMessage },
  diagnostic: { encode: encodeTpdu, decode: decodeDiagnostic },
};

/** The address family of E.164 numbers, as IANA numbers them. */
const e164 = 8;
const allDigits = /^\d*$/;

function numberWords(value: number, name: AvpName): string {
  const meaning = meanings[name]?.[value];
  if (meaning === undefined) return String(value);
  return meaning.startsWith(`${value},`) ? meaning : `${value}, ${meaning}`;
}

/** Four octets, with the bits that mean something in the last. */
function encodeFlags(value: number, name: AvpName): Piece {
  const known = Object.entries(meanings[name] ?? {}).map(([bit, of]) => ({
    name: of,
    mask: 1 << Number(bit),
  }));
  const others = { name: 'Others', mask: 0xff - known.reduce((sum, { mask }) => sum + mask, 0) };
  const last = value % 256;
  const bits = [...known, others].toSorted((one, other) => other.mask - one.mask);
  return group('Value', [
    numberPiece('Others', Math.floor(value / 256), 3),
    octet(
      'Flags',
      bits.map((bit) => ({ ...bit, ...bitsOf(last, bit.mask) })),
    ),
  ]);
}

function bitsOf(octetValue: number, mask: number): { readonly value: number; readonly says: string } {
  const value = (octetValue & mask) / (mask & -mask);
  return { value, says: value === 0 ? 'not set' : 'set' };
}

function wholly<T>(octets: Uint8Array<ArrayBuffer>, read: (reader: Reader) => T): T {
  const reader = readerOf(octets);
  const value = read(reader);
  reader.end();
  return value;
}

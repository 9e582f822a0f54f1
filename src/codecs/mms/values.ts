import { leaf, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import {
  lengthQuote,
  longIntegerPiece,
  readCharset,
  readLength,
  readLongInteger,
  readTextString,
  textStringPiece,
  utf8Piece,
  withLength,
} from './wsp.ts';

/** How the value of a header field is spelt (OMA-TS-MMS_ENC clause 7.3). */
export interface Value<T> {
  pieces(value: T): readonly Piece[];
  /** What it says, for people. */
  says(value: T): string;
  /** @throws Malformed */
  read(reader: Reader): T;
}

/** Text-string. */
export const text: Value<string> = {
  pieces: (value) => [textStringPiece('Text', value)],
  says: (value) => value,
  read: readTextString,
};

/** Encoded-string-value: its character set is named where it is not plain ASCII. */
export const encodedText: Value<string> = {
  pieces: (value) => {
    const piece = textStringPiece('Text', value);
    return /^(?:[ -~][\0-\x7f]*)?$/.test(value) ? [piece] : withLength([utf8Piece, piece]);
  },
  says: (value) => value,
  read(reader) {
    const first = reader.peek();
    if (first === 0 || first > lengthQuote) return readTextString(reader);
    const inner = readerOf(reader.take(readLength(reader)));
    readCharset(inner);
    const value = readTextString(inner);
    inner.end();
    return value;
  },
};

/** A number of octets. */
export const size: Value<number> = {
  pieces: (value) => [longIntegerPiece(value, `${value} octets`)],
  says: (value) => `${value} octets`,
  read: readLongInteger,
};

/** A date, in seconds since 1970. */
export const date: Value<number> = {
  pieces: (value) => [longIntegerPiece(value, dateWords(value))],
  says: dateWords,
  read: readLongInteger,
};

/** One of the values that have an octet each. */
export function oneOf<Name extends string>(codes: Readonly<Record<Name, number>>): Value<Name> {
  const names = Object.keys(codes) as Name[];
  return {
    pieces: (value) => [leaf('Value', [codes[value]], value)],
    says: (value) => value,
    read(reader) {
      const code = reader.number(1);
      const name = names.find((one) => codes[one] === code);
      if (name === undefined) throw new Malformed(`${code} is none of ${names.join(', ')}`);
      return name;
    },
  };
}

const answers = oneOf({ yes: 128, no: 129 });

/** Yes or no. */
export const yesOrNo: Value<boolean> = {
  pieces: (value) => answers.pieces(value ? 'yes' : 'no'),
  says: (value) => (value ? 'yes' : 'no'),
  read: (reader) => answers.read(reader) === 'yes',
};

/** Who sends the message; null asks the relay to fill in the address. */
export const sender: Value<string | null> = {
  pieces: (value) =>
    withLength(
      value === null
        ? [leaf('Token', [second], 'insert address')]
        : [leaf('Token', [first], 'address present'), ...encodedText.pieces(value)],
    ),
  says: (value) => value ?? 'the relay fills in the address',
  read(reader) {
    const { isFirst, inner } = readToken(reader);
    const value = isFirst ? encodedText.read(inner) : null;
    inner.end();
    return value;
  },
};

/** A date, in seconds since 1970, or so many seconds from now. */
export type DateOrSpan = { readonly at: number } | { readonly seconds: number };

/** X-Mms-Expiry. */
export const dateOrSpan: Value<DateOrSpan> = {
  pieces: (value) =>
    withLength(
      'at' in value
        ? [leaf('Token', [first], 'absolute'), longIntegerPiece(value.at, dateWords(value.at))]
        : [leaf('Token', [second], 'relative'), longIntegerPiece(value.seconds, `${value.seconds} s`)],
    ),
  says: (value) => ('at' in value ? dateWords(value.at) : `${value.seconds} s from now`),
  read(reader) {
    const { isFirst, inner } = readToken(reader);
    const value = inner.peek() >= 128 ? inner.number(1) - 128 : readLongInteger(inner);
    inner.end();
    return isFirst ? { at: value } : { seconds: value };
  },
};

/** The tokens that tell which of two forms a value has. */
const first = 128;
const second = 129;

function readToken(reader: Reader): { readonly isFirst: boolean; readonly inner: Reader } {
  const inner = readerOf(reader.take(readLength(reader)));
  const token = inner.number(1);
  if (token !== first && token !== second) throw new Malformed(`No form has the token ${token}`);
  return { isFirst: token === first, inner };
}

function dateWords(seconds: number): string {
  const last = 8.64e12;
  return seconds > last ? `${seconds} s after 1970` : new Date(seconds * 1000).toISOString();
}

import { type Piece, textPiece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';
import { utf8Of } from './utf8.ts';

/** A header field as SIP, HTTP, CPIM, MIME and mail have it: its name, and its value without the line end. */
export type Header = readonly [name: string, value: string];

/** A header field as a line. */
export function headerPiece([name, value]: Header): Piece {
  if (!token.test(name) || notAValue.test(value)) throw new RangeError(`Not a header: ${name}: ${value}`);
  return textPiece(name, `${name}: ${value}\r\n`, value);
}

/** The header fields up to the empty line. Folded lines are left out. @throws Malformed */
export function readHeaders(reader: Reader): Header[] {
  const headers: Header[] = [];
  for (let line = readLine(reader); line !== ''; line = readLine(reader)) headers.push(headerOf(line));
  return headers;
}

/** A line without its end. @throws Malformed */
export const readLine = (reader: Reader): string => utf8Of(reader.until(13, 10));

/** @throws Malformed if the line is no header field. */
export function headerOf(line: string): Header {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0)).replace(/[ \t]+$/, '');
  const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
  if (!token.test(name) || notAValue.test(value)) throw new Malformed(`Not a header: ${line}`);
  return [name, value];
}

/** The value of a header field that stands once at most, and the header fields without it. @throws Malformed */
export function takeOut(headers: readonly Header[], name: string): [string | undefined, Header[]] {
  const is = ([one]: Header): boolean => one.toLowerCase() === name.toLowerCase();
  const found = headers.filter(is);
  if (found.length > 1) throw new Malformed(`${name} stands more than once`);
  return [found[0]?.[1], headers.filter((header) => !is(header))];
}

const token = /^[\w!#$%&'*+.^`|~-]+$/;
const notAValue = /[\r\n]|^[ \t]|[ \t]$/;

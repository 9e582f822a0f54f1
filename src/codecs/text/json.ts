import { group, type Piece, textPiece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { utf8Of } from './utf8.ts';

/** What JSON can say (RFC 8259). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A value, without spaces. */
export const encodeJson = (value: Json): Piece => ({ ...valuePiece('JSON', value, '', ''), layer: 'JSON' });

/** @throws Malformed */
export function decodeJson(octets: Uint8Array<ArrayBuffer>): Json {
  const text = utf8Of(octets);
  try {
    const value = JSON.parse(text) as Json;
    if (depthOf(value, 0) <= deepest) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Malformed('Not JSON, or nested too deep');
}

const deepest = 32;

function depthOf(value: Json, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth;
  return Math.max(depth, ...Object.values(value).map((one: Json) => depthOf(one, depth + 1)));
}

/** The value, and what stands before and after it in the object or array that holds it. */
function valuePiece(name: string, value: Json, before: string, after: string): Piece {
  if (typeof value !== 'object' || value === null)
    return textPiece(name, `${before}${JSON.stringify(value)}${after}`, String(value));
  const isArray = Array.isArray(value);
  const entries = Object.entries(value);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  return group(name, [
    textPiece(`${name} begins`, `${before}${open}`, ''),
    ...entries.map(([key, one], index) =>
      valuePiece(
        key === '' ? 'without a name' : key,
        one,
        isArray ? '' : `${JSON.stringify(key)}:`,
        index < entries.length - 1 ? ',' : '',
      ),
    ),
    textPiece(`${name} ends`, `${close}${after}`, ''),
  ]);
}

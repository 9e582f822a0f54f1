import { type Piece, textPiece } from '../piece.ts';
import { Malformed } from '../reader.ts';

/** The first line of a request or a response, as SIP and HTTP have it (RFC 3261 clause 7). */
export type Start<Method extends string = string> =
  | { readonly method: Method; readonly requestUri: string }
  | { readonly status: number; readonly reason: string };

/** How the first line of a protocol is spelt. */
export interface StartLine<Method extends string = string> {
  /** The name of the protocol. */
  readonly layer: string;
  /** Such as `SIP/2.0`. */
  readonly version: string;
  readonly methods: readonly Method[];
}

/** The words of a first line. @throws RangeError if a word or phrase has spaces or line ends where it cannot. */
export function startLinePieces({ version }: StartLine, start: Start): Piece[] {
  if ('method' in start)
    return [
      wordPiece('Method', start.method),
      wordPiece('Request-URI', start.requestUri),
      phrasePiece('Version', version),
    ];
  return [
    wordPiece('Version', version),
    wordPiece('Status code', String(start.status)),
    phrasePiece('Reason phrase', start.reason),
  ];
}

/** @throws Malformed */
export function readStartLine<Method extends string>(
  { layer, version, methods }: StartLine<Method>,
  line: string,
): Start<Method> {
  const [first = '', second = '', ...others] = line.split(' ');
  const rest = others.join(' ');
  if (first === version && /^[1-6]\d\d$/.test(second) && !/[\r\n]/.test(rest) && others.length > 0)
    return { status: Number(second), reason: rest };
  const method = methods.find((known) => known === first);
  if (method === undefined || rest !== version || !/^\S+$/.test(second))
    throw new Malformed(`Not the first line of ${layer}: ${line}`);
  return { method, requestUri: second };
}

/** A word of a first line, and the space behind it. */
export function wordPiece(name: string, word: string): Piece {
  if (!/^\S+$/.test(word)) throw new RangeError(`Not one word: ${word}`);
  return textPiece(name, `${word} `, word);
}

/** The end of a first line. */
export function phrasePiece(name: string, phrase: string): Piece {
  if (/[\r\n]/.test(phrase)) throw new RangeError(`Not one line: ${phrase}`);
  return textPiece(name, `${phrase}\r\n`, phrase);
}

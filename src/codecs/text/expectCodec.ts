import * as fc from 'fast-check';
import { expect } from 'vitest';
import { hexOf } from '../hex.ts';
import { type Piece, placed, type PlacedPiece } from '../piece.ts';
import { Malformed } from '../reader.ts';

/** A writer and a reader of the same messages. */
interface Codec<Message> {
  readonly encode: (message: Message) => Piece;
  readonly decode: (octets: Uint8Array<ArrayBuffer>) => Message;
}

/** The message is these octets, each of them said by a piece; and it is read back from them. */
export function expectOctets<Message>(
  { encode, decode }: Codec<Message>,
  message: Message,
  hex: string,
): void {
  const piece = encode(message);
  expect(hexOf(piece.octets)).toBe(hex);
  expect(unsaid(placed(piece))).toEqual([]);
  expect(hexOf(encode(decode(piece.octets)).octets)).toBe(hex);
}

/** What was written is read as the same message. */
export function expectReadBack<Message>({ encode, decode }: Codec<Message>, message: Message): void {
  const piece = encode(message);
  expect(unsaid(placed(piece))).toEqual([]);
  expect(decode(piece.octets)).toEqual(message);
}

/** Octets cut short, octets changed, and any octets: malformed, or a message that is written and read back. */
export function expectSturdy<Message>(codec: Codec<Message>, octets: Uint8Array<ArrayBuffer>): void {
  for (let length = 0; length < octets.length; length += 1) expectReadable(codec, octets.slice(0, length));
  const change = fc.tuple(fc.nat(octets.length - 1), fc.nat(2), fc.uint8Array({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = Array.from(octets);
      for (const [at, without, more] of changes) changed.splice(at, without, ...more);
      expectReadable(codec, Uint8Array.from(changed));
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (any) => expectReadable(codec, Uint8Array.from(any))),
  );
}

function expectReadable<Message>({ encode, decode }: Codec<Message>, octets: Uint8Array<ArrayBuffer>): void {
  let message: Message;
  try {
    message = decode(octets);
  } catch (error) {
    expect(error).toBeInstanceOf(Malformed);
    return;
  }
  expect(decode(encode(message).octets)).toEqual(message);
}

/** The pieces that say nothing, or leave octets to no piece or to two. */
function unsaid({ name, octets, says, bits, pieces, from, to }: PlacedPiece): string[] {
  if (pieces.length === 0) return says === undefined && !bits ? [name] : [];
  const ends = [from, ...pieces.map((piece) => piece.to)];
  const begins = [...pieces.map((piece) => piece.from), to];
  const same = hexOf(pieces.flatMap((piece) => Array.from(piece.octets))) === hexOf(octets);
  const joined = same && ends.every((end, index) => end === begins[index]);
  return [...(joined ? [] : [name]), ...pieces.flatMap(unsaid)];
}

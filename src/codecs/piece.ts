/** A named run of octets of a message, with what it says and the pieces that it is made of. */
export interface Piece {
  readonly name: string;
  readonly octets: Uint8Array<ArrayBuffer>;
  /** What the octets say, for people; none where the pieces say it. */
  readonly says?: string;
  /** The protocol that begins here, such as `RP` inside SIP. */
  readonly layer?: string;
  readonly pieces?: readonly Piece[];
  /** What single bits say, most significant first. */
  readonly bits?: readonly Bits[];
}

/** Some bits of one octet. */
export interface Bits {
  readonly name: string;
  readonly says: string;
  /** The bits that belong to it, such as 0x03. */
  readonly mask: number;
}

/** A piece and where it lies in the whole. */
export interface PlacedPiece extends Omit<Piece, 'pieces'> {
  /** Octets before it, from the beginning of the message. */
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly PlacedPiece[];
}

/** A piece of its own. */
export function leaf(name: string, octets: ArrayLike<number>, says?: string): Piece {
  return { name, octets: new Uint8Array(octets), ...(says !== undefined && { says }) };
}

/** One octet whose bits say several things. */
export function octet(name: string, bits: readonly (Bits & { readonly value: number })[]): Piece {
  const value = bits.reduce((sum, { mask, value: part }) => sum | ((part * lowest(mask)) & mask), 0);
  return {
    name,
    octets: Uint8Array.of(value),
    bits: bits.map(({ name: of, says, mask }) => ({ name: of, says, mask })),
  };
}

/** Pieces one after the other, as one. */
export function group(name: string, pieces: readonly Piece[], says?: string): Piece {
  const octets = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.octets.length, 0));
  let at = 0;
  for (const piece of pieces) {
    octets.set(piece.octets, at);
    at += piece.octets.length;
  }
  return { name, octets, pieces, ...(says !== undefined && { says }) };
}

/** A text in UTF-8. */
export const textPiece = (name: string, text: string, says?: string): Piece => ({
  name,
  octets: utf8.encode(text),
  says: says ?? text,
});

const utf8 = new TextEncoder();

/** A number in so many octets, most significant first. @throws RangeError if it does not fit. */
export function numberPiece(name: string, value: number, length: number, says = String(value)): Piece {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** length)
    throw new RangeError(`${name} does not fit into ${length} octets: ${value}`);
  const octets = new Uint8Array(length);
  for (let index = length - 1, rest = value; index >= 0; index -= 1, rest = Math.floor(rest / 256))
    octets[index] = rest % 256;
  return { name, octets, says };
}

/** Every piece with the place of its octets. */
export function placed(piece: Piece, from = 0): PlacedPiece {
  let at = from;
  const pieces = (piece.pieces ?? []).map((one) => {
    const here = placed(one, at);
    at = here.to;
    return here;
  });
  return { ...piece, from, to: from + piece.octets.length, pieces };
}

/** The value of the lowest bit of a mask. */
function lowest(mask: number): number {
  return mask & -mask;
}

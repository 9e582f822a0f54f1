import type { Piece } from '../../codecs/piece.ts';

/** The names along the way to each innermost piece that has no name or does not tell what its octets say. */
export function unexplained(piece: Piece, way: readonly string[] = []): readonly string[] {
  const { name, octets, pieces = [], says = '', bits = [] } = piece;
  const here = [...way, name];
  if (pieces.length > 0) return pieces.flatMap((one) => unexplained(one, here));
  const isExplained = name !== '' && (says !== '' || bits.length > 0);
  return octets.length === 0 || isExplained ? [] : [here.join(' > ')];
}

import { numberPiece, type Piece } from '../piece.ts';

/** TP-Protocol-Identifier (TS 23.040 clause 9.2.3.9). @throws RangeError if it is not one octet. */
export const encodeProtocolIdentifier = (identifier: number): Piece =>
  numberPiece('TP-Protocol-Identifier', identifier, 1, protocolWords(identifier));

function protocolWords(identifier: number): string {
  if (identifier === 0x00) return 'none, from one user to another';
  if (identifier === 0x40) return 'short message type 0';
  if (identifier > 0x40 && identifier <= 0x47) return `replaces an earlier one, type ${identifier - 0x40}`;
  if (identifier >= 0x20 && identifier < 0x40) return 'telematic interworking';
  return String(identifier);
}

import { group, leaf, numberPiece, type Piece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';

/** How long the reference number of a concatenated short message is, in bits. */
export type ReferenceBits = 8 | 16;

/** A part of the TP-User-Data header (TS 23.040 clause 9.2.3.24). */
export type InformationElement =
  | {
      /** Which part of a longer message this is; `sequence` counts from 1. */
      readonly type: 'concatenation';
      readonly bits: ReferenceBits;
      readonly reference: number;
      readonly total: number;
      readonly sequence: number;
    }
  | {
      /** The application that the message is for and the one that it is from, 16 bit ports. */
      readonly type: 'application ports';
      readonly destination: number;
      readonly originator: number;
    }
  | { readonly type: 'other'; readonly identifier: number; readonly octets: Uint8Array };

/** The header with its length in front. @throws RangeError if a number does not fit. */
export function encodeUserDataHeader(elements: readonly InformationElement[]): Piece {
  const pieces = elements.map(encodeElement);
  const length = pieces.reduce((sum, piece) => sum + piece.octets.length, 0);
  return group('TP-User-Data header', [numberPiece('Length', length, 1, `${length} octets`), ...pieces]);
}

/** @param octets the header without its length. @throws Malformed */
export function decodeUserDataHeader(octets: Uint8Array<ArrayBuffer>): readonly InformationElement[] {
  const reader = readerOf(octets);
  const elements: InformationElement[] = [];
  while (reader.left > 0) {
    const identifier = reader.number(1);
    elements.push(decodeElement(identifier, reader.take(reader.number(1))));
  }
  return elements;
}

function encodeElement(element: InformationElement): Piece {
  switch (element.type) {
    case 'concatenation': {
      const { bits, reference, total, sequence } = element;
      if (sequence < 1 || sequence > total) throw new RangeError(`There is no part ${sequence} of ${total}`);
      return informationElement('Concatenation', bits === 8 ? 0x00 : 0x08, [
        numberPiece('Reference', reference, bits / 8),
        numberPiece('Parts', total, 1),
        numberPiece('This part', sequence, 1),
      ]);
    }
    case 'application ports':
      return informationElement('Application port addressing', 0x05, [
        numberPiece('Destination port', element.destination, 2),
        numberPiece('Originator port', element.originator, 2),
      ]);
    case 'other':
      return informationElement('Information element', element.identifier, [
        leaf('Information element data', element.octets),
      ]);
    default:
      return element satisfies never;
  }
}

function informationElement(name: string, identifier: number, contents: readonly Piece[]): Piece {
  const length = contents.reduce((sum, piece) => sum + piece.octets.length, 0);
  return group(name, [
    numberPiece('Identifier', identifier, 1, name),
    numberPiece('Length', length, 1, `${length} octets`),
    ...contents,
  ]);
}

function decodeElement(identifier: number, octets: Uint8Array<ArrayBuffer>): InformationElement {
  const reader = readerOf(octets);
  if (identifier === 0x05 && octets.length === 4)
    return { type: 'application ports', destination: reader.number(2), originator: reader.number(2) };
  if ((identifier === 0x00 && octets.length === 3) || (identifier === 0x08 && octets.length === 4)) {
    const bits = identifier === 0x00 ? 8 : 16;
    const reference = reader.number(bits / 8);
    const total = reader.number(1);
    const sequence = reader.number(1);
    if (sequence < 1 || sequence > total) throw new Malformed(`There is no part ${sequence} of ${total}`);
    return { type: 'concatenation', bits, reference, total, sequence };
  }
  return { type: 'other', identifier, octets };
}

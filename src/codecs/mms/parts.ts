import { group, leaf, type Piece, textPiece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { utf8Of } from '../text/utf8.ts';
import {
  lengthQuote,
  readCharset,
  readLength,
  readTextString,
  readUintvar,
  textStringPiece,
  uintvarPiece,
  utf8Piece,
  withLength,
} from './wsp.ts';

/** A text in UTF-8, or other content, and how it is called. */
export type MmsPart = {
  /** Such as `text/plain` or `image/gif`. */
  readonly contentType: string;
  readonly name?: string;
  readonly contentLocation?: string;
} & ({ readonly text: string } | { readonly data: Uint8Array<ArrayBuffer> });

/** Parts of the type application/vnd.wap.multipart.mixed (WAP-230-WSP clause 8.5). */
export function encodeParts(parts: readonly MmsPart[]): Piece {
  const pieces = parts.map((part, index) => partPiece(`Part ${index + 1}`, part));
  return group('Parts', [uintvarPiece('Count of parts', parts.length), ...pieces]);
}

/** @throws Malformed */
export function readParts(reader: Reader): MmsPart[] {
  const parts: MmsPart[] = [];
  for (let left = readUintvar(reader); left > 0; left -= 1) {
    const length = readUintvar(reader);
    const dataLength = readUintvar(reader);
    const header = readerOf(reader.take(length));
    parts.push(readPart(header, reader.take(dataLength)));
  }
  return parts;
}

/** The media types that have an octet (WAP-230-WSP table 40). */
const mediaTypes: Readonly<Record<string, number>> = {
  'text/html': 0x82,
  'text/plain': 0x83,
  'text/x-vCalendar': 0x86,
  'text/x-vCard': 0x87,
  'image/gif': 0x9d,
  'image/jpeg': 0x9e,
  'image/tiff': 0x9f,
  'image/png': 0xa0,
};
const charsetParameter = 0x81;
const nameParameter = 0x85;
const contentLocationField = 0x8e;

function partPiece(name: string, part: MmsPart): Piece {
  const { contentLocation } = part;
  const header = group('Header of the part', [
    contentTypePiece(part),
    ...(contentLocation === undefined
      ? []
      : [
          group('Content-Location', [
            leaf('Field name', [contentLocationField], 'Content-Location'),
            textStringPiece('Value', contentLocation),
          ]),
        ]),
  ]);
  const data = 'text' in part ? textPiece('Text', part.text) : leaf('Data', part.data, octetsOf(part.data));
  return group(name, [
    uintvarPiece('Length of the header', header.octets.length, octetsOf(header.octets)),
    uintvarPiece('Length of the data', data.octets.length, octetsOf(data.octets)),
    header,
    data,
  ]);
}

function contentTypePiece(part: MmsPart): Piece {
  const { contentType, name } = part;
  const code = mediaTypes[contentType];
  const mediaType =
    code === undefined ? textStringPiece('Media type', contentType) : leaf('Media type', [code], contentType);
  const parameters = [
    ...('text' in part
      ? [group('charset', [leaf('Parameter', [charsetParameter], 'charset'), utf8Piece])]
      : []),
    ...(name === undefined
      ? []
      : [group('name', [leaf('Parameter', [nameParameter], 'name'), textStringPiece('Value', name)])]),
  ];
  return group(
    'Content-Type',
    parameters.length === 0 ? [mediaType] : withLength([mediaType, ...parameters]),
  );
}

function readPart(header: Reader, data: Uint8Array<ArrayBuffer>): MmsPart {
  const type = header.peek() > lengthQuote ? header : readerOf(header.take(readLength(header)));
  const contentType = readMediaType(type);
  const { isText, ...name } = type === header ? { isText: false } : readParameters(type);
  const contentLocation = header.left > 0 ? readContentLocation(header) : undefined;
  header.end();
  const known = { contentType, ...name, ...(contentLocation !== undefined && { contentLocation }) };
  return isText ? { ...known, text: utf8Of(data) } : { ...known, data };
}

function readMediaType(reader: Reader): string {
  if (reader.peek() < 128) return readTextString(reader);
  const code = reader.number(1);
  const known = Object.keys(mediaTypes).find((name) => mediaTypes[name] === code);
  if (known === undefined) throw new Malformed(`No media type has the octet ${code}`);
  return known;
}

function readParameters(reader: Reader): { readonly isText: boolean; readonly name?: string } {
  let isText = false;
  let name: string | undefined;
  while (reader.left > 0) {
    const parameter = reader.number(1);
    if (parameter === charsetParameter && !isText) {
      readCharset(reader);
      isText = true;
    } else if (parameter === nameParameter && name === undefined) name = readTextString(reader);
    else throw new Malformed(`The parameter ${parameter} is unknown or stands twice`);
  }
  return { isText, ...(name !== undefined && { name }) };
}

function readContentLocation(reader: Reader): string {
  if (reader.number(1) !== contentLocationField) throw new Malformed('Not Content-Location');
  return readTextString(reader);
}

const octetsOf = ({ length }: Uint8Array): string => `${length} octets`;

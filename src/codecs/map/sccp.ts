import { digitsOf, swappedBcd } from '../digits.ts';
import { group, leaf, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { decodeTcap, encodeTcap, type TcapMessage } from './tcap.ts';

/** Who sends or gets a message: an E.164 number and the part of the node that it is for. */
export interface SccpParty {
  readonly digits: string;
  /** 6 HLR, 7 VLR, 8 MSC and the nodes of the short message service, 147 gsmSCF, 149 SGSN. */
  readonly subsystemNumber: number;
}

/** A message without a connection, class 0 (ITU-T Q.713 clauses 4.10 and 4.20). */
export interface SccpMessage {
  readonly called: SccpParty;
  readonly calling: SccpParty;
  readonly data: TcapMessage;
}

const unitdata = 0x09;
const longUnitdata = 0x13;

/** More data than this take a long unitdata. */
const unitdataMaximum = 254;

/** @throws RangeError if a value has no octets. */
export function encodeSccp({ called, calling, data }: SccpMessage): Piece {
  const tcap = encodeTcap(data);
  const isLong = tcap.octets.length > unitdataMaximum;
  const parties = [
    encodeParty('Called party address', called),
    encodeParty('Calling party address', calling),
  ];
  const variable = [...parties, group('Data', [lengthPiece(tcap.octets.length, isLong ? 2 : 1), tcap])];
  const pieces = isLong
    ? [
        numberPiece('Message type', longUnitdata, 1, 'long unitdata'),
        numberPiece('Protocol class', 0, 1, 'class 0'),
        numberPiece('Hop counter', 15, 1),
        ...pointers(variable, 2),
        littleEndian('Pointer to options', 0, 2, 'none'),
      ]
    : [
        numberPiece('Message type', unitdata, 1, 'unitdata'),
        numberPiece('Protocol class', 0, 1, 'class 0'),
        ...pointers(variable, 1),
      ];
  return { ...group('SCCP', [...pieces, ...variable]), layer: 'SCCP' };
}

/** @throws Malformed */
export function decodeSccp(octets: Uint8Array<ArrayBuffer>): SccpMessage {
  const reader = readerOf(octets);
  const type = reader.number(1);
  if (type !== unitdata && type !== longUnitdata) throw new Malformed(`Neither unitdata nor long: ${type}`);
  const isLong = type === longUnitdata;
  if ((reader.number(1) & 0x0f) !== 0) throw new Malformed('Not of class 0');
  if (isLong) reader.take(1);
  const size = isLong ? 2 : 1;
  const called = decodeParty(readerOf(variablePart(1)));
  const calling = decodeParty(readerOf(variablePart(1)));
  return { called, calling, data: decodeTcap(variablePart(size)) };

  /** What the next pointer points at. A pointer counts from its last octet. */
  function variablePart(lengthSize: number): Uint8Array<ArrayBuffer> {
    const pointer = littleEndianIn(reader, size);
    const at = octets.length - reader.left - 1 + pointer;
    const part = readerOf(octets.slice(at));
    return part.take(littleEndianIn(part, lengthSize));
  }
}

/** One pointer for each variable part, counted from the last octet of the pointer. */
function pointers(parts: readonly Piece[], size: number): readonly Piece[] {
  const names = ['Pointer to called party', 'Pointer to calling party', 'Pointer to data'];
  // Behind the pointers to these parts a long unitdata has the pointer to the options.
  const slots = size === 1 ? parts.length : parts.length + 1;
  let before = 0;
  return parts.map((part, index) => {
    const pointer = (slots - 1 - index) * size + 1 + before;
    before += part.octets.length;
    return littleEndian(names[index] ?? '', pointer, size, `${pointer} octets on`);
  });
}

function encodeParty(name: string, { digits, subsystemNumber }: SccpParty): Piece {
  if (!/^[0-9]+$/.test(digits)) throw new RangeError(`Not an E.164 number: ${digits}`);
  const isOdd = digits.length % 2 === 1;
  const value = swappedBcd(digits).map((one, index, all) =>
    isOdd && index === all.length - 1 ? one & 0x0f : one,
  );
  return group(
    name,
    [
      lengthPiece(value.length + 5, 1),
      octet('Address indicator', [
        { name: 'Routing', says: 'on global title', mask: 0x40, value: 0 },
        { name: 'Global title indicator', says: 'type, plan, scheme and nature', mask: 0x3c, value: 4 },
        { name: 'Subsystem number', says: 'present', mask: 0x02, value: 1 },
        { name: 'Point code', says: 'absent', mask: 0x01, value: 0 },
      ]),
      numberPiece('Subsystem number', subsystemNumber, 1, subsystemWords(subsystemNumber)),
      numberPiece('Translation type', 0, 1, 'none'),
      octet('Numbering plan and encoding', [
        { name: 'Numbering plan', says: 'E.164', mask: 0xf0, value: 1 },
        {
          name: 'Encoding scheme',
          says: isOdd ? 'odd digits' : 'even digits',
          mask: 0x0f,
          value: isOdd ? 1 : 2,
        },
      ]),
      octet('Nature of address', [
        { name: 'Nature of address indicator', says: 'international', mask: 0x7f, value: 4 },
      ]),
      leaf('Digits', value, digits),
    ],
    `+${digits}, ${subsystemWords(subsystemNumber)}`,
  );
}

function decodeParty(reader: Reader): SccpParty {
  if (reader.number(1) !== 0x12)
    throw new Malformed('A party is not addressed by global title and subsystem');
  const subsystemNumber = reader.number(1);
  reader.take(1);
  const encoding = reader.number(1);
  if (encoding !== 0x11 && encoding !== 0x12) throw new Malformed('A global title is not of E.164');
  reader.take(1);
  const value = reader.rest();
  const last = value.at(-1);
  if (last === undefined) throw new Malformed('A global title has no digits');
  const digits = digitsOf(encoding === 0x11 ? value.with(value.length - 1, last | 0xf0) : value);
  if (!/^[0-9]+$/.test(digits) || digits.length % 2 !== encoding % 2)
    throw new Malformed('A global title has other signs than digits');
  return { digits, subsystemNumber };
}

const subsystems: Readonly<Record<number, string>> = {
  6: 'HLR',
  7: 'VLR',
  8: 'MSC',
  147: 'gsmSCF',
  149: 'SGSN',
};

const subsystemWords = (number: number): string => subsystems[number] ?? `subsystem ${number}`;

const lengthPiece = (length: number, size: number): Piece =>
  littleEndian('Length', length, size, `${length} octets`);

const littleEndian = (name: string, value: number, size: number, says: string): Piece =>
  leaf(name, numberPiece(name, value, size).octets.toReversed(), says);

const littleEndianIn = (reader: Reader, size: number): number =>
  reader.take(size).reduceRight((sum, one) => sum * 256 + one, 0);

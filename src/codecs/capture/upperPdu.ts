import { group, leaf, numberPiece, type Piece, textPiece } from '../piece.ts';
import { ipv4Of } from './ipv4.ts';
import { Malformed, readerOf } from '../reader.ts';

const portTypes = { none: 0, SCTP: 1, TCP: 2, UDP: 3 } as const;
const directions = { 'network to MS': 0, 'MS to network': 1 } as const;

/** The parts of Wireshark that read our messages. */
const dissectors = [
  'sip',
  'sccp',
  'diameter',
  'msrp',
  'http',
  'http2',
  'imf',
  'gsm_a_dtap',
  'gsm_a_rp',
  'gsm_sms',
  'syslog',
] as const;

/** What link type 252 says of a message that comes without the layers below it. */
export interface UpperPduTags {
  readonly dissector: (typeof dissectors)[number];
  /** IPv4 addresses, such as `10.1.0.1`. */
  readonly source: string;
  readonly destination: string;
  readonly portType: keyof typeof portTypes;
  readonly sourcePort: number;
  readonly destinationPort: number;
  /** Which way a bare TPDU goes: nothing in it says so. */
  readonly direction?: keyof typeof directions;
}

const tags = {
  end: 0,
  dissector: 12,
  source: 20,
  destination: 21,
  portType: 24,
  sourcePort: 25,
  destinationPort: 26,
  direction: 35,
} as const;

/** The tag list of link type 252 and the message behind it. @throws RangeError if an address is not IPv4. */
export function encodeUpperPdu(of: UpperPduTags, message: Piece): Piece {
  return group('Exported PDU', [
    tag('Dissector', tags.dissector, textPiece('Value', of.dissector)),
    tag('IPv4 source', tags.source, addressPiece(of.source)),
    tag('IPv4 destination', tags.destination, addressPiece(of.destination)),
    tag('Port type', tags.portType, numberPiece('Value', portTypes[of.portType], 4, of.portType)),
    tag('Source port', tags.sourcePort, numberPiece('Value', of.sourcePort, 4)),
    tag('Destination port', tags.destinationPort, numberPiece('Value', of.destinationPort, 4)),
    ...(of.direction === undefined
      ? []
      : [tag('Direction', tags.direction, numberPiece('Value', directions[of.direction], 4, of.direction))]),
    tag('End of the list', tags.end, leaf('Value', [])),
    message,
  ]);
}

/** Tags that it does not know it skips. @throws Malformed if one is missing or says what no message of ours says. */
export function decodeUpperPdu(octets: Uint8Array<ArrayBuffer>): {
  readonly tags: UpperPduTags;
  readonly message: Uint8Array<ArrayBuffer>;
} {
  const reader = readerOf(octets);
  const values = new Map<number, Uint8Array<ArrayBuffer>>();
  for (let code = reader.number(2); code !== tags.end; code = reader.number(2))
    values.set(code, reader.take(reader.number(2)));
  reader.take(reader.number(2));
  const direction = values.has(tags.direction) ? nameOf(directions, numberAt(tags.direction)) : undefined;
  return {
    tags: {
      dissector: dissectorAt(),
      source: addressAt(tags.source),
      destination: addressAt(tags.destination),
      portType: nameOf(portTypes, numberAt(tags.portType)),
      sourcePort: numberAt(tags.sourcePort),
      destinationPort: numberAt(tags.destinationPort),
      ...(direction !== undefined && { direction }),
    },
    message: reader.rest(),
  };

  function valueAt(code: number): Uint8Array<ArrayBuffer> {
    const value = values.get(code);
    if (!value) throw new Malformed(`The tag ${code} is missing`);
    return value;
  }

  function numberAt(code: number): number {
    return readerOf(valueAt(code)).number(4);
  }

  function addressAt(code: number): string {
    return readerOf(valueAt(code)).take(4).join('.');
  }

  function dissectorAt(): UpperPduTags['dissector'] {
    const name = String.fromCharCode(...valueAt(tags.dissector)).replace(/\0*$/, '');
    const dissector = dissectors.find((one) => one === name);
    if (dissector === undefined) throw new Malformed(`No dissector of ours: ${name}`);
    return dissector;
  }
}

function tag(name: string, code: number, value: Piece): Piece {
  const padding = Array.from({ length: -value.octets.length & 3 }, () => 0);
  return group(
    name,
    [
      numberPiece('Tag', code, 2),
      numberPiece('Length', value.octets.length + padding.length, 2),
      ...(value.octets.length === 0 ? [] : [value]),
      ...(padding.length === 0 ? [] : [leaf('Padding', padding)]),
    ],
    value.says,
  );
}

const addressPiece = (dotted: string): Piece => leaf('Value', ipv4Of(dotted), dotted);

function nameOf<Name extends string>(table: Readonly<Record<Name, number>>, value: number): Name {
  const [name] = (Object.entries(table) as [Name, number][]).find(([, code]) => code === value) ?? [];
  if (name === undefined) throw new Malformed(`A tag has the value ${value}`);
  return name;
}

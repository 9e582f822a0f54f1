import { ipv4Of } from './ipv4.ts';

/** What a capture file holds; a message says where it went by the tags in front of it. */
export interface Capture {
  /** What wrote the file. */
  readonly application: string;
  readonly interfaces: readonly CaptureInterface[];
  /** IPv4 addresses and the names to show in their place. */
  readonly names: readonly { readonly address: string; readonly name: string }[];
  readonly packets: readonly CapturePacket[];
}

/** A reference point, such as Gm. */
export interface CaptureInterface {
  readonly name: string;
  readonly description?: string;
}

/** One message. */
export interface CapturePacket {
  /** Place of its reference point in `interfaces`, from zero. */
  readonly interface: number;
  /** Since the beginning of 1970. */
  readonly timeMicroseconds: number;
  /** The message behind its tag list. */
  readonly octets: Uint8Array;
  readonly comment?: string;
}

const linkTypeUpperPdu = 252;

/** A pcapng file of messages with link type 252, little-endian, times in microseconds. */
export function pcapngOf({ application, interfaces, names, packets }: Capture): Uint8Array<ArrayBuffer> {
  return joined([
    sectionHeader(application),
    ...interfaces.map(interfaceDescription),
    ...(names.length > 0 ? [nameResolution(names)] : []),
    ...packets.map((packet) => enhancedPacket(packet, interfaces.length)),
  ]);
}

function sectionHeader(application: string): Uint8Array {
  const lengthNotGiven = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
  return block(0x0a0d0d0a, [
    word(0x1a2b3c4d),
    half(1),
    half(0),
    lengthNotGiven,
    options([[4, utf8(application)]]),
  ]);
}

function interfaceDescription({ name, description }: CaptureInterface): Uint8Array {
  const microseconds = 6;
  return block(1, [
    half(linkTypeUpperPdu),
    half(0),
    word(0),
    options([
      [2, utf8(name)],
      ...(description === undefined ? [] : [[3, utf8(description)] as const]),
      [9, [microseconds]],
    ]),
  ]);
}

function nameResolution(names: Capture['names']): Uint8Array {
  const records = names.map(({ address, name }) => item(1, [...ipv4Of(address), ...utf8(name), 0]));
  return block(4, [...records, item(0, [])]);
}

function enhancedPacket(packet: CapturePacket, interfaces: number): Uint8Array {
  const { timeMicroseconds, octets, comment } = packet;
  if (packet.interface >= interfaces) throw new RangeError(`No interface ${packet.interface}`);
  return block(6, [
    word(packet.interface),
    word(Math.floor(timeMicroseconds / 2 ** 32)),
    word(timeMicroseconds % 2 ** 32),
    word(octets.length),
    word(octets.length),
    octets,
    padding(octets),
    options(comment === undefined ? [] : [[1, utf8(comment)]]),
  ]);
}

function block(type: number, parts: readonly ArrayLike<number>[]): Uint8Array {
  const length = word(12 + lengthOf(parts));
  return joined([word(type), length, ...parts, length]);
}

/** Options with the one that ends them; nothing where there are none. */
function options(list: readonly (readonly [code: number, value: ArrayLike<number>])[]): Uint8Array {
  return list.length === 0
    ? new Uint8Array()
    : joined([...list.map(([code, value]) => item(code, value)), item(0, [])]);
}

/** An option, or a record of names. */
function item(code: number, value: ArrayLike<number>): Uint8Array {
  return joined([half(code), half(value.length), value, padding(value)]);
}

/** Zeros up to the next multiple of four octets. */
const padding = ({ length }: ArrayLike<number>): readonly number[] =>
  [[], [0, 0, 0], [0, 0], [0]][length & 3] ?? [];

const lengthOf = (parts: readonly ArrayLike<number>[]): number =>
  parts.reduce((sum, part) => sum + part.length, 0);

const word = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);

const half = (value: number): number[] => [value & 0xff, value >> 8];

const encoder = new TextEncoder();

const utf8 = (text: string): Uint8Array => encoder.encode(text);

function joined(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { leaf, type Piece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';

/** A local time and how far it is from GMT (TS 23.040 clause 9.2.3.11). */
export interface TimeStamp {
  /** Such as `2026-03-14T09:26:53`, in the years 2000 to 2099. */
  readonly local: string;
  /** Quarters of an hour, from -79 to 79. */
  readonly zoneQuarters: number;
}

/** Seven octets. @throws RangeError if it is not a time of this century. */
export function encodeTimeStamp(name: string, { local, zoneQuarters }: TimeStamp): Piece {
  const parts = /^20(\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(local)?.slice(1);
  if (!parts || !isTime(local)) throw new RangeError(`Not a time: ${local}`);
  if (!Number.isInteger(zoneQuarters) || Math.abs(zoneQuarters) > 79)
    throw new RangeError(`Not a time zone: ${zoneQuarters}`);
  const zone = swapped(String(Math.abs(zoneQuarters)).padStart(2, '0')) | (zoneQuarters < 0 ? 0x08 : 0);
  return leaf(name, [...parts.map(swapped), zone], timeWords({ local, zoneQuarters }));
}

/** @throws Malformed if it is not a time. */
export function decodeTimeStamp(reader: Reader): TimeStamp {
  const parts = Array.from(reader.take(6), unswapped);
  const zone = reader.number(1);
  const [year, month, day, hour, minute, second] = parts;
  const local = `20${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (!isTime(local)) throw new Malformed(`Not a time: ${local}`);
  const quarters = Number(unswapped(zone & ~0x08));
  return { local, zoneQuarters: (zone & 0x08) === 0 || quarters === 0 ? quarters : -quarters };
}

/** A time for people. */
export function timeWords({ local, zoneQuarters }: TimeStamp): string {
  const minutes = Math.abs(zoneQuarters) * 15;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local.replace('T', ' ')} ${zoneQuarters < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A day that the calendar has, at an hour that the clock has. */
function isTime(local: string): boolean {
  const time = Date.parse(`${local}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local);
}

const swapped = (digits: string): number => Number(digits[0]) | (Number(digits[1]) << 4);

function unswapped(octet: number): string {
  const digits = `${octet & 0xf}${octet >> 4}`;
  if (digits.length !== 2) throw new Malformed('A time has half octets that are no digits');
  return digits;
}

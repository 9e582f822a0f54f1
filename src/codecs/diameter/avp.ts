import { group, leaf, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { flag } from '../sms/flag.ts';
import type { Command } from './commands.ts';
import { type Avp, type AvpDefinition, type AvpName, type AvpValues, dictionary } from './dictionary.ts';
import { valueCodecs } from './values.ts';

/** The number of 3GPP among vendors. */
export const vendor3gpp = 10415;

/** An AVP: code, flags, length, vendor, value, padding (RFC 6733 clause 4.1). @throws RangeError */
export function encodeAvp([name, value]: Avp): Piece {
  const { code, flags, type }: AvpDefinition = dictionary[name];
  const isVendors = flags.includes('V');
  const values =
    type === 'grouped'
      ? (value as AvpValues['grouped']).map(encodeAvp)
      : [(valueCodecs[type].encode as (some: unknown, of: AvpName) => Piece)(value, name)];
  const length = values.reduce((sum, { octets }) => sum + octets.length, isVendors ? 12 : 8);
  const says = values[0]?.says;
  return group(
    name,
    [
      numberPiece('AVP Code', code, 4, `${code}, ${name}`),
      octet('AVP Flags', [
        flag('Vendor-Specific', 0x80, isVendors),
        flag('Mandatory', 0x40, flags.includes('M')),
        { name: 'Protected and reserved', says: 'no', mask: 0x3f, value: 0 },
      ]),
      numberPiece('AVP Length', length, 3, `${length} octets`),
      ...(isVendors ? [numberPiece('Vendor-ID', vendor3gpp, 4, '3GPP')] : []),
      ...values,
      ...(length % 4 === 0 ? [] : [leaf('Padding', new Uint8Array(-length & 3), 'to four octets')]),
    ],
    type === 'grouped' ? undefined : says,
  );
}

/** AVPs up to the end of the octets. @throws Malformed */
export function decodeAvps(octets: Uint8Array<ArrayBuffer>, command: Command, depth = 0): readonly Avp[] {
  if (depth > deepest) throw new Malformed('AVPs in AVPs without end');
  const reader = readerOf(octets);
  const avps: Avp[] = [];
  while (reader.left > 0) avps.push(decodeAvp(reader, command, depth));
  return avps;
}

/** Groups in groups; the deepest message here has four. */
const deepest = 8;

function decodeAvp(reader: Reader, command: Command, depth: number): Avp {
  const code = reader.number(4);
  const flags = reader.number(1);
  const length = reader.number(3);
  const isVendors = flags >= 0x80;
  const vendor = isVendors ? reader.number(4) : 0;
  const known = byCode.get(`${vendor} ${code}`);
  if (!known) throw new Malformed(`AVP ${code} of vendor ${vendor} is unknown`);
  const [name, { flags: defined, type }] = known;
  if (flags !== (isVendors ? 0x80 : 0) + (defined.includes('M') ? 0x40 : 0))
    throw new Malformed(`${name} has other flags`);
  const before = isVendors ? 12 : 8;
  if (length < before) throw new Malformed(`${name} is shorter than what stands before its value`);
  const octets = reader.take(length - before);
  if (reader.take(-length & 3).some((one) => one !== 0))
    throw new Malformed(`The padding of ${name} is not zero`);
  const value =
    type === 'grouped' ? decodeAvps(octets, command, depth + 1) : valueCodecs[type].decode(octets, command);
  return [name, value] as unknown as Avp;
}

const byCode = new Map(
  (Object.entries(dictionary) as [AvpName, AvpDefinition][]).map((entry) => [
    `${entry[1].flags.includes('V') ? vendor3gpp : 0} ${entry[1].code}`,
    entry,
  ]),
);

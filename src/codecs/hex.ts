import { Malformed } from './reader.ts';

/** Two lower-case digits an octet. */
export function hexOf(octets: Iterable<number>): string {
  let hex = '';
  for (const octet of octets) hex += pairs[octet];
  return hex;
}

const pairs = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** @throws Malformed if it is not an even number of hexadecimal digits. */
export function octetsOf(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) throw new Malformed('Not hexadecimal');
  return Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
}

import { Malformed } from './reader.ts';

/** Swapped BCD: two digits an octet, the first in the low half, 0xF as filler (TS 23.040 clause 9.1.2.3). */
export function swappedBcd(digits: string): number[] {
  if (!/^[0-9*#a-c]*$/.test(digits)) throw new RangeError(`Not digits: ${digits}`);
  const halves = Array.from(digits, (digit) => '0123456789*#abc'.indexOf(digit));
  const octets: number[] = [];
  for (let at = 0; at < halves.length; at += 2)
    octets.push((halves[at] ?? 0) | ((halves[at + 1] ?? 0xf) << 4));
  return octets;
}

/** @throws Malformed if a half octet in the middle is the filler. */
export function digitsOf(octets: Iterable<number>): string {
  const halves = Array.from(octets, (octet) => [octet & 0xf, octet >> 4]).flat();
  if (halves.at(-1) === 0xf) halves.pop();
  if (halves.includes(0xf)) throw new Malformed('A filler stands between digits');
  return halves.map((half) => '0123456789*#abc'[half]).join('');
}

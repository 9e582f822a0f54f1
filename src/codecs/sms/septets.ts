/** Septets packed into octets, low bits first, after so many fill bits (TS 23.038 clause 6.1.2.1). */
export function packedSeptets(septets: readonly number[], fillBits = 0): number[] {
  const octets = Array.from({ length: Math.ceil((fillBits + 7 * septets.length) / 8) }, () => 0);
  septets.forEach((septet, index) => {
    const bit = fillBits + 7 * index;
    const at = bit >> 3;
    const shifted = septet << (bit & 7);
    octets[at] = (octets[at] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) octets[at + 1] = shifted >> 8;
  });
  return octets;
}

/** So many septets out of octets; the caller sees to it that there are enough octets. */
export function unpackedSeptets(octets: Uint8Array, count: number, fillBits = 0): number[] {
  return Array.from({ length: count }, (_, index) => {
    const bit = fillBits + 7 * index;
    const at = bit >> 3;
    return ((((octets[at + 1] ?? 0) << 8) | (octets[at] ?? 0)) >> (bit & 7)) & 0x7f;
  });
}

/** The next random number, from 0 up to, not including, 1, and the state of the source after it (mulberry32). */
export function draw(random: number): { readonly chance: number; readonly random: number } {
  const next = (random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return { chance: ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296, random: next };
}

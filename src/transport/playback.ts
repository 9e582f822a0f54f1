export const speeds = [0.5, 1, 2] as const;
export type Speed = (typeof speeds)[number];

/** At normal speed: a message travels, then rests so that it can be read. */
export const travelMs = 620;
export const restMs = 280;

/** How far a message has travelled that set out so long ago, at normal speed: gently off, gently in. */
export function progressAt(ageMs: number): number {
  const time = Math.max(0, Math.min(1, ageMs / travelMs));
  return time < 0.5 ? 2 * time * time : 1 - 2 * (1 - time) ** 2;
}

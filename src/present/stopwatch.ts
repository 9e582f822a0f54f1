/** How long a talk has lasted, apart from its pauses; times in milliseconds. */
export interface Stopwatch {
  readonly beforeMs: number;
  /** When it last began to run; nothing while it is paused. */
  readonly sinceMs: number | undefined;
}

export const startedAt = (nowMs: number): Stopwatch => ({ beforeMs: 0, sinceMs: nowMs });

export function elapsedMs({ beforeMs, sinceMs }: Stopwatch, nowMs: number): number {
  return beforeMs + (sinceMs === undefined ? 0 : Math.max(0, nowMs - sinceMs));
}

/** Runs on when it was paused, is paused when it ran. */
export function toggled(watch: Stopwatch, nowMs: number): Stopwatch {
  return watch.sinceMs === undefined
    ? { ...watch, sinceMs: nowMs }
    : { beforeMs: elapsedMs(watch, nowMs), sinceMs: undefined };
}

/** From zero again; paused if it was. */
export function reset(watch: Stopwatch, nowMs: number): Stopwatch {
  return { beforeMs: 0, sinceMs: watch.sinceMs === undefined ? undefined : nowMs };
}

/** `4:05`, `1:00:00`. */
export function elapsedText(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

import { inFigures } from '../words/inFigures.ts';

/** Simulated time to read at a glance: `84 ms`, `12.5 s`, `3 min 20 s`, `2 h 5 min`. */
export function timeText(timeMs: number): string {
  if (timeMs < 10_000) return `${Math.round(timeMs)} ms`;
  const seconds = timeMs / 1_000;
  if (seconds < 59.95) return `${inFigures(seconds, 1)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? joined(minutes, 'min', whole % 60, 's')
    : joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

import { words } from './words.ts';

/** A number as the language writes it, with so many digits behind the point. */
export function inFigures(value: number, digits = 0): string {
  return value.toLocaleString(words().locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

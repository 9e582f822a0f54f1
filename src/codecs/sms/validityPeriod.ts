import { leaf, numberPiece, type Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { decodeTimeStamp, encodeTimeStamp, type TimeStamp } from './timeStamp.ts';

/** How long a service centre may keep a message (TS 23.040 clause 9.2.3.12). */
export type ValidityPeriod =
  | { readonly format: 'relative'; readonly minutes: number }
  | { readonly format: 'absolute'; readonly until: TimeStamp }
  | { readonly format: 'enhanced'; readonly octets: Uint8Array };

/** TP-Validity-Period-Format of each, and of none (TS 23.040 clause 9.2.3.3). */
export const validityPeriodFormats = ['none', 'enhanced', 'relative', 'absolute'] as const;

/** Each step of the relative format: up to where it reaches, and what one more of the octet adds (clause 9.2.3.12.1). */
const relativeSteps = [
  { upToMinutes: 720, fromMinutes: 0, stepMinutes: 5, fromValue: -1 },
  { upToMinutes: 1_440, fromMinutes: 720, stepMinutes: 30, fromValue: 143 },
  { upToMinutes: 43_200, fromMinutes: 0, stepMinutes: 1_440, fromValue: 166 },
  { upToMinutes: 635_040, fromMinutes: 0, stepMinutes: 10_080, fromValue: 192 },
] as const;

/** One octet or seven. Minutes are rounded up. @throws RangeError above 63 weeks, or below a minute. */
export function encodeValidityPeriod(period: ValidityPeriod): Piece {
  const name = 'TP-Validity-Period';
  switch (period.format) {
    case 'relative': {
      const value = relativeValue(period.minutes);
      return numberPiece(name, value, 1, `${relativeMinutes(value)} minutes`);
    }
    case 'absolute':
      return encodeTimeStamp(name, period.until);
    case 'enhanced':
      if (period.octets.length !== 7) throw new RangeError('An enhanced validity period takes seven octets');
      return leaf(name, period.octets);
    default:
      return period satisfies never;
  }
}

/** @throws Malformed */
export function decodeValidityPeriod(reader: Reader, format: ValidityPeriod['format']): ValidityPeriod {
  switch (format) {
    case 'relative':
      return { format, minutes: relativeMinutes(reader.number(1)) };
    case 'absolute':
      return { format, until: decodeTimeStamp(reader) };
    case 'enhanced':
      return { format, octets: reader.take(7) };
    default:
      return format satisfies never;
  }
}

function relativeValue(minutes: number): number {
  const step = relativeSteps.find(({ upToMinutes }) => minutes <= upToMinutes);
  if (!step || !(minutes >= 1)) throw new RangeError(`Not a validity period: ${minutes} minutes`);
  return step.fromValue + Math.ceil((minutes - step.fromMinutes) / step.stepMinutes);
}

function relativeMinutes(value: number): number {
  const reached = relativeSteps.map(
    ({ fromMinutes, stepMinutes, fromValue }) => fromMinutes + (value - fromValue) * stepMinutes,
  );
  const index = relativeSteps.findIndex(({ upToMinutes }, at) => (reached[at] ?? 0) <= upToMinutes);
  return reached[index] ?? 0;
}

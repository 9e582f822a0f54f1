import type { TimeStamp } from '../codecs/sms/timeStamp.ts';

/** The time 0 of every run, in milliseconds since 1970: our choice, so that the same run is always the same octets. */
export const runBeganMs = Date.UTC(2026, 2, 14, 9, 26, 53);

/** A simulated time to the second in GMT, such as `2026-03-14T09:26:53Z`. */
export const dateTimeOf = (timeMs: number): string => `${secondsOf(timeMs)}Z`;

/** The same with milliseconds, such as `2026-03-14T09:26:53.000Z`. */
export const preciseDateTimeOf = (timeMs: number): string => new Date(runBeganMs + timeMs).toISOString();

/** A simulated time as short messages have it. */
export const timeStampOf = (timeMs: number): TimeStamp => ({ local: secondsOf(timeMs), zoneQuarters: 0 });

const secondsOf = (timeMs: number): string => preciseDateTimeOf(timeMs).slice(0, 19);

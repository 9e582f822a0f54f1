import type { TimeStamp } from '../codecs/sms/timeStamp.ts';

/** When simulated time is 0: our choice. */
const beginningMs = Date.UTC(2026, 2, 14, 9, 26, 53);

const isoOf = (ms: number): string => new Date(beginningMs + ms).toISOString();

/** An instant with milliseconds, such as `2026-03-14T09:26:53.000Z`. @param ms of simulated time */
export const preciseInstant = (ms: number): string => isoOf(ms);

/** An instant to the second, such as `2026-03-14T09:26:53Z`. @param ms of simulated time */
export const instant = (ms: number): string => `${isoOf(ms).slice(0, 19)}Z`;

/** The time stamp of a service centre in GMT. @param ms of simulated time */
export const timeStamp = (ms: number): TimeStamp => ({ local: isoOf(ms).slice(0, 19), zoneQuarters: 0 });

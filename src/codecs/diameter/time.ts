/** Seconds from 1900, where Diameter starts, to 1970. */
const from1900 = 2_208_988_800;
const era = 2 ** 32;

/** Four octets of an instant; those after 2036 begin again at 0 (RFC 6733 clause 4.3.1). @throws RangeError */
export function secondsOf(time: string): number {
  const seconds = Date.parse(time) / 1000 + from1900;
  if (!Number.isInteger(seconds) || timeOf(seconds % era) !== time)
    throw new RangeError(`No instant of Diameter: ${time}`);
  return seconds % era;
}

/** The instant, from 1968 to 2104, such as `2026-03-14T09:26:53Z`. */
export function timeOf(seconds: number): string {
  const since1900 = seconds < era / 2 ? seconds + era : seconds;
  return new Date((since1900 - from1900) * 1000).toISOString().replace('.000', '');
}

import { expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { readerOf } from '../reader.ts';
import { internationalNumber } from './address.ts';
import { alphabetOf, dataCodingWords } from './dataCoding.ts';
import { decodeTimeStamp, encodeTimeStamp, timeWords } from './timeStamp.ts';
import { decodeTpAddress, encodeTpAddress } from './tpAddress.ts';
import { decodeValidityPeriod, encodeValidityPeriod } from './validityPeriod.ts';

test.each([
  ['5 min', 5, '00'],
  ['6 min', 6, '01'],
  ['12 h', 720, '8f'],
  ['12 h 30', 750, '90'],
  ['1 day', 1_440, 'a7'],
  ['2 days', 2_880, 'a8'],
  ['30 days', 43_200, 'c4'],
  ['5 weeks', 50_400, 'c5'],
  ['63 weeks', 635_040, 'ff'],
])('TP-Validity-Period %s', (_name, minutes, hex) => {
  expect(hexOf(encodeValidityPeriod({ format: 'relative', minutes }).octets)).toBe(hex);
});

test('every octet of a relative validity period comes back', () => {
  for (let octet = 0; octet < 256; octet++) {
    const period = decodeValidityPeriod(readerOf(Uint8Array.of(octet)), 'relative');
    expect(Array.from(encodeValidityPeriod(period).octets)).toEqual([octet]);
  }
  expect(() => encodeValidityPeriod({ format: 'relative', minutes: 635_041 })).toThrow(RangeError);
  expect(() => encodeValidityPeriod({ format: 'relative', minutes: 0 })).toThrow(RangeError);
});

test.each([
  ['2026-03-14T09:26:53', 4, '62304190623540', '2026-03-14 09:26:53 +01:00'],
  ['2026-12-31T23:59:59', -20, '6221133295950a', '2026-12-31 23:59:59 -05:00'],
  ['2026-01-02T00:00:00', 23, '62102000000032', '2026-01-02 00:00:00 +05:45'],
])('time stamp %s zone %i', (local, zoneQuarters, hex, words) => {
  expect(hexOf(encodeTimeStamp('time', { local, zoneQuarters }).octets)).toBe(hex);
  expect(decodeTimeStamp(readerOf(octetsOf(hex)))).toEqual({ local, zoneQuarters });
  expect(timeWords({ local, zoneQuarters })).toBe(words);
});

test.each(['62200390623540', '62304142623540', 'f2304190623540', '623041906235f0'])(
  'time stamp %s is malformed',
  (hex) => {
    expect(() => decodeTimeStamp(readerOf(octetsOf(hex)))).toThrow('time');
  },
);

test.each([
  [internationalNumber('12065550102'), '0b912160550501f2'],
  [{ typeOfNumber: 'unknown', numberingPlan: 0, digits: '1234' } as const, '04802143'],
  [{ typeOfNumber: 'alphanumeric', text: 'Anonymous' } as const, '10d041f7db9d6fbfeb73'],
])('TP address %j', (address, hex) => {
  expect(hexOf(encodeTpAddress('address', address).octets).slice(0, hex.length)).toBe(hex);
  expect(decodeTpAddress(readerOf(encodeTpAddress('address', address).octets))).toEqual(address);
});

test.each([
  [0x00, 'GSM 7-bit', 'GSM 7-bit'],
  [0x04, '8-bit data', '8-bit data'],
  [0x08, 'UCS2', 'UCS2'],
  [0x10, 'GSM 7-bit', 'GSM 7-bit, shown at once'],
  [0x20, '8-bit data', 'compressed text'],
  [0x80, 'GSM 7-bit', 'GSM 7-bit'],
  [0xc8, 'GSM 7-bit', 'GSM 7-bit, message waiting indication'],
  [0xe0, 'UCS2', 'UCS2, message waiting indication'],
  [0xf6, '8-bit data', '8-bit data, for the SIM'],
])('data coding scheme %i', (scheme, alphabet, words) => {
  expect(alphabetOf(scheme)).toBe(alphabet);
  expect(dataCodingWords(scheme)).toBe(words);
});

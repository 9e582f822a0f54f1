import { expect, test } from 'vitest';
import { elementIds } from './elementIds.ts';
import { referencePointBetween, wayOf } from './referencePoints.ts';
import { initialSettings } from './settings.ts';

test.each([
  ['UE-A', 'P-CSCF', 'Gm', 'sip'],
  ['P-CSCF', 'S-CSCF-O', 'Mw', 'sip'],
  ['S-CSCF-O', 'I-CSCF', 'Mw', 'sip'],
  ['I-CSCF', 'HSS', 'Cx', 'diameter'],
  ['S-CSCF-T', 'CPM-AS', 'ISC', 'sip'],
  ['S-CSCF-T', 'IP-SM-GW', 'ISC', 'sip'],
  ['IP-SM-GW', 'HSS', 'J', 'map'],
  ['SMS-GMSC', 'HSS', 'C', 'map'],
  ['SMS-GMSC', 'IP-SM-GW', 'E', 'map'],
  ['IP-SM-GW', 'MSC', 'E', 'map'],
  ['IP-SM-GW', 'SGSN', 'Gd', 'map'],
  ['IP-SM-GW', 'MME', 'SGd', 'diameter'],
  ['SMSF', 'SMS-GMSC', 'SGd', 'diameter'],
  ['SM-SC', 'SMS-GMSC', 'SC link', 'sms'],
  ['MME', 'UE-B', 'NAS', 'sms'],
  ['MSC', 'UE-B', 'radio', 'sms'],
  ['UE-A', 'IP-SM-GW', 'R2', 'sms'],
] as const)('%s and %s speak over %s in %s', (one, other, name, protocol) => {
  expect(referencePointBetween(one, other)).toMatchObject({ name, protocol });
});

test.each([
  ['UE-A', 'SM-SC'],
  ['UE-A', 'HSS'],
  ['SM-SC', 'IP-SM-GW'],
  ['SMS-GMSC', 'S-CSCF-T'],
] as const)('%s and %s have no line between them', (one, other) => {
  expect(referencePointBetween(one, other)).toBeUndefined();
});

test('what is said decides the way where two elements have several', () => {
  expect(wayOf('MSRP SEND', 'UE-A', 'IP-SM-GW', initialSettings)?.name).toBe('MSRP');
  expect(wayOf('IP-SM', 'UE-A', 'IP-SM-GW', initialSettings)?.name).toBe('R2');
  expect(wayOf('SIP MESSAGE SM', 'PEER-NET', 'IP-SM-GW', initialSettings)?.name).toBe('ISC, Mw');
  expect(wayOf('MM4 FORWARD', 'IP-SM-GW', 'PEER-NET', initialSettings)?.name).toBe('MM4');
});

test.each([
  ['IP-SM-GW', 'HSS', 'R1'],
  ['UE-B', 'IP-SM-GW', 'R2'],
  ['IP-SM-GW', 'CCF', 'R3'],
  ['IP-SM-GW', 'OCS', 'R4'],
  ['SMS-GMSC', 'HSS', 'R5'],
  ['SMS-IWMSC', 'HSS', undefined],
  ['SMS-GMSC', 'IP-SM-GW', 'R6'],
  ['IP-SM-GW', 'SMS-IWMSC', 'R6'],
  ['SMS-GMSC', 'MSC', undefined],
] as const)('TR 23.804 clause 5 calls what is between %s and %s %s', (one, other, name) => {
  expect(referencePointBetween(one, other)?.temporaryName).toBe(name);
});

test.each([
  ['SRI-SM', 'HSS', 'IP-SM-GW', 'J', 'S6c'],
  ['SRI-SM-RES', 'HSS', 'SMS-GMSC', 'C', 'S6c'],
  ['IWF-REG-REQ', 'IP-SM-GW', 'HSS', 'J', 'Sh'],
  ['READY-SM', 'IP-SM-GW', 'HSS', 'J', 'J'],
  ['MT-FSM', 'IP-SM-GW', 'SGSN', 'Gd', 'Gdd'],
  ['MT-FSM', 'SMS-GMSC', 'IP-SM-GW', 'E', 'SGd'],
  ['MO-FSM', 'IP-SM-GW', 'SMS-IWMSC', 'E', 'SGd'],
  ['MT-FSM', 'IP-SM-GW', 'MSC', 'E', 'E'],
] as const)(
  '%s from %s to %s goes over %s, and over %s in Diameter',
  (message, one, other, map, diameter) => {
    const spoken = {
      'setup.protocol.hss': 'Diameter',
      'setup.protocol.sgsn': 'Diameter',
      'setup.protocol.gateway': 'Diameter',
    } as const;
    expect(wayOf(message, one, other, initialSettings)?.name).toBe(map);
    expect(wayOf(message, one, other, spoken)).toMatchObject({
      name: diameter,
      protocol: map === diameter ? 'map' : 'diameter',
    });
  },
);

test('a line is the same from both ends, and takes its time', () => {
  const pairs = elementIds.flatMap((one) => elementIds.map((other) => [one, other] as const));
  for (const [one, other] of pairs) {
    const point = referencePointBetween(one, other);
    expect(point).toEqual(referencePointBetween(other, one));
    expect(point?.delayMs ?? 1).toBeGreaterThan(0);
  }
});

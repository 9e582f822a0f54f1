import { expect, test, vi } from 'vitest';
import { wayOf } from '../protocol/referencePoints.ts';
import { pduOf } from '../wire/encoders.ts';
import { kindsOfHop } from './testing/kindsOfHop.ts';
import { unexplained } from './testing/unexplained.ts';

/** Every procedure is played with every value of every setting, and Wireshark takes seconds to start. */
vi.setConfig({ testTimeout: 240_000 });

const kinds = kindsOfHop();
const written = kinds.map(({ where, hop }) => ({
  name: `${hop.message.type} ${hop.from} → ${hop.to} in ${where}`,
  hop,
  pdu: pduOf(hop),
}));

test('every message has octets, and goes along a way that the network has', () => {
  const empty = written.filter(({ pdu }) => pdu.piece.octets.length === 0);
  const astray = written.filter(
    ({ hop: { message, from, to, spoken } }) => wayOf(message.type, from, to, spoken) === undefined,
  );
  expect([...empty, ...astray].map(({ name }) => name)).toEqual([]);
});

test('every octet of every message has a name, and what it says', () => {
  const found = new Set(
    written.flatMap(({ name, pdu }) => unexplained(pdu.piece).map((one) => `${name}: ${one}`)),
  );
  expect([...found]).toEqual([]);
});

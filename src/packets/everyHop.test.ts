import { expect, test, vi } from 'vitest';
import { wayOf } from '../protocol/referencePoints.ts';
import { pduOf } from '../wire/encoders.ts';
import { dissect } from '../codecs/testing/wireshark.ts';
import { decodeDiameter, encodeDiameter } from '../codecs/diameter/message.ts';
import { hexOf } from '../codecs/hex.ts';
import { decodeSccp, encodeSccp } from '../codecs/map/sccp.ts';
import type { Piece } from '../codecs/piece.ts';
import { decodeCp, encodeCp } from '../codecs/sms/cp.ts';
import { decodeRp, encodeRp } from '../codecs/sms/rp.ts';
import { decodeMsrp, encodeMsrp } from '../codecs/text/msrp.ts';
import { decodeSip, encodeSip } from '../codecs/text/sip.ts';
import { decodeSyslog, encodeSyslog } from '../codecs/text/syslog.ts';
import { captureOf } from '../codecs/testing/capture.ts';
import type { Pdu } from '../wire/hop.ts';
import { unplacedIn } from '../wire/unplaced.ts';
import { packetOf } from './packet.ts';
import { unseenOf } from './testing/readBack.ts';
import { en } from '../words/en.ts';
import { kindsOfHop } from './testing/kindsOfHop.ts';
import { unexplained } from './testing/unexplained.ts';

/** Every procedure is played with every value of every setting, and Wireshark takes seconds to start. */
vi.setConfig({ testTimeout: 480_000 });

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

/** Each in an exchange of its own, so that no answer is taken for that of another run. */
const apart = written.map(({ hop, ...one }, index) => ({
  ...one,
  hop: { ...hop, exchange: { sequence: index, turn: index } },
}));

test('Wireshark reads every message to its last octet, and in it all that it carries', async () => {
  const found = await dissect(captureOf(apart.map(({ hop }) => packetOf(hop))));
  expect(found).toHaveLength(apart.length);
  const problems = apart.flatMap(({ name, hop }, index) => {
    const { faults = ['not found'], lines = [] } = found[index] ?? {};
    return [...faults, ...unseenOf(hop, lines)].map((problem) => `${name}: ${problem}`);
  });
  expect(problems).toEqual([]);
});

test('everything that is said to have no place is carried somewhere', () => {
  const used = new Set(kinds.flatMap(({ hop }) => unplacedIn(hop).map(({ id }) => id)));
  expect(used).toEqual(new Set(Object.keys(en.octets.unplacedRemarks)));
});

/** What is read from octets, as octets again. */
const rewritten: Readonly<Partial<Record<Pdu['dissector'], (octets: Uint8Array<ArrayBuffer>) => Piece>>> = {
  sccp: (octets) => encodeSccp(decodeSccp(octets)),
  diameter: (octets) => encodeDiameter(decodeDiameter(octets)),
  gsm_a_rp: (octets) => encodeRp(decodeRp(octets)),
  gsm_a_dtap: (octets) => encodeCp(decodeCp(octets)),
  msrp: (octets) => encodeMsrp(decodeMsrp(octets)),
  sip: (octets) => encodeSip(decodeSip(octets)),
  syslog: (octets) => encodeSyslog(decodeSyslog(octets)),
};

test('our own decoders read what is written, octet for octet', () => {
  const others = written.filter(({ pdu: { dissector, piece } }) => {
    const again = rewritten[dissector]?.(piece.octets);
    return again !== undefined && hexOf(again.octets) !== hexOf(piece.octets);
  });
  expect(others.map(({ name }) => name)).toEqual([]);
});

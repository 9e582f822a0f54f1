import { expect, test, vi } from 'vitest';
import { captureOf } from '../codecs/testing/capture.ts';
import { decodeDiameter } from '../codecs/diameter/message.ts';
import { hexOf } from '../codecs/hex.ts';
import { decodeSccp } from '../codecs/map/sccp.ts';
import { decodeMsrp } from '../codecs/text/msrp.ts';
import { dissect } from '../codecs/testing/wireshark.ts';
import { decodeSip } from '../codecs/text/sip.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { play } from '../timeline/play.ts';
import { pduOf } from '../wire/encoders.ts';
import type { Hop } from '../wire/hop.ts';
import { askedBy } from './answers.ts';
import { hopsOf } from './hops.ts';
import { packetOf } from './packet.ts';
import { runsOf } from './testing/runs.ts';

/** Every message of every procedure is written and read. */
vi.setConfig({ testTimeout: 120_000 });

const runs = allSpoken
  .flatMap((spoken) => runsOf(spoken))
  .map(({ name, timeline }) => ({ name, hops: hopsOf(timeline) }));

const nameOf = ({ message, from, to, sentMs }: Hop): string => `${message.type} ${from} → ${to} at ${sentMs}`;

const isAnswer = ({ message }: Hop): boolean => askedBy(message).length > 0;

const isPassedOn = ({ message }: Hop): boolean => 'replyTo' in message && message.replyTo !== undefined;

test('every answer belongs to a request that came the other way before it', () => {
  const alone = runs.flatMap(({ name, hops }) =>
    hops.filter(isAnswer).flatMap((answer) => {
      const kinds = askedBy(answer.message);
      const request = hops.find(
        (one) =>
          kinds.includes(one.message.type) &&
          one.from === answer.to &&
          one.sequence < answer.sequence &&
          one.exchange.sequence === answer.exchange.sequence,
      );
      return request === undefined ? [`${name}: ${nameOf(answer)}`] : [];
    }),
  );
  expect(alone).toEqual([]);
});

test('no two requests are one exchange, unless the one is a copy of the other', () => {
  const shared = runs.flatMap(({ name, hops }) => {
    const requests = hops.filter((hop) => !isAnswer(hop) && !isPassedOn(hop) && hop.copyOf === undefined);
    return requests
      .filter((hop) => hop.exchange.sequence !== hop.sequence)
      .map((hop) => `${name}: ${nameOf(hop)}`);
  });
  expect(shared).toEqual([]);
});

/** By what the ends of a hop know a request, as its octets say it; none where the protocol has no such thing. */
function identifierOf(hop: Hop): string | undefined {
  const { dissector, piece } = pduOf(hop);
  switch (dissector) {
    case 'sip': {
      const via = decodeSip(piece.octets).headers.find(([header]) => header === 'Via')?.[1] ?? '';
      return via.split('branch=')[1];
    }
    case 'msrp':
      return decodeMsrp(piece.octets).transactionId;
    case 'diameter': {
      const { hopByHop, endToEnd, sessionId } = decodeDiameter(piece.octets);
      return [hopByHop, endToEnd, sessionId].join(' ');
    }
    case 'sccp': {
      const { data } = decodeSccp(piece.octets);
      return 'begin' in data ? String(data.begin.otid) : 'end' in data ? String(data.end.dtid) : undefined;
    }
    default:
      return undefined;
  }
}

/** Over IP a report is a request of its own, which names the one that it answers. */
const isAnswerInOctets = (hop: Hop): boolean => isAnswer(hop) && hop.message.type !== 'IP-REPORT';

test('in octets every request has an identifier of its own, and its answer the same', () => {
  const wrong = runs.flatMap(({ name, hops }) => {
    const seen = new Map<string, Hop>();
    return hops.flatMap((hop) => {
      const identifier = identifierOf(hop);
      if (identifier === undefined || isPassedOn(hop)) return [];
      const known = seen.get(identifier);
      if (known === undefined) seen.set(identifier, hop);
      const isRight = isAnswerInOctets(hop)
        ? known?.exchange.sequence === hop.exchange.sequence
        : known === undefined;
      return isRight ? [] : [`${name}: ${nameOf(hop)} ${identifier}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('a second copy of a request is the same octets, and so are their answers', () => {
  const procedures = { 'ts23204-6.14': ['SRI-SM', 'MT-FSM'], 'ts23204-6.3': ['SIP MESSAGE SM', 'MO-FSM'] };
  for (const [procedure, messages] of Object.entries(procedures)) {
    for (const message of messages) {
      const script = [{ do: 'duplicate', message }, ...procedureNamed(procedure)!.stimulus] as const;
      const hops = hopsOf(play({ interwork: 1, procedure, script }));
      const copy = hops.find(({ copyOf }) => copyOf !== undefined);
      const first = hops.find(({ sequence }) => sequence === copy?.copyOf);
      expect(copy?.message.type).toBe(message);
      expect(first && hexOf(pduOf(first).piece.octets)).toBe(copy && hexOf(pduOf(copy).piece.octets));
      const answers = hops.filter(
        (hop) => isAnswer(hop) && hop.exchange.sequence === first?.exchange.sequence,
      );
      expect(answers.length).toBeGreaterThan(0);
    }
  }
});

test('Wireshark finds the request of every answer in Diameter, in a run as a whole', async () => {
  const hops = hopsOf(play({ interwork: 1, procedure: 'ts23204-6.15.1', settings: { ...allSpoken[1] } }));
  const found = await dissect(captureOf(hops.map(packetOf)));
  const answers = hops
    .map((hop, index) => ({ hop, lines: found[index]?.lines ?? [] }))
    .filter(({ lines }) => lines.includes('0... .... = Request: Not set'));
  expect(answers.length).toBeGreaterThan(10);
  const unasked = answers.filter(({ hop, lines }) => {
    const line = lines.find((one) => one.startsWith('Request In: '));
    const asked = hops[Number(line?.slice('Request In: '.length)) - 1];
    return asked?.exchange.sequence !== hop.exchange.sequence || asked === hop;
  });
  // The HSS relays the question of the SMS-GMSC, and the gateway answers it directly: Wireshark pairs what goes both ways.
  expect(new Set(unasked.map(({ hop }) => hop.message.type))).toEqual(new Set(['SRI-SM-RES']));
});

import { expect, test } from 'vitest';
import { octetsOf } from '../codecs/hex.ts';
import { carriesOf } from '../protocol/carries.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import { procedures } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { hopOf } from './hops.ts';
import { wireOf } from './wire.ts';

const shown = { hiddenHops: false, preparation: true };

const runOf = (id: string, settings = {}) => {
  const procedure = procedures.find((one) => one.id === id)!;
  const timeline = play({ interwork: 1, procedure: id, settings });
  return { procedure, timeline, ladder: ladderOf(timeline, procedure, shown) };
};

test.each(procedures.map(({ id }) => id))(
  'what an entry of %s says that it carries is read from the message that is written as octets',
  (id) => {
    for (const spoken of allSpoken) {
      const { timeline, ladder } = runOf(id, spoken);
      for (const entry of ladder.entries) {
        const hop = hopOf(timeline, entry);
        expect(hop === undefined).toBe(entry.kind === 'internal');
        if (hop === undefined) continue;
        expect(hop.message.type).toBe(entry.message);
        expect(carriesOf(hop.message)).toEqual(entry.carries);
        expect(wireOf(timeline, entry)?.octets).toMatch(/^(?:[\da-f]{2})+$/);
      }
    }
  },
);

test('a protocol of text is also given as text, which its octets say', () => {
  const { timeline, ladder } = runOf('ts23204-6.13');
  const entry = ladder.entries.find(({ message }) => message === 'SIP MESSAGE IM')!;
  const wire = wireOf(timeline, entry)!;
  expect(wire.layers).toEqual(['sip']);
  expect(wire.text).toMatch(/^MESSAGE sip:bob@\S+ SIP\/2\.0\r\nVia: /);
  expect(new TextDecoder().decode(octetsOf(wire.octets))).toBe(wire.text);
});

test('octets inside a text are counted', () => {
  const { timeline, ladder } = runOf('ts23204-6.3');
  const entry = ladder.entries.find(({ message }) => message === 'SIP MESSAGE SM')!;
  const wire = wireOf(timeline, entry)!;
  expect(wire.layers).toEqual(['sip', 'gsm-rp', 'gsm-sms']);
  expect(wire.text).toMatch(/\r\n\r\n\[\d+ octets of RP\]$/);
});

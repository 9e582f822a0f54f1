import { expect, test, vi } from 'vitest';
import { captureOf } from '../codecs/testing/capture.ts';
import { type Dissection, dissect } from '../codecs/testing/wireshark.ts';
import type { Segment } from '../protocol/messages/common.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { play } from '../timeline/play.ts';
import type { Hop } from '../wire/hop.ts';
import { hopsOf } from './hops.ts';
import { packetOf } from './packet.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

const texts = [
  `${'The train is late, so start without me. '.repeat(8)}It costs 5 €, {roughly}.`,
  // An escape pair, and a surrogate pair, where a part ends.
  `${'a'.repeat(152)}€${'b'.repeat(152)}€`,
  `${'Поезд'.repeat(13)}ж🚂${'ж'.repeat(65)}🚂`,
  // Parts with the same words.
  'a'.repeat(459),
];

const runs = [
  ['ts23204-6.13', {}],
  ['ts23204-6.7', { 'msg.notify': 'delivery' }],
  ['ts23204-6.11', {}],
  ['ts23204-6.14', { 'ueB.ims': 'unregistered' }],
  ['ts23204-6.3', {}],
  ['ts23204-6.3', { 'ffs.moIndication': 'all text' }],
  ['ts23204-6.4a', {}],
  ['ts23204-6.15.1', {}],
  ['ts23204-6.15.2', {}],
  ['tr23804-8.3', {}],
  ['tr23804-8.4', {}],
] as const satisfies readonly (readonly [string, Partial<Settings>])[];

/** What Wireshark reads in a frame: the words of the Short Message, or of all that it puts together there. */
const wordsIn = ({ lines }: Dissection): string =>
  lines.flatMap((line) => (line.startsWith('SMS text: ') ? [line.slice(10)] : [])).join('');

/**
 * Wireshark puts together what MAP sends to one recipient, and on the way to the gateway each Short Message has an MT
 * Correlation ID of its own in the recipient's place, or no name at all.
 */
const isApart = ({ message, spoken }: Hop): boolean =>
  message.type === 'MT-FSM' && message.imsiField !== 'IMSI' && spoken['setup.protocol.gateway'] === 'MAP';

test.each(
  runs.flatMap(([id, settings]) =>
    allSpoken.map(
      (spoken) => [id, JSON.stringify(settings), spoken['setup.protocol.hss'], spoken, settings] as const,
    ),
  ),
)(
  '%s %s, in %s: Wireshark puts long texts together on every hop',
  async (id, _settings, _spoken, spoken, settings) => {
    const procedure = procedureNamed(id);
    if (procedure === undefined) throw new RangeError(`No procedure is called ${id}`);
    const script = texts.flatMap((text) => [
      ...procedure.stimulus.map((action) => (action.do === 'send' ? { ...action, text } : action)),
      { do: 'wait', until: 'quiet' } as const,
    ]);
    const timeline = play({ interwork: 1, procedure: id, settings: { ...spoken, ...settings }, script });
    const hops = hopsOf(timeline);
    const frames = await dissect(captureOf(hops.map(packetOf)));
    expect(frames.flatMap(({ faults }) => faults)).toEqual([]);
    // What has gone from one element to the next under one reference, and what Wireshark has read of it.
    const sent = new Map<string, string>();
    const read = new Map<string, string>();
    let whole = 0;
    hops.forEach((hop, index) => {
      const { segment, text = '' } = hop.message as { readonly segment?: Segment; readonly text?: string };
      const frame = frames[index];
      if (segment === undefined || frame === undefined) return;
      const way = `${hop.message.type} ${hop.from} ${hop.to} ${segment.reference}`;
      sent.set(way, (sent.get(way) ?? '') + text);
      read.set(way, (isApart(hop) ? (read.get(way) ?? '') : '') + wordsIn(frame));
      if (segment.part < segment.of) return;
      expect(read.get(way)).toBe(sent.get(way));
      whole += 1;
    });
    expect(whole).toBeGreaterThanOrEqual(texts.length);
  },
);

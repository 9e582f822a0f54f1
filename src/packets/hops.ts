import { conditionsOf } from '../kernel/react.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { arrowsOf, type MessageArrow } from '../timeline/arrows.ts';
import type { Entry } from '../timeline/entry.ts';
import { type Timeline, worldAt } from '../timeline/timeline.ts';
import type { Hop } from '../wire/hop.ts';
import { exchangesOf } from './exchanges.ts';
import { originsOf } from './origins.ts';

/** Every message of a run, with what decides how it is written, in the order of sending. */
export function hopsOf(timeline: Timeline): readonly Hop[] {
  const end = worldAt(timeline, timeline.steps.length - 1);
  const arrows = arrowsOf(timeline).filter((arrow) => arrow.kind === 'message');
  const exchanges = exchangesOf(arrows);
  const origins = originsOf(arrows);
  const references = referencesIn(arrows);
  const invitations = invitationsIn(arrows);
  return arrows.map((arrow): Hop => {
    const { message, from, to, sentMs, sequence, copyOf, concerning, stimulus } = arrow;
    const settings = conditionsOf(end, stimulus) as unknown as Settings;
    const { exchange, request } = held(exchanges.get(sequence));
    const invitation = invitations.get(sessionOf(request?.message ?? message));
    return {
      message,
      from: from as ElementId,
      to: to as ElementId,
      sentMs,
      sequence,
      ...(copyOf !== undefined && { copyOf }),
      exchange,
      reference: (references.get(relayedIn(message)) ?? exchange.turn) % 256,
      origin: held(origins.get(sequence)),
      concerning: [request?.message, invitation, ...concerning].filter((one) => one !== undefined),
      spoken: settings,
      ...(settings['ueB.msisdn'] === 'no' && { withoutMsisdn: ['UE-B'] }),
    };
  });
}

/** The hop whose message a row of the ladder shows; none of a trace of others, and of a decision inside an element. */
export function hopOf(timeline: Timeline, { sequence, kind }: Entry): Hop | undefined {
  if (sequence === undefined || kind === 'internal') return undefined;
  let bySequence = known.get(timeline);
  if (bySequence === undefined) {
    bySequence = new Map(hopsOf(timeline).map((hop) => [hop.sequence, hop]));
    known.set(timeline, bySequence);
  }
  return bySequence.get(sequence);
}

const known = new WeakMap<Timeline, ReadonlyMap<number, Hop>>();

/** The Short Messages in SIP, counted by their Call-ID; terminals count what they send, and the gateway what it sends them. */
function referencesIn(arrows: readonly MessageArrow[]): ReadonlyMap<string | undefined, number> {
  const found = new Map<string, number>();
  const counts = { up: 0, down: 0 };
  for (const { message } of arrows) {
    if (message.type !== 'SIP MESSAGE SM' && message.type !== 'SIP MESSAGE SMMA') continue;
    if (found.has(message.callId)) continue;
    const way = message.type === 'SIP MESSAGE SM' && message.tpdu === 'SMS-DELIVER' ? 'down' : 'up';
    found.set(message.callId, counts[way]);
    counts[way] += 1;
  }
  return found;
}

/** In SIP, the Call-ID of the Short Message that a message is, or reports on. */
function relayedIn(message: Message): string | undefined {
  if (message.type === 'SIP MESSAGE REPORT') return message.inReplyTo;
  return 'callId' in message ? message.callId : undefined;
}

/** What opened each session. */
function invitationsIn(arrows: readonly MessageArrow[]): ReadonlyMap<string | undefined, Message> {
  const found = new Map<string, Message>();
  for (const { message } of arrows) {
    const isInvitation = message.type === 'SIP INVITE CHAT' || message.type === 'SIP INVITE LARGE';
    if (isInvitation && !found.has(message.callId)) found.set(message.callId, message);
  }
  return found;
}

const sessionOf = (message: Message): string | undefined =>
  'session' in message ? message.session : undefined;

function held<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Every message of a run has its place in it');
  return value;
}

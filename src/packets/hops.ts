import { conditionsOf } from '../kernel/react.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { arrowsOf, type MessageArrow } from '../timeline/arrows.ts';
import type { Entry } from '../timeline/entry.ts';
import { type Timeline, worldAt } from '../timeline/timeline.ts';
import type { Hop } from '../wire/hop.ts';

/** Every message of a run, with what decides how it is written, in the order of sending. */
export function hopsOf(timeline: Timeline): readonly Hop[] {
  const end = worldAt(timeline, timeline.steps.length - 1);
  const arrows = arrowsOf(timeline).filter((arrow) => arrow.kind === 'message');
  const related = relatedIn(arrows);
  return arrows.map((arrow): Hop => {
    const { message, from, to, sentMs, sequence, concerning, stimulus } = arrow;
    const settings = conditionsOf(end, stimulus) as unknown as Settings;
    return {
      message,
      from: from as ElementId,
      to: to as ElementId,
      sentMs,
      sequence,
      concerning: [...concerning, ...related(message)],
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

/** The request that an answer answers, and the invitation of the session that a message belongs to. */
function relatedIn(arrows: readonly MessageArrow[]): (message: Message) => readonly Message[] {
  const requests = new Map<string, Message>();
  for (const { message } of arrows) {
    const key = 'callId' in message ? `${message.type} ${message.callId}` : undefined;
    if (key !== undefined && !requests.has(key)) requests.set(key, message);
  }
  const invitationOf = (session: string): Message | undefined =>
    requests.get(`SIP INVITE CHAT ${session}`) ?? requests.get(`SIP INVITE LARGE ${session}`);
  return (message) => {
    const request = 'answers' in message ? requests.get(`${message.answers} ${message.callId}`) : undefined;
    const inSession = [message, request].find((one) => one !== undefined && 'session' in one);
    const invitation =
      inSession !== undefined && 'session' in inSession ? invitationOf(inSession.session) : undefined;
    return [request, invitation].filter((one) => one !== undefined);
  };
}

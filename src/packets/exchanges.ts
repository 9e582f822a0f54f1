import type { Address } from '../kernel/world.ts';
import type { MessageId } from '../protocol/messages/messages.ts';
import type { MessageArrow } from '../timeline/arrows.ts';
import type { Exchange } from '../wire/hop.ts';
import { askedBy } from './answers.ts';

/** Where a message stands among the others of its run. */
export interface Placed {
  readonly exchange: Exchange;
  /** The request, on the same hop, that this answers. */
  readonly request?: MessageArrow;
}

/**
 * The exchange of every message of a run, by its sequence. An answer belongs to the request that came the other way,
 * from the context that is answered to the one that answers: of several, the first without an answer. A second copy of
 * a message belongs where the first does.
 */
export function exchangesOf(arrows: readonly MessageArrow[]): ReadonlyMap<number, Placed> {
  const placed = new Map<number, Placed>();
  const asked = new Map<string, MessageArrow[]>();
  const answered = new Set<number>();
  const turns = new Map<string, number>();
  for (const arrow of arrows) {
    const one = placedAmong(arrow);
    placed.set(arrow.sequence, one);
    if (askedBy(arrow.message).length === 0) remember(arrow);
  }
  return placed;

  function placedAmong(arrow: MessageArrow): Placed {
    const original = arrow.copyOf === undefined ? undefined : placed.get(arrow.copyOf);
    if (original !== undefined) return original;
    const request = requestOf(arrow);
    if (request !== undefined) {
      answered.add(request.sequence);
      return { exchange: exchangeOf(request), request };
    }
    const question = questionPassedOn(arrow);
    return { exchange: question === undefined ? begun(arrow) : exchangeOf(question) };
  }

  function exchangeOf({ sequence }: MessageArrow): Exchange {
    return placed.get(sequence)?.exchange ?? { sequence, turn: 0 };
  }

  function begun({ sequence, from, to }: MessageArrow): Exchange {
    const way = `${from} ${to}`;
    const turn = turns.get(way) ?? 0;
    turns.set(way, turn + 1);
    return { sequence, turn };
  }

  function remember(request: MessageArrow) {
    for (const key of keysOf(request)) {
      const others = asked.get(key);
      if (others === undefined) asked.set(key, [request]);
      else others.push(request);
    }
  }

  function requestOf(answer: MessageArrow): MessageArrow | undefined {
    const asking = askedBy(answer.message).flatMap((type) => keysAnswered(type, answer));
    const requests = asking.map((key) => waiting(key, answer)).find((some) => some.length > 0) ?? [];
    return requests.find(({ sequence }) => !answered.has(sequence)) ?? requests.at(-1);
  }

  /** What had arrived when the answer was sent; the answered ones at the front are forgotten, but for the last of them. */
  function waiting(key: string, { sentAt }: MessageArrow): readonly MessageArrow[] {
    const requests = asked.get(key) ?? [];
    const first = requests.findIndex(({ sequence }) => !answered.has(sequence));
    requests.splice(0, Math.max((first < 0 ? requests.length : first) - 1, 0));
    return requests.filter(({ lost, endedAt }) => !lost && endedAt <= sentAt);
  }

  /** The HSS passes the question of the SMS-GMSC on as it is: the gateway answers in the dialogue of the SMS-GMSC. */
  function questionPassedOn(arrow: MessageArrow): MessageArrow | undefined {
    const { message, sender } = arrow;
    return message.type === 'SRI-SM' && message.replyTo !== undefined
      ? waiting(keyOf('SRI-SM', message.replyTo, sender), arrow).at(-1)
      : undefined;
  }
}

const placeOf = ({ element, context = '' }: Address): string => `${element}#${context}`;

const keyOf = (type: MessageId, asking: Address, answering: Address): string =>
  `${type} ${placeOf(asking)} ${placeOf(answering)}`;

const keyInSip = (type: MessageId, callId: string, asking: string, answering: string, depth: number) =>
  [type, callId, asking, answering, depth].join(' ');

/** By what a request is found again: its two contexts; in SIP, its place on the way of the request. */
function keysOf({ message, from, to, sender, receiver }: MessageArrow): readonly string[] {
  if ('via' in message) return [keyInSip(message.type, message.callId, from, to, message.via.length)];
  const asking = 'replyTo' in message ? (message.replyTo ?? sender) : sender;
  return [keyOf(message.type, asking, receiver), keyOf(message.type, asking, { element: to })];
}

function keysAnswered(type: MessageId, { message, from, to, sender, receiver }: MessageArrow) {
  if ('via' in message) return [keyInSip(type, message.callId, to, from, message.via.length + 1)];
  return [keyOf(type, receiver, sender), keyOf(type, receiver, { element: from })];
}

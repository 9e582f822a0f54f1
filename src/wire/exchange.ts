import type { Message } from '../protocol/messages/messages.ts';
import { hashOf } from './derived.ts';
import type { Hop } from './hop.ts';

/**
 * The number of the exchange that a hop is part of, the same for a request and its answer: 32 bits. A simulated
 * message has no identifier of these protocols, so it is made from the request and from what made its sender send it
 * [R]: a request that is repeated word for word for the same reason has the same.
 */
export function exchangeOf(hop: Hop): number {
  const asked = relayedQuestion(hop);
  if (asked !== undefined) return hashOf(`SRI-SM ${asked}`);
  const about = [...new Set(commonTo(hop).map((one) => JSON.stringify(one)))].toSorted();
  return hashOf([operationOf(hop.message), ...[hop.from, hop.to].toSorted(), ...about].join('\n'));
}

/** 0 to 255: a reference of the relay layer. */
export const referenceOf = (hop: Hop): number => exchangeOf(hop) % 256;

/**
 * The HSS relays the question of the SMS-GMSC as it is, so that the gateway answers in the dialogue of the SMS-GMSC
 * (TS 23.204 clause 6.4): there, all that the three hops have in common is the question, without the mark of priority
 * that the HSS adds.
 */
function relayedQuestion({ message, from, to, concerning }: Hop): string | undefined {
  const isRelayed = message.type === 'SRI-SM' && (message.replyTo !== undefined || from === 'SMS-GMSC');
  const isItsAnswer = message.type.startsWith('SRI-SM-') && to === 'SMS-GMSC';
  if (!isRelayed && !isItsAnswer) return undefined;
  const question = isRelayed ? message : concerning.find(({ type }) => type === 'SRI-SM');
  return question?.type === 'SRI-SM'
    ? JSON.stringify({ ...question, replyTo: undefined, transportPriority: undefined })
    : undefined;
}

/** What both directions know: the request, and what made its sender send it. */
function commonTo({ message, from, to, concerning }: Hop): readonly Message[] {
  const ends = [from, to];
  // The gateway is open for a delivery since the question about it, so that its answer does not know the delivery.
  if (message.type.startsWith('MT-FSM') && ends.includes('SMS-GMSC') && ends.includes('IP-SM-GW'))
    return concerning.filter(({ type }) => type !== 'SRI-SM' && !type.startsWith('MT-FSM'));
  return [message, ...concerning].filter((one) => !isAnswer(one));
}

const isAnswer = ({ type }: Message): boolean =>
  /-(?:RES|ERR|REPORT|ACK)$/.test(type) || /^CX-..A$/.test(type);

function operationOf({ type }: Message): string {
  if (type.startsWith('RADIO')) return 'RADIO';
  if (type.startsWith('CX')) return type.slice(0, -1);
  return type.replace(/-(?:REQ|RES|ERR|SUBMIT-REPORT|DELIVER-REPORT|M[TO])$/, '');
}

import type { Act } from './act.ts';
import { held, type Incoming } from './types.ts';

/** What a context holds that sends several things one after the other, each when the one before has been answered. */
export interface OneByOne<Thing> {
  /** What is still to be sent. */
  readonly outgoing?: readonly Thing[];
  /** What the answers so far were known by. */
  readonly answered?: readonly string[];
}

/**
 * What tells an answer from those to other parts: the request that it names, or else who gave it, as a node takes every
 * Short Message in a context of its own.
 */
function answerKey(answer: Incoming): string {
  if ('inReplyTo' in answer) return answer.inReplyTo;
  return 'callId' in answer ? answer.callId : `${answer.from.element} ${answer.from.context}`;
}

/** Whether an answer has come a second time, or is about something earlier. */
export const isAnsweredAlready = (
  { answered }: Pick<OneByOne<unknown>, 'answered'>,
  answer: Incoming,
): boolean => answered?.includes(answerKey(answer)) ?? false;

/** The answers so far with one more. */
export const answeredWith = (
  { answered = [] }: Pick<OneByOne<unknown>, 'answered'>,
  answer: Incoming,
): readonly string[] => [...answered, answerKey(answer)];

/** The first thing to be sent, or the next after an answer; and what is held then. */
export function nextOf(
  context: OneByOne<Act>,
  event: Incoming,
): { readonly act: Act; readonly held: OneByOne<Act> } {
  const [act, ...outgoing] = held(context.outgoing);
  const answered = context.answered === undefined ? [] : answeredWith(context, event);
  return { act: held(act), held: { outgoing, answered } };
}

import type { Action, SendKind } from '../scenarios/action.ts';
import type { Procedure } from '../scenarios/procedure.ts';

type Send = Extract<Action, { do: 'send' }>;

/** Who writes, and to whom. */
export type Direction = Pick<Send, 'from' | 'to'>;

/** What a user can send in a procedure. */
export interface Sendings {
  readonly kinds: readonly SendKind[];
  readonly directions: readonly Direction[];
  /** What the procedure's own user sends. */
  readonly first: Send | undefined;
}

const always: readonly SendKind[] = ['im', 'sms'];
const ofChat: readonly SendKind[] = ['chat', 'chat-message', 'chat-end'];
const order: readonly SendKind[] = ['im', 'large-im', 'sms', ...ofChat, 'mms'];
const betweenUsers: readonly Direction[] = [
  { from: 'UE-A', to: 'UE-B' },
  { from: 'UE-B', to: 'UE-A' },
];

/** The kinds that a procedure speaks of, and the two that every user has; the ways that its own messages take. */
export function sendingsOf({ stimulus, before = [] }: Procedure): Sendings {
  const own = stimulus.filter((action) => action.do === 'send');
  const sent = [...before.filter((action) => action.do === 'send'), ...own];
  const used = new Set(sent.map(({ kind }) => kind));
  const fits = (kind: SendKind) =>
    always.includes(kind) ||
    used.has(kind) ||
    (ofChat.includes(kind) && ofChat.some((other) => used.has(other)));
  const ways = [...betweenUsers, ...sent.map(({ from, to }) => ({ from, to }))];
  const directions = ways.filter(
    ({ from, to }, index) => ways.findIndex((other) => other.from === from && other.to === to) === index,
  );
  return { kinds: order.filter(fits), directions, first: own[0] };
}

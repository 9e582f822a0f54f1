import type { Address } from '../protocol/address.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Correspondent } from '../protocol/userActions.ts';
import { correspondent, group, identityNamed, scAddress, strayNumber } from '../protocol/subscribers.ts';
import { type Act, note, send } from './support/act.ts';
import { newCallId } from './support/newCallId.ts';
import { acceptSession, routeToCaller } from './support/sip.ts';
import { type Got, held, type Incoming } from './support/types.ts';
import type { C, Data } from './ue.ts';
import { submissionOf } from './ueSms.ts';

/** A chat that the client has open with somebody. */
export interface Chat {
  /** The Call-ID of its INVITE. */
  readonly session: string;
  /** The other end of the session, for what is sent inside it. */
  readonly remote: Address;
  /** The way of the requests that follow. */
  readonly route: readonly Address[];
}

/** A chat as the person with an SMS phone knows it. */
export interface TextChat {
  /** The number that its texts come from. */
  readonly number: string;
  /** Whether the person takes part in it. */
  readonly open: boolean;
}

/** How the person with an SMS phone takes part in a chat. */
export interface Texting {
  readonly answer: Settings['sms.answer'];
  readonly text: Settings['sms.text'];
  readonly target: Settings['sms.target'];
  readonly acceptWord: string;
  readonly leaveWord: string;
  readonly answerWithinMs: number;
}

export const textingOf = (then: Settings, now: Settings): Texting => ({
  answer: then['sms.answer'],
  text: then['sms.text'],
  target: then['sms.target'],
  acceptWord: then['op.acceptWord'],
  leaveWord: then['op.leaveWord'],
  answerWithinMs: now['t.chatAnswer'] * 1000,
});

interface Args {
  readonly context: C;
  readonly event: Incoming;
}

type ChatAction = Got<'USER STARTS CHAT' | 'USER SENDS CHAT MESSAGE' | 'USER ENDS CHAT'>;

export const chatWith = ({ context, event }: Args): Chat | undefined =>
  context.data.chats[(event as ChatAction).to];

/** The chat that a message of a session belongs to, and with whom it is. */
const openSession = ({ context, event }: Args) =>
  Object.entries(context.data.chats).find(
    ([, { session }]) => session === (event as Got<'MSRP SEND'>).session,
  );

export const isOfOpenChat = (args: Args): boolean => openSession(args) !== undefined;

export const isForChat = ({ event }: Args): boolean =>
  event.type === 'RADIO-SM' && ['invitation', 'chat', 'endNotice'].includes(event.content ?? '');

export const isAnswered = ({ context, event }: Args): boolean =>
  event.type === 'RADIO-SM' && event.content === 'invitation' && context.config.texting.answer !== 'nothing';

/** A recipient without a client is known by its number only (6.15.1). */
export function addressOf(whom: Correspondent, { config }: C): string {
  const { impu, msisdn } = correspondent(whom);
  return whom === 'UE-B' && config.recipientHasNoClient ? `tel:${msisdn}` : impu;
}

export function invitation({ context, event }: Args): Act {
  const { to, text, privacy, identified } = event as Got<'USER STARTS CHAT'>;
  const recipients = [...new Set([to, 'PEER-NET'] as const)].map((whom) => addressOf(whom, context));
  return send('P-CSCF', {
    type: 'SIP INVITE CHAT',
    ...(context.config.chatsInGroup
      ? { requestUri: group.uri, recipients } // B.1 step 2
      : { requestUri: addressOf(to, context) }),
    originator: context.config.identity.impu,
    sender: 'REAL',
    ...(privacy && { privacy }),
    ...(!identified && { unidentified: true }),
    text,
    callId: newCallId(context),
    via: [context.self],
  });
}

/** The session that an answer to its invitation has opened. */
export function sessionOf({ event }: Args): Chat {
  const { callId, route = [] } = event as Got<'SIP 200 OK'>;
  return { session: callId, remote: held(route.at(-1)), route };
}

/** The chats, with the one that an answer to the invitation has opened. */
export const opened = (args: Args): Data =>
  withChat(args.context.data, held(args.context.invited), sessionOf(args));

/** The chat that this client has been invited to, and takes part in. */
export function joined({ context, event }: Args): Data {
  const invite = event as Got<'SIP INVITE CHAT'>;
  const inviter = held(identityNamed(invite.originator)).ue;
  return withChat(context.data, inviter, {
    session: invite.callId,
    remote: { element: held(invite.via[0]).element },
    route: routeToCaller(invite),
  });
}

const withChat = (data: Data, peer: string, chat: Chat): Data => ({
  ...data,
  chats: { ...data.chats, [peer]: chat },
});

export const acceptance = ({ context, event }: Args): Act =>
  acceptSession(event as Got<'SIP INVITE CHAT'>, { element: context.self.element });

/** The data without the chat that an action or a message is about. */
export function closed(args: Args): Data {
  const { context, event } = args;
  const peer = 'to' in event ? event.to : openSession(args)?.[0];
  const { [peer ?? '']: _closed, ...chats } = context.data.chats;
  return { ...context.data, chats };
}

export function messageInChat(args: Args): Act {
  const { text, notify } = args.event as Got<'USER SENDS CHAT MESSAGE'>;
  const { session, remote } = held(chatWith(args));
  return send(remote, {
    type: 'MSRP SEND',
    session,
    messageId: newCallId(args.context),
    text,
    ...(notify !== 'none' && { notify }),
  });
}

/** The end of a session, told to its other end. */
export function byeTo(
  { session, route }: Pick<Chat, 'session' | 'route'>,
  callId: string,
  via: Address,
): Act {
  const [next, ...rest] = route;
  return send(held(next), { type: 'SIP BYE', session, callId, route: rest, via: [via] });
}

export function endOfChat(args: Args): Act {
  return byeTo(held(chatWith(args)), newCallId(args.context), args.context.self);
}

/** A client that leaves takes leave of its chats, and waits for no answer to that (our reading). */
export function leaveOfChats({ context }: Args): readonly Act[] {
  const { element } = context.self;
  return Object.values(context.data.chats).map((chat, index) =>
    byeTo(chat, `${index}-${newCallId(context)}`, { element }),
  );
}

/** An acceptance of an invitation that has been given up. */
export const isLateAcceptance = ({ context, event }: Args): boolean =>
  event.type === 'SIP 200 OK' &&
  event.answers === 'SIP INVITE CHAT' &&
  !Object.values(context.data.chats).some(({ session }) => session === event.callId);

/** Whoever has accepted too late is told that there is no session (RFC 3261 clause 13.2.2.4). */
export function refusalOfLate({ context, event }: Args): Act {
  const { callId: session, route = [] } = event as Got<'SIP 200 OK'>;
  return byeTo({ session, route }, newCallId(context), { element: context.self.element });
}

export function acknowledgement({ event }: Args): Act {
  const { session, messageId } = event as Got<'MSRP SEND'>;
  return send(event.from, { type: 'MSRP 200 OK', session, messageId });
}

export function shownInChat(args: Args): Act {
  const [peer] = held(openSession(args));
  const { text, originator = correspondent(peer as Correspondent).msisdn } = args.event as Got<'MSRP SEND'>;
  return note({ type: 'shown', as: 'chat', originator, sender: 'REAL', text });
}

/** The person takes part once a text of the chat has come, or when about to accept the invitation. */
export function texted({ context, event }: Args): Data {
  const { originator, content } = event as Got<'RADIO-SM'>;
  const accepts = ['accept', 'accept twice'].includes(context.config.texting.answer);
  const open = content === 'chat' || (content === 'invitation' && accepts);
  return { ...context.data, texting: { number: originator, open } };
}

export const left = ({ context: { data } }: Args): Data => ({
  ...data,
  texting: { ...held(data.texting), open: false },
});

function textMessage(context: C, text: string, content: 'answer' | 'chat' | 'leave') {
  const { data, config } = context;
  const message = {
    type: 'RADIO-SM',
    tpdu: 'SMS-SUBMIT',
    originator: config.identity.msisdn,
    sender: 'REAL',
    recipient: config.texting.target === 'session MSISDN' ? held(data.texting).number : strayNumber,
    scAddress,
    content,
  } as const;
  const node = held(config.attachedTo);
  return submissionOf(context, text, (part) => send(node, { ...message, ...part }));
}

/** What the SMS user answers to the invitation. */
export function answerToInvitation({ context }: Args) {
  const { answer, acceptWord } = context.config.texting;
  const words = { reject: 'NO', 'unclear text': 'Who is this?' } as const;
  const text = answer === 'reject' || answer === 'unclear text' ? words[answer] : acceptWord;
  return textMessage(context, text, 'answer');
}

export function textInChat({ context, event }: Args) {
  const { text: kind, leaveWord } = context.config.texting;
  return kind === 'leave text'
    ? textMessage(context, leaveWord, 'leave')
    : textMessage(context, kind === 'something else' ? '?' : (event as ChatAction).text, 'chat');
}

export const leaveText = ({ context }: Args) =>
  textMessage(context, context.config.texting.leaveWord, 'leave');

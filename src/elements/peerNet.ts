import { assign, emit, enqueueActions, setup } from 'xstate';
import type { Message } from '../protocol/messages/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { chatMessageTaken, invitationAnswered } from './peerNet/chat.ts';
import { mmsFromPeer, mmsTaken } from './peerNet/mms.ts';
import { type Data, endOfSms, smsFailedForNow, smsFromPeer, smsRefused, smsTaken } from './peerNet/sms.ts';
import { type Act, note } from './support/act.ts';
import { because } from './support/because.ts';
import { fixedDelays } from './support/delays.ts';
import { afterPart } from './support/incomplete.ts';
import { isAnsweredAlready, nextOf, type OneByOne } from './support/oneByOne.ts';
import { isTooLong } from './support/segments.ts';
import { accept } from './support/sip.ts';
import type { Context, ElementOf, Got, Incoming } from './support/types.ts';

interface Config {
  /** How it takes what it is sent. */
  readonly answer: Settings['setup.peer'];
}

/** What goes one after the other are the Short Messages of one text. */
type C = Context<OneByOne<Act>, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

/** PEER-NET: any network outside the picture. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('sipTransaction', 'deliverReport'),
  guards: {
    peerDelivers: because('peerDelivers', ({ context }: Args) => context.config.answer === 'accepts'),
    textTooLong: ({ event }) => isTooLong((event as Got<'USER SENDS SMS'>).text),
    answersEarlierPart: ({ context, event }) => isAnsweredAlready(context, event),
    deliveredWithPartsLeft: ({ context, event }) =>
      (context.outgoing?.length ?? 0) > 0 && (event as Got<'SIP MESSAGE REPORT'>).result === 'positive',
    failsForNow: ({ context }) => context.config.answer === 'temporary failure',
  },
  actions: {
    sendMms: enqueueActions(({ context, event, enqueue }) => {
      for (const act of mmsFromPeer(context, event as Got<'USER SENDS MMS'>)) enqueue.emit(act);
    }),
    takeMms: enqueueActions(({ event, enqueue }) => {
      for (const act of mmsTaken(event as Got<'MM4 FORWARD'>)) enqueue.emit(act);
    }),
    prepareSms: assign(({ context, event }) => smsFromPeer(context, event as Got<'USER SENDS SMS'>)),
    sendNext: enqueueActions(({ context, event, enqueue }) => {
      const next = nextOf(context, event);
      enqueue.emit(next.act);
      enqueue.assign(next.held);
    }),
    acceptReport: emit(({ event }) => accept(event as Got<'SIP MESSAGE REPORT'>)),
    endTooLong: emit(note({ type: 'ended', action: 'sms', result: 'negative', reason: 'too-long' })),
    endSms: enqueueActions(({ event, enqueue }) => {
      for (const act of endOfSms(event as Got<'SIP MESSAGE REPORT' | 'SIP ERROR'>)) enqueue.emit(act);
    }),
    /** Its users have no Instant Messages here. */
    endWithoutService: emit(note({ type: 'ended', action: 'im', result: 'negative', reason: 'no-service' })),
    endWithoutAnswer: emit(note({ type: 'ended', action: 'sms', result: 'negative', reason: 'no-answer' })),
    takeSms: enqueueActions(({ context, event, enqueue }) => {
      const sm = event as Got<'SIP MESSAGE SM'>;
      for (const act of smsTaken(context, sm)) enqueue.emit(act);
      enqueue.assign({ data: afterPart(context.data, sm) });
    }),
    failForNow: enqueueActions(({ context, event, enqueue }) => {
      for (const act of smsFailedForNow(context, event as Got<'SIP MESSAGE SM'>)) enqueue.emit(act);
    }),
    refuseSms: enqueueActions(({ event, enqueue }) => {
      for (const act of smsRefused(event as Got<'SIP MESSAGE SM'>)) enqueue.emit(act);
    }),
    answerInvitation: emit(({ context, event }) =>
      invitationAnswered(event as Got<'SIP INVITE CHAT'>, context.config.answer),
    ),
    takeChatMessage: emit(({ event }) => chatMessageTaken(event as Got<'MSRP SEND'>)),
    acceptBye: emit(({ event }) => accept(event as Got<'SIP BYE'>)),
  },
}).createMachine({
  id: 'peer-net',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'USER SENDS MMS': { target: 'done', actions: 'sendMms' },
        'MM4 FORWARD': { target: 'done', actions: 'takeMms' },
        'USER SENDS IM': { target: 'done', actions: 'endWithoutService' },
        'USER SENDS SMS': [
          { guard: 'textTooLong', target: 'done', actions: 'endTooLong' },
          { target: 'awaitingReport', actions: ['prepareSms', 'sendNext'] },
        ],
        'SIP MESSAGE SM': [
          { guard: 'peerDelivers', target: 'awaitingAnswer', actions: 'takeSms' },
          { guard: 'failsForNow', target: 'awaitingAnswer', actions: 'failForNow' },
          { target: 'done', actions: 'refuseSms' },
        ],
        'SIP INVITE CHAT': { target: 'done', actions: 'answerInvitation' },
        'MSRP SEND': { target: 'done', actions: 'takeChatMessage' },
        'SIP BYE': { target: 'done', actions: 'acceptBye' },
      },
    },
    awaitingReport: {
      after: { deliverReport: { target: 'done', actions: 'endWithoutAnswer' } },
      on: {
        'SIP ERROR': { target: 'done', actions: 'endSms' },
        'SIP MESSAGE REPORT': [
          { guard: 'answersEarlierPart' },
          {
            guard: 'deliveredWithPartsLeft',
            target: 'awaitingReport',
            reenter: true,
            actions: ['acceptReport', 'sendNext'],
          },
          { target: 'done', actions: 'endSms' },
        ],
      },
    },
    /** The answer to its own delivery report. */
    awaitingAnswer: {
      after: { sipTransaction: 'done' },
      on: { 'SIP 200 OK': 'done', 'SIP ERROR': 'done' },
    },
    done: { type: 'final' },
  },
});

export const peerNet: ElementOf<Data, Config> = {
  machine,
  data: () => ({ incomplete: {}, concatenated: 0 }),
  configure: (then) => ({ answer: then['setup.peer'] }),
  contextOf(received) {
    const message = received as Message;
    // A request that comes a second time meets the transaction it began, and is absorbed.
    return message.type === 'SIP MESSAGE SM' ? message.callId : undefined;
  },
};

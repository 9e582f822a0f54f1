import { emit, enqueueActions, setup } from 'xstate';
import type { Message } from '../protocol/messages/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { chatMessageTaken, invitationAnswered } from './peerNet/chat.ts';
import { mmsFromPeer, mmsTaken } from './peerNet/mms.ts';
import { endOfSms, smsFailedForNow, smsFromPeer, smsRefused, smsTaken } from './peerNet/sms.ts';
import { type Act, note } from './support/act.ts';
import { because } from './support/because.ts';
import { fixedDelays } from './support/delays.ts';
import { accept } from './support/sip.ts';
import type { Context, ElementOf, Got, Incoming } from './support/types.ts';

interface Config {
  /** How it takes what it is sent. */
  readonly answer: Settings['setup.peer'];
}

type C = Context<object, object, Config>;
type Args = { readonly context: C; readonly event: Incoming };

/** PEER-NET: any network outside the picture. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('sipTransaction', 'deliverReport'),
  guards: {
    peerDelivers: because('peerDelivers', ({ context }: Args) => context.config.answer === 'accepts'),
    failsForNow: ({ context }) => context.config.answer === 'temporary failure',
  },
  actions: {
    sendMms: enqueueActions(({ context, event, enqueue }) => {
      for (const act of mmsFromPeer(context, event as Got<'USER SENDS MMS'>)) enqueue.emit(act);
    }),
    takeMms: enqueueActions(({ event, enqueue }) => {
      for (const act of mmsTaken(event as Got<'MM4 FORWARD'>)) enqueue.emit(act);
    }),
    sendSms: emit(({ context, event }) => smsFromPeer(context, event as Got<'USER SENDS SMS'>)),
    endSms: enqueueActions(({ event, enqueue }) => {
      for (const act of endOfSms(event as Got<'SIP MESSAGE REPORT' | 'SIP ERROR'>)) enqueue.emit(act);
    }),
    /** Its users have no Instant Messages here. */
    endWithoutService: emit(note({ type: 'ended', action: 'im', result: 'negative', reason: 'no-service' })),
    endWithoutAnswer: emit(note({ type: 'ended', action: 'sms', result: 'negative', reason: 'no-answer' })),
    takeSms: enqueueActions(({ context, event, enqueue }) => {
      for (const act of smsTaken(context, event as Got<'SIP MESSAGE SM'>)) enqueue.emit(act);
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
        'USER SENDS SMS': { target: 'awaitingReport', actions: 'sendSms' },
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
        'SIP MESSAGE REPORT': { target: 'done', actions: 'endSms' },
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

export const peerNet: ElementOf<object, Config> = {
  machine,
  data: () => ({}),
  configure: (then) => ({ answer: then['setup.peer'] }),
  contextOf(received) {
    const message = received as Message;
    // A request that comes a second time meets the transaction it began, and is absorbed.
    return message.type === 'SIP MESSAGE SM' ? message.callId : undefined;
  },
};

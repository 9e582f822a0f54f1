import { assign, emit, setup } from 'xstate';
import { identityNamed } from '../protocol/subscribers.ts';
import { fixedDelays } from './support/delays.ts';
import { type Act, send } from './support/act.ts';
import { because } from './support/because.ts';
import { forward, passBack, reject } from './support/sip.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

type ForUser = Got<
  'SIP REGISTER' | 'SIP MESSAGE IM' | 'SIP MESSAGE IMDN' | 'SIP INVITE CHAT' | 'SIP INVITE LARGE'
>;

interface Own {
  /** The request that waits until the HSS has named the S-CSCF. */
  readonly request?: ForUser;
}

type C = Context<Own>;
type Args = { readonly context: C; readonly event: Incoming };

const userOf = (request: ForUser) =>
  identityNamed(request.type === 'SIP REGISTER' ? request.user : request.requestUri)?.ue;

/** I-CSCF: the entry of a home network; it asks the HSS which S-CSCF serves a user and passes the request on. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('cxAnswer'),
  guards: {
    userKnown: because(
      'userKnown',
      ({ event }: Args) => 'serverName' in event && event.serverName !== undefined,
      { setting: ({ context }) => (userOf(held(context.request)) === 'UE-B' ? 'ueB.ims' : undefined) },
    ),
  },
  actions: {
    hold: assign({ request: ({ event }) => event as ForUser }),
    askForServer: emit(({ context }) => {
      const request = held(context.request);
      return request.type === 'SIP REGISTER'
        ? send('HSS', { type: 'CX-UAR', user: request.user })
        : send('HSS', { type: 'CX-LIR', user: request.requestUri });
    }),
    forward: emit(({ context, event }) =>
      forward(held((event as Got<'CX-LIA' | 'CX-UAA'>).serverName), held(context.request), context.self),
    ),
    rejectUnknown: emit(({ context }) => reject(held(context.request), 'unknown-user')),
    rejectUnanswered: emit(({ context }) => reject(held(context.request), 'not-reachable')),
    passBack: emit(({ event }) => passBack(event as Got<'SIP 200 OK'>)),
  },
}).createMachine({
  id: 'i-cscf',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SIP REGISTER': { target: 'awaitingServerName', actions: 'hold' },
        'SIP MESSAGE IM': { target: 'awaitingServerName', actions: 'hold' },
        'SIP MESSAGE IMDN': { target: 'awaitingServerName', actions: 'hold' },
        'SIP INVITE CHAT': { target: 'awaitingServerName', actions: 'hold' },
        'SIP INVITE LARGE': { target: 'awaitingServerName', actions: 'hold' },
        'SIP 200 OK': { target: 'passedBack', actions: 'passBack' },
        'SIP 202 Accepted': { target: 'passedBack', actions: 'passBack' },
        'SIP ERROR': { target: 'passedBack', actions: 'passBack' },
      },
    },
    awaitingServerName: {
      entry: 'askForServer',
      after: { cxAnswer: { target: 'rejected', actions: 'rejectUnanswered' } },
      on: {
        'CX-UAA': [
          { guard: 'userKnown', target: 'forwarded', actions: 'forward' },
          { target: 'rejected', actions: 'rejectUnknown' },
        ],
        'CX-LIA': [
          { guard: 'userKnown', target: 'forwarded', actions: 'forward' },
          { target: 'rejected', actions: 'rejectUnknown' },
        ],
      },
    },
    forwarded: { type: 'final' },
    passedBack: { type: 'final' },
    rejected: { type: 'final' },
  },
});

export const iCscf: ElementOf<object, object> = { machine, data: () => ({}), configure: () => ({}) };

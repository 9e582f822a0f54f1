import { assign, emit, setup } from 'xstate';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { ScMo } from '../protocol/messages/serviceCentre.ts';
import { scAddress } from '../protocol/subscribers.ts';
import { type Act, note, send } from './support/act.ts';
import { because } from './support/because.ts';
import { fixedDelays } from './support/delays.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Data {
  /** Short Messages kept for another attempt. */
  readonly queue: readonly Omit<ScMo, 'type' | 'tpdu'>[];
}

interface Config {
  readonly acceptsSubmissions: boolean;
}

interface Own {
  readonly message?: Omit<ScMo, 'type' | 'tpdu'>;
}

type C = Context<Own, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const outcome = (cause: FailureCause | undefined, kept: boolean): Act =>
  note({
    type: 'delivery',
    kept,
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
  });

/** SM-SC: stores a Short Message and forwards it. One context is one message. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('storeAndForward', 'deliverReport'),
  guards: {
    submissionAccepted: because(
      'submissionAccepted',
      ({ context }: Args) => context.config.acceptsSubmissions,
    ),
    delivered: ({ event }) => event.type === 'SC-DELIVER-REPORT' && event.result === 'positive',
    hopeless: ({ event }) => event.type === 'SC-DELIVER-REPORT' && event.cause === 'unknownSubscriber',
  },
  actions: {
    store: assign({
      message: ({ event }) => {
        const { originator, sender, recipient, text, mmsId, about } = event as Got<'SC-MO'>;
        return { originator, sender, recipient, text, ...(mmsId && { mmsId }), ...(about && { about }) };
      },
    }),
    acceptSubmission: emit(({ event }) =>
      send(event.from, { type: 'SC-SUBMIT-REPORT', tpdu: 'SMS-SUBMIT-REPORT', result: 'positive' }),
    ),
    refuseSubmission: emit(({ event }) =>
      send(event.from, {
        type: 'SC-SUBMIT-REPORT',
        tpdu: 'SMS-SUBMIT-REPORT',
        result: 'negative',
        cause: 'systemFailure',
      }),
    ),
    deliver: emit(({ context }) =>
      send('SMS-GMSC', { type: 'SC-MT', tpdu: 'SMS-DELIVER', scAddress, ...held(context.message) }),
    ),
    keep: assign({
      data: ({ context }): Data => ({ queue: [...context.data.queue, held(context.message)] }),
    }),
    noteDelivered: emit(outcome(undefined, false)),
    noteKept: emit(({ event }) => outcome((event as Got<'SC-DELIVER-REPORT'>).cause, true)),
    noteUnanswered: emit(outcome('systemFailure', true)),
    noteDiscarded: emit(({ event }) => outcome((event as Got<'SC-DELIVER-REPORT'>).cause, false)),
  },
}).createMachine({
  id: 'sm-sc',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SC-MO': [
          { guard: 'submissionAccepted', target: 'storing', actions: ['store', 'acceptSubmission'] },
          { target: 'refused', actions: 'refuseSubmission' },
        ],
      },
    },
    storing: { after: { storeAndForward: 'awaitingDeliveryReport' } },
    awaitingDeliveryReport: {
      entry: 'deliver', // 6.14 step 2
      after: { deliverReport: { target: 'queued', actions: ['keep', 'noteUnanswered'] } },
      on: {
        'SC-DELIVER-REPORT': [
          { guard: 'delivered', target: 'delivered', actions: 'noteDelivered' },
          { guard: 'hopeless', target: 'discarded', actions: 'noteDiscarded' },
          { target: 'queued', actions: ['keep', 'noteKept'] },
        ],
      },
    },
    refused: { type: 'final' },
    delivered: { type: 'final' },
    queued: { type: 'final' },
    discarded: { type: 'final' },
  },
});

export const smSc: ElementOf<Data, Config> = {
  machine,
  data: () => ({ queue: [] }),
  configure: (then) => ({ acceptsSubmissions: then['sc.submit'] === 'yes' }),
};

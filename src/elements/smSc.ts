import { assign, emit, setup } from 'xstate';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { ScMo, ScMt } from '../protocol/messages/serviceCentre.ts';
import { scAddress } from '../protocol/subscribers.ts';
import { type Act, note, send } from './support/act.ts';
import { because } from './support/because.ts';
import { extrasOf } from './support/extras.ts';
import { fixedDelays } from './support/delays.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Data {
  /** Short Messages kept for another attempt. */
  readonly queue: readonly Omit<ScMo, 'type' | 'tpdu'>[];
}

interface Config {
  readonly acceptsSubmissions: boolean;
  /** What it asks for when a delivery fails (TR 23.804 clause 8.5 step 8). */
  readonly waiting: Pick<ScMt, 'messageWaiting' | 'smscType'>;
}

interface Own {
  readonly message?: Omit<ScMo, 'type' | 'tpdu'>;
  /** Queued messages that the same alert sets going. */
  readonly others?: Data['queue'];
}

type C = Context<Own, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const isFor = (event: Incoming) => (message: Data['queue'][number]) =>
  event.type === 'SC-ALERT' &&
  event.scAddress === scAddress &&
  message.recipient === (event.imsi ?? event.msisdn);

/** One message of several is done with: the next. */
const next = [
  { guard: 'anotherQueued', target: 'awaitingDeliveryReport', actions: 'takeNext' },
  { target: 'over' },
] as const;

const outcome = ({ message }: C, cause: FailureCause | undefined, kept: boolean): Act =>
  note({
    type: 'delivery',
    kept,
    ...(message?.segment && { segment: { part: message.segment.part, of: message.segment.of } }),
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
  });

/** A report for the sender on a Short Message of which there is nothing more to expect (TS 23.040 clause 9.2.2.3). */
const statusReport = (
  { originator, recipient, reference }: Own['message'] & object,
  delivered: boolean,
): Act =>
  send('SMS-GMSC', {
    type: 'SC-MT',
    tpdu: 'SMS-STATUS-REPORT',
    scAddress,
    originator: recipient,
    sender: 'REAL',
    recipient: originator,
    text: '',
    content: 'statusReport',
    ...(reference !== undefined && { about: reference }),
    delivered,
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
    /** The recipient's network has just failed to deliver it, and says under what it is to be kept (TS 23.204 clause 6.0a). */
    failedBefore: ({ context }) => context.message?.msisdnlessCorrelationId !== undefined,
    messagesQueued: ({ context, event }) => context.data.queue.some(isFor(event)),
    anotherQueued: ({ context }) => (context.others?.length ?? 0) > 0,
    delivered: ({ event }) => event.type === 'SC-DELIVER-REPORT' && event.result === 'positive',
    statusReportRequested: ({ context }) => context.message?.statusReportRequested === true,
    hopeless: ({ event }) => event.type === 'SC-DELIVER-REPORT' && event.cause === 'unknownSubscriber',
  },
  actions: {
    store: assign({
      message: ({ event }) => {
        const submitted = event as Got<'SC-MO'>;
        const { originator, sender, recipient, text } = submitted;
        return { originator, sender, recipient, text, ...extrasOf(submitted) };
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
      send('SMS-GMSC', {
        type: 'SC-MT',
        tpdu: 'SMS-DELIVER',
        scAddress,
        ...held(context.message),
        ...context.config.waiting,
      }),
    ),
    reportDelivered: emit(({ context }) => statusReport(held(context.message), true)),
    reportDiscarded: emit(({ context }) => statusReport(held(context.message), false)),
    takeQueued: assign(({ context, event }) => {
      const { queue } = context.data;
      const [message, ...others] = queue.filter(isFor(event));
      return { message: held(message), others, data: { queue: queue.filter((one) => !isFor(event)(one)) } };
    }),
    takeNext: assign(({ context }) => {
      const [message, ...others] = held(context.others);
      return { message: held(message), others };
    }),
    keep: assign({
      data: ({ context }): Data => ({ queue: [...context.data.queue, held(context.message)] }),
    }),
    noteDelivered: emit(({ context }) => outcome(context, undefined, false)),
    noteKept: emit(({ context, event }) => outcome(context, (event as Got<'SC-DELIVER-REPORT'>).cause, true)),
    noteKeptForLater: emit(note({ type: 'delivery', result: 'negative', kept: true })),
    noteUnanswered: emit(({ context }) => outcome(context, 'systemFailure', true)),
    noteDiscarded: emit(({ context, event }) =>
      outcome(context, (event as Got<'SC-DELIVER-REPORT'>).cause, false),
    ),
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
        'SC-ALERT': [
          { guard: 'messagesQueued', target: 'awaitingDeliveryReport', actions: 'takeQueued' },
          { target: 'over' },
        ],
      },
    },
    storing: {
      after: {
        storeAndForward: [
          { guard: 'failedBefore', target: 'queued', actions: ['keep', 'noteKeptForLater'] },
          { target: 'awaitingDeliveryReport' },
        ],
      },
    },
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
    delivered: {
      always: [
        { guard: 'statusReportRequested', target: 'awaitingEndOfReport', actions: 'reportDelivered' },
        ...next,
      ],
    },
    queued: { always: next },
    discarded: {
      always: [
        { guard: 'statusReportRequested', target: 'awaitingEndOfReport', actions: 'reportDiscarded' },
        ...next,
      ],
    },
    /** A status report is tried once, however that ends (our reading). */
    awaitingEndOfReport: { after: { deliverReport: 'reported' }, on: { 'SC-DELIVER-REPORT': 'reported' } },
    reported: { always: next },
    over: { type: 'final' },
  },
});

const types = { normal: 'normal', 'voice mail': 'voiceMail', 'video mail': 'videoMail' } as const;

export const smSc: ElementOf<Data, Config> = {
  machine,
  data: () => ({ queue: [] }),
  configure: (then) => ({
    acceptsSubmissions: then['sc.submit'] === 'yes',
    waiting: then['sc.mwd'] === 'yes' ? { messageWaiting: true, smscType: types[then['sc.type']] } : {},
  }),
};

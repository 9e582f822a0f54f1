import { and, assign, emit, not, setup } from 'xstate';
import type { Address } from '../protocol/address.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import { mpsSettingOf } from '../protocol/settings.ts';
import { identityNamed } from '../protocol/subscribers.ts';
import { forwardShortMessageMs } from '../protocol/timers.ts';
import { type Act, send } from './support/act.ts';
import { because } from './support/because.ts';
import { fixedDelays } from './support/delays.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Config {
  /** Step 13 of 6.14, which the standard leaves open. */
  readonly reportsStatus: boolean;
  readonly forwardTimerMs: number;
}

interface Own {
  readonly request?: Got<'SC-MT'>;
  readonly routing?: Got<'SRI-SM-RES'>;
  /** Addresses not tried yet. */
  readonly addresses?: readonly ElementId[];
  readonly cause?: FailureCause | undefined;
}

type C = Context<Own, object, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const report = ({ request, cause }: C): Act =>
  send(held(request).from, {
    type: 'SC-DELIVER-REPORT',
    tpdu: 'SMS-DELIVER-REPORT',
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
  });

/** SMS-GMSC: asks where the recipient is, forwards the Short Message there and tells the service centre the outcome. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: {
    ...fixedDelays('routingInformation', 'gmscStatusReport'),
    forwardShortMessage: ({ context }) => context.config.forwardTimerMs,
  },
  guards: {
    /** Absence in one domain does not speak of another; full memory does (TS 23.040). */
    anotherAddress: ({ context, event }) =>
      (context.addresses?.length ?? 0) > 0 && event.type === 'MT-FSM-ERR' && event.cause === 'absent',
    addressGiven: ({ event }) => event.type === 'SRI-SM-RES' && event.addresses.length > 0,
    recipientHasPriority: because(
      'recipientHasPriority',
      ({ event }: Args) => event.type === 'SRI-SM-RES' && event.mpsIndication === 'on',
      {
        setting: ({ context }) => mpsSettingOf[identityNamed(held(context.request).recipient)?.ue ?? 'UE-B'],
      },
    ),
    behindGateway: ({ context }) => context.routing?.addresses[0] === 'IP-SM-GW',
    failed: ({ context }) => context.cause !== undefined,
    routed: ({ context }) => context.routing !== undefined,
    statusReportedByGmsc: because(
      'statusReportedByGmsc',
      ({ context }: Args) => context.config.reportsStatus,
    ),
  },
  actions: {
    hold: assign({ request: ({ event }) => event as Got<'SC-MT'> }),
    askForRouting: emit(({ context }) => {
      const { recipient, scAddress } = held(context.request);
      return send('HSS', { type: 'SRI-SM', msisdn: recipient, scAddress });
    }),
    holdRouting: assign(({ event }) => {
      const routing = event as Got<'SRI-SM-RES'>;
      return { routing, addresses: routing.addresses };
    }),
    forward: emit(({ context }) => {
      const { scAddress, originator, sender, text, mmsId, about } = held(context.request);
      const { imsiField, imsi, correlationId, mpsIndication } = held(context.routing);
      const to: Address = { element: held(context.addresses?.[0]) };
      return send(to, {
        type: 'MT-FSM',
        tpdu: 'SMS-DELIVER',
        identity: imsiField,
        imsiField,
        ...(imsi !== undefined && { imsi }),
        ...(correlationId !== undefined && { correlationId }),
        scAddress,
        originator,
        sender,
        text,
        ...(mmsId && { mmsId }),
        ...(about && { about }),
        ...(mpsIndication === 'on' && { transportPriority: true }),
      });
    }),
    dropAddress: assign({ addresses: ({ context }) => held(context.addresses).slice(1) }),
    holdCause: assign({ cause: ({ event }) => (event as Got<'SRI-SM-ERR' | 'MT-FSM-ERR'>).cause }),
    forgetCause: assign({ cause: undefined }),
    holdAbsent: assign({ cause: 'absent' as const }),
    holdSystemFailure: assign({ cause: 'systemFailure' as const }),
    report: emit(({ context }) => report(context)),
    reportStatus: emit(({ context }) => {
      const { recipient, scAddress } = held(context.request);
      const { cause } = context;
      return send('HSS', {
        type: 'RSDS',
        msisdn: recipient,
        scAddress,
        ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
      });
    }),
  },
}).createMachine({
  id: 'sms-gmsc',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: { 'SC-MT': { target: 'awaitingRoutingInformation', actions: 'hold' } },
    },
    awaitingRoutingInformation: {
      entry: 'askForRouting', // 6.14 step 3a
      after: { routingInformation: { target: 'reporting', actions: 'holdSystemFailure' } },
      on: {
        'SRI-SM-RES': [
          {
            guard: and(['addressGiven', 'recipientHasPriority']),
            target: 'awaitingDeliveryReport',
            actions: 'holdRouting',
          },
          { guard: 'addressGiven', target: 'awaitingDeliveryReport', actions: 'holdRouting' },
          { target: 'reporting', actions: 'holdAbsent' },
        ],
        'SRI-SM-ERR': { target: 'reporting', actions: 'holdCause' },
      },
    },
    awaitingDeliveryReport: {
      entry: ['forward', 'dropAddress'], // 6.14 step 4
      after: { forwardShortMessage: { target: 'reporting', actions: 'holdSystemFailure' } },
      on: {
        'MT-FSM-RES': { target: 'reporting', actions: 'forgetCause' },
        'MT-FSM-ERR': [
          { guard: 'anotherAddress', target: 'awaitingDeliveryReport', reenter: true },
          { target: 'reporting', actions: 'holdCause' },
        ],
      },
    },
    reporting: {
      entry: 'report', // 6.14 step 11
      always: [
        { guard: not('routed'), target: 'done' },
        { guard: and(['behindGateway', 'statusReportedByGmsc']), target: 'reportingStatus' },
        { guard: and([not('behindGateway'), 'failed']), target: 'reportingStatus' },
        { target: 'done' },
      ],
    },
    reportingStatus: {
      after: { gmscStatusReport: { target: 'done', actions: 'reportStatus' } }, // 6.14 step 13
    },
    done: { type: 'final' },
  },
});

export const smsGmsc: ElementOf<object, Config> = {
  machine,
  data: () => ({}),
  configure: (then) => ({
    reportsStatus: then['gmsc.rsds'] === 'yes',
    forwardTimerMs: forwardShortMessageMs[then['gmsc.timer']],
  }),
};

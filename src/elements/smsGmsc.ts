import { and, assign, emit, not, setup } from 'xstate';
import type { Address } from '../protocol/address.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import { mpsSettingOf, type Settings } from '../protocol/settings.ts';
import { identityNamed, isImsi, namingOf } from '../protocol/subscribers.ts';
import { forwardShortMessageMs } from '../protocol/timers.ts';
import { type Act, internal, send } from './support/act.ts';
import { alertOf } from './support/alert.ts';
import { because } from './support/because.ts';
import { extrasOf } from './support/extras.ts';
import { fixedDelays } from './support/delays.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Config {
  /** Step 13 of 6.14, which the standard leaves open. */
  readonly reportsStatus: boolean;
  readonly forwardTimerMs: number;
  readonly ipMessaging: boolean;
  readonly gprs: boolean;
  /** Which address it tries first, when it knows which is the gateway's (left open by TR 23.804 clause 8.10). */
  readonly route: Settings['ffs.route'];
  /** Any failure lets it try the next address, and the gateway is named the recipient's MSISDN (TR 23.804 clauses 8.4 and 8.5). */
  readonly triesAll: boolean;
  readonly namesMsisdn: boolean;
  /** It tells the HSS before the service centre. */
  readonly hssFirst: boolean;
  /** It has the gateway's address of recipients without MSISDN (TS 23.204 clause 6.4 step 3d). */
  readonly knowsGateway: boolean;
}

interface Own {
  /** The delivery was over IP. */
  readonly ipAccessFlag?: boolean;
  readonly request?: Got<'SC-MT'>;
  readonly routing?: Pick<
    Got<'SRI-SM-RES'>,
    'imsiField' | 'imsi' | 'correlationId' | 'addresses' | 'mpsIndication'
  >;
  /** Addresses not tried yet. */
  readonly addresses?: readonly ElementId[];
  readonly cause?: FailureCause | undefined;
}

type C = Context<Own, object, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const report = ({ request, cause, ipAccessFlag }: C): Act =>
  send(held(request).from, {
    type: 'SC-DELIVER-REPORT',
    tpdu: 'SMS-DELIVER-REPORT',
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
    ...(ipAccessFlag && { ipAccessFlag }),
  });

const gatewayFirst: readonly ElementId[] = ['IP-SM-GW', 'SGSN', 'MSC'];
const gatewayLast: readonly ElementId[] = ['MSC', 'SGSN', 'IP-SM-GW'];

const inOrder = (addresses: readonly ElementId[] | undefined, order: readonly ElementId[]) =>
  held(addresses).toSorted((one, other) => order.indexOf(one) - order.indexOf(other));

const deliveryStatus = ({ request, cause }: C): Act => {
  const { recipient, scAddress, smscType } = held(request);
  return send('HSS', {
    type: 'RSDS',
    ...namingOf(recipient),
    scAddress,
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
    ...(cause !== undefined && smscType !== undefined && { smscType }),
  });
};

/** SMS-GMSC: asks where the recipient is, forwards the Short Message there and tells the service centre the outcome. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: {
    ...fixedDelays('routingInformation', 'gmscStatusReport', 'statusResult'),
    forwardShortMessage: ({ context }) => context.config.forwardTimerMs,
  },
  guards: {
    /** Absence in one domain does not speak of another; full memory does (TS 23.040). */
    anotherAddress: ({ context, event }) =>
      (context.addresses?.length ?? 0) > 0 && event.type === 'MT-FSM-ERR' && event.cause === 'absent',
    triesAll: ({ context }) => context.config.triesAll,
    addressLeft: because('addressLeft', ({ context }: Args) => (context.addresses?.length ?? 0) > 0, {
      values: ({ context }: Args) => ({ addresses: context.addresses?.join(', ') ?? '' }),
    }),
    forwardsStatusReport: ({ context }) => context.request?.tpdu === 'SMS-STATUS-REPORT',
    hssFirst: ({ context }) => context.config.hssFirst,
    messageWaitingRequested: because(
      'messageWaitingRequested',
      ({ context }: Args) => context.request?.messageWaiting === true,
    ),
    forImsi: ({ event }) => event.type === 'SC-MT' && isImsi(event.recipient),
    gatewayAddressAvailable: because(
      'gatewayAddressAvailable',
      ({ context }: Args) => context.config.knowsGateway,
    ),
    addressGiven: ({ event }) => event.type === 'SRI-SM-RES' && event.addresses.length > 0,
    recipientHasPriority: because(
      'recipientHasPriority',
      ({ event }: Args) => event.type === 'SRI-SM-RES' && event.mpsIndication === 'on',
      {
        setting: ({ context }) => mpsSettingOf[identityNamed(held(context.request).recipient)?.ue ?? 'UE-B'],
      },
    ),
    /** It knows which of several addresses is the gateway's, and does not leave the choice to the HSS. */
    choosesRoute: ({ context: { addresses, config } }) =>
      config.ipMessaging &&
      config.route !== 'HSS order' &&
      held(addresses).length > 1 &&
      held(addresses).includes('IP-SM-GW'),
    gatewayPreferred: because(
      'gatewayPreferred',
      ({ context }: Args) => context.config.route === 'GMSC prefers GW',
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
      const { recipient, scAddress, tpdu } = held(context.request);
      const { ipMessaging, gprs } = context.config;
      return send('HSS', {
        type: 'SRI-SM',
        ...namingOf(recipient),
        scAddress,
        ...(ipMessaging && { ipMessagingSupported: true }),
        ...(gprs && { gprsSupported: true }),
        ...(tpdu === 'SMS-STATUS-REPORT' && { smRpMti: tpdu }),
      });
    }),
    holdRouting: assign(({ event }) => {
      const routing = event as Got<'SRI-SM-RES'>;
      return { routing, addresses: routing.addresses };
    }),
    noteGatewayAddress: emit(internal('gatewayAddressAvailable')),
    useGatewayAddress: assign({
      routing: ({ event }) => ({
        imsiField: 'IMSI' as const,
        imsi: (event as Got<'SC-MT'>).recipient,
        addresses: ['IP-SM-GW'] as const,
      }),
      addresses: ['IP-SM-GW'] as const,
    }),
    putGatewayFirst: assign({ addresses: ({ context }) => inOrder(context.addresses, gatewayFirst) }),
    putGatewayLast: assign({ addresses: ({ context }) => inOrder(context.addresses, gatewayLast) }),
    forward: emit(({ context }) => {
      const request = held(context.request);
      const { scAddress, originator, sender, text, recipient } = request;
      const { imsiField, imsi, correlationId, mpsIndication } = held(context.routing);
      const to: Address = { element: held(context.addresses?.[0]) };
      const named = context.config.namesMsisdn && to.element === 'IP-SM-GW' && !isImsi(recipient);
      return send(to, {
        type: 'MT-FSM',
        tpdu: request.tpdu,
        ...(named
          ? { identity: 'MSISDN', imsiField: 'absent', msisdn: recipient }
          : { identity: imsiField, imsiField }),
        ...(!named && imsi !== undefined && { imsi }),
        ...(!named && correlationId !== undefined && { correlationId }),
        scAddress,
        originator,
        sender,
        text,
        ...extrasOf(request),
        ...(mpsIndication === 'on' && { transportPriority: true }),
      });
    }),
    dropAddress: assign({ addresses: ({ context }) => held(context.addresses).slice(1) }),
    holdCause: assign({ cause: ({ event }) => (event as Got<'SRI-SM-ERR' | 'MT-FSM-ERR'>).cause }),
    holdIpAccess: assign(({ event }) => {
      const { ipAccessFlag } = event as Got<'MT-FSM-RES'>;
      return ipAccessFlag ? { ipAccessFlag } : {};
    }),
    forgetCause: assign({ cause: undefined }),
    holdAbsent: assign({ cause: 'absent' as const }),
    holdSystemFailure: assign({ cause: 'systemFailure' as const }),
    report: emit(({ context }) => report(context)),
    reportStatus: emit(({ context }) => deliveryStatus(context)),
    passAlertOn: emit(({ event }) => alertOf(event as Got<'ALERT-SC'>)),
  },
}).createMachine({
  id: 'sms-gmsc',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SC-MT': [
          {
            guard: and(['forImsi', 'gatewayAddressAvailable']),
            target: 'awaitingDeliveryReport', // TS 23.204 6.4 step 3d
            actions: ['hold', 'noteGatewayAddress', 'useGatewayAddress'],
          },
          { target: 'awaitingRoutingInformation', actions: 'hold' },
        ],
        'ALERT-SC': { target: 'done', actions: 'passAlertOn' }, // TR 23.804 8.6 step 4
      },
    },
    awaitingRoutingInformation: {
      entry: 'askForRouting', // 6.14 step 3a
      after: { routingInformation: { target: 'reporting', actions: 'holdSystemFailure' } },
      on: {
        'SRI-SM-RES': [
          {
            guard: and(['addressGiven', 'recipientHasPriority']),
            target: 'choosingAddress',
            actions: 'holdRouting',
          },
          { guard: 'addressGiven', target: 'choosingAddress', actions: 'holdRouting' },
          { target: 'reporting', actions: 'holdAbsent' },
        ],
        'SRI-SM-ERR': { target: 'reporting', actions: 'holdCause' },
      },
    },
    choosingAddress: {
      always: [
        { guard: not('choosesRoute'), target: 'awaitingDeliveryReport' },
        { guard: 'gatewayPreferred', target: 'awaitingDeliveryReport', actions: 'putGatewayFirst' },
        { target: 'awaitingDeliveryReport', actions: 'putGatewayLast' }, // TR 23.804 8.10-B1
      ],
    },
    awaitingDeliveryReport: {
      entry: ['forward', 'dropAddress'], // 6.14 step 4
      after: { forwardShortMessage: { target: 'reporting', actions: 'holdSystemFailure' } },
      on: {
        'MT-FSM-RES': [
          { guard: and(['hssFirst', not('failed')]), target: 'tellingHss', actions: 'holdIpAccess' }, // TR 23.804 8.4 step 7
          { target: 'reporting', actions: ['forgetCause', 'holdIpAccess'] },
        ],
        'MT-FSM-ERR': [
          {
            guard: and(['triesAll', 'addressLeft']),
            target: 'awaitingDeliveryReport', // TR 23.804 8.5 step 7
            reenter: true,
            actions: 'holdCause',
          },
          {
            guard: and(['hssFirst', 'messageWaitingRequested']),
            target: 'tellingHss', // TR 23.804 8.5 step 8
            actions: 'holdCause',
          },
          { guard: 'anotherAddress', target: 'awaitingDeliveryReport', reenter: true },
          { target: 'reporting', actions: 'holdCause' },
        ],
      },
    },
    tellingHss: {
      entry: 'reportStatus',
      after: { statusResult: 'reporting' },
      on: { 'RSDS-RES': 'reporting' },
    },
    reporting: {
      entry: 'report', // 6.14 step 11
      always: [
        { guard: not('routed'), target: 'done' },
        { guard: 'hssFirst', target: 'done' },
        // Nobody waits for the delivery of a status report (our reading).
        { guard: 'forwardsStatusReport', target: 'done' },
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
    ipMessaging: then['gmsc.ip'] === 'yes',
    gprs: then['gmsc.gprs'] === 'yes',
    route: then['ffs.route'],
    knowsGateway: then['setup.gmscKnowsGateway'] === 'yes',
    triesAll: then['setup.routing'] === 'HSS answers',
    namesMsisdn: then['setup.recipient'] === 'MSISDN',
    hssFirst: then['setup.reportOrder'] === 'HSS first',
    forwardTimerMs: forwardShortMessageMs[then['gmsc.timer']],
  }),
};

import { and, assign, emit, setup } from 'xstate';
import type { ServingNode } from '../protocol/elementIds.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { SettingId, Settings } from '../protocol/settings.ts';
import { identities, type Identity, identityNamed } from '../protocol/subscribers.ts';
import { type Act, send } from './support/act.ts';
import { because } from './support/because.ts';
import { extrasOf } from './support/extras.ts';
import { fixedDelays } from './support/delays.ts';
import { addresseeOf } from './support/sip.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Config {
  /** Whether UE-B can be reached over this node's radio access. */
  readonly reachesB: boolean;
  /** What says so; the AMF brings no Short Messages. */
  readonly reachSetting?: SettingId;
}

interface Data {
  /** Subscribers that a Short Message found absent, by IMSI: the HSS hears when they are back. */
  readonly notReachable: readonly string[];
}

interface Own {
  /** What waits until the phone has answered or the service centre has. */
  readonly request?: Got<'MT-FSM' | 'RADIO-SM'>;
  /** A SIP request that waits until the terminal has been paged. */
  readonly waiting?: Got<'SIP MESSAGE IM' | 'SIP MESSAGE SM' | 'SIP INVITE CHAT' | 'SIP INVITE LARGE'>;
  /** The phone that has memory again. */
  readonly memory?: Got<'RADIO-SMMA'>;
}

type C = Context<Own, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const recipientOf = (event: Incoming): Identity | undefined =>
  identityNamed((event as Got<'MT-FSM'>).imsi ?? '');

const { imsi: imsiOfB } = identities['UE-B'];

const without = ({ notReachable }: Data, imsi: string | undefined): Data => ({
  notReachable: notReachable.filter((other) => other !== imsi),
});

const absent = (data: Data, imsi: string | undefined): Data =>
  imsi === undefined ? data : { notReachable: [...without(data, imsi).notReachable, imsi] };

const imsiIn = (event: Incoming): string | undefined => (event as Got<'MT-FSM'>).imsi;

const ready = (imsi: string, reason: 'present' | 'memoryAvailable'): Act =>
  send('HSS', { type: 'READY-SM', imsi, reason });

const refuse = (to: Got<'MT-FSM'>['from'], cause: FailureCause): Act =>
  send(to, { type: 'MT-FSM-ERR', tpdu: 'SMS-DELIVER-REPORT', result: 'negative', cause });

const vocabulary = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('radioAcknowledgement', 'submitReport', 'pagingResponse', 'readyResult'),
  guards: {
    reachable: because(
      'reachableOverRadio',
      ({ context, event }: Args) => recipientOf(event)?.ue === 'UE-A' || context.config.reachesB,
      {
        setting: ({ context, event }) =>
          recipientOf(event)?.ue === 'UE-B' ? context.config.reachSetting : undefined,
      },
    ),
    recipientKnown: ({ event }) => recipientOf(event) !== undefined,
    unreachableNoted: ({ context }) => context.data.notReachable.includes(imsiOfB),
    accepted: ({ event }) => 'result' in event && event.result === 'positive',
  },
  actions: {
    hold: assign({ request: ({ event }) => event as Got<'MT-FSM' | 'RADIO-SM'> }),
    holdSip: assign({
      waiting: ({ event }) =>
        event as Got<'SIP MESSAGE IM' | 'SIP MESSAGE SM' | 'SIP INVITE CHAT' | 'SIP INVITE LARGE'>,
    }),
    page: emit(({ context }) => {
      const { transportPriority } = held(context.waiting);
      return send(addresseeOf(held(context.waiting)).ue, {
        type: 'PAGING',
        ...(transportPriority && { transportPriority }),
      });
    }),
    /** The user plane passes no SIP proxy here: the terminal answers the P-CSCF. */
    deliverSip: emit(({ context }) => {
      const { from: _from, ...request } = held(context.waiting);
      return send(addresseeOf(request).ue, request);
    }),
    sendToPhone: emit(({ context }) => {
      const request = held(context.request) as Got<'MT-FSM'>;
      const { originator, sender, scAddress, text } = request;
      return send(held(recipientOf(request)).ue, {
        type: 'RADIO-SM',
        tpdu: request.tpdu,
        originator,
        sender,
        scAddress,
        text,
        ...extrasOf(request),
      });
    }),
    confirmDelivery: emit(({ context }) =>
      send(held(context.request).from, {
        type: 'MT-FSM-RES',
        tpdu: 'SMS-DELIVER-REPORT',
        result: 'positive',
      }),
    ),
    refuseDelivery: emit(({ context, event }) =>
      refuse(held(context.request).from, (event as Got<'RADIO-ACK'>).cause ?? 'protocolError'),
    ),
    noteAbsent: assign({ data: ({ context, event }) => absent(context.data, imsiIn(event)) }),
    noteUnanswered: assign({ data: ({ context }) => absent(context.data, imsiIn(held(context.request))) }),
    notePresent: assign({ data: ({ context }) => without(context.data, imsiIn(held(context.request))) }),
    forgetAbsence: assign({ data: ({ context }) => without(context.data, imsiOfB) }),
    tellHssOfPresence: emit(ready(imsiOfB, 'present')),
    holdMemory: assign({ memory: ({ event }) => event as Got<'RADIO-SMMA'> }),
    tellHssOfMemory: emit(({ context }) => ready(held(context.memory).imsi, 'memoryAvailable')),
    confirmMemory: emit(({ context }) =>
      send(held(context.memory).from, { type: 'RADIO-ACK', result: 'positive' }),
    ),
    refuseMemory: emit(({ context }) =>
      send(held(context.memory).from, { type: 'RADIO-ACK', result: 'negative', cause: 'systemFailure' }),
    ),
    refuseUnanswered: emit(({ context }) => refuse(held(context.request).from, 'absent')),
    refuseAbsent: emit(({ event }) => refuse(event.from, 'absent')),
    submit: emit(({ context }) => {
      const request = held(context.request) as Got<'RADIO-SM'>;
      const { originator, sender, recipient, scAddress, text } = request;
      return send('SMS-IWMSC', {
        type: 'MO-FSM',
        tpdu: 'SMS-SUBMIT',
        originator,
        sender,
        recipient: held(recipient),
        scAddress,
        text,
        ...extrasOf(request),
      });
    }),
    confirmSubmission: emit(({ context }) =>
      send(held(context.request).from, { type: 'RADIO-ACK', tpdu: 'SMS-SUBMIT-REPORT', result: 'positive' }),
    ),
    refuseSubmission: emit(({ context, event }) =>
      send(held(context.request).from, {
        type: 'RADIO-ACK',
        tpdu: 'SMS-SUBMIT-REPORT',
        result: 'negative',
        cause: 'cause' in event && event.cause !== undefined ? event.cause : 'systemFailure',
      }),
    ),
  },
});

const paging = vocabulary.createStateConfig({
  entry: 'page', // 6.14 step 7
  after: { pagingResponse: 'refused' },
  on: { 'PAGING-RES': { target: 'delivered', actions: 'deliverSip' } },
});

/** The serving node of a phone (MSC, SGSN, MME or SMSF): brings Short Messages to it and takes them from it. */
const machine = vocabulary.createMachine({
  id: 'serving-node',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'MT-FSM': [
          { guard: and(['recipientKnown', 'reachable']), target: 'awaitingAcknowledgement', actions: 'hold' },
          { target: 'refused', actions: ['noteAbsent', 'refuseAbsent'] },
        ],
        'RADIO-SMMA': { target: 'awaitingReadyForMemory', actions: 'holdMemory' },
        'COVERAGE BACK': { guard: 'unreachableNoted', target: 'awaitingReadyForPresence' },
        'RADIO-SM': { target: 'awaitingSubmitReport', actions: 'hold' },
        'SIP MESSAGE IM': { target: 'paging', actions: 'holdSip' },
        'SIP MESSAGE SM': { target: 'paging', actions: 'holdSip' },
        'SIP INVITE CHAT': { target: 'paging', actions: 'holdSip' },
        'SIP INVITE LARGE': { target: 'paging', actions: 'holdSip' },
      },
    },
    awaitingAcknowledgement: {
      entry: 'sendToPhone', // 6.13 step 10
      after: { radioAcknowledgement: { target: 'refused', actions: ['noteUnanswered', 'refuseUnanswered'] } },
      on: {
        'RADIO-ACK': [
          { guard: 'accepted', target: 'delivered', actions: ['notePresent', 'confirmDelivery'] }, // 6.13 step 12
          { target: 'refused', actions: 'refuseDelivery' },
        ],
      },
    },
    awaitingSubmitReport: {
      entry: 'submit',
      after: { submitReport: { target: 'refused', actions: 'refuseSubmission' } },
      on: {
        'MO-FSM-RES': { target: 'submitted', actions: 'confirmSubmission' },
        'MO-FSM-ERR': { target: 'refused', actions: 'refuseSubmission' },
      },
    },
    paging,
    awaitingReadyForMemory: {
      entry: 'tellHssOfMemory', // 6.6 step 5
      after: { readyResult: { target: 'refused', actions: 'refuseMemory' } },
      on: { 'READY-SM-RES': { target: 'told', actions: 'confirmMemory' } },
    },
    awaitingReadyForPresence: {
      entry: 'tellHssOfPresence', // 6.5b
      after: { readyResult: 'refused' },
      on: { 'READY-SM-RES': { target: 'told', actions: 'forgetAbsence' } },
    },
    told: { type: 'final' },
    delivered: { type: 'final' },
    submitted: { type: 'final' },
    refused: { type: 'final' },
  },
});

const reachSettings = {
  MSC: 'reach.B.msc',
  SGSN: 'reach.B.sgsn',
  MME: 'reach.B.mme',
  SMSF: 'reach.B.smsf',
} as const;

const nobodyAbsent = (): Data => ({ notReachable: [] });

/** A serving node of one kind; they differ in their reference points and in whom they reach. */
export function servingNode(node: ServingNode): ElementOf<Data, Config> {
  return {
    machine,
    data: nobodyAbsent,
    configure: (_then, now: Settings) => ({
      reachesB: now[reachSettings[node]] !== 'absent',
      reachSetting: reachSettings[node],
    }),
  };
}

/** AMF: pages a terminal of 5G before a SIP request can reach it; Short Messages go through the SMSF. */
const amfMachine = vocabulary.createMachine({
  id: 'amf',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SIP MESSAGE IM': { target: 'paging', actions: 'holdSip' },
        'SIP MESSAGE SM': { target: 'paging', actions: 'holdSip' },
        'SIP INVITE CHAT': { target: 'paging', actions: 'holdSip' },
        'SIP INVITE LARGE': { target: 'paging', actions: 'holdSip' },
      },
    },
    paging,
    delivered: { type: 'final' },
    refused: { type: 'final' },
  },
});

export const amf: ElementOf<Data, Config> = {
  machine: amfMachine,
  data: nobodyAbsent,
  configure: () => ({ reachesB: true }),
};

import { and, assign, emit, setup } from 'xstate';
import type { ServingNode } from '../protocol/elementIds.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { SettingId, Settings } from '../protocol/settings.ts';
import { type Identity, identityNamed } from '../protocol/subscribers.ts';
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

interface Own {
  /** What waits until the phone has answered or the service centre has. */
  readonly request?: Got<'MT-FSM' | 'RADIO-SM'>;
  /** A SIP request that waits until the terminal has been paged. */
  readonly waiting?: Got<'SIP MESSAGE IM' | 'SIP MESSAGE SM' | 'SIP INVITE CHAT'>;
}

type C = Context<Own, object, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const recipientOf = (event: Incoming): Identity | undefined =>
  identityNamed((event as Got<'MT-FSM'>).imsi ?? '');

const refuse = (to: Got<'MT-FSM'>['from'], cause: FailureCause): Act =>
  send(to, { type: 'MT-FSM-ERR', tpdu: 'SMS-DELIVER-REPORT', result: 'negative', cause });

const vocabulary = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('radioAcknowledgement', 'submitReport', 'pagingResponse'),
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
    accepted: ({ event }) => 'result' in event && event.result === 'positive',
  },
  actions: {
    hold: assign({ request: ({ event }) => event as Got<'MT-FSM' | 'RADIO-SM'> }),
    holdSip: assign({
      waiting: ({ event }) => event as Got<'SIP MESSAGE IM' | 'SIP MESSAGE SM' | 'SIP INVITE CHAT'>,
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
        tpdu: 'SMS-DELIVER',
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
          { target: 'refused', actions: 'refuseAbsent' },
        ],
        'RADIO-SM': { target: 'awaitingSubmitReport', actions: 'hold' },
        'SIP MESSAGE IM': { target: 'paging', actions: 'holdSip' },
        'SIP MESSAGE SM': { target: 'paging', actions: 'holdSip' },
        'SIP INVITE CHAT': { target: 'paging', actions: 'holdSip' },
      },
    },
    awaitingAcknowledgement: {
      entry: 'sendToPhone', // 6.13 step 10
      after: { radioAcknowledgement: { target: 'refused', actions: 'refuseUnanswered' } },
      on: {
        'RADIO-ACK': [
          { guard: 'accepted', target: 'delivered', actions: 'confirmDelivery' }, // 6.13 step 12
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

/** A serving node of one kind; they differ in their reference points and in whom they reach. */
export function servingNode(node: ServingNode): ElementOf<object, Config> {
  return {
    machine,
    data: () => ({}),
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
      },
    },
    paging,
    delivered: { type: 'final' },
    refused: { type: 'final' },
  },
});

export const amf: ElementOf<object, Config> = {
  machine: amfMachine,
  data: () => ({}),
  configure: () => ({ reachesB: true }),
};

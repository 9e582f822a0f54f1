import { assign, emit, enqueueActions, setup } from 'xstate';
import {
  gatewayServiceAddress,
  type Identity,
  identityNamed,
  msisdnlessCorrelationId,
  namingOf,
} from '../../protocol/subscribers.ts';
import type { Domain, ElementId, ServingNode } from '../../protocol/elementIds.ts';
import type { FailureCause, Outcome } from '../../protocol/messages/common.ts';
import type { SipMessageImdn, SipReason } from '../../protocol/messages/sip.ts';
import { imsSettingOf, mpsSettingOf, type SettingId } from '../../protocol/settings.ts';
import type { Notification } from '../../protocol/userActions.ts';
import { type Act, internal, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { fixedDelays } from '../support/delays.ts';
import { newCallId } from '../support/newCallId.ts';
import { answeredWith, isAnsweredAlready } from '../support/oneByOne.ts';
import { callIdOfPart, isTooLong, textIn } from '../support/segments.ts';
import { accept, acceptForLater, reject } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import { chargedOnline, chargesOf, chargingRecord, creditRequest } from './charging.ts';
import { levelSetting } from './levelSetting.ts';
import { type Args, type C, type Data, ownAddress, type Registration, type Types } from './gateway.ts';
import { cutByGateway, noteOfCut, partUnderWay } from './parts.ts';

/** A number as a URI; what is a URI already stays as it is. */
export const uriOf = (name: string): string => (name.startsWith('+') ? `tel:${name}` : name);

/** How a hidden sender is shown (our reading of 6.13 step 7). */
export const anonymous = 'Anonymous';

export function recipientOf({ im, direct, question, order, register, sm }: C): Identity {
  const name = im?.requestUri ?? direct?.requestUri ?? question?.msisdn ?? order?.recipient ?? register?.user;
  return held(identityNamed(name ?? nameIn(sm)));
}

/** Whom a Forward Short Message names without an MT Correlation ID. */
const nameIn = (sm: Got<'MT-FSM'> | undefined): string => sm?.msisdn ?? sm?.imsi ?? '';

/** The server of the recipient's home network. */
export const sCscfOf = ({ ue }: Identity): ElementId => (ue === 'UE-A' ? 'S-CSCF-O' : 'S-CSCF-T');

/** The recipient while the message that names it is still the event. */
function recipientNow({ context, event }: Args): Identity {
  if (event.type === 'SIP MESSAGE IM' || event.type === 'SIP MESSAGE SM') {
    return held(identityNamed(event.requestUri));
  }
  if (event.type === 'MT-FSM' && context.question === undefined) return held(identityNamed(nameIn(event)));
  return recipientOf(context);
}

const registrationOf = (args: Args): Registration | undefined =>
  args.context.data.registrations[recipientNow(args).impu];

const isRegistered = (args: Args): boolean => registrationOf(args)?.registered ?? false;

const takes = (args: Args, capabilities: Registration['capabilities']): boolean =>
  registrationOf(args)?.capabilities.some((capability) => capabilities.includes(capability)) ?? false;

export const hidesSender = (im: Got<'SIP MESSAGE IM'>) => im.privacy === true;

/** What the client of UE-A takes is not to be set. */
const capabilitiesOfB = {
  setting: (args: Args): SettingId | undefined => (recipientNow(args).ue === 'UE-B' ? 'ueB.caps' : undefined),
};

/** What the recipient gets as a Short Message. */
function shortMessageOf(context: C) {
  const { im, direct, sm, parts } = context;
  const made = parts === undefined ? {} : partUnderWay(context);
  return im === undefined
    ? { ...held(direct ?? sm), ...made }
    : {
        originator: hidesSender(im) ? anonymous : held(identityNamed(im.originator)).msisdn,
        sender: hidesSender(im) ? ('ANONYMOUS' as const) : ('REAL' as const),
        scAddress: gatewayServiceAddress,
        text: im.text,
        ...made,
      };
}

/** Serving nodes that the HSS has named, in the operator's order. */
const nodesIn = ({ config }: C, addresses: readonly string[]): readonly ServingNode[] =>
  config.domains.filter((domain): domain is ServingNode => domain !== 'IMS' && addresses.includes(domain));

/** What went wrong in a domain, as the SMS network says it (TS 23.040). */
function causeIn({ event }: Args): FailureCause {
  if (event.type === 'SIP ERROR') {
    return event.reason === 'not-reachable' || event.reason === 'not-registered' ? 'absent' : 'protocolError';
  }
  return 'cause' in event && event.cause !== undefined ? event.cause : 'absent';
}

export const forwardError = (to: Got<'MT-FSM'>['from'], cause: FailureCause): Act =>
  send(to, { type: 'MT-FSM-ERR', tpdu: 'SMS-DELIVER-REPORT', result: 'negative', cause });

/** What the gateway of the sender hears in the end, of a Short Message that it has brought itself. */
const reportToGateway = (
  context: C,
  { originator, callId, from }: Got<'SIP MESSAGE SM'>,
  outcome: Pick<Got<'SIP MESSAGE REPORT'>, 'result' | 'cause' | 'msisdnlessCorrelationId'>,
): Act =>
  send(from, {
    type: 'SIP MESSAGE REPORT',
    user: originator,
    inReplyTo: callId,
    tpdu: 'SMS-DELIVER-REPORT',
    ...outcome,
    callId: newCallId(context),
    via: [context.self],
  });

/** A temporary failure comes with what the Short Message can be stored under (6.4a step 5b), a permanent one alone (6b). */
function directFailure(context: C, sm: Got<'SIP MESSAGE SM'>, cause: FailureCause): readonly Act[] {
  const temporary = cause === 'absent' || cause === 'memoryFull';
  return [
    internal(temporary ? 'temporaryFailure' : 'permanentFailure', { cause }),
    reportToGateway(context, sm, {
      result: 'negative',
      cause,
      ...(temporary && { msisdnlessCorrelationId: msisdnlessCorrelationId(sm) }),
    }),
  ];
}

const statusReport = (context: C): Act => {
  const { cause, question, sm } = context;
  const address = sm?.identity === 'IMSI' ? sm.imsi : question?.msisdn;
  const scAddress = question?.scAddress ?? sm?.scAddress;
  return send('HSS', {
    type: 'RSDS',
    ...namingOf(address ?? recipientOf(context).msisdn),
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
    ...(scAddress !== undefined && { scAddress }),
  });
};

/** How an indication that the phone has memory again was taken; it goes back to whom it came from. */
function memoryReport(context: C, outcome: Pick<Got<'SIP MESSAGE REPORT'>, 'result' | 'cause'>): Act {
  const { user, callId, from } = held(context.memory);
  return send(from.element, {
    type: 'SIP MESSAGE REPORT',
    user,
    inReplyTo: callId,
    ...outcome,
    callId: newCallId(context),
    via: [context.self],
  });
}

/** What the sender of an Instant Message hears of its delivery. */
export const notification = (
  context: C,
  { user, messageId }: { readonly user: string; readonly messageId: string },
  result: Outcome,
): SipMessageImdn => ({
  type: 'SIP MESSAGE IMDN',
  requestUri: user,
  messageId,
  result,
  callId: newCallId(context),
  via: [context.self],
});

/** What its sender must have asked for to hear of such an end. */
export const notificationOf = (result: Outcome): Notification =>
  result === 'positive' ? 'delivery' : 'failure';

/** Why an Instant Message was not delivered, as its sender learns it. */
function reasonFor(cause: FailureCause | undefined): SipReason {
  switch (cause) {
    case 'unknownSubscriber':
      return 'unknown-user';
    case 'creditExhausted':
      return 'credit-exhausted';
    default:
      return 'not-reachable';
  }
}

const rejectIm = (args: Args, reason: SipReason): readonly Act[] => [
  internal('refused', { reason }),
  reject(args.event as Got<'SIP MESSAGE IM'>, reason),
];

/** The words in which the gateway's statechart is written. */
export const vocabulary = setup({
  types: {} as Types,
  delays: {
    ...fixedDelays(
      'routingInformation',
      'subscriberData',
      'nodeReport',
      'gatewayStatusReport',
      'creditAnswer',
      'submitReport',
      'readyResult',
    ),
    sipAnswer: ({ context }) => context.config.sipAnswerMs,
    correlationLifetime: ({ context }) => context.config.correlationLifetimeMs,
  },
  guards: {
    leaving: ({ event }) => event.type === 'SIP REGISTER 3P' && event.expires === 0,
    answersSCscfFirst: ({ context }) => context.config.answersSCscfFirst,
    unreachableNoted: because('unreachableNoted', ({ context }: Args) =>
      context.data.unri.includes(recipientOf(context).impu),
    ),
    hssToldOfRegistrations: because(
      'hssToldOfRegistrations',
      ({ context }: Args) => context.config.tellsHss,
      { setting: ({ context }) => context.config.tellsHssBy },
    ),
    serviceLevelAuthorised: because(
      'serviceLevelAuthorised',
      (args: Args) => registrationOf(args)?.serviceData?.serviceLevel ?? false,
      { setting: (args) => levelSetting('service', recipientNow(args), registrationOf(args)?.serviceData) },
    ),
    transportLevelAuthorised: because(
      'transportLevelAuthorised',
      (args: Args) => registrationOf(args)?.serviceData?.transportLevel ?? false,
      { setting: (args) => levelSetting('transport', recipientNow(args), registrationOf(args)?.serviceData) },
    ),
    privacyRequested: because('privacyRequested', ({ event }: Args) =>
      hidesSender(event as Got<'SIP MESSAGE IM'>),
    ),
    anonymityAllowed: because('anonymityAllowed', ({ context }: Args) => context.config.anonymityAllowed),
    instantMessageHasPriority: because(
      'instantMessageHasPriority',
      ({ context }: Args) => context.im?.resourcePriority === true,
    ),
    servingNodeKnown: because(
      'servingNodeKnown',
      ({ context, event }: Args) => nodesIn(context, (event as Got<'SRI-SM-RES'>).addresses).length > 0,
      {
        values: ({ context, event }: Args) => ({
          nodes: nodesIn(context, (event as Got<'SRI-SM-RES'>).addresses).join(', '),
        }),
      },
    ),
    correlationKnown: because('correlationKnown', ({ context }: Args) => context.routing !== undefined),
    /** A Forward Short Message that says itself whom it is for: nobody has asked the gateway for routing information. */
    recipientNamed: ({ event }) => event.type === 'MT-FSM' && identityNamed(nameIn(event)) !== undefined,
    recipientRegisteredHere: because('recipientRegisteredHere', isRegistered),
    /**
     * An SMS-GMSC that names the recipient by MSISDN has asked the HSS itself, and reports to it (TR 23.804 clause 8.10
     * step 12); of what comes from another gateway the HSS hears nothing (TS 23.204 clause 6.4a).
     */
    statusReportedByOthers: ({ context }) =>
      context.sm?.identity === 'MSISDN' || context.direct !== undefined,
    recipientHasPriority: because(
      'recipientHasPriority',
      ({ context, event }: Args) =>
        (event.type === 'SRI-SM-RES' ? event : context.routing)?.mpsIndication === 'on',
      { setting: ({ context }) => mpsSettingOf[identityNamed(context.question?.msisdn ?? '')?.ue ?? 'UE-B'] },
    ),
    recipientClientRegistered: because('recipientClientRegistered', isRegistered, {
      setting: (args) => imsSettingOf[recipientNow(args).ue],
    }),
    clientCanTakeIm: because('clientCanTakeIm', (args: Args) => takes(args, ['IM', 'CPM']), capabilitiesOfB),
    clientCanTakeSm: because('clientCanTakeSm', (args: Args) => takes(args, ['SMSIP']), capabilitiesOfB),
    smsOverIpOnly: because(
      'smsOverIpOnly',
      (args: Args) => isRegistered(args) && takes(args, ['SMSIP']) && !takes(args, ['IM', 'CPM']),
    ),
    notificationAsked: because(
      'notificationAsked',
      ({ context, event }: Args) =>
        context.im?.notify === notificationOf((event as Got<'SIP MESSAGE REPORT'>).result),
    ),
    serviceLevelPreferred: because(
      'serviceLevelPreferred',
      ({ context }: Args) => context.config.serviceLevelPreferred,
    ),
    nextIsImsAtServiceLevel: ({ context }) => context.domains?.[0] === 'IMS' && context.level === 'service',
    nextIsImsAtTransportLevel: ({ context }) =>
      context.domains?.[0] === 'IMS' && context.level === 'transport',
    nextIsNode: ({ context }) => (context.domains?.length ?? 0) > 0,
    domainLeft: because('domainLeft', ({ context }: Args) => (context.domains?.length ?? 0) > 0, {
      values: ({ context }: Args) => ({ domains: context.domains?.join(', ') ?? '' }),
    }),
    causeAllowsRetry: because(
      'causeAllowsRetry',
      (args: Args) => !args.context.config.noFallbackOn.includes(causeIn(args)),
      { values: (args: Args) => ({ cause: causeIn(args) }) },
    ),
    chargedOnline,
    creditGranted: ({ event }) => event.type === 'CREDIT-RES' && event.result === 'positive',
    atTransportLevel: ({ context }) => context.level === 'transport',
    delivered: ({ event }) => event.type === 'SIP MESSAGE REPORT' && event.result === 'positive',
    forInstantMessage: ({ context }) => context.im !== undefined,
    textTooLong: ({ event }) => isTooLong((event as Got<'SIP MESSAGE IM' | 'SM ORDER'>).text),
    partsLeft: ({ context }) => (context.parts?.length ?? 0) > 1,
    answersEarlierPart: ({ context, event }) => isAnsweredAlready(context, event),
    deliveryStatusReported: because(
      'deliveryStatusReported',
      ({ context }: Args) => context.config.reportsStatus,
    ),
  },
  actions: {
    holdRegister: assign({ register: ({ event }) => event as Got<'SIP REGISTER 3P'> }),
    acceptRegister: emit(({ context }) => accept(held(context.register))),
    recordRegistration: assign({
      data: ({ context, event }): Data => {
        const { user, expires, capabilities } = event as Got<'SIP REGISTER 3P'>;
        const { registrations } = context.data;
        const registration = { ...registrations[user], registered: expires > 0, capabilities };
        return { ...context.data, registrations: { ...registrations, [user]: registration } };
      },
    }),
    tellHssOfPresence: emit(({ context }) =>
      send('HSS', {
        type: 'READY-SM',
        imsi: recipientOf(context).imsi,
        reason: 'present',
        additionalReason: 'imsActivity',
      }),
    ),
    forgetUnreachable: assign({
      data: ({ context }): Data => {
        const { impu } = recipientOf(context);
        return { ...context.data, unri: context.data.unri.filter((other) => other !== impu) };
      },
    }),
    holdMemory: assign({ memory: ({ event }) => event as Got<'SIP MESSAGE SMMA'> }),
    acceptMemory: emit(({ event }) => acceptForLater(event as Got<'SIP MESSAGE SMMA'>)),
    tellHssOfMemory: emit(({ context }) => {
      const { imsi } = held(identityNamed(held(context.memory).user));
      return send('HSS', { type: 'READY-SM', imsi, reason: 'memoryAvailable' });
    }),
    confirmMemory: emit(({ context }) => memoryReport(context, { result: 'positive' })),
    refuseMemory: emit(({ context }) =>
      memoryReport(context, { result: 'negative', cause: 'systemFailure' }),
    ),
    tellHssOfRegistration: emit(({ context }) =>
      send('HSS', { type: 'IWF-REG-REQ', imsi: recipientOf(context).imsi, gwAddress: ownAddress }),
    ),
    tellHssOfDeregistration: emit(({ context }) =>
      send('HSS', { type: 'IWF-DEREG-REQ', imsi: recipientOf(context).imsi }),
    ),
    /** Without subscriber data the filter criterion that led here is what authorises its user (our reading). */
    trustFilterCriterion: assign({
      data: ({ context }): Data => {
        const { impu } = recipientOf(context);
        const { registrations } = context.data;
        const authorised = { serviceData: { serviceLevel: true, transportLevel: true } };
        const registration = { ...authorised, ...held(registrations[impu]) };
        return { ...context.data, registrations: { ...registrations, [impu]: registration } };
      },
    }),
    recordServiceData: assign({
      data: ({ context, event }): Data => {
        const { serviceData } = event as Got<'IWF-REG-RES'>;
        const { impu } = recipientOf(context);
        const { registrations } = context.data;
        const scAddress = serviceData.scAddress ?? context.config.scAddress;
        const registration = {
          registered: true,
          capabilities: [],
          ...registrations[impu],
          serviceData,
          scAddress,
        };
        return { ...context.data, registrations: { ...registrations, [impu]: registration } };
      },
    }),

    holdInstantMessage: assign(({ context, event }) => {
      const im = event as Got<'SIP MESSAGE IM'>;
      return { im, ...cutByGateway(context, im.text) };
    }),
    noteCut: enqueueActions(({ context, enqueue }) => {
      for (const act of noteOfCut(context)) enqueue.emit(act);
    }),
    /** The next Short Message of a text, to the domain that took the one before. */
    takeNextPart: assign(({ context, event }) => {
      const { parts, domain, domains = [] } = context;
      return {
        parts: held(parts).slice(1),
        answered: answeredWith(context, event),
        ...(domain !== undefined && { domains: [domain, ...domains] }),
      };
    }),
    rejectNotAuthorised: enqueueActions((args) => {
      for (const act of rejectIm(args, 'not-authorised')) args.enqueue.emit(act);
    }),
    rejectAnonymity: enqueueActions((args) => {
      for (const act of rejectIm(args, 'anonymity-prohibited')) args.enqueue.emit(act);
    }),
    rejectTooLong: enqueueActions((args) => {
      for (const act of rejectIm(args, 'too-long')) args.enqueue.emit(act);
    }),
    noteConversion: emit(({ context }) =>
      internal('convertedToShortMessage', { identity: hidesSender(held(context.im)) ? 'withheld' : 'kept' }),
    ),
    interrogateHss: emit(({ context }) => {
      const msisdn = context.question?.msisdn ?? recipientOf(context).msisdn;
      const { scAddress, smRpMti } = { ...context.question };
      return send('HSS', {
        type: 'SRI-SM',
        msisdn,
        ...(scAddress !== undefined && { scAddress }),
        ...(smRpMti !== undefined && { smRpMti }),
      });
    }),
    chooseSmsOverIp: assign({ level: 'transport' as const, domains: ['IMS'] as const }),
    notifySender: emit(({ context, event }) => {
      const { originator, callId } = held(context.im);
      const { result } = event as Got<'SIP MESSAGE REPORT'>;
      return send('S-CSCF-T', notification(context, { user: originator, messageId: callId }, result));
    }),
    holdRouting: assign({ routing: ({ event }) => event as Got<'SRI-SM-RES'> }),
    chooseServingNodes: assign({
      domains: ({ context }) => nodesIn(context, held(context.routing).addresses),
    }),

    holdQuestion: assign({ question: ({ event }) => event as Got<'SRI-SM'> }),
    /** The SMS-GMSC learns the gateway's address and the MT Correlation ID, nothing of the recipient (6.14 step 3c). */
    answerWithOwnAddress: emit(({ context, event }) => {
      const { mpsIndication } = event as Got<'SRI-SM-RES'>;
      return send(held(held(context.question).replyTo), {
        type: 'SRI-SM-RES',
        imsiField: 'MT-CORRELATION-ID',
        correlationId: context.self.context,
        addresses: [ownAddress],
        ...(mpsIndication !== undefined && { mpsIndication }),
        ...(mpsIndication === 'on' && { transportPriority: true }),
      });
    }),
    passErrorOn: emit(({ context, event }) =>
      send(held(held(context.question).replyTo), {
        type: 'SRI-SM-ERR',
        cause: (event as Got<'SRI-SM-ERR'>).cause,
      }),
    ),
    refuseRouting: emit(({ context }) =>
      send(held(held(context.question).replyTo), { type: 'SRI-SM-ERR', cause: 'systemFailure' }),
    ),
    holdShortMessage: assign({ sm: ({ event }) => event as Got<'MT-FSM'> }),
    refuseUnknownCorrelation: emit(({ event }) => forwardError(event.from, 'systemFailure')),
    refuseNotAuthorised: enqueueActions(({ event, enqueue }) => {
      enqueue.emit(internal('refused', { reason: 'not-authorised' }));
      enqueue.emit(forwardError(event.from, 'notAuthorised'));
    }),
    refuseAbsent: emit(({ event }) => forwardError(event.from, 'absent')),
    chooseServiceLevel: assign({ level: 'service' as const }),
    chooseTransportLevel: assign({ level: 'transport' as const }),
    chooseDomains: assign(({ context }) => {
      const { config, routing, level } = context;
      const nodes = nodesIn(context, routing?.addresses ?? []);
      const usable = config.domains.filter((domain) =>
        domain === 'IMS' ? level !== undefined : nodes.includes(domain),
      );
      return { domains: usable.slice(0, config.domainsAtMost) };
    }),
    noteLevel: emit(({ context }) =>
      internal('levelChosen', { level: context.level ?? 'other', domain: context.domains?.[0] ?? '–' }),
    ),

    takeNextDomain: assign(({ context }) => {
      const [domain, ...domains] = held(context.domains);
      return { domain: held<Domain>(domain), domains };
    }),
    sendInstantMessage: emit(({ context }) => {
      const { originator, sender, text, mmsId } = held(context.sm);
      const prioritised = context.routing?.mpsIndication === 'on';
      if (mmsId !== undefined) {
        return send(sCscfOf(recipientOf(context)), {
          type: 'SIP MESSAGE MMS',
          mm: 'MM1_notification.REQ',
          requestUri: recipientOf(context).impu,
          originator: uriOf(originator),
          mmsId,
          callId: newCallId(context),
          via: [context.self],
        });
      }
      return send(sCscfOf(recipientOf(context)), {
        type: 'SIP MESSAGE IM',
        requestUri: recipientOf(context).impu,
        originator: uriOf(originator),
        sender,
        text,
        callId: newCallId(context),
        via: [context.self],
        ...(prioritised && { resourcePriority: true, transportPriority: true }),
      });
    }),
    sendEncapsulated: emit(({ context }) => {
      const shortMessage = shortMessageOf(context);
      const { originator, sender, scAddress } = shortMessage;
      const prioritised = context.routing?.mpsIndication === 'on' || context.im?.resourcePriority === true;
      const recipient = recipientOf(context);
      return send(sCscfOf(recipient), {
        type: 'SIP MESSAGE SM',
        // TR 23.804 8.10 step 5
        requestUri: context.sm?.identity === 'MSISDN' ? `tel:${recipient.msisdn}` : recipient.impu,
        tpdu: 'SMS-DELIVER',
        originator,
        sender,
        scAddress,
        ...textIn(shortMessage),
        callId: callIdOfPart(context.self.context, { ...context.parts?.[0] }),
        via: [context.self],
        ...(prioritised && { resourcePriority: true, transportPriority: true }),
      });
    }),
    forwardToNode: emit(({ context }) => {
      const { im } = context;
      const { imsi } = held(context.routing);
      const content = shortMessageOf(context);
      return send(context.domain as ServingNode, {
        type: 'MT-FSM',
        tpdu: 'SMS-DELIVER',
        identity: 'IMSI',
        imsiField: 'IMSI',
        ...(imsi !== undefined && { imsi }),
        originator: content.originator,
        sender: content.sender,
        scAddress: content.scAddress,
        ...textIn(content),
        // Modelling choice A-04: 6.13 step 9 follows the sender's priority only.
        ...(im?.resourcePriority === true && { transportPriority: true }),
      });
    }),
    holdCause: assign({ cause: (args) => causeIn(args as Args) }),
    holdAbsent: assign({ cause: 'absent' as const }),
    forgetCause: assign({ cause: undefined }),
    acceptReport: enqueueActions(({ context, event, enqueue }) => {
      const report = event as Got<'SIP MESSAGE REPORT'>;
      if (context.config.answersReportsAtOnce) enqueue.emit(acceptForLater(report));
      else enqueue.assign({ report });
    }),
    /** The answer to a report that was left without one (TR 23.804 clause 8.10 step 14). */
    answerReport: enqueueActions(({ context, enqueue }) => {
      if (context.report === undefined) return;
      enqueue.emit(accept(context.report));
      enqueue.assign({ report: undefined });
    }),

    confirm: emit(({ context }) => {
      const { im, direct, sm, domain, config } = context;
      if (im !== undefined) return accept(im);
      if (direct !== undefined) return reportToGateway(context, direct, { result: 'positive' }); // 6.4a step 4b
      return send(held(sm).from, {
        type: 'MT-FSM-RES',
        tpdu: 'SMS-DELIVER-REPORT',
        result: 'positive',
        ...(domain === 'IMS' && config.ipAccessFlag && { ipAccessFlag: true }),
      });
    }),
    refuse: enqueueActions(({ context, enqueue }) => {
      const { im, direct, sm, cause = 'absent' } = context;
      if (im !== undefined) enqueue.emit(reject(im, reasonFor(context.cause)));
      else if (direct === undefined) enqueue.emit(forwardError(held(sm).from, cause));
      else for (const act of directFailure(context, direct, cause)) enqueue.emit(act);
    }),
    requestCredit: emit(({ context }) => creditRequest(recipientOf(context).msisdn, 'reserve')),
    holdCredit: assign({ creditReserved: true }),
    holdCreditExhausted: assign({ cause: 'creditExhausted' as const }),
    /** A charging record of the outcome; credit that was reserved for a message that failed is given back. */
    charge: enqueueActions(({ context, enqueue }) => {
      const overIp = context.im !== undefined || context.domain === 'IMS';
      const charged = { served: recipientOf(context).msisdn, direction: 'MT', overIp } as const;
      for (const act of chargesOf(context, charged)) enqueue.emit(act);
    }),
    /** Of a message that is not even tried. */
    chargeRefused: enqueueActions((args) => {
      const { context, event, enqueue } = args;
      const { msisdn } = recipientNow(args as Args);
      const overIp = event.type !== 'MT-FSM';
      const charged = { served: msisdn, direction: 'MT', result: 'negative', overIp } as const;
      for (const act of chargingRecord(context, charged)) enqueue.emit(act);
    }),
    reportStatus: emit(({ context }) => statusReport(context)),
    rememberUnreachable: assign({
      data: ({ context }): Data => {
        const { impu } = recipientOf(context);
        const { unri } = context.data;
        return { ...context.data, unri: unri.includes(impu) ? unri : [...unri, impu] };
      },
    }),
  },
});

import { and, assign, emit, enqueueActions, not, setup } from 'xstate';
import { type ServingNode, servingNodes, type UserEquipment } from '../protocol/elementIds.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { MultimediaMessage } from '../protocol/messages/mms.ts';
import type { Capability } from '../protocol/messages/sip.ts';
import { imsSettingOf, type Settings } from '../protocol/settings.ts';
import { ipAddressOf, naiOf } from '../protocol/ipAccess.ts';
import type { Correspondent, StimulusMessage } from '../protocol/userActions.ts';
import { correspondent, type Identity, gatewayUri, identities, scAddress } from '../protocol/subscribers.ts';
import { type Act, internal, note, send } from './support/act.ts';
import { because } from './support/because.ts';
import { fixedDelays } from './support/delays.ts';
import { newCallId } from './support/newCallId.ts';
import { reportMarkOf } from './support/reportMark.ts';
import { afterPart, type Incomplete, isIncomplete } from './support/incomplete.ts';
import { isAnsweredAlready, nextOf, type OneByOne } from './support/oneByOne.ts';
import { callIdOfExchange, type Concatenating } from './support/segments.ts';
import { accept, acceptSession, reject } from './support/sip.ts';
import * as chat from './ueChat.ts';
import * as sms from './ueSms.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

export interface Data extends Concatenating, Incomplete {
  readonly registered: boolean;
  /** Chats that the client has open, by whom they are with. */
  readonly chats: Readonly<Record<string, chat.Chat>>;
  /** The chat that the person with an SMS phone knows of. */
  readonly texting?: chat.TextChat;
}

type Reach = Settings['reach.B.ims'];

interface Config {
  readonly texting: chat.Texting;
  readonly identity: Identity;
  readonly capabilities: readonly Capability[];
  /** UE-B is a phone with SMS only: its number is all that there is to write to. */
  readonly recipientHasNoClient: boolean;
  /** Its chats are with a group, which it names with a list of the members. */
  readonly chatsInGroup: boolean;
  /** The node that the phone is attached to and sends its Short Messages through. */
  readonly attachedTo: ServingNode | undefined;
  /** Users that have no MSISDN; they are addressed by SIP URI. */
  readonly numberless: readonly Correspondent[];
  /** Where the client puts the service centre's address: where the request is to end, or only inside the Short Message. */
  readonly requestUriOfSms: string;
  /** Multimedia messages go over HTTP to the MMS Relay/Server, not over IMS. */
  readonly mmsOverHttp: boolean;
  readonly indicatesMms: boolean;
  readonly indicatesSms: boolean;
  readonly reportMark: ReturnType<typeof reportMarkOf>;
  readonly reachOver: (access: string) => Reach;
  readonly smsOver: 'radio' | 'IMS' | 'IP';
  /** How its registration over IP is protected, which the TR leaves open. */
  readonly security: string;
  /** How long it waits before it registers again over IP. */
  readonly reRegistrationMs: number;
}

/** What goes one after the other are the Short Messages of one text. */
interface Waiting extends OneByOne<Act> {
  /** What its user does and waits for. */
  readonly action?: 'im' | 'sms' | 'mms' | 'chat' | 'chat-message' | 'chat-end' | 'register' | 'deregister';
  /** Whom its user invites to a chat. */
  readonly invited?: string;
  /** A message too large for pager mode, and the session in which it goes. */
  readonly text?: string;
  readonly session?: chat.Chat;
  /** The session in which a large message comes. */
  readonly large?: Got<'SIP INVITE LARGE'>;
}

export type C = Context<Waiting, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const failureFor = (reach: Reach): FailureCause | undefined =>
  reach === 'memoryFull' || reach === 'protocolError' || reach === 'absent' ? reach : undefined;

const reachOf = ({ context, event }: Args): Reach =>
  context.config.reachOver(event.type.startsWith('SIP') ? 'IMS' : event.from.element);

const ended = ({ context }: { context: C }, reason: 'no-answer' | 'no-service' | 'no-session' | 'too-long') =>
  note({ type: 'ended', action: held(context.action), result: 'negative', reason });

function register({ context }: { context: C }, expires: number): Act {
  const { identity, capabilities } = context.config;
  return send('P-CSCF', {
    type: 'SIP REGISTER',
    user: identity.impu,
    ue: identity.ue,
    expires,
    capabilities: expires === 0 ? [] : capabilities,
    callId: newCallId(context),
    via: [context.self],
  });
}

function multimediaMessage(context: C, { to, text, notify }: Got<'USER SENDS MMS'>): MultimediaMessage {
  return {
    mmsId: newCallId(context),
    originator: context.config.identity.impu,
    recipient: correspondent(to).impu,
    text,
    ...(notify === 'delivery' && { deliveryReport: true }),
  };
}

/** The node that hears over the radio access that there is memory again: the one over which there was none. */
function nodeToTell({ context, event }: Args): ServingNode | undefined {
  const node = servingNodes.find((one) => 'over' in event && event.over === reachOfB[one]);
  return node ?? context.config.attachedTo;
}

const overIp = ({ event }: Args): boolean => 'over' in event && event.over === 'IP';

const reportOverIp = ({ event }: Args, cause?: FailureCause): Act =>
  send(event.from, {
    type: 'IP-REPORT',
    tpdu: 'SMS-DELIVER-REPORT',
    ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
  });

/** A user's terminals in one person's hands: an IM or CPM client and a phone with SMS. One context is one exchange. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: {
    ...fixedDelays(
      'sipTransaction',
      'submitReport',
      'ipAnswer',
      'chatInvitation',
      'chatPerson',
      'msrpAnswer',
    ),
    reRegistration: ({ context }) => context.config.reRegistrationMs,
    // Some time after the gateway has given up.
    chatPersonLate: ({ context }) => context.config.texting.answerWithinMs + 2_000,
  },
  guards: {
    registered: because('senderRegistered', ({ context }: Args) => context.data.registered, {
      setting: ({ context }) => imsSettingOf[context.config.identity.ue],
    }),
    textTooLong: (args) => sms.textTooLong(args),
    partsLeft: ({ context }) => (context.outgoing?.length ?? 0) > 0,
    answersEarlierPart: ({ context, event }) => isAnsweredAlready(context, event),
    partsMissing: (args) => isIncomplete(args.context.data, sms.partIn(args)),
    tooLargeForPagerMode: ({ event }) => event.type === 'USER SENDS IM' && event.large,
    smsOverIms: ({ context }) => context.config.smsOver === 'IMS',
    mmsOverHttp: ({ context }) => context.config.mmsOverHttp,
    mmsNotification: ({ event }) => event.type === 'SIP MESSAGE MMS' && event.mm === 'MM1_notification.REQ',
    contentBehindLink: ({ event }) => event.type === 'SIP MESSAGE MMS' && event.link !== undefined,
    mmsContent: ({ event }) => event.type === 'SIP MESSAGE MMS' && event.text !== undefined,
    attached: because('phoneAttached', ({ context }: Args) => context.config.attachedTo !== undefined),
    answersNothing: (args) => reachOf(args) === 'noAnswer' || reachOf(args) === 'absent',
    cannotTakeIt: (args) => failureFor(reachOf(args)) !== undefined,
    neverReports: (args) => reachOf(args) === 'okNoReport',
    chatOpen: (args) => chat.chatWith(args) !== undefined,
    ofOpenChat: (args) => chat.isOfOpenChat(args),
    lateAcceptance: (args) => chat.isLateAcceptance(args),
    texts: ({ context }) => context.data.texting?.open === true,
    forChat: (args) => chat.isForChat(args),
    statusReport: ({ event }) => event.type === 'RADIO-SM' && event.tpdu === 'SMS-STATUS-REPORT',
    invitationToAnswer: (args) => chat.isAnswered(args),
    answersLate: ({ context }) => context.config.texting.answer === 'late accept',
    answersTwice: ({ context }) => context.config.texting.answer === 'accept twice',
    accepted: ({ event }) => 'result' in event && event.result === 'positive',
    overIp,
    /** Only a client that takes Short Messages speaks of memory for them. */
    gatewayCanBeTold: ({ context: { config, data }, event }) =>
      event.type === 'MEMORY FREED' &&
      event.over === 'reach.B.ims' &&
      data.registered &&
      config.capabilities.includes('SMSIP'),
    nodeCanBeTold: (args) => nodeToTell(args) !== undefined,
    recipientHasNoAddress: ({ context, event }) =>
      sms.addressOf(context, (event as Got<'USER SENDS SMS'>).to) === undefined,
    smsOverIp: ({ context }) => context.config.smsOver === 'IP',
    ipCoverage: ({ context }) => context.config.reachOver('IP-SM-GW') !== 'absent',
  },
  actions: {
    sendInstantMessage: emit(({ context, event }) => {
      const { to, text, privacy, notify } = event as Got<'USER SENDS IM'>;
      const { impu, msisdn } = correspondent(to);
      return send('P-CSCF', {
        type: 'SIP MESSAGE IM',
        requestUri: to === 'UE-B' && context.config.recipientHasNoClient ? `tel:${msisdn}` : impu,
        originator: context.config.identity.impu,
        sender: 'REAL',
        ...(privacy && { privacy }),
        ...(notify !== 'none' && { notify }),
        text,
        featureTag: context.config.capabilities.includes('CPM') ? 'CPM' : 'IM',
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    prepareOverRadio: assign((args) => sms.overRadio(args)),
    prepareOverIms: assign((args) => sms.overIms(args)),
    prepareOverIp: assign((args) => sms.overIp(args)),
    /** The first of what is prepared, or the next, once the one before has been answered. */
    sendNext: enqueueActions(({ context, event, enqueue }) => {
      const next = nextOf(context, event);
      enqueue.emit(next.act);
      enqueue.assign(next.held);
    }),
    acceptReport: emit(({ event }) => accept(event as Got<'SIP MESSAGE REPORT'>)),
    tellGatewayOfMemory: emit(({ context }) => {
      const { impu, ue } = context.config.identity;
      return send('P-CSCF', {
        type: 'SIP MESSAGE SMMA',
        user: impu,
        callId: `${context.self.context}@${ue.toLowerCase()}`,
        via: [context.self],
      });
    }),
    tellNodeOfMemory: emit((args) =>
      send(held(nodeToTell(args)), { type: 'RADIO-SMMA', imsi: args.context.config.identity.imsi }),
    ),
    noteIpConnection: emit(internal('ipConnection')),
    sendMmsOverHttp: emit(({ context, event }) =>
      send('MMS-RS', {
        type: 'HTTP POST',
        mm: 'MM1_submit.REQ',
        ...multimediaMessage(context, event as Got<'USER SENDS MMS'>),
      }),
    ),
    sendMmsOverIms: emit(({ context, event }) => {
      const mms = multimediaMessage(context, event as Got<'USER SENDS MMS'>);
      return send('P-CSCF', {
        type: 'SIP MESSAGE MMS',
        mm: 'MM1_submit.REQ',
        requestUri: mms.recipient,
        ...mms,
        ...(context.config.indicatesMms && { mmsIndication: 'explicit' }),
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    acknowledgeNotification: emit(({ event }) =>
      send('MMS-RS', {
        type: 'HTTP POST',
        mm: 'MM1_notification.RES',
        mmsId: (event as Got<'SIP MESSAGE MMS'>).mmsId,
      }),
    ),
    retrieveOverHttp: emit(({ event }) =>
      send('MMS-RS', {
        type: 'HTTP GET',
        mm: 'MM1_retrieve.REQ',
        mmsId: (event as Got<'SIP MESSAGE MMS'>).mmsId,
      }),
    ),
    retrieveOverIms: emit(({ context, event }) => {
      const { mmsId, originator } = event as Got<'SIP MESSAGE MMS'>;
      return send('P-CSCF', {
        type: 'SIP MESSAGE MMS',
        mm: 'MM1_retrieve.REQ',
        requestUri: originator,
        originator: context.config.identity.impu,
        mmsId,
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    showMms: emit(({ event }) => {
      const { originator, text } = event as Got<'SIP MESSAGE MMS' | 'HTTP 200 OK'>;
      return note({
        type: 'shown',
        as: 'MMS',
        originator: held(originator),
        sender: 'REAL',
        text: held(text),
      });
    }),
    register: emit((args) => register(args, 600_000)),
    deregister: emit((args) => register(args, 0)),
    becomeRegistered: assign({ data: ({ context }): Data => ({ ...context.data, registered: true }) }),
    becomeUnregistered: assign({ data: ({ context }): Data => ({ ...context.data, registered: false }) }),
    endPositive: emit(({ context, event }) =>
      note({
        type: 'ended',
        action: held(context.action),
        result: 'positive',
        ...(event.type === 'SIP 202 Accepted' && { outstanding: true }),
      }),
    ),
    endNegative: emit(({ context, event }) => {
      const reason = event.type === 'SIP ERROR' ? event.reason : (event as Got<'RADIO-ACK'>).cause;
      return note({
        type: 'ended',
        action: held(context.action),
        result: 'negative',
        ...(reason && { reason }),
      });
    }),
    endWithoutAnswer: emit((args) => ended(args, 'no-answer')),
    endWithoutService: emit((args) => ended(args, 'no-service')),
    /** One thing at a time: what the user wants before the terminal has its answer comes to nothing. */
    endBusy: emit(({ event }) =>
      note({
        type: 'ended',
        action: event.type === 'USER REGISTERS' ? 'register' : 'deregister',
        result: 'negative',
        reason: 'busy',
      }),
    ),
    show: enqueueActions((args) => {
      args.enqueue.emit(sms.shown(args));
      args.enqueue.assign({ data: afterPart(args.context.data, sms.partIn(args)) });
    }),
    keepPart: assign({ data: (args) => afterPart(args.context.data, sms.partIn(args)) }),
    endTooLong: emit((args) => ended(args, 'too-long')),
    acknowledge: emit(({ event }) =>
      send(event.from, {
        type: 'RADIO-ACK',
        tpdu: 'SMS-DELIVER-REPORT',
        result: 'positive',
      }),
    ),
    refuseShortMessage: emit((args) =>
      send(args.event.from, {
        type: 'RADIO-ACK',
        tpdu: 'SMS-DELIVER-REPORT',
        result: 'negative',
        cause: held(failureFor(reachOf(args))),
      }),
    ),
    noteNotification: emit(({ event }) =>
      note({ type: 'notified', result: (event as Got<'SIP MESSAGE IMDN' | 'MSRP REPORT'>).result }),
    ),
    acceptNotification: emit(({ event }) => accept(event as Got<'SIP MESSAGE IMDN'>)),
    accept: emit(({ event }) =>
      accept(event as Got<'SIP MESSAGE IM' | 'SIP MESSAGE MMS' | 'SIP MESSAGE SM'>),
    ),
    refuseInstantMessage: emit((args) =>
      reject(
        args.event as Got<'SIP MESSAGE IM' | 'SIP MESSAGE MMS'>,
        reachOf(args) === 'memoryFull' ? 'memory-full' : 'not-understood',
      ),
    ),
    report: emit((args) => {
      const { context } = args;
      const { callId } = args.event as Got<'SIP MESSAGE SM'>;
      const cause = failureFor(reachOf(args));
      return send('P-CSCF', {
        type: 'SIP MESSAGE REPORT',
        user: context.config.identity.impu,
        inReplyTo: callId,
        tpdu: 'SMS-DELIVER-REPORT',
        ...context.config.reportMark,
        result: cause === undefined ? 'positive' : 'negative',
        ...(cause && { cause }),
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    registerOverIp: emit(({ context }) => {
      const { identity, security } = context.config;
      return send('IP-SM-GW', {
        type: 'IP-REG-REQ',
        nai: naiOf(identity),
        ipAddress: ipAddressOf(identity.ue),
        security,
      });
    }),
    deregisterOverIp: emit(({ context }) =>
      send('IP-SM-GW', { type: 'IP-DEREG-REQ', nai: naiOf(context.config.identity) }),
    ),
    acknowledgeOverIp: emit((args) => reportOverIp(args)),
    refuseOverIp: emit((args) => reportOverIp(args, held(failureFor(reachOf(args))))),
    endWithoutSession: emit((args) => ended(args, 'no-session')),
    holdInvited: assign({ invited: ({ event }) => (event as Got<'USER STARTS CHAT'>).to }),
    inviteToChat: emit((args) => chat.invitation(args)),
    openChat: assign({ data: (args) => chat.opened(args) }),
    joinChat: assign({ data: (args) => chat.joined(args) }),
    acceptChat: emit((args) => chat.acceptance(args)),
    closeChat: assign({ data: (args) => chat.closed(args) }),
    sendInChat: emit((args) => chat.messageInChat(args)),
    sendBye: emit((args) => chat.endOfChat(args)),
    leaveChats: enqueueActions((args) => {
      for (const act of chat.leaveOfChats(args)) args.enqueue.emit(act);
      args.enqueue.assign({ data: { ...args.context.data, chats: {} } });
    }),
    refuseLate: emit((args) => chat.refusalOfLate(args)),
    acceptBye: emit(({ event }) => accept(event as Got<'SIP BYE'>)),
    acknowledgeInChat: emit((args) => chat.acknowledgement(args)),
    showInChat: emit((args) => chat.shownInChat(args)),
    holdText: assign({ text: ({ event }) => (event as Got<'USER SENDS IM'>).text }),
    inviteForLarge: emit(({ context, event }) => {
      const { to, privacy } = event as Got<'USER SENDS IM'>;
      return send('P-CSCF', {
        type: 'SIP INVITE LARGE',
        requestUri: chat.addressOf(to, context),
        originator: context.config.identity.impu,
        sender: 'REAL',
        ...(privacy && { privacy }),
        featureTag: context.config.capabilities.includes('CPM') ? 'CPM' : 'IM',
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    holdLargeSession: assign({ session: (args) => chat.sessionOf(args) }),
    sendLarge: emit(({ context }) => {
      const { session, remote } = held(context.session);
      const messageId = newCallId(context);
      return send(remote, { type: 'MSRP SEND', session, messageId, text: held(context.text) });
    }),
    endLargeSession: emit(({ context }) =>
      chat.byeTo(held(context.session), newCallId(context), context.self),
    ),
    holdLarge: assign({ large: ({ event }) => event as Got<'SIP INVITE LARGE'> }),
    acceptLarge: emit(({ context }) => acceptSession(held(context.large), context.self)),
    showLarge: emit(({ context, event }) => {
      const { originator, sender } = held(context.large);
      return note({ type: 'shown', as: 'IM', originator, sender, text: (event as Got<'MSRP SEND'>).text });
    }),
    rememberNumber: assign({ data: (args) => chat.texted(args) }),
    prepareAnswer: assign((args) => chat.answerToInvitation(args)),
    prepareForChat: assign((args) => chat.textInChat(args)),
    prepareLeaveWord: assign((args) => chat.leaveText(args)),
    leaveChat: assign({ data: (args) => chat.left(args) }),
    answerPage: emit(({ event }) => send(event.from, { type: 'PAGING-RES' })),
  },
}).createMachine({
  id: 'ue',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'USER SENDS IM': [
          {
            guard: and(['registered', 'tooLargeForPagerMode']),
            target: 'awaitingLargeAnswer', // OMA CPM and IM 5.2, large mode
            actions: [assign({ action: 'im' }), 'holdText', 'inviteForLarge'],
          },
          {
            guard: 'registered',
            target: 'awaitingSipAnswer',
            actions: [assign({ action: 'im' }), 'sendInstantMessage'],
          },
          { target: 'failed', actions: [assign({ action: 'im' }), 'endWithoutService'] },
        ],
        'USER SENDS SMS': [
          { guard: 'textTooLong', target: 'failed', actions: [assign({ action: 'sms' }), 'endTooLong'] },
          {
            guard: and(['smsOverIms', 'registered']),
            target: 'awaitingEncapsulatedReport', // TS 23.204 6.3 step 2
            actions: [assign({ action: 'sms' }), 'prepareOverIms', 'sendNext'],
          },
          {
            guard: 'smsOverIms',
            target: 'failed',
            actions: [assign({ action: 'sms' }), 'endWithoutService'],
          },
          {
            guard: 'recipientHasNoAddress',
            target: 'failed',
            actions: [assign({ action: 'sms' }), 'endWithoutService'],
          },
          {
            guard: 'smsOverIp',
            target: 'awaitingIpReport',
            actions: [assign({ action: 'sms' }), 'prepareOverIp', 'sendNext'], // TR 23.804 8.3 step 2
          },
          {
            guard: 'attached',
            target: 'awaitingSubmitReport',
            actions: [assign({ action: 'sms' }), 'prepareOverRadio', 'sendNext'],
          },
          { target: 'failed', actions: [assign({ action: 'sms' }), 'endWithoutService'] },
        ],
        'USER SENDS MMS': [
          {
            guard: 'mmsOverHttp',
            target: 'awaitingHttpAnswer',
            actions: [assign({ action: 'mms' }), 'sendMmsOverHttp'],
          },
          {
            guard: 'registered',
            target: 'awaitingSipAnswer',
            actions: [assign({ action: 'mms' }), 'sendMmsOverIms'],
          },
          { target: 'failed', actions: [assign({ action: 'mms' }), 'endWithoutService'] },
        ],
        'USER REGISTERS': [
          {
            guard: 'overIp',
            target: 'registeringOverIp',
            actions: [assign({ action: 'register' }), 'noteIpConnection'], // TR 23.804 8.1 step 1
          },
          {
            target: 'registering',
            actions: [assign({ action: 'register' }), 'noteIpConnection', 'register'],
          },
        ],
        'USER DEREGISTERS': [
          { guard: 'overIp', target: 'deregisteringOverIp', actions: assign({ action: 'deregister' }) },
          {
            target: 'deregistering',
            actions: [assign({ action: 'deregister' }), 'leaveChats', 'deregister'],
          },
        ],
        'IP-SM': [
          { guard: 'answersNothing' },
          { guard: 'cannotTakeIt', target: 'failed', actions: 'refuseOverIp' },
          { guard: 'partsMissing', target: 'done', actions: ['keepPart', 'acknowledgeOverIp'] },
          { target: 'done', actions: ['show', 'acknowledgeOverIp'] },
        ],
        'USER STARTS CHAT': [
          {
            guard: not('registered'),
            target: 'failed',
            actions: [assign({ action: 'chat' }), 'endWithoutService'],
          },
          { guard: 'chatOpen', target: 'done', actions: [assign({ action: 'chat' }), 'endPositive'] },
          {
            target: 'awaitingChatAnswer',
            actions: [assign({ action: 'chat' }), 'holdInvited', 'inviteToChat'],
          },
        ],
        'USER SENDS CHAT MESSAGE': [
          {
            guard: 'chatOpen',
            target: 'awaitingMsrpAnswer',
            actions: [assign({ action: 'chat-message' }), 'sendInChat'],
          },
          {
            guard: and(['texts', 'textTooLong']),
            target: 'failed',
            actions: [assign({ action: 'chat-message' }), 'endTooLong'],
          },
          {
            guard: and(['texts', 'attached']),
            target: 'awaitingSubmitReport',
            actions: [assign({ action: 'chat-message' }), 'prepareForChat', 'sendNext'],
          },
          { target: 'failed', actions: [assign({ action: 'chat-message' }), 'endWithoutSession'] },
        ],
        'USER ENDS CHAT': [
          {
            guard: 'chatOpen',
            target: 'awaitingSipAnswer',
            actions: [assign({ action: 'chat-end' }), 'sendBye', 'closeChat'],
          },
          {
            guard: and(['texts', 'attached']),
            target: 'awaitingSubmitReport',
            actions: [assign({ action: 'chat-end' }), 'prepareLeaveWord', 'sendNext', 'leaveChat'],
          },
          { target: 'failed', actions: [assign({ action: 'chat-end' }), 'endWithoutSession'] },
        ],
        'SIP INVITE CHAT': [
          { guard: 'answersNothing' },
          { guard: 'cannotTakeIt', target: 'failed', actions: 'refuseInstantMessage' },
          { target: 'done', actions: ['acceptChat', 'joinChat'] },
        ],
        'SIP INVITE LARGE': [
          { guard: 'answersNothing' },
          { guard: 'cannotTakeIt', target: 'failed', actions: 'refuseInstantMessage' },
          { target: 'receivingLarge', actions: ['holdLarge', 'acceptLarge'] },
        ],
        'MSRP SEND': { guard: 'ofOpenChat', target: 'done', actions: ['showInChat', 'acknowledgeInChat'] },
        'SIP 200 OK': { guard: 'lateAcceptance', target: 'done', actions: 'refuseLate' },
        'MSRP REPORT': { guard: 'ofOpenChat', target: 'done', actions: 'noteNotification' },
        'SIP BYE': { target: 'done', actions: ['acceptBye', 'closeChat'] },
        'RADIO-SM': [
          { guard: 'answersNothing' },
          { guard: 'cannotTakeIt', target: 'failed', actions: 'refuseShortMessage' },
          // A report on what the phone has not sent itself tells its user nothing.
          { guard: 'statusReport', target: 'done', actions: 'acknowledge' },
          { guard: 'partsMissing', target: 'done', actions: ['keepPart', 'acknowledge'] },
          {
            guard: and(['invitationToAnswer', 'answersLate']),
            target: 'readingLate',
            actions: ['rememberNumber', 'show', 'acknowledge'],
          },
          {
            guard: 'invitationToAnswer',
            target: 'reading',
            actions: ['rememberNumber', 'show', 'acknowledge'],
          },
          { guard: 'forChat', target: 'done', actions: ['rememberNumber', 'show', 'acknowledge'] },
          { target: 'done', actions: ['show', 'acknowledge'] },
        ],
        'SIP MESSAGE IM': [
          { guard: 'answersNothing' },
          { guard: 'cannotTakeIt', target: 'failed', actions: 'refuseInstantMessage' },
          { target: 'done', actions: ['show', 'accept'] },
        ],
        'SIP MESSAGE SM': [
          { guard: 'answersNothing' },
          { guard: and(['neverReports', 'partsMissing']), target: 'done', actions: ['keepPart', 'accept'] },
          { guard: 'neverReports', target: 'done', actions: ['show', 'accept'] },
          { guard: 'cannotTakeIt', target: 'awaitingReportAnswer', actions: ['accept', 'report'] },
          {
            guard: 'partsMissing',
            target: 'awaitingReportAnswer',
            actions: ['keepPart', 'accept', 'report'],
          },
          { target: 'awaitingReportAnswer', actions: ['show', 'accept', 'report'] },
        ],
        'SIP MESSAGE IMDN': { target: 'done', actions: ['noteNotification', 'acceptNotification'] },
        'SIP MESSAGE MMS': [
          { guard: 'answersNothing' },
          { guard: 'cannotTakeIt', target: 'failed', actions: 'refuseInstantMessage' },
          {
            guard: and(['mmsNotification', 'mmsOverHttp']),
            target: 'retrieving',
            actions: ['accept', 'acknowledgeNotification', 'retrieveOverHttp'],
          },
          { guard: 'mmsNotification', target: 'retrieving', actions: ['accept', 'retrieveOverIms'] },
          { guard: 'contentBehindLink', target: 'retrieving', actions: ['accept', 'retrieveOverHttp'] },
          { guard: 'mmsContent', target: 'done', actions: ['showMms', 'accept'] },
          { target: 'done', actions: 'accept' }, // a delivery report
        ],
        PAGING: [{ guard: 'answersNothing' }, { target: 'done', actions: 'answerPage' }],
        'MEMORY FREED': [
          {
            guard: 'gatewayCanBeTold',
            target: 'awaitingMemoryReport',
            actions: 'tellGatewayOfMemory', // TS 23.204 6.6 step 2
          },
          { guard: 'nodeCanBeTold', target: 'awaitingMemoryReport', actions: 'tellNodeOfMemory' },
        ],
      },
    },
    awaitingSipAnswer: {
      after: { sipTransaction: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'SIP 200 OK': { target: 'done', actions: 'endPositive' },
        'SIP 202 Accepted': { target: 'done', actions: 'endPositive' },
        'SIP ERROR': { target: 'failed', actions: 'endNegative' },
      },
    },
    awaitingLargeAnswer: {
      after: { sipTransaction: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'SIP 200 OK': { target: 'awaitingLargeTaken', actions: ['holdLargeSession', 'sendLarge'] },
        'SIP ERROR': { target: 'failed', actions: 'endNegative' },
      },
    },
    awaitingLargeTaken: {
      after: { msrpAnswer: { target: 'endingLarge', actions: 'endWithoutAnswer' } },
      on: { 'MSRP 200 OK': { target: 'endingLarge', actions: 'endPositive' } },
    },
    endingLarge: {
      entry: 'endLargeSession',
      after: { sipTransaction: 'done' },
      on: { 'SIP 200 OK': 'done', 'SIP ERROR': 'done' },
    },
    awaitingHttpAnswer: {
      after: { sipTransaction: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: { 'HTTP 200 OK': { target: 'done', actions: 'endPositive' } },
    },
    /** Content comes in the HTTP answer, or after the SIP answer in a request of its own. */
    retrieving: {
      after: { sipTransaction: 'failed' },
      on: {
        'HTTP 200 OK': [{ guard: 'accepted', target: 'done', actions: 'showMms' }, { target: 'failed' }],
        'SIP 200 OK': 'done',
        'SIP ERROR': 'failed',
      },
    },
    awaitingChatAnswer: {
      after: { chatInvitation: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'SIP 200 OK': [
          { guard: not('registered'), target: 'failed', actions: ['refuseLate', 'endWithoutService'] },
          { target: 'done', actions: ['openChat', 'endPositive'] },
        ],
        'SIP ERROR': { target: 'failed', actions: 'endNegative' },
      },
    },
    awaitingMsrpAnswer: {
      after: { msrpAnswer: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: { 'MSRP 200 OK': { target: 'done', actions: 'endPositive' } },
    },
    // The person reads an invitation and answers it (6.15 step 7).
    reading: { after: { chatPerson: 'answering' } },
    readingLate: { after: { chatPersonLate: 'answering' } },
    answering: {
      entry: ['prepareAnswer', 'sendNext'],
      after: { submitReport: 'failed' },
      on: {
        'RADIO-ACK': [
          { guard: 'answersEarlierPart' },
          { guard: and(['accepted', 'partsLeft']), actions: 'sendNext' },
          { guard: 'answersTwice', target: 'answeringAgain' },
          { target: 'done' },
        ],
      },
    },
    answeringAgain: {
      entry: ['prepareAnswer', 'sendNext'],
      after: { submitReport: 'failed' },
      on: {
        'RADIO-ACK': [
          { guard: 'answersEarlierPart' },
          { guard: and(['accepted', 'partsLeft']), actions: 'sendNext' },
          { target: 'done' },
        ],
      },
    },
    awaitingSubmitReport: {
      after: { submitReport: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'RADIO-ACK': [
          { guard: 'answersEarlierPart' },
          {
            guard: and(['accepted', 'partsLeft']),
            target: 'awaitingSubmitReport',
            reenter: true,
            actions: 'sendNext',
          },
          { guard: 'accepted', target: 'done', actions: 'endPositive' },
          { target: 'failed', actions: 'endNegative' },
        ],
      },
    },
    /** One message that is too large for pager mode comes in a session of its own (6.9). */
    receivingLarge: {
      after: { sipTransaction: 'failed' },
      on: {
        'MSRP SEND': { actions: ['showLarge', 'acknowledgeInChat'] },
        'SIP BYE': { target: 'done', actions: 'acceptBye' },
      },
    },
    /** The 202 says that the Short Message was sent on; how it went comes in a request of its own. */
    awaitingEncapsulatedReport: {
      after: { submitReport: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'SIP MESSAGE REPORT': [
          { guard: 'answersEarlierPart' },
          {
            guard: and(['accepted', 'partsLeft']),
            target: 'awaitingEncapsulatedReport',
            reenter: true,
            actions: ['acceptReport', 'sendNext'],
          },
          { guard: 'accepted', target: 'done', actions: ['acceptReport', 'endPositive'] },
          { target: 'failed', actions: ['acceptReport', 'endNegative'] },
        ],
        'SIP ERROR': { target: 'failed', actions: 'endNegative' },
      },
    },
    awaitingMemoryReport: {
      after: { submitReport: 'failed' },
      on: {
        'SIP MESSAGE REPORT': [
          { guard: 'accepted', target: 'done', actions: 'acceptReport' },
          { target: 'failed', actions: 'acceptReport' },
        ],
        'SIP ERROR': [{ guard: 'nodeCanBeTold', actions: 'tellNodeOfMemory' }, { target: 'failed' }],
        'RADIO-ACK': [{ guard: 'accepted', target: 'done' }, { target: 'failed' }],
      },
    },
    awaitingReportAnswer: {
      after: { sipTransaction: 'done' },
      on: { 'SIP 202 Accepted': 'done', 'SIP 200 OK': 'done', 'SIP ERROR': 'failed' },
    },
    registering: {
      after: { sipTransaction: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'SIP 200 OK': { target: 'done', actions: ['becomeRegistered', 'endPositive'] },
        'SIP ERROR': { target: 'failed', actions: 'endNegative' },
      },
    },
    deregistering: {
      // A client that leaves is gone, whether or not the network answers.
      entry: 'becomeUnregistered',
      after: { sipTransaction: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'SIP 200 OK': { target: 'done', actions: 'endPositive' },
        'SIP ERROR': { target: 'failed', actions: 'endNegative' },
      },
    },
    awaitingIpReport: {
      after: { submitReport: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'IP-REPORT': [
          { guard: 'answersEarlierPart' },
          {
            guard: and(['accepted', 'partsLeft']),
            target: 'awaitingIpReport',
            reenter: true,
            actions: 'sendNext',
          },
          { guard: 'accepted', target: 'done', actions: 'endPositive' },
          { target: 'failed', actions: 'endNegative' },
        ],
      },
    },
    registeringOverIp: {
      entry: 'registerOverIp', // TR 23.804 8.1 step 2
      after: { ipAnswer: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'IP-REG-RES': [
          { guard: 'accepted', target: 'registeredOverIp', actions: 'endPositive' },
          { target: 'failed', actions: 'endNegative' },
        ],
        'USER REGISTERS': { actions: 'endBusy' },
        'USER DEREGISTERS': { actions: 'endBusy' },
      },
    },
    registeredOverIp: {
      after: {
        reRegistration: [
          { guard: 'ipCoverage', target: 'reRegisteringOverIp' }, // TR 23.804 8.1-B1
          { target: 'registeredOverIp', reenter: true },
        ],
      },
      on: {
        'USER REGISTERS': { target: 'registeringOverIp', actions: assign({ action: 'register' }) },
        'USER DEREGISTERS': { target: 'deregisteringOverIp', actions: assign({ action: 'deregister' }) },
        'IP-DEREG-INFO': [{ guard: 'answersNothing' }, { target: 'done' }], // TR 23.804 8.2.2 step 4
      },
    },
    reRegisteringOverIp: {
      entry: 'registerOverIp',
      after: { ipAnswer: 'registeredOverIp' },
      on: {
        'IP-REG-RES': [{ guard: 'accepted', target: 'registeredOverIp' }, { target: 'failed' }],
        'USER REGISTERS': { actions: 'endBusy' },
        'USER DEREGISTERS': { target: 'deregisteringOverIp', actions: assign({ action: 'deregister' }) },
      },
    },
    deregisteringOverIp: {
      entry: 'deregisterOverIp', // TR 23.804 8.2.1 step 1
      after: { ipAnswer: { target: 'failed', actions: 'endWithoutAnswer' } },
      on: {
        'IP-DEREG-RES': { target: 'done', actions: 'endPositive' },
        'USER REGISTERS': { actions: 'endBusy' },
        'USER DEREGISTERS': { actions: 'endBusy' },
      },
    },
    done: { type: 'final' },
    failed: { type: 'final' },
  },
});

const reachOfB: Readonly<
  Record<
    string,
    'reach.B.ims' | 'reach.B.ip' | 'reach.B.msc' | 'reach.B.sgsn' | 'reach.B.mme' | 'reach.B.smsf'
  >
> = {
  IMS: 'reach.B.ims',
  'IP-SM-GW': 'reach.B.ip',
  MSC: 'reach.B.msc',
  SGSN: 'reach.B.sgsn',
  MME: 'reach.B.mme',
  SMSF: 'reach.B.smsf',
};

/** The terminals of one user. Only those of UE-B can be put out of reach. */
export function userEquipment(ue: UserEquipment): ElementOf<Data, Config> {
  return {
    machine,
    data: () => ({ registered: false, chats: {}, incomplete: {}, concatenated: 0 }),
    configure: (then, now) => ({
      identity: identities[ue],
      texting: chat.textingOf(then, now),
      recipientHasNoClient: then['setup.subscription.B'] === 'SMS only',
      chatsInGroup: then['setup.chat'] === 'a group',
      capabilities: ue === 'UE-B' ? then['ueB.caps'] : ['IM', 'CPM'],
      numberless: then['ueB.msisdn'] === 'no' ? (['UE-B', 'PEER-NET'] as const) : [],
      requestUriOfSms: then['sc.addressIn'] === 'Request-URI' ? `tel:${scAddress}` : gatewayUri,
      attachedTo: ue === 'UE-B' ? then['hss.addr'][0] : 'MSC',
      mmsOverHttp: then['setup.mms'] === 'HTTP and SIP push',
      indicatesMms: then['ffs.mmsIndication'] === 'explicit',
      indicatesSms: then['ffs.moIndication'] === 'explicit',
      reportMark: reportMarkOf(then),
      reachOver: (access) => {
        const setting = reachOfB[access];
        return ue === 'UE-B' && setting !== undefined ? now[setting] : 'ok';
      },
      smsOver: then[ue === 'UE-B' ? 'setup.smsOver.B' : 'setup.smsOver.A'],
      security: then['ffs.regSecurity'],
      // So that it is always heard before the gateway's guard timer expires, or never.
      reRegistrationMs: now['t.guard'] * 1000 * (then['t.reg'] === 'shorter' ? 0.5 : 2),
    }),
    contextOf(received) {
      const message = received as Message | StimulusMessage;
      // The submit report names the request that submitted, whose Call-ID bears its context.
      if (message.type === 'SIP MESSAGE REPORT') return callIdOfExchange(message.inReplyTo).split('@')[0];
      // What belongs to the session of a large message goes to the context that takes part in it.
      if (message.type === 'SIP INVITE LARGE') return message.callId;
      if (message.type === 'MSRP SEND' || message.type === 'SIP BYE') return message.session;
      // Everything that concerns the registration over IP goes to the context that keeps it.
      const keepsRegistration =
        message.type === 'IP-DEREG-INFO' || ('over' in message && message.over === 'IP');
      return keepsRegistration ? 'ip' : undefined;
    },
  };
}

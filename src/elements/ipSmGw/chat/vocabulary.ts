import { assign, emit, enqueueActions } from 'xstate';
import type { ServingNode } from '../../../protocol/elementIds.ts';
import type { Content } from '../../../protocol/messages/common.ts';
import { imsSettingOf } from '../../../protocol/settings.ts';
import {
  gatewayServiceAddress,
  group,
  type Identity,
  identityNamed,
  isSessionNumber,
  sessionNumbers,
} from '../../../protocol/subscribers.ts';
import { type Act, internal, send } from '../../support/act.ts';
import { because } from '../../support/because.ts';
import { fixedDelays } from '../../support/delays.ts';
import { newCallId } from '../../support/newCallId.ts';
import { isTooLong, partsOf } from '../../support/segments.ts';
import { accept, acceptSession, addresseeOf, reject, routeToCaller } from '../../support/sip.ts';
import { type Got, held } from '../../support/types.ts';
import { chargesOf, creditRequest } from '../charging.ts';
import type { Args, Awaited, C, Data, Registration } from '../gateway.ts';
import { statusReportVocabulary } from '../statusReport.ts';
import { levelSetting } from '../levelSetting.ts';
import { cutByGateway, partUnderWay } from '../parts.ts';
import { anonymous, forwardError } from '../vocabulary.ts';

type Invite = Got<'SIP INVITE CHAT'>;

/** The gateway serves who invites (6.15.1) or who is invited (6.15.2), as the invitation reaches it. */
const onOriginatingSide = ({ from }: Invite): boolean => from.element === 'S-CSCF-O';

const inviteIn = ({ context, event }: Args): Invite => context.invite ?? (event as Invite);

const inviterOf = ({ originator }: Invite): Identity | undefined => identityNamed(originator);

const servedUser = (invite: Invite): Identity =>
  onOriginatingSide(invite) ? held(inviterOf(invite)) : addresseeOf(invite);

const registrationOf = (args: Args): Registration | undefined =>
  args.context.data.registrations[servedUser(inviteIn(args)).impu];

const clientRegistration = (args: Args): Registration | undefined =>
  args.context.data.registrations[inviterOf(inviteIn(args))?.impu ?? ''];

const isOfGroup = (invite: Invite): boolean => invite.group !== undefined;

const isHidden = ({ privacy }: Invite): boolean => privacy === true;

/** Who invites, as the SMS user may know it. */
function inviterShown(invite: Invite): string {
  if (isHidden(invite)) return anonymous;
  if (isOfGroup(invite)) return group.name;
  if (!onOriginatingSide(invite) && invite.unidentified === true) return 'unknown';
  return inviterOf(invite)?.name ?? invite.originator;
}

const freeNumber = ({ data }: C): string | undefined =>
  sessionNumbers.find((number) => !Object.hasOwn(data.sessions, number));

/** The sender's own number where the operator wants it for a chat of two, nobody is to be hidden and no other chat goes by it. */
function numberFor(context: C, invite: Invite): string | undefined {
  const own = inviterOf(invite)?.msisdn;
  const { ownNumber } = context.config.chat;
  const mayBeOwn = ownNumber && onOriginatingSide(invite) && !isHidden(invite) && !isOfGroup(invite);
  return mayBeOwn && own && !(own in context.data.sessions) ? own : freeNumber(context);
}

const saysThe = (word: string, text: string) => text.trim().toUpperCase() === word.trim().toUpperCase();

const textIn = (event: Args['event']): string => (event as Got<'SM RECEIVED' | 'MSRP SEND'>).text;

/** Only of these two can the SMS network tell: nobody says that a Short Message has been read. */
const asksForReport = ({ notify }: Got<'MSRP SEND'>): boolean =>
  notify === 'delivery' || notify === 'failure';

/** The next count of a Short Message that is submitted under a number (TP-Message-Reference). */
export const nextReference = ({ references }: Data, number: string): number =>
  ((references[number] ?? -1) + 1) % 256;

/** The chat message that a report is about. */
const awaitedIn = ({ context, event }: Args): Awaited | undefined => {
  const { reference } = event as Got<'SM STATUS' | 'SM OUTCOME'>;
  return reference === undefined ? undefined : context.awaited?.[reference];
};

function order(
  args: Args,
  content: Content,
  text: string,
  { leaveInstructions, reference }: { readonly leaveInstructions?: string; readonly reference?: number } = {},
): Act {
  const { context } = args;
  const invite = inviteIn(args);
  const number = held(context.number);
  const originating = onOriginatingSide(invite);
  return send(
    { element: context.self.element, context: newCallId(context) },
    {
      type: 'SM ORDER',
      content,
      through: originating ? 'service centre' : 'serving node',
      served: servedUser(invite).msisdn,
      originator: number,
      sender: isSessionNumber(number) ? 'SESSION-MSISDN' : 'REAL',
      recipient: addresseeOf(invite).msisdn,
      scAddress: originating ? held(context.scAddress) : gatewayServiceAddress,
      text,
      ...(content === 'chat' && { leaveInstructions: leaveInstructions !== undefined }),
      ...(reference !== undefined && { reference }),
      ...(reference !== undefined && originating && { statusReportRequested: true }),
    },
  );
}

/** What the SMS user gets of a chat message. */
function chatText({ context, event }: Args): string {
  const { leaveInstructions } = context.config.chat;
  return leaveInstructions === undefined ? textIn(event) : `${textIn(event)} ${leaveInstructions}`;
}

function chatMessage(args: Args, reference?: number): Act {
  const { leaveInstructions } = args.context.config.chat;
  return order(args, 'chat', chatText(args), {
    ...(leaveInstructions !== undefined && { leaveInstructions }),
    ...(reference !== undefined && { reference }),
  });
}

/** Failures and what the gateway has delivered itself are of the whole text; of status reports all must have come. */
function isOutcomeOfAll({ context, event }: Args): boolean {
  const { type, result, reference } = event as Got<'SM STATUS' | 'SM OUTCOME'>;
  if (type === 'SM OUTCOME' || result === 'negative') return true;
  const about = context.awaited?.[reference]?.messageId;
  const others = Object.entries({ ...context.awaited }).filter(
    ([count, { messageId }]) => Number(count) !== reference && messageId === about,
  );
  return others.length === 0;
}

const outcomeOf = ({ order: ordered }: C) => {
  const { content, reference } = held(ordered);
  return { type: 'SM OUTCOME', content, ...(reference !== undefined && { reference }) } as const;
};

const isSessionOf = ({ context, event }: Args): boolean => {
  const loan = context.data.sessions[held(context.question).msisdn];
  return loan?.smsUser === (event as Got<'MT-FSM'>).originator;
};

/** The words of chat sessions with SMS users (TS 23.204 clauses 6.15 to 6.18). */
export const chatVocabulary = statusReportVocabulary.extend({
  delays: {
    ...fixedDelays('submitReport', 'sipTransaction'),
    chatAnswer: ({ context }) => context.config.chat.answerMs,
  },
  guards: {
    servedUserAuthorised: because(
      'servedUserAuthorised',
      (args: Args) => registrationOf(args)?.serviceData?.serviceLevel ?? false,
      {
        setting: (args) =>
          levelSetting('service', servedUser(inviteIn(args)), registrationOf(args)?.serviceData),
      },
    ),
    /** The client at the session's own end, as far as its registrations are told to the gateway; a group's server is no client. */
    chatClientRegistered: because(
      'chatClientRegistered',
      (args: Args) => isOfGroup(inviteIn(args)) || clientRegistration(args)?.registered !== false,
      { setting: (args) => imsSettingOf[inviterOf(inviteIn(args))?.ue ?? 'UE-A'] },
    ),
    originatingSide: (args: Args) => onOriginatingSide(inviteIn(args)),
    senderIdentified: because('senderIdentified', (args: Args) => inviteIn(args).unidentified !== true),
    unidentifiedAllowed: because(
      'unidentifiedAllowed',
      ({ context }: Args) => context.config.chat.unidentifiedAllowed,
    ),
    serviceCentreKnown: because(
      'serviceCentreKnown',
      (args: Args) => registrationOf(args)?.scAddress !== undefined,
    ),
    numberAvailable: (args: Args) =>
      args.context.number !== undefined || numberFor(args.context, inviteIn(args)) !== undefined,
    checksBack: because('checksBack', ({ context }: Args) => context.config.chat.checksBack),
    invitationAccepted: because('invitationAccepted', ({ context, event }: Args) =>
      saysThe(context.config.chat.acceptWord, textIn(event)),
    ),
    leaveTextRecognised: because('leaveTextRecognised', ({ context, event }: Args) =>
      saysThe(context.config.chat.leaveWord, textIn(event)),
    ),
    endNoticeWanted: because('endNoticeWanted', ({ context }: Args) => context.config.chat.endNotice),
    numberLent: ({ context }: Args) => context.number !== undefined,
    failed: ({ event }: Args) => event.type === 'SM OUTCOME' && event.result === 'negative',
    aboutEnd: ({ event }: Args) => event.type === 'SM OUTCOME' && event.content === 'endNotice',
    /** Through a service centre a success is known only when its status report comes. */
    deliveryKnown: ({ context, event }) =>
      event.type === 'SM STATUS' ||
      (event.type === 'SM OUTCOME' &&
        (event.result === 'negative' || !onOriginatingSide(held(context.invite)))),
    ofAwaitedMessage: (args) => awaitedIn(args) !== undefined,
    outcomeOfAll: (args) => isOutcomeOfAll(args),
    reportAsked: because('notificationAsked', (args: Args) => {
      const { result } = args.event as Got<'SM STATUS' | 'SM OUTCOME'>;
      return awaitedIn(args)?.notify === (result === 'positive' ? 'delivery' : 'failure');
    }),
    asksForReport: ({ event }) => event.type === 'MSRP SEND' && asksForReport(event),
    forChat: ({ context }: Args) => {
      const { msisdn } = held(context.question);
      return isSessionNumber(msisdn) || Object.hasOwn(context.data.sessions, msisdn);
    },
    numberOfOpenChat: because('numberOfOpenChat', isSessionOf),
    throughServiceCentre: ({ context }: Args) => context.order?.through === 'service centre',
  },
  actions: {
    holdInvite: assign((args) => {
      const scAddress = registrationOf(args)?.scAddress;
      return { invite: args.event as Invite, ...(scAddress !== undefined && { scAddress }) };
    }),
    noteInvitation: emit((args: Args) =>
      internal('invitationConverted', { identity: isHidden(inviteIn(args)) ? 'withheld' : 'kept' }),
    ),
    noteUnauthorised: emit(internal('refused', { reason: 'not-authorised' })),
    rejectUnauthorised: emit((args) => reject(inviteIn(args), 'not-authorised')),
    noteHidden: emit(internal('refused', { reason: 'anonymity-prohibited' })),
    rejectHidden: emit((args) => reject(inviteIn(args), 'anonymity-prohibited')),
    noteUnidentified: emit(internal('refused', { reason: 'unidentified-prohibited' })),
    rejectUnidentified: emit((args) => reject(inviteIn(args), 'unidentified-prohibited')),
    rejectFailure: emit((args) => reject(inviteIn(args), 'sms-failure')),
    rejectNotRegistered: emit((args) => reject(inviteIn(args), 'not-registered')),
    rejectUnanswered: emit((args) => reject(inviteIn(args), 'no-answer')),
    rejectRejected: emit((args) => reject(inviteIn(args), 'rejected')),
    rejectUndelivered: emit((args: Args) => {
      const invite = inviteIn(args);
      if ((args.event as Got<'SM OUTCOME'>).cause === 'creditExhausted')
        return reject(invite, 'credit-exhausted');
      return reject(invite, onOriginatingSide(invite) ? 'sms-failure' : 'not-reachable');
    }),
    lendNumber: assign(({ context }) => {
      const invite = held(context.invite);
      if (context.number !== undefined) return {};
      const number = held(numberFor(context, invite));
      const loan = {
        chat: context.self.context,
        smsUser: addresseeOf(invite).msisdn,
        served: servedUser(invite).msisdn,
      };
      return {
        number,
        data: { ...context.data, sessions: { ...context.data.sessions, [number]: loan } },
      };
    }),
    releaseNumber: assign({
      data: ({ context }): Data => {
        const { [context.number ?? '']: _returned, ...sessions } = context.data.sessions;
        return { ...context.data, sessions };
      },
    }),
    orderInvitation: emit((args: Args) => {
      const invite = inviteIn(args);
      return order(args, 'invitation', `${inviterShown(invite)} ${args.context.config.chat.invitation}`);
    }),
    /** Every Short Message of the text is counted, as each is reported on. */
    orderReportedMessage: enqueueActions((args) => {
      const { context, enqueue } = args;
      const { messageId, notify = 'none' } = args.event as Got<'MSRP SEND'>;
      const number = held(context.number);
      const reference = nextReference(context.data, number);
      enqueue.emit(chatMessage(args as Args, reference));
      const count = isTooLong(chatText(args as Args)) ? 1 : partsOf(chatText(args as Args), 0).length;
      const references = Array.from({ length: count }, (_, index) => (reference + index) % 256);
      const awaited = references.map((one) => [one, { messageId, notify }] as const);
      enqueue.assign({
        awaited: { ...context.awaited, ...Object.fromEntries(awaited) },
        data: {
          ...context.data,
          references: { ...context.data.references, [number]: held(references.at(-1)) },
        },
      });
    }),
    noteReport: emit(({ event }) =>
      internal('reportMapped', { result: (event as Got<'SM STATUS' | 'SM OUTCOME'>).result }),
    ),
    reportInChat: emit((args: Args) => {
      const { via, callId } = held(args.context.invite);
      return send(
        { element: held(via[0]).element },
        {
          type: 'MSRP REPORT',
          session: callId,
          messageId: held(awaitedIn(args)).messageId,
          result: (args.event as Got<'SM STATUS' | 'SM OUTCOME'>).result,
        },
      );
    }),
    forgetMessage: assign({
      awaited: ({ context, event }) => {
        const { reference = -1 } = event as Got<'SM STATUS' | 'SM OUTCOME'>;
        const told = context.awaited?.[reference];
        const others = Object.entries({ ...context.awaited }).filter(([count, { messageId }]) =>
          isOutcomeOfAll({ context, event }) ? messageId !== told?.messageId : Number(count) !== reference,
        );
        return Object.fromEntries(others);
      },
    }),
    orderChatMessage: emit((args: Args) => chatMessage(args)),
    orderEndNotice: emit((args: Args) => order(args, 'endNotice', args.context.config.chat.endText)),
    acceptInvite: emit(({ context }) => acceptSession(held(context.invite), context.self)),
    acknowledgeChatMessage: emit(({ event }) => {
      const { session, messageId } = event as Got<'MSRP SEND'>;
      return send(event.from, { type: 'MSRP 200 OK', session, messageId });
    }),
    passToClient: emit(({ context, event }) => {
      const invite = held(context.invite);
      return send(
        { element: held(invite.via[0]).element },
        {
          type: 'MSRP SEND',
          session: invite.callId,
          messageId: newCallId(context),
          text: textIn(event),
        },
      );
    }),
    holdBye: assign({ bye: ({ event }) => event as Got<'SIP BYE'> }),
    /** A client that has gone without a word has nothing to be answered. */
    acceptBye: enqueueActions(({ context, event, enqueue }) => {
      const bye = event.type === 'SIP BYE' ? event : context.bye;
      if (bye !== undefined) enqueue.emit(accept(bye));
    }),
    sendBye: emit(({ context }) => {
      const invite = held(context.invite);
      const [next, ...route] = routeToCaller(invite);
      return send(held(next), {
        type: 'SIP BYE',
        session: invite.callId,
        callId: newCallId(context),
        route,
        via: [context.self],
      });
    }),

    holdOrder: assign(({ context, event }) => {
      const ordered = event as Got<'SM ORDER'>;
      return { order: ordered, ...cutByGateway(context, ordered.text) };
    }),
    holdTooLong: assign(({ event }) => ({
      order: event as Got<'SM ORDER'>,
      cause: 'systemFailure' as const,
    })),
    noteTooLong: emit(internal('refused', { reason: 'too-long' })),
    submitOrdered: emit(({ context }) => {
      const {
        from: _from,
        type: _type,
        through: _through,
        served: _served,
        reference: first,
        ...content
      } = held(context.order);
      const part = partUnderWay(context);
      const index = (part.segment?.part ?? 1) - 1;
      return send('SMS-IWMSC', {
        type: 'MO-FSM',
        tpdu: 'SMS-SUBMIT',
        ...content,
        ...part,
        ...(first !== undefined && { reference: (first + index) % 256 }),
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
      });
    }),
    forwardOrdered: emit(({ context }) => {
      const {
        from: _from,
        type: _type,
        through: _through,
        served: _served,
        recipient: _to,
        reference: _count,
        ...content
      } = held(context.order);
      const { imsi } = held(context.routing);
      return send(context.domain as ServingNode, {
        type: 'MT-FSM',
        tpdu: 'SMS-DELIVER',
        identity: 'IMSI',
        imsiField: 'IMSI',
        ...(imsi !== undefined && { imsi }),
        ...content,
        ...partUnderWay(context),
      });
    }),
    reportSent: emit(({ context }) => {
      return send(held(context.order).from, { ...outcomeOf(context), result: 'positive' });
    }),
    reportNotSent: emit(({ context }) => {
      const { from } = held(context.order);
      return send(from, { ...outcomeOf(context), result: 'negative', cause: held(context.cause) });
    }),
    requestOrderCredit: emit(({ context }) => creditRequest(held(context.order).served, 'reserve')),
    chargeOrder: enqueueActions(({ context, enqueue }) => {
      const { served, through } = held(context.order);
      const direction = through === 'service centre' ? 'MO' : 'MT';
      for (const act of chargesOf(context, { served, direction, overIp: true })) enqueue.emit(act);
    }),

    handStatusToChat: emit(({ context, event }) => {
      const { chat } = held(context.data.sessions[held(context.question).msisdn]);
      const { about, delivered } = event as Got<'MT-FSM'>;
      return send(
        { element: context.self.element, context: chat },
        { type: 'SM STATUS', reference: Number(about), result: delivered === true ? 'positive' : 'negative' },
      );
    }),
    confirmStatus: emit(({ event }) =>
      send(event.from, { type: 'MT-FSM-RES', tpdu: 'SMS-DELIVER-REPORT', result: 'positive' }),
    ),
    /** As it is now; the chat may end while credit is asked for. */
    holdLoan: assign({ loan: ({ context }) => held(context.data.sessions[held(context.question).msisdn]) }),
    handToChat: emit(({ context }) =>
      send(
        { element: context.self.element, context: held(context.loan).chat },
        { type: 'SM RECEIVED', text: held(context.sm).text },
      ),
    ),
    confirmReceived: emit(({ context }) =>
      send(held(context.sm).from, {
        type: 'MT-FSM-RES',
        tpdu: 'SMS-DELIVER-REPORT',
        result: 'positive',
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
      }),
    ),
    requestChatCredit: emit(({ context }) => creditRequest(held(context.loan).served, 'reserve')),
    chargeForChat: enqueueActions(({ context, enqueue }) => {
      const { served } = held(context.loan);
      for (const act of chargesOf(context, { served, direction: 'MT', overIp: true })) enqueue.emit(act);
    }),
    refuseStray: emit(({ event }) => forwardError(event.from, 'unknownSubscriber')),
  },
});

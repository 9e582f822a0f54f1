import { assign, emit } from 'xstate';
import type { ServingNode } from '../../../protocol/elementIds.ts';
import type { Content } from '../../../protocol/messages/common.ts';
import {
  gatewayServiceAddress,
  type Identity,
  identityNamed,
  isSessionNumber,
  sessionNumbers,
} from '../../../protocol/subscribers.ts';
import { type Act, internal, send } from '../../support/act.ts';
import { because } from '../../support/because.ts';
import { fixedDelays } from '../../support/delays.ts';
import { newCallId } from '../../support/newCallId.ts';
import { accept, acceptSession, addresseeOf, reject, routeToCaller } from '../../support/sip.ts';
import { type Got, held } from '../../support/types.ts';
import type { Args, C, Data, Registration } from '../gateway.ts';
import { overIpVocabulary } from '../overIpWords.ts';
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

const isHidden = ({ privacy }: Invite): boolean => privacy === true;

/** Who invites, as the SMS user may know it. */
function inviterShown(invite: Invite): string {
  if (isHidden(invite)) return anonymous;
  if (!onOriginatingSide(invite) && invite.unidentified === true) return 'unknown';
  return inviterOf(invite)?.name ?? invite.originator;
}

const freeNumber = ({ data }: C): string | undefined =>
  sessionNumbers.find((number) => !Object.hasOwn(data.sessions, number));

/** The sender's own number where the operator wants it, nobody is to be hidden and no other chat goes by it. */
function numberFor(context: C, invite: Invite): string | undefined {
  const own = inviterOf(invite)?.msisdn;
  const { ownNumber } = context.config.chat;
  return ownNumber && onOriginatingSide(invite) && !isHidden(invite) && own && !(own in context.data.sessions)
    ? own
    : freeNumber(context);
}

const saysThe = (word: string, text: string) => text.trim().toUpperCase() === word.trim().toUpperCase();

const textIn = (event: Args['event']): string => (event as Got<'SM RECEIVED' | 'MSRP SEND'>).text;

function order(args: Args, content: Content, text: string, leaveInstructions?: string): Act {
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
      originator: number,
      sender: isSessionNumber(number) ? 'SESSION-MSISDN' : 'REAL',
      recipient: addresseeOf(invite).msisdn,
      scAddress: originating ? held(registrationOf(args)?.scAddress) : gatewayServiceAddress,
      text: leaveInstructions === undefined ? text : `${text} ${leaveInstructions}`,
      ...(content === 'chat' && { leaveInstructions: leaveInstructions !== undefined }),
    },
  );
}

const isSessionOf = ({ context, event }: Args): boolean => {
  const loan = context.data.sessions[held(context.question).msisdn];
  return loan?.smsUser === (event as Got<'MT-FSM'>).originator;
};

/** The words of chat sessions with SMS users (TS 23.204 clauses 6.15 to 6.17). */
export const chatVocabulary = overIpVocabulary.extend({
  delays: {
    ...fixedDelays('submitReport', 'sipTransaction'),
    chatAnswer: ({ context }) => context.config.chat.answerMs,
  },
  guards: {
    servedUserAuthorised: because(
      'servedUserAuthorised',
      (args: Args) => registrationOf(args)?.serviceData?.serviceLevel ?? false,
      { setting: (args) => (servedUser(inviteIn(args)).ue === 'UE-A' ? 'auth.service.A' : 'auth.service.B') },
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
    forChat: ({ context }: Args) => {
      const { msisdn } = held(context.question);
      return isSessionNumber(msisdn) || Object.hasOwn(context.data.sessions, msisdn);
    },
    numberOfOpenChat: because('numberOfOpenChat', isSessionOf),
    throughServiceCentre: ({ event }: Args) =>
      event.type === 'SM ORDER' && event.through === 'service centre',
  },
  actions: {
    holdInvite: assign({ invite: ({ event }) => event as Invite }),
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
    rejectUnanswered: emit((args) => reject(inviteIn(args), 'no-answer')),
    rejectRejected: emit((args) => reject(inviteIn(args), 'rejected')),
    rejectUndelivered: emit((args: Args) =>
      reject(inviteIn(args), onOriginatingSide(inviteIn(args)) ? 'sms-failure' : 'not-reachable'),
    ),
    lendNumber: assign(({ context }) => {
      const invite = held(context.invite);
      if (context.number !== undefined) return {};
      const number = held(numberFor(context, invite));
      const loan = { chat: context.self.context, smsUser: addresseeOf(invite).msisdn };
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
    orderChatMessage: emit((args: Args) =>
      order(args, 'chat', textIn(args.event), args.context.config.chat.leaveInstructions),
    ),
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
    acceptBye: emit(({ context, event }) => accept(event.type === 'SIP BYE' ? event : held(context.bye))),
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

    holdOrder: assign({ order: ({ event }) => event as Got<'SM ORDER'> }),
    submitOrdered: emit(({ context }) => {
      const { from: _from, type: _type, through: _through, ...content } = held(context.order);
      return send('SMS-IWMSC', { type: 'MO-FSM', tpdu: 'SMS-SUBMIT', ...content });
    }),
    forwardOrdered: emit(({ context }) => {
      const { from: _from, type: _type, through: _through, recipient: _to, ...content } = held(context.order);
      const { imsi } = held(context.routing);
      return send(context.domain as ServingNode, {
        type: 'MT-FSM',
        tpdu: 'SMS-DELIVER',
        identity: 'IMSI',
        imsiField: 'IMSI',
        ...(imsi !== undefined && { imsi }),
        ...content,
      });
    }),
    reportSent: emit(({ context }) => {
      const { from, content } = held(context.order);
      return send(from, { type: 'SM OUTCOME', content, result: 'positive' });
    }),
    reportNotSent: emit(({ context, event }) => {
      const { from, content } = held(context.order);
      const cause = 'cause' in event && event.cause !== undefined ? event.cause : 'absent';
      return send(from, { type: 'SM OUTCOME', content, result: 'negative', cause });
    }),

    handToChat: emit(({ context, event }) => {
      const { chat } = held(context.data.sessions[held(context.question).msisdn]);
      return send(
        { element: context.self.element, context: chat },
        { type: 'SM RECEIVED', text: textIn(event) },
      );
    }),
    confirmReceived: emit(({ event }) =>
      send(event.from, { type: 'MT-FSM-RES', tpdu: 'SMS-DELIVER-REPORT', result: 'positive' }),
    ),
    refuseStray: emit(({ event }) => forwardError(event.from, 'unknownSubscriber')),
  },
});

import { and, assign, emit, enqueueActions, not, setup } from 'xstate';
import type { Address } from '../protocol/address.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { SipReason } from '../protocol/messages/sip.ts';
import { group, identityNamed } from '../protocol/subscribers.ts';
import { type Act, internal, send } from './support/act.ts';
import { fixedDelays } from './support/delays.ts';
import { newCallId } from './support/newCallId.ts';
import { accept, acceptSession, reject, routeToCaller } from './support/sip.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

/** One session of the group chat: the inviter's, or one with a member whom the server has invited. */
interface Leg {
  /** Who is at its other end, as the others may know it. */
  readonly name: string;
  readonly joined: boolean;
  /** The way of the requests that follow. */
  readonly route: readonly Address[];
  /** Where chat content goes, once it has joined. */
  readonly remote?: Address;
}

interface Own {
  readonly invite?: Got<'SIP INVITE CHAT'>;
  /** By session, which is the Call-ID of its INVITE. */
  readonly legs?: Readonly<Record<string, Leg>>;
  /** Why the last member that has declined did so. */
  readonly reason?: SipReason;
}

type C = Context<Own>;
type Args = { readonly context: C; readonly event: Incoming };

/** The sessions of one chat bear the inviter's Call-ID, with the place in the list before it. */
const sessionOf = (place: number, callId: string): string => `${place}~${callId}`;
const chatOf = (session: string): string => session.split('~').at(-1) ?? session;

const legsOf = ({ legs = {} }: C): readonly (readonly [string, Leg])[] => Object.entries(legs);
const joinedIn = (context: C) => legsOf(context).filter(([, { joined }]) => joined);
const inviterIn = ({ context }: Args): Leg | undefined => context.legs?.[held(context.invite).callId];

const without = ({ legs = {} }: C, session: string): Own['legs'] => {
  const { [session]: _gone, ...others } = legs;
  return others;
};

const shownAs = (uri: string): string => identityNamed(uri)?.msisdn ?? uri;

function bye({ self, chance }: C, session: string, way: readonly Address[]): Act {
  const [next, ...route] = way;
  return send(held(next), {
    type: 'SIP BYE',
    session,
    callId: newCallId({ self, chance }),
    route,
    via: [self],
  });
}

const leaves = { actions: ['acceptBye', 'dropLeaving'] } as const;
const speaks = { guard: 'fromMember', actions: ['acknowledge', 'distribute'] } as const;

/** GROUP-AS: the controlling function of a group chat, a back-to-back agent (TS 23.204 annex B.1). One context is one chat. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('chatInvitation', 'sipTransaction'),
  guards: {
    answersInvitation: ({ event }) => 'answers' in event && event.answers === 'SIP INVITE CHAT',
    invited: ({ context, event }) => context.legs?.[(event as Got<'SIP 200 OK'>).callId]?.joined === false,
    ofNoLeg: ({ context, event }) =>
      event.type === 'SIP 200 OK' &&
      event.answers === 'SIP INVITE CHAT' &&
      context.legs?.[event.callId] === undefined,
    inviterWaits: (args) => inviterIn(args)?.joined === false,
    someInvited: ({ context }) =>
      legsOf(context).some(([session, { joined }]) => !joined && session !== held(context.invite).callId),
    oneLeft: ({ context }) => joinedIn(context).length === 1,
    nobodyLeft: ({ context }) => joinedIn(context).length === 0,
    fromMember: ({ context, event }) => context.legs?.[(event as Got<'MSRP SEND'>).session]?.joined === true,
  },
  actions: {
    openLegs: assign(({ event }) => {
      const invite = event as Got<'SIP INVITE CHAT'>;
      const inviter: Leg = {
        name: invite.privacy === true ? 'Anonymous' : shownAs(invite.originator),
        joined: false,
        route: routeToCaller(invite),
        remote: { element: held(invite.via[0]).element },
      };
      const members = (invite.recipients ?? []).map((uri, index) => {
        const leg: Leg = { name: shownAs(uri), joined: false, route: [] };
        return [sessionOf(index + 1, invite.callId), leg] as const;
      });
      return { invite, legs: { [invite.callId]: inviter, ...Object.fromEntries(members) } };
    }),
    noteMembers: emit(({ context }) =>
      internal('groupInvited', { members: String(held(context.invite).recipients?.length ?? 0) }),
    ),
    inviteMembers: enqueueActions(({ context, enqueue }) => {
      const { from, callId, via: _via, recipients = [], ...invite } = held(context.invite);
      recipients.forEach((requestUri, index) =>
        enqueue.emit(
          send(from.element === 'S-CSCF-T' ? 'S-CSCF-T' : 'S-CSCF-O', {
            ...invite,
            requestUri,
            group: group.uri,
            callId: sessionOf(index + 1, callId),
            via: [context.self],
          }),
        ),
      );
    }),
    join: assign({
      legs: ({ context, event }) => {
        const { callId, route = [] } = event as Got<'SIP 200 OK'>;
        const leg = held(context.legs?.[callId]);
        return { ...context.legs, [callId]: { ...leg, joined: true, route, remote: held(route.at(-1)) } };
      },
    }),
    joinInviter: assign({
      legs: (args) => {
        const { callId } = held(args.context.invite);
        return { ...args.context.legs, [callId]: { ...held(inviterIn(args)), joined: true } };
      },
    }),
    acceptInviter: emit(({ context }) => acceptSession(held(context.invite), context.self)),
    dropDeclining: assign(({ context, event }) => {
      const { callId, reason } = event as Got<'SIP ERROR'>;
      return { legs: without(context, callId) ?? {}, reason };
    }),
    dropSilent: assign(({ context }) => ({
      legs: Object.fromEntries(joinedIn(context)),
      reason: 'no-answer' as const,
    })),
    dropLeaving: assign({
      legs: ({ context, event }) => without(context, (event as Got<'SIP BYE'>).session) ?? {},
    }),
    rejectInviter: emit(({ context }) => reject(held(context.invite), context.reason ?? 'not-reachable')),
    acceptBye: emit(({ event }) => accept(event as Got<'SIP BYE'>)),
    acknowledge: emit(({ event }) => {
      const { from, session, messageId } = event as Got<'MSRP SEND'>;
      return send(from, { type: 'MSRP 200 OK', session, messageId });
    }),
    /** Reports are asked of nobody: there would be one for each member (our reading). */
    distribute: enqueueActions(({ context, event, enqueue }) => {
      const { session: origin, messageId, text } = event as Got<'MSRP SEND'>;
      const { name } = held(context.legs?.[origin]);
      for (const [session, { remote }] of joinedIn(context)) {
        if (session === origin) continue;
        enqueue.emit(send(held(remote), { type: 'MSRP SEND', session, messageId, text, originator: name }));
      }
    }),
    endLast: enqueueActions(({ context, enqueue }) => {
      for (const [session, { route }] of joinedIn(context)) enqueue.emit(bye(context, session, route));
    }),
    endLate: emit(({ context, event }) => {
      const { callId, route = [] } = event as Got<'SIP 200 OK'>;
      return bye(context, callId, route);
    }),
  },
}).createMachine({
  id: 'group-as',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SIP INVITE CHAT': {
          target: 'inviting', // steps 4 and 5
          actions: ['openLegs', 'noteMembers', 'inviteMembers'],
        },
        // What comes when the chat is over.
        'SIP 200 OK': { guard: 'ofNoLeg', target: 'over', actions: 'endLate' },
        'SIP BYE': { target: 'over', actions: 'acceptBye' },
      },
    },
    /** Some members have not answered yet; the chat opens with the first that joins (our reading). */
    inviting: {
      always: [
        { guard: and([not('someInvited'), 'inviterWaits']), target: 'over', actions: 'rejectInviter' },
        { guard: not('someInvited'), target: 'inChat' },
      ],
      after: { chatInvitation: { actions: 'dropSilent' } },
      on: {
        'SIP 200 OK': [
          {
            guard: and(['answersInvitation', 'invited', 'inviterWaits']),
            actions: ['join', 'joinInviter', 'acceptInviter'],
          },
          { guard: and(['answersInvitation', 'invited']), actions: 'join' },
          { guard: 'ofNoLeg', actions: 'endLate' },
        ],
        'SIP ERROR': { guard: and(['answersInvitation', 'invited']), actions: 'dropDeclining' },
        'MSRP SEND': speaks,
        'SIP BYE': leaves,
      },
    },
    /** Lasts until fewer than two are left. */
    inChat: {
      always: [
        { guard: 'nobodyLeft', target: 'over' },
        { guard: 'oneLeft', target: 'ending' },
      ],
      on: {
        'MSRP SEND': speaks,
        'SIP BYE': leaves,
        'SIP 200 OK': { guard: 'ofNoLeg', actions: 'endLate' },
      },
    },
    ending: {
      entry: 'endLast',
      after: { sipTransaction: 'over' },
      on: {
        'SIP 200 OK': 'over',
        'SIP ERROR': 'over',
        'SIP BYE': { target: 'over', actions: 'acceptBye' },
      },
    },
    over: { type: 'final' },
  },
});

export const groupAs: ElementOf<object, object> = {
  machine,
  data: () => ({}),
  configure: () => ({}),
  contextOf(received) {
    const message = received as Message;
    if (message.type === 'SIP INVITE CHAT') return message.callId;
    return 'session' in message ? chatOf(message.session) : undefined;
  },
};

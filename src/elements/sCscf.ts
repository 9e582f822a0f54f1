import { and, assign, emit, enqueueActions, not, or, setup } from 'xstate';
import type { ElementId, UserEquipment } from '../protocol/elementIds.ts';
import type { Capability } from '../protocol/messages/sip.ts';
import { imsSettingOf, type SettingId, type Settings } from '../protocol/settings.ts';
import { group, type Identity, identities, peer } from '../protocol/subscribers.ts';
import { type Act, internal, send } from './support/act.ts';
import { because } from './support/because.ts';
import { fixedDelays } from './support/delays.ts';
import { newCallId } from './support/newCallId.ts';
import { accept, addresseeOf, forward, forwardInDialog, passBack, reject } from './support/sip.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Registration {
  readonly state: 'registered' | 'unregistered';
  readonly capabilities: readonly Capability[];
}

interface Data {
  /** By Public User Identity. A user that was never registered here has none. */
  readonly registrations: Readonly<Record<string, Registration>>;
}

interface Config {
  readonly serves: Identity;
  /** Initial filter criteria, in the order of their priority: the application server of each. */
  readonly registeredCriteria: readonly ElementId[];
  readonly unregisteredCriteria: readonly ElementId[];
  /** For what the served user sends. */
  readonly originatingCriteria: readonly ElementId[];
  /** Numbers that no user of IMS has: to them there is no route. */
  readonly numbersOutsideIms: readonly string[];
}

interface Own {
  readonly register?: Got<'SIP REGISTER'>;
  readonly thirdPartyAnswersOwed?: number;
}

type C = Context<Own, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };
type Im = Got<'SIP MESSAGE IM' | 'SIP INVITE CHAT' | 'SIP INVITE LARGE'>;

const isApplicationServer = (element: ElementId) => element === 'IM-AS' || element === 'CPM-AS';
const isRegistered = ({ data, config }: C) => data.registrations[config.serves.impu]?.state === 'registered';

/** The session case: it stays what it was when the message came in, whatever the user does meanwhile. */
const sessionCase = ({ context, event }: Args): Registration['state'] =>
  (event as Im).criteria?.state ?? (isRegistered(context) ? 'registered' : 'unregistered');

/** The criterion that names the gateway does not match a large message, which nobody converts (OMA CPM and IM 5.2). */
const isConvertible = ({ event }: Args): boolean => event.type !== 'SIP INVITE LARGE';

/** The application server that the next filter criterion names, after those that a message has passed. */
function nextServer(args: Args): ElementId | undefined {
  const { registeredCriteria, unregisteredCriteria } = args.context.config;
  const criteria = (sessionCase(args) === 'registered' ? registeredCriteria : unregisteredCriteria).filter(
    (server) => server !== 'IP-SM-GW' || isConvertible(args),
  );
  return criteria[(args.event as Im).criteria?.next ?? 0];
}

/** The application servers that a registration concerns. */
const serversOf = ({ config }: C): readonly ElementId[] => [
  ...new Set([...config.registeredCriteria, ...config.originatingCriteria]),
];

const leadsTo = (which: (element: ElementId) => boolean) => (args: Args) => {
  const server = nextServer(args);
  return server !== undefined && which(server);
};

/** The filter criteria of subscriber A are nobody's to set. */
const ofB = (setting: SettingId) => ({
  setting: ({ context }: Args) => (context.config.serves.ue === 'UE-B' ? setting : undefined),
});

const byRegistration = { setting: ({ context }: Args) => imsSettingOf[context.config.serves.ue] };

/** A message or an invitation for a user: by the filter criteria, one after the other, then to the contact. */
const forUser = [
  {
    guard: and(['originating', not('routableInIms'), 'gatewayTriggeredOriginating']),
    target: 'forwardedToGateway', // 6.7 step 3, 6.15.1 step 3
    actions: 'forwardToGateway',
  },
  {
    guard: and(['originating', not('routableInIms')]),
    target: 'rejected',
    actions: 'rejectNotReachable',
  },
  {
    guard: and(['originating', 'staysCpm']),
    target: 'forwardedToOtherNetwork',
    actions: ['noteNoInterworking', 'forwardToRecipientNetwork'],
  },
  { guard: 'originating', target: 'forwardedToOtherNetwork', actions: 'forwardToRecipientNetwork' },
  {
    guard: and([or(['fromGateway', 'towardContact']), 'contactRegistered']),
    target: 'forwardedToUser',
    actions: 'forwardToUser',
  },
  { guard: or(['fromGateway', 'towardContact']), target: 'rejected', actions: 'rejectNotRegistered' },
  {
    guard: and(['userRegistered', 'applicationServerTriggered', 'staysCpm']),
    target: 'forwardedToApplicationServer',
    actions: ['noteServiceProfile', 'forwardByFilterCriterion'],
  },
  {
    guard: and(['userRegistered', 'applicationServerTriggered']),
    target: 'forwardedToApplicationServer', // 6.13 step 3
    actions: 'forwardByFilterCriterion',
  },
  {
    guard: and(['userRegistered', 'gatewayTriggered']),
    target: 'forwardedToGateway', // 6.13 step 6
    actions: 'forwardByFilterCriterion',
  },
  {
    guard: and(['userRegistered', 'contactRegistered', 'staysCpm']),
    target: 'forwardedToUser',
    actions: ['noteServiceProfile', 'forwardToUser'],
  },
  {
    guard: and(['userRegistered', 'contactRegistered']),
    target: 'forwardedToUser',
    actions: 'forwardToUser',
  },
  {
    guard: 'applicationServerTriggeredUnregistered',
    target: 'forwardedToApplicationServer', // 6.13-B5
    actions: 'forwardByFilterCriterion',
  },
  {
    guard: 'gatewayTriggeredUnregistered',
    target: 'forwardedToGateway', // 6.13-B4
    actions: 'forwardByFilterCriterion',
  },
  { target: 'rejected', actions: 'rejectNotRegistered' }, // 6.13-B6
] as const;

/** S-CSCF: registrar and filter criteria engine of its user's home network. One context is one request. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('cxAnswer', 'sipTransaction'),
  guards: {
    /** The served user is the sender: the request came in through its P-CSCF, or a group's server sends on its behalf. */
    originating: ({ event }) => event.from.element === 'P-CSCF' || event.from.element === 'GROUP-AS',
    /** The filter criterion of group chats. */
    forGroup: ({ event }) => (event as Im).requestUri === group.uri,
    forPeer: ({ event }) => (event as Im).requestUri === peer.impu,
    /** The gateway has converted this message itself; no filter criterion matches it again (our reading). */
    fromGateway: ({ event }) => event.from.element === 'IP-SM-GW',
    /** An application server has put the contact in the Request-URI, which ends the filter criteria. */
    towardContact: ({ event }) => 'requestUri' in event && event.requestUri.includes(';gr'),
    forOtherNetwork: ({ context, event }) =>
      'requestUri' in event && addresseeOf(event).ue !== context.config.serves.ue,
    userRegistered: because(
      'userRegistered',
      (args: Args) => sessionCase(args) === 'registered',
      byRegistration,
    ),
    contactRegistered: because(
      'userRegistered',
      ({ context }: Args) => isRegistered(context),
      byRegistration,
    ),
    applicationServerTriggered: because('applicationServerTriggered', leadsTo(isApplicationServer), {
      ...ofB('ueB.service'),
      values: (args: Args) => ({ server: nextServer(args) ?? '–' }),
    }),
    applicationServerTriggeredUnregistered: because(
      'applicationServerTriggeredUnregistered',
      leadsTo(isApplicationServer),
      ofB('ueB.unregIfcAs'),
    ),
    gatewayTriggered: because(
      'gatewayTriggered',
      leadsTo((server) => server === 'IP-SM-GW'),
      ofB('ue.regIfc'),
    ),
    routableInIms: because(
      'routableInIms',
      ({ context, event }: Args) =>
        !context.config.numbersOutsideIms.some((number) => (event as Im).requestUri === `tel:${number}`),
    ),
    gatewayTriggeredOriginating: because(
      'gatewayTriggeredOriginating',
      (args: Args) => isConvertible(args) && args.context.config.originatingCriteria.includes('IP-SM-GW'),
    ),
    gatewayTriggeredUnregistered: because(
      'gatewayTriggeredUnregistered',
      leadsTo((server) => server === 'IP-SM-GW'),
      ofB('ueB.unregIfc'),
    ),
    /** Nobody who could convert it is named: a message of the CPM service goes on as it is (OMA CPM and IM). */
    staysCpm: ({ context, event }) => {
      const { registeredCriteria, originatingCriteria } = context.config;
      const criteria = event.from.element === 'P-CSCF' ? originatingCriteria : registeredCriteria;
      return (
        (event.type === 'SIP MESSAGE IM' || event.type === 'SIP INVITE LARGE') &&
        event.featureTag === 'CPM' &&
        !criteria.some((server) => server === 'CPM-AS' || server === 'IP-SM-GW')
      );
    },
    /** Multimedia messages match the criterion that names the gateway, not those of Instant Messages. */
    gatewayServesMms: ({ context }) => context.config.registeredCriteria.includes('IP-SM-GW'),
    serversToTell: ({ context }) => serversOf(context).length > 0,
    forOtherElement: ({ event }) => 'via' in event && event.via.length > 0,
    lastServerAnswered: ({ context }) => context.thirdPartyAnswersOwed === 1,
  },
  actions: {
    hold: assign({ register: ({ event }) => event as Got<'SIP REGISTER'> }),
    assignServer: emit(({ context }) => {
      const { user, expires } = held(context.register);
      return send('HSS', { type: 'CX-SAR', user, registered: expires > 0 });
    }),
    recordRegistration: assign({
      data: ({ context }): Data => {
        const { user, expires, capabilities } = held(context.register);
        const state = expires > 0 ? 'registered' : 'unregistered';
        return { registrations: { ...context.data.registrations, [user]: { state, capabilities } } };
      },
    }),
    answerRegistration: emit(({ context, event }) => {
      const { mpsIndication } = event as Got<'CX-SAA'>;
      return accept(held(context.register), { mpsIndication });
    }),
    noteFilterCriteria: emit(({ context }) =>
      internal('filterCriteriaChecked', { servers: serversOf(context).join(', ') || '–' }),
    ),
    tellApplicationServers: enqueueActions(({ context, enqueue }) => {
      const { user, expires, capabilities } = held(context.register);
      const { serves } = context.config;
      const servers = serversOf(context);
      enqueue.assign({ thirdPartyAnswersOwed: servers.length });
      servers.forEach((server, index) =>
        enqueue.emit(
          send(server, {
            type: 'SIP REGISTER 3P',
            user,
            expires,
            capabilities,
            msisdn: serves.msisdn,
            callId: `${index}-${newCallId(context)}`,
            via: [context.self],
          }),
        ),
      );
    }),
    countAnswer: assign({ thirdPartyAnswersOwed: ({ context }) => held(context.thirdPartyAnswersOwed) - 1 }),
    rejectRegistration: emit(({ context }) => reject(held(context.register), 'not-reachable')),
    noteNoInterworking: emit(internal('noInterworkingHere')),
    noteServiceProfile: emit(({ context }) =>
      internal('serviceProfileEvaluated', { servers: context.config.registeredCriteria.join(', ') || '–' }),
    ),
    forwardToRecipientNetwork: emit(({ context, event }) =>
      forward('I-CSCF', event as Im | Got<'SIP MESSAGE IMDN'>, context.self),
    ),
    forwardToGateway: emit(({ context, event }) =>
      forward(
        'IP-SM-GW',
        event as Im | Got<'SIP MESSAGE SM' | 'SIP MESSAGE SMMA' | 'SIP MESSAGE REPORT' | 'SIP MESSAGE MMS'>,
        context.self,
      ),
    ),
    forwardToGroupServer: emit(({ context, event }) => forward('GROUP-AS', event as Im, context.self)),
    forwardToPeer: emit(({ context, event }) => forward('PEER-NET', event as Im, context.self)),
    forwardByFilterCriterion: emit((args) => {
      const im = args.event as Im;
      return forward(
        held(nextServer(args)),
        { ...im, criteria: { state: sessionCase(args), next: (im.criteria?.next ?? 0) + 1 } },
        args.context.self,
      );
    }),
    forwardToUser: emit(({ context, event }) =>
      forward(
        'P-CSCF',
        event as Im | Got<'SIP MESSAGE SM' | 'SIP MESSAGE IMDN' | 'SIP MESSAGE MMS'>,
        context.self,
      ),
    ),
    rejectNotReachable: emit(({ event }) =>
      reject(event as Im | Got<'SIP MESSAGE SM' | 'SIP MESSAGE SMMA'>, 'not-reachable'),
    ),
    rejectNotRegistered: emit(({ event }) => reject(event as Im, 'not-registered')),
    forwardInDialog: emit(({ context, event }) => forwardInDialog(event as Got<'SIP BYE'>, context.self)),
    passBack: emit(({ event }) => passBack(event as Got<'SIP 200 OK'>)),
  },
}).createMachine({
  id: 's-cscf',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SIP REGISTER': { target: 'awaitingServerAssignment', actions: 'hold' },
        'SIP MESSAGE IM': forUser,
        'SIP INVITE CHAT': [
          {
            guard: and(['originating', 'forGroup']),
            target: 'forwardedToApplicationServer', // B.1 step 3
            actions: 'forwardToGroupServer',
          },
          {
            guard: and(['originating', 'forPeer']),
            target: 'forwardedToOtherNetwork',
            actions: 'forwardToPeer',
          },
          ...forUser,
        ],
        'SIP INVITE LARGE': forUser,
        'SIP BYE': { target: 'forwardedInDialog', actions: 'forwardInDialog' },
        'SIP MESSAGE SM': [
          {
            guard: and(['originating', 'gatewayTriggeredOriginating']),
            target: 'forwardedToGateway', // 6.3 step 3
            actions: 'forwardToGateway',
          },
          { guard: 'originating', target: 'rejected', actions: 'rejectNotReachable' },
          { guard: 'userRegistered', target: 'forwardedToUser', actions: 'forwardToUser' },
          { target: 'rejected', actions: 'rejectNotRegistered' },
        ],
        'SIP MESSAGE SMMA': [
          {
            guard: 'gatewayTriggeredOriginating',
            target: 'forwardedToGateway', // 6.6 step 3
            actions: 'forwardToGateway',
          },
          { target: 'rejected', actions: 'rejectNotReachable' },
        ],
        'SIP MESSAGE REPORT': [
          { guard: 'originating', target: 'forwardedToGateway', actions: 'forwardToGateway' },
          { guard: 'contactRegistered', target: 'forwardedToUser', actions: 'forwardToUser' }, // 6.3 step 11
          { target: 'rejected', actions: 'rejectNotRegistered' },
        ],
        'SIP MESSAGE IMDN': [
          {
            guard: 'forOtherNetwork',
            target: 'forwardedToOtherNetwork',
            actions: 'forwardToRecipientNetwork',
          },
          { guard: 'contactRegistered', target: 'forwardedToUser', actions: 'forwardToUser' },
          { target: 'rejected', actions: 'rejectNotRegistered' },
        ],
        'SIP MESSAGE MMS': [
          {
            guard: and(['originating', 'gatewayServesMms']),
            target: 'forwardedToGateway',
            actions: 'forwardToGateway',
          },
          { guard: 'originating', target: 'rejected', actions: 'rejectNotRegistered' },
          { guard: 'contactRegistered', target: 'forwardedToUser', actions: 'forwardToUser' },
          { target: 'rejected', actions: 'rejectNotRegistered' },
        ],
        // An answer to a request of its own that comes after the wait for it has ended is dropped.
        'SIP 200 OK': { guard: 'forOtherElement', target: 'passedBack', actions: 'passBack' },
        'SIP 202 Accepted': { guard: 'forOtherElement', target: 'passedBack', actions: 'passBack' },
        'SIP ERROR': { guard: 'forOtherElement', target: 'passedBack', actions: 'passBack' },
      },
    },
    awaitingServerAssignment: {
      entry: 'assignServer',
      after: { cxAnswer: { target: 'rejected', actions: 'rejectRegistration' } },
      on: {
        'CX-SAA': [
          {
            guard: 'serversToTell',
            target: 'awaitingThirdPartyAnswers',
            actions: [
              'recordRegistration',
              'answerRegistration',
              'noteFilterCriteria',
              'tellApplicationServers',
            ],
          },
          {
            target: 'registered',
            actions: ['recordRegistration', 'answerRegistration', 'noteFilterCriteria'],
          },
        ],
      },
    },
    awaitingThirdPartyAnswers: {
      after: { sipTransaction: 'registered' },
      on: {
        'SIP 200 OK': [{ guard: 'lastServerAnswered', target: 'registered' }, { actions: 'countAnswer' }],
        'SIP ERROR': [{ guard: 'lastServerAnswered', target: 'registered' }, { actions: 'countAnswer' }],
      },
    },
    registered: { type: 'final' },
    forwardedToOtherNetwork: { type: 'final' },
    forwardedToApplicationServer: { type: 'final' },
    forwardedToGateway: { type: 'final' },
    forwardedToUser: { type: 'final' },
    forwardedInDialog: { type: 'final' },
    passedBack: { type: 'final' },
    rejected: { type: 'final' },
  },
});

const criteriaOfB = (settings: Settings) => {
  const service = settings['ueB.service'];
  const applicationServers: readonly ElementId[] =
    service === 'none' || (service === 'IM' && settings['oma.imServer'] === 'no') ? [] : [`${service}-AS`];
  const gateway = ['IP-SM-GW'] as const;
  return {
    registeredCriteria: [...applicationServers, ...(settings['ue.regIfc'] === 'yes' ? gateway : [])],
    // The application server is named beside the gateway, never without it (6.13-B6).
    unregisteredCriteria:
      settings['ueB.unregIfc'] === 'no'
        ? []
        : [...(settings['ueB.unregIfcAs'] === 'yes' ? applicationServers : []), ...gateway],
  };
};

/** The S-CSCF of one user's home network. */
export function sCscf(ue: UserEquipment): ElementOf<Data, Config> {
  return {
    machine,
    data: () => ({ registrations: {} }),
    configure: (then) => ({
      serves: identities[ue],
      ...(ue === 'UE-B' ? criteriaOfB(then) : { registeredCriteria: [], unregisteredCriteria: [] }),
      originatingCriteria: then['ue.regIfc'] === 'yes' ? (['IP-SM-GW'] as const) : [],
      numbersOutsideIms: then['setup.subscription.B'] === 'SMS only' ? [identities['UE-B'].msisdn] : [],
    }),
  };
}

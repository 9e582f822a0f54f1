import { and, assign, emit, enqueueActions, not, setup } from 'xstate';
import type { ElementId, ServingNode } from '../protocol/elementIds.ts';
import type { Forbidden, ServiceData } from '../protocol/messages/registration.ts';
import { mpsSettingOf, type SettingId, type Settings } from '../protocol/settings.ts';
import {
  type Identity,
  identities,
  identityNamed,
  isSessionNumber,
  namingOf,
  scAddress as serviceCentreAddress,
} from '../protocol/subscribers.ts';
import { type Act, internal, send } from './support/act.ts';
import { addressesFor } from './support/addressRule.ts';
import { because } from './support/because.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

/** What the HSS records of a subscriber while the network runs. */
interface SubscriberRecord {
  /** The gateway has said that the subscriber is reachable over IP. */
  readonly ipConnected: boolean;
  /** An S-CSCF has registered the subscriber. */
  readonly imsRegistered: boolean;
  /** Message waiting data: the service centres to alert. */
  readonly mwd: readonly string[];
  /** Memory capacity exceeded flag. */
  readonly mcef: boolean;
  /** Not reachable flag. */
  readonly notReachable: boolean;
  /** The type of each service centre that waits, where it was said. */
  readonly smscTypes: Readonly<Record<string, SmscType>>;
}

type SmscType = NonNullable<Got<'RSDS'>['smscType']>;

interface Data {
  readonly records: Readonly<Record<string, SubscriberRecord>>;
}

/** What is provisioned for a subscriber. */
interface Profile {
  readonly sCscf: ElementId;
  readonly mpsForMessaging: 'on' | 'off';
  readonly servingNodes: readonly ServingNode[];
  readonly gwAddress: 'none' | 'learned' | 'per HSS' | 'per subscriber';
  readonly serviceData: ServiceData;
  readonly hasMsisdn: boolean;
  /** The terminal registers over IP without IMS, and that alone starts the alert (TR 23.804 clauses 8.1 and 8.6). */
  readonly overIp: boolean;
}

interface Config {
  /** By IMSI. A subscriber that is unknown has none. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly presence: boolean;
  /** It answers the SMS-GMSC itself, also where a gateway serves (TR 23.804 clause 8.4). */
  readonly answersItself: boolean;
  /** The order in which it names addresses. */
  readonly priority: Settings['hss.priority'];
  readonly alertsThrough: 'SMS-IWMSC' | 'SMS-GMSC';
}

type C = Context<object, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const blank: SubscriberRecord = {
  ipConnected: false,
  imsRegistered: false,
  mwd: [],
  mcef: false,
  notReachable: false,
  smscTypes: {},
};

function identityIn(event: Incoming): Identity | undefined {
  if ('imsi' in event && event.imsi !== undefined) return identityNamed(event.imsi);
  if ('msisdn' in event) return identityNamed(event.msisdn);
  return 'user' in event ? identityNamed(event.user) : undefined;
}

const profileOf = ({ context, event }: Args): Profile | undefined =>
  context.config.profiles[identityIn(event)?.imsi ?? ''];

const recordOf = ({ context, event }: Args): SubscriberRecord =>
  context.data.records[identityIn(event)?.imsi ?? ''] ?? blank;

const changed = (args: Args, changes: Partial<SubscriberRecord>): Data => {
  const { imsi } = held(identityIn(args.event));
  return { records: { ...args.context.data.records, [imsi]: { ...recordOf(args), ...changes } } };
};

/** Marks an answer as the recipient's MPS for Messaging asks (6.13 step 8, 6.14 step 3). */
const priority = (args: Args) =>
  held(profileOf(args)).mpsForMessaging === 'on' ? { transportPriority: true } : {};

/** The gateway that stands for a subscriber toward the SMS network. */
function gatewayServes(args: Args): boolean {
  const address = profileOf(args)?.gwAddress;
  return (
    address === 'per HSS' ||
    address === 'per subscriber' ||
    (address === 'learned' && recordOf(args).ipConnected)
  );
}

const overIp = (args: Args): boolean => profileOf(args)?.overIp === true;

/** Whether the gateway is one of the subscriber's addresses: connected over IP, or registered in IMS with a gateway. */
const reachedByGateway = (args: Args): boolean =>
  overIp(args) ? recordOf(args).ipConnected : recordOf(args).imsRegistered && gatewayServes(args);

/** The addresses that the SMS-GMSC gets (TR 23.804 clauses 8.4 and 8.10 step 3). */
const addressesIn = (args: Args): readonly ElementId[] =>
  addressesFor(args.event as Got<'SRI-SM'>, {
    priority: args.context.config.priority,
    gatewayKnown: reachedByGateway(args),
    servingNodes: profileOf(args)?.servingNodes ?? [],
  });

/** Of subscriber A only the priority can be set. */
const ofB = (setting: SettingId) => ({
  setting: ({ event }: Args) => (identityIn(event)?.ue === 'UE-B' ? setting : undefined),
});

/** What puts the gateway among the addresses, or keeps it from them. */
function behindAddresses(args: Args): SettingId | undefined {
  if (identityIn(args.event)?.ue !== 'UE-B') return undefined;
  if (reachedByGateway(args)) return 'hss.priority';
  if (overIp(args)) return 'ueB.ip';
  return recordOf(args).imsRegistered ? 'hss.gwAddress' : 'ueB.ims';
}

/** One alert for each service centre that waits (TR 23.804 clause 8.6 step 3). */
const alertsOf = (args: Args): readonly Act[] => {
  const { imsi, msisdn } = held(identityIn(args.event));
  const naming = namingOf(profileOf(args)?.hasMsisdn === false ? imsi : msisdn);
  const { alertsThrough } = args.context.config;
  return recordOf(args).mwd.map((scAddress) =>
    send(alertsThrough, { type: 'ALERT-SC', scAddress, ...naming }),
  );
};

const nobodyWaits = { mwd: [], smscTypes: {}, notReachable: false } as const;

const presenceConfigured = because('presenceConfigured', ({ context }: Args) => context.config.presence);
const serviceCentreWaits = because('serviceCentreWaits', (args: Args) => recordOf(args).mwd.length > 0);
const memoryExceeded = because('memoryExceeded', (args: Args) => recordOf(args).mcef);

/** HSS, which is the HLR as well. Each context is one question or report, answered at once. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  guards: {
    /** A number that the gateway lends to chat sessions. */
    sessionNumber: ({ event }) => 'msisdn' in event && isSessionNumber(event.msisdn),
    subscriberKnown: (args) => profileOf(args) !== undefined,
    askedByGateway: because('askedByGateway', ({ event }: Args) => event.from.element === 'IP-SM-GW'),
    reportedByGateway: because('reportedByGateway', ({ event }: Args) => event.from.element === 'IP-SM-GW'),
    gatewayServes: because('gatewayServes', gatewayServes),
    recipientHasPriority: because(
      'recipientHasPriority',
      (args: Args) => profileOf(args)?.mpsForMessaging === 'on',
      { setting: ({ event }) => mpsSettingOf[identityIn(event)?.ue ?? 'UE-B'] },
    ),
    servingNodeKnown: because(
      'servingNodeKnown',
      (args: Args) => (profileOf(args)?.servingNodes.length ?? 0) > 0,
      {
        ...ofB('hss.addr'),
        values: (args: Args) => ({ nodes: profileOf(args)?.servingNodes.join(', ') ?? '' }),
      },
    ),
    /** Nothing that the gateway could invent would name the recipient any better. */
    askedByImsi: ({ event }) => event.type === 'SRI-SM' && event.imsi !== undefined,
    answersItself: ({ context }) => context.config.answersItself,
    ipMessagingSupported: because(
      'ipMessagingSupported',
      ({ event }: Args) => event.type === 'SRI-SM' && event.ipMessagingSupported === true,
    ),
    gatewayAmongAddresses: because(
      'gatewayAmongAddresses',
      (args: Args) => addressesIn(args).includes('IP-SM-GW'),
      { setting: behindAddresses },
    ),
    addressKnown: (args) => addressesIn(args).length > 0,
    serviceCentreWaits,
    memoryExceeded,
    saysPresentOnly: ({ event }) => event.type === 'READY-SM' && event.reason === 'present',
    deliveryFailed: ({ event }) => event.type === 'RSDS' && event.result === 'negative',
  },
  actions: {
    nameServer: emit((args) => {
      const { event } = args;
      const serverName = profileOf(args)?.sCscf;
      const type = event.type === 'CX-UAR' ? 'CX-UAA' : 'CX-LIA';
      return send(event.from, {
        type,
        ...(serverName ? { result: 'positive', serverName } : { result: 'negative' }),
      });
    }),
    assignServer: emit((args) =>
      send(args.event.from, { type: 'CX-SAA', mpsIndication: profileOf(args)?.mpsForMessaging ?? 'off' }),
    ),
    noteAssignment: assign({
      data: (args) => changed(args, { imsRegistered: (args.event as Got<'CX-SAR'>).registered }),
    }),
    connect: assign({ data: (args) => changed(args, { ipConnected: true }) }),
    disconnect: assign({ data: (args) => changed(args, { ipConnected: false }) }),
    giveSubscriberData: emit((args) =>
      send(args.event.from, {
        type: 'IWF-REG-RES',
        msisdn: held(identityIn(args.event)).msisdn,
        serviceData: held(profileOf(args)).serviceData,
      }),
    ),
    confirmDeregistration: emit(({ event }) => send(event.from, { type: 'IWF-DEREG-RES' })),
    passToGateway: emit((args) => {
      const { from, ...question } = args.event as Got<'SRI-SM'>;
      return send('IP-SM-GW', { ...question, replyTo: from, ...priority(args) });
    }),
    passSessionNumberToGateway: emit(({ event }) => {
      const { from, ...question } = event as Got<'SRI-SM'>;
      return send('IP-SM-GW', { ...question, replyTo: from });
    }),
    giveNoServingNodes: emit(({ event }) =>
      send(event.from, { type: 'SRI-SM-RES', imsiField: 'IMSI', addresses: [] }),
    ),
    giveRoutingInformation: emit((args) => {
      const { servingNodes, mpsForMessaging } = held(profileOf(args));
      return send(args.event.from, {
        type: 'SRI-SM-RES',
        imsiField: 'IMSI',
        imsi: held(identityIn(args.event)).imsi,
        addresses: servingNodes,
        mpsIndication: mpsForMessaging,
        ...priority(args),
      });
    }),
    giveGatewayAddress: emit((args) =>
      send(args.event.from, {
        type: 'SRI-SM-RES',
        imsiField: 'IMSI',
        imsi: held(identityIn(args.event)).imsi,
        addresses: ['IP-SM-GW'],
        mpsIndication: held(profileOf(args)).mpsForMessaging,
        ...priority(args),
      }),
    ),
    refuseUnknown: emit(({ event }) => send(event.from, { type: 'SRI-SM-ERR', cause: 'unknownSubscriber' })),
    refuseAbsent: emit(({ event }) => send(event.from, { type: 'SRI-SM-ERR', cause: 'absent' })),
    recordFailure: assign({
      data: (args) => {
        const { scAddress, cause, smscType } = args.event as Got<'RSDS'>;
        const { mwd, mcef, smscTypes } = recordOf(args);
        const types =
          scAddress === undefined || smscType === undefined
            ? smscTypes
            : { ...smscTypes, [scAddress]: smscType };
        const waiting = scAddress === undefined || mwd.includes(scAddress) ? mwd : [...mwd, scAddress];
        return changed(args, {
          mwd: waiting,
          smscTypes: types,
          mcef: mcef || cause === 'memoryFull',
          notReachable: cause !== 'memoryFull',
        });
      },
    }),
    recordSuccess: assign({ data: (args) => changed(args, { mcef: false, notReachable: false }) }),
    giveAddresses: emit((args) => {
      const addresses = addressesIn(args);
      const supported = (args.event as Got<'SRI-SM'>).ipMessagingSupported === true;
      return send(args.event.from, {
        type: 'SRI-SM-RES',
        imsiField: 'IMSI',
        imsi: held(identityIn(args.event)).imsi,
        addresses,
        ...(!supported && addresses.includes('IP-SM-GW') && { spoofed: true }),
        mpsIndication: held(profileOf(args)).mpsForMessaging,
        ...priority(args),
      });
    }),
    tellPresence: enqueueActions(({ context, event, enqueue }) => {
      if (!overIp({ context, event })) return;
      const connected = event.type === 'IWF-REG-REQ';
      enqueue.emit(internal(connected ? 'gatewayAddressStored' : 'gatewayAddressDeleted'));
      if (!presenceConfigured({ context, event })) return;
      const { imsi } = held(identityIn(event));
      enqueue.emit(send('PRESENCE', { type: 'PRESENCE-NOTIFY', imsi, connected }));
    }),
    alertAtRegistration: enqueueActions((args) => {
      const { enqueue } = args;
      if (!overIp(args) || !serviceCentreWaits(args) || memoryExceeded(args)) return;
      for (const alert of alertsOf(args)) enqueue.emit(alert);
      enqueue.assign({ data: changed(args, nobodyWaits) });
    }),
    setWaitingData: assign({
      data: ({ context, event }): Data => {
        const { imsi } = identities['UE-B'];
        const { serviceCentres } = event as Got<'WAITING DATA SET'>;
        const record = context.data.records[imsi] ?? blank;
        return { records: { ...context.data.records, [imsi]: { ...record, mwd: serviceCentres } } };
      },
    }),
    setMemoryFlag: assign({
      data: ({ context, event }): Data => {
        const { imsi } = identities['UE-B'];
        const { exceeded } = event as Got<'MEMORY FLAG SET'>;
        const record = context.data.records[imsi] ?? blank;
        return { records: { ...context.data.records, [imsi]: { ...record, mcef: exceeded } } };
      },
    }),
    confirmReadiness: emit(({ event }) => send(event.from, { type: 'READY-SM-RES' })),
    notePresence: assign({ data: (args) => changed(args, { notReachable: false }) }),
    noteReadiness: assign({ data: (args) => changed(args, { notReachable: false, mcef: false }) }),
    alert: enqueueActions((args) => {
      for (const act of alertsOf(args)) args.enqueue.emit(act);
      args.enqueue.assign({ data: changed(args, { ...nobodyWaits, mcef: false }) });
    }),
    noteIgnored: emit(internal('statusReportIgnored')),
    confirmReport: emit(({ event }) => send(event.from, { type: 'RSDS-RES' })),
  },
}).createMachine({
  id: 'hss',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'CX-UAR': { target: 'answered', actions: 'nameServer' },
        'CX-LIR': { target: 'answered', actions: 'nameServer' },
        'CX-SAR': [
          { guard: 'subscriberKnown', target: 'answered', actions: ['noteAssignment', 'assignServer'] },
          { target: 'answered', actions: 'assignServer' },
        ],
        'IWF-REG-REQ': {
          guard: 'subscriberKnown',
          target: 'answered',
          actions: ['connect', 'tellPresence', 'giveSubscriberData', 'alertAtRegistration'],
        },
        'IWF-DEREG-REQ': {
          guard: 'subscriberKnown',
          target: 'answered',
          actions: ['disconnect', 'tellPresence', 'confirmDeregistration'],
        },
        'SRI-SM': [
          {
            guard: and(['sessionNumber', 'askedByGateway']),
            target: 'answered',
            actions: 'giveNoServingNodes',
          },
          { guard: 'sessionNumber', target: 'passedToGateway', actions: 'passSessionNumberToGateway' },
          { guard: not('subscriberKnown'), target: 'refused', actions: 'refuseUnknown' },
          // The gateway's own question is never passed back to it (6.4 note 1).
          {
            guard: and(['askedByGateway', 'recipientHasPriority']),
            target: 'answered',
            actions: 'giveRoutingInformation',
          },
          { guard: 'askedByGateway', target: 'answered', actions: 'giveRoutingInformation' },
          { guard: and(['answersItself', not('addressKnown')]), target: 'refused', actions: 'refuseAbsent' },
          {
            guard: and(['answersItself', 'ipMessagingSupported', 'gatewayAmongAddresses']),
            target: 'answered', // TR 23.804 8.4 step 3
            actions: 'giveAddresses',
          },
          {
            guard: and(['answersItself', 'gatewayAmongAddresses']),
            target: 'answered', // the gateway's address in the place of another's
            actions: 'giveAddresses',
          },
          { guard: 'answersItself', target: 'answered', actions: 'giveAddresses' },
          {
            guard: and(['askedByImsi', 'gatewayServes']),
            target: 'answered', // 6.4 step 3f
            actions: 'giveGatewayAddress',
          },
          {
            guard: and(['gatewayServes', 'recipientHasPriority']),
            target: 'passedToGateway',
            actions: 'passToGateway',
          },
          { guard: 'gatewayServes', target: 'passedToGateway', actions: 'passToGateway' }, // 6.14 step 3a
          { guard: 'servingNodeKnown', target: 'answered', actions: 'giveRoutingInformation' }, // 6.14-B10
          { target: 'refused', actions: 'refuseAbsent' },
        ],
        'READY-SM': [
          {
            guard: and(['subscriberKnown', 'saysPresentOnly', 'serviceCentreWaits', 'memoryExceeded']),
            target: 'recorded', // the alert waits for memory (6.5b)
            actions: ['notePresence', 'confirmReadiness'],
          },
          {
            guard: and(['subscriberKnown', 'serviceCentreWaits']),
            target: 'alerted', // 6.5b steps 4 and 5, 6.6 steps 6 and 7
            actions: ['confirmReadiness', 'alert'],
          },
          {
            guard: and(['subscriberKnown', 'saysPresentOnly']),
            target: 'recorded',
            actions: ['notePresence', 'confirmReadiness'],
          },
          { guard: 'subscriberKnown', target: 'recorded', actions: ['noteReadiness', 'confirmReadiness'] },
        ],
        'WAITING DATA SET': { target: 'set', actions: 'setWaitingData' },
        'MEMORY FLAG SET': { target: 'set', actions: 'setMemoryFlag' },
        RSDS: [
          {
            guard: and(['sessionNumber', not('reportedByGateway')]),
            target: 'ignored',
            actions: ['noteIgnored', 'confirmReport'],
          },
          { guard: 'sessionNumber', target: 'recorded', actions: 'confirmReport' },
          {
            guard: and([not('answersItself'), not('reportedByGateway'), 'gatewayServes']),
            target: 'ignored', // 6.14 step 13
            actions: ['noteIgnored', 'confirmReport'],
          },
          { guard: 'deliveryFailed', target: 'recorded', actions: ['recordFailure', 'confirmReport'] },
          { target: 'recorded', actions: ['recordSuccess', 'confirmReport'] },
        ],
      },
    },
    set: { type: 'final' },
    answered: { type: 'final' },
    passedToGateway: { type: 'final' },
    refused: { type: 'final' },
    recorded: { type: 'final' },
    alerted: { type: 'final' },
    ignored: { type: 'final' },
  },
});

const serviceCentre = (settings: Settings) =>
  settings['sc.address'] === 'HSS data' ? { scAddress: serviceCentreAddress } : {};

/** What the data of a subscriber allow; the first thing that forbids a level is named. */
function levelsOf(user: 'A' | 'B', settings: Settings): ServiceData {
  const forbids = (level: 'service' | 'transport'): Forbidden | undefined => {
    if (settings[`sub.${level}.${user}`] === 'no') return 'not subscribed';
    if (settings[`auth.${level}.${user}`] === 'no') return 'not authorised';
    return level === 'transport' && settings[`odb.${user}`] === 'yes' ? 'barred' : undefined;
  };
  const service = forbids('service');
  const transport = forbids('transport');
  return {
    serviceLevel: service === undefined,
    transportLevel: transport === undefined,
    ...((service ?? transport) && {
      forbidden: { ...(service && { service }), ...(transport && { transport }) },
    }),
  };
}

function profileOfB(settings: Settings): Profile {
  return {
    sCscf: 'S-CSCF-T',
    mpsForMessaging: settings['mps.B'],
    servingNodes: settings['hss.addr'],
    hasMsisdn: settings['ueB.msisdn'] === 'yes',
    overIp: settings['setup.access'] === 'IP',
    // No gateway stands for a subscriber without IMS.
    gwAddress: settings['setup.subscription.B'] === 'SMS only' ? 'none' : settings['hss.gwAddress'],
    serviceData: {
      ...levelsOf('B', settings),
      ...serviceCentre(settings),
    },
  };
}

function gwAddressOfA(settings: Settings): Profile['gwAddress'] {
  if (settings['hss.gwAddress'] === 'per HSS') return 'per HSS';
  // Who lets a chat use the subscriber's own number has the answers brought to the gateway.
  return settings['op.sessionNumber'] === 'own MSISDN' ? 'per subscriber' : 'none';
}

function profileOfA(settings: Settings): Profile {
  return {
    sCscf: 'S-CSCF-O',
    mpsForMessaging: settings['mps.A'],
    servingNodes: ['MSC'],
    gwAddress: gwAddressOfA(settings),
    serviceData: {
      ...levelsOf('A', settings),
      ...serviceCentre(settings),
    },
    hasMsisdn: true,
    overIp: false,
  };
}

export const hss: ElementOf<Data, Config> = {
  machine,
  data: () => ({ records: {} }),
  configure: (then) => ({
    presence: then['hss.presence'] === 'yes',
    answersItself: then['setup.routing'] === 'HSS answers',
    priority: then['hss.priority'],
    alertsThrough: then['setup.alertThrough'],
    profiles: {
      [identities['UE-A'].imsi]: profileOfA(then),
      ...(then['ueB.ims'] !== 'unknown' && { [identities['UE-B'].imsi]: profileOfB(then) }),
    },
  }),
  summary(data, _contexts, now) {
    const record = data.records[identities['UE-B'].imsi] ?? blank;
    const address = profileOfB(now).gwAddress;
    const stored = address === 'none' || (address === 'learned' && !record.ipConnected) ? null : 'IP-SM-GW';
    return {
      mwd: record.mwd,
      mcef: record.mcef,
      notReachable: record.notReachable,
      gwAddress: stored,
      ipConnected: record.ipConnected,
    };
  },
};

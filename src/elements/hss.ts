import { and, assign, emit, not, setup } from 'xstate';
import type { ElementId, ServingNode } from '../protocol/elementIds.ts';
import type { ServiceData } from '../protocol/messages/registration.ts';
import { mpsSettingOf, type SettingId, type Settings } from '../protocol/settings.ts';
import { type Identity, identities, identityNamed } from '../protocol/subscribers.ts';
import { type Act, internal, send } from './support/act.ts';
import { because } from './support/because.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

/** What the HSS records of a subscriber while the network runs. */
interface SubscriberRecord {
  /** The gateway has said that the subscriber is reachable over IP. */
  readonly ipConnected: boolean;
  /** Message waiting data: the service centres to alert. */
  readonly mwd: readonly string[];
  /** Memory capacity exceeded flag. */
  readonly mcef: boolean;
  /** Not reachable flag. */
  readonly notReachable: boolean;
}

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
}

interface Config {
  /** By IMSI. A subscriber that is unknown has none. */
  readonly profiles: Readonly<Record<string, Profile>>;
}

type C = Context<object, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };

const blank: SubscriberRecord = { ipConnected: false, mwd: [], mcef: false, notReachable: false };

function identityIn(event: Incoming): Identity | undefined {
  if ('msisdn' in event) return identityNamed(event.msisdn);
  if ('imsi' in event && event.imsi !== undefined) return identityNamed(event.imsi);
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

/** Of subscriber A only the priority can be set. */
const ofB = (setting: SettingId) => ({
  setting: ({ event }: Args) => (identityIn(event)?.ue === 'UE-B' ? setting : undefined),
});

/** HSS, which is the HLR as well. Each context is one question or report, answered at once. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  guards: {
    subscriberKnown: (args) => profileOf(args) !== undefined,
    askedByGateway: because('askedByGateway', ({ event }: Args) => event.from.element === 'IP-SM-GW'),
    reportedByGateway: because('reportedByGateway', ({ event }: Args) => event.from.element === 'IP-SM-GW'),
    gatewayServes: because('gatewayServes', gatewayServes, ofB('hss.gwAddress')),
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
    refuseUnknown: emit(({ event }) => send(event.from, { type: 'SRI-SM-ERR', cause: 'unknownSubscriber' })),
    refuseAbsent: emit(({ event }) => send(event.from, { type: 'SRI-SM-ERR', cause: 'absent' })),
    recordFailure: assign({
      data: (args) => {
        const { scAddress, cause } = args.event as Got<'RSDS'>;
        const { mwd, mcef } = recordOf(args);
        const waiting = scAddress === undefined || mwd.includes(scAddress) ? mwd : [...mwd, scAddress];
        return changed(args, {
          mwd: waiting,
          mcef: mcef || cause === 'memoryFull',
          notReachable: cause !== 'memoryFull',
        });
      },
    }),
    recordSuccess: assign({ data: (args) => changed(args, { mcef: false, notReachable: false }) }),
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
        'CX-SAR': { target: 'answered', actions: 'assignServer' },
        'IWF-REG-REQ': {
          guard: 'subscriberKnown',
          target: 'answered',
          actions: ['connect', 'giveSubscriberData'],
        },
        'IWF-DEREG-REQ': {
          guard: 'subscriberKnown',
          target: 'answered',
          actions: ['disconnect', 'confirmDeregistration'],
        },
        'SRI-SM': [
          { guard: not('subscriberKnown'), target: 'refused', actions: 'refuseUnknown' },
          // The gateway's own question is never passed back to it (6.4 note 1).
          {
            guard: and(['askedByGateway', 'recipientHasPriority']),
            target: 'answered',
            actions: 'giveRoutingInformation',
          },
          { guard: 'askedByGateway', target: 'answered', actions: 'giveRoutingInformation' },
          {
            guard: and(['gatewayServes', 'recipientHasPriority']),
            target: 'passedToGateway',
            actions: 'passToGateway',
          },
          { guard: 'gatewayServes', target: 'passedToGateway', actions: 'passToGateway' }, // 6.14 step 3a
          { guard: 'servingNodeKnown', target: 'answered', actions: 'giveRoutingInformation' }, // 6.14-B10
          { target: 'refused', actions: 'refuseAbsent' },
        ],
        RSDS: [
          {
            guard: and([not('reportedByGateway'), 'gatewayServes']),
            target: 'ignored', // 6.14 step 13
            actions: ['noteIgnored', 'confirmReport'],
          },
          { guard: 'deliveryFailed', target: 'recorded', actions: ['recordFailure', 'confirmReport'] },
          { target: 'recorded', actions: ['recordSuccess', 'confirmReport'] },
        ],
      },
    },
    answered: { type: 'final' },
    passedToGateway: { type: 'final' },
    refused: { type: 'final' },
    recorded: { type: 'final' },
    ignored: { type: 'final' },
  },
});

function profileOfB(settings: Settings): Profile {
  return {
    sCscf: 'S-CSCF-T',
    mpsForMessaging: settings['mps.B'],
    servingNodes: settings['hss.addr'],
    gwAddress: settings['hss.gwAddress'],
    serviceData: {
      serviceLevel: settings['sub.service.B'] === 'yes' && settings['auth.service.B'] === 'yes',
      transportLevel:
        settings['sub.transport.B'] === 'yes' &&
        settings['auth.transport.B'] === 'yes' &&
        settings['odb.B'] === 'no',
    },
  };
}

function profileOfA(settings: Settings): Profile {
  return {
    sCscf: 'S-CSCF-O',
    mpsForMessaging: settings['mps.A'],
    servingNodes: ['MSC'],
    gwAddress: 'none',
    serviceData: {
      serviceLevel: settings['auth.service.A'] === 'yes',
      transportLevel:
        settings['sub.transport.A'] === 'yes' &&
        settings['auth.transport.A'] === 'yes' &&
        settings['odb.A'] === 'no',
    },
  };
}

export const hss: ElementOf<Data, Config> = {
  machine,
  data: () => ({ records: {} }),
  configure: (then) => ({
    profiles: {
      [identities['UE-A'].imsi]: profileOfA(then),
      ...(then['ueB.ims'] !== 'unknown' && { [identities['UE-B'].imsi]: profileOfB(then) }),
    },
  }),
  summary(data, _contexts, now) {
    const record = data.records[identities['UE-B'].imsi] ?? blank;
    const address = now['hss.gwAddress'];
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

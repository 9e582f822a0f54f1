import { expect, test, vi } from 'vitest';
import type { Step } from '../kernel/effect.ts';
import { inject, set } from '../kernel/intervene.ts';
import { step } from '../kernel/step.ts';
import { type ElementId, isServingNode } from '../protocol/elementIds.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { Note } from '../protocol/notes.ts';
import { initialSettings, type Settings } from '../protocol/settings.ts';
import { identities } from '../protocol/subscribers.ts';
import { network } from '../scenarios/network.ts';
import { stateOf } from './stateOf.ts';
import { endOf, runOf } from './ladderText.ts';

// The expected results below are written from the decision tables and know nothing of the statecharts.

vi.setConfig({ testTimeout: 120_000 });

type Chosen = Partial<Settings>;

/** Every combination of the values, in the order of counting. */
function product(values: Readonly<{ [Id in keyof Settings]?: readonly Settings[Id][] }>): readonly Chosen[] {
  return Object.entries(values).reduce<readonly Chosen[]>(
    (found, [id, choices]) => found.flatMap((one) => choices.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
}

const prepared = new Map<string, ReturnType<typeof endOf>>();

/** All steps of one message under these settings. Worlds with the same registrations are made once. */
function stepsOf(settings: Settings, atRegistration: readonly (keyof Settings)[]): readonly Step[] {
  const registering = Object.fromEntries(atRegistration.map((id) => [id, settings[id]]));
  const key = JSON.stringify(registering);
  const world = prepared.get(key) ?? endOf(runOf('ts23204-6.13', registering, []));
  prepared.set(key, world);
  const action = atRegistration.includes('ueB.caps')
    ? { type: 'USER SENDS SMS', to: 'UE-B', text: 'Hello', segments: 1 }
    : { type: 'USER SENDS IM', to: 'UE-B', text: 'Hello', privacy: settings['msg.privacy'] === 'yes' };
  const begun = inject(network, set(world, { ...settings }).world, { element: 'UE-A' }, action);
  const steps = [begun];
  for (let next = step(network, begun.world); next !== undefined; next = step(network, next.world))
    steps.push(next);
  return steps;
}

interface Sent {
  readonly from: string;
  readonly to: string;
  readonly message: Message;
}

const sentIn = (steps: readonly Step[]): readonly Sent[] =>
  steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) =>
      one.type === 'sent'
        ? [{ from: one.item.from.element, to: one.item.to.element, message: one.item.message as Message }]
        : [],
    ),
  );

const notesIn = (steps: readonly Step[]): readonly Note[] =>
  steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) => (one.type === 'noted' ? [one.note as Note] : [])),
  );

/** What holds in every run: it ends once for its sender, and leaves nothing behind. */
function invariantsBroken(steps: readonly Step[]): readonly string[] {
  const ends = notesIn(steps).filter(({ type }) => type === 'ended').length;
  const elements = steps.at(-1)?.world.elements ?? {};
  const stuck = Object.keys(elements).filter((id) => Object.keys(elements[id] ?? {}).length > 0);
  return [...(ends === 1 ? [] : [`${ends} ends`]), ...stuck.map((id) => `stuck: ${id}`)];
}

const prioritised = (sent: readonly Sent[]): string =>
  sent
    .filter(({ message }) => 'transportPriority' in message && message.transportPriority)
    .map(({ message }) => message.type)
    .filter((type, index, all) => type !== all[index - 1])
    .join(', ');

/** What nodes do: the ways in which a delivery over radio ends, in the order of the attempts. */
interface Radio {
  readonly 'hss.addr': Settings['hss.addr'];
  readonly 'reach.B.sgsn'?: Settings['reach.B.sgsn'];
  readonly 'reach.B.msc'?: Settings['reach.B.msc'];
}

/** Seven, a number that shares no factor with the others: every pair of values meets. */
const radios: readonly Radio[] = [
  { 'hss.addr': ['MSC', 'SGSN'] },
  { 'hss.addr': [] },
  { 'hss.addr': ['MME'] },
  { 'hss.addr': ['MSC', 'SGSN'], 'reach.B.sgsn': 'absent' },
  { 'hss.addr': ['MSC', 'SGSN'], 'reach.B.sgsn': 'memoryFull' },
  { 'hss.addr': ['MSC', 'SGSN'], 'reach.B.sgsn': 'absent', 'reach.B.msc': 'protocolError' },
  { 'hss.addr': ['SMSF', 'MSC'], 'reach.B.msc': 'absent' },
];

type Cause = 'absent' | 'memoryFull' | 'protocolError';

const reachSetting = {
  MSC: 'reach.B.msc',
  SGSN: 'reach.B.sgsn',
  MME: 'reach.B.mme',
  SMSF: 'reach.B.smsf',
} as const;

/** How a delivery over a serving node ends; no cause is a success. */
function radioCause(settings: Settings, node: keyof typeof reachSetting): Cause | undefined {
  const reach = settings[reachSetting[node]];
  if (reach === 'ok') return undefined;
  return reach === 'noAnswer' ? 'absent' : reach;
}

/** Table 2.8: one domain after the other, until one succeeds or the operator wants no other. */
function delivery<D extends string>(
  domains: readonly D[],
  causeIn: (domain: D) => Cause | undefined,
  stopsOn: (cause: Cause) => boolean,
): { readonly tried: readonly D[]; readonly cause?: Cause } {
  const tried: D[] = [];
  let last: Cause = 'absent';
  for (const domain of domains) {
    tried.push(domain);
    const cause = causeIn(domain);
    if (cause === undefined) return { tried };
    last = cause;
    if (stopsOn(cause)) break;
  }
  return { tried, cause: last };
}

interface Failure {
  readonly settings: Chosen;
  readonly expected: unknown;
  readonly found: unknown;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

test('6.13: all 4608 combinations of the core settings, each with one of 7 states of the serving nodes', () => {
  const combinations = product({
    'ueB.ims': ['registered', 'unregistered', 'unknown'],
    'ueB.service': ['IM', 'CPM', 'none'],
    'auth.service.B': ['yes', 'no'],
    'mps.A': ['on', 'off'],
    'mps.B': ['on', 'off'],
    'ueB.unregIfc': ['yes', 'no'],
    'ueB.unregIfcAs': ['yes', 'no'],
    'ueB.prefs': ['not set', 'as SMS'],
    'ueB.imOnline': ['yes', 'no'],
    'msg.privacy': ['yes', 'no'],
    'op.anonymity': ['allow', 'prohibit'],
  });
  expect(combinations).toHaveLength(4_608);

  /** Tables 2.1, 2.2, 2.5 and 2.8. */
  function expectedOf(settings: Settings) {
    const { 'ueB.ims': ims, 'ueB.service': service } = settings;
    const home = ['P-CSCF', 'S-CSCF-O', 'I-CSCF'];
    const hidden = settings['msg.privacy'] === 'yes';
    const sender = settings['mps.A'] === 'on' ? 'SIP MESSAGE IM' : '';
    const stopped = (im: readonly string[], ended: string) => ({
      im,
      asked: 0,
      tried: [],
      senders: [],
      priority: sender,
      report: [],
      ended,
    });
    if (ims === 'unknown') return stopped(home, 'unknown-user');
    const toNetwork = [...home, 'S-CSCF-T'];
    if (ims === 'unregistered' && settings['ueB.unregIfc'] === 'no')
      return stopped(toNetwork, 'not-registered');
    const served = service !== 'none' && (ims === 'registered' || settings['ueB.unregIfcAs'] === 'yes');
    const toServer = served ? [...toNetwork, `${service}-AS`] : toNetwork;
    if (ims === 'registered' && service === 'IM' && settings['ueB.imOnline'] === 'yes') {
      return stopped([...toServer, 'S-CSCF-T', 'P-CSCF', 'UE-B'], 'ok');
    }
    const straight = served && service === 'CPM' && settings['ueB.prefs'] === 'as SMS';
    const im = [...toServer, ...(served && !straight ? ['S-CSCF-T'] : []), 'IP-SM-GW'];
    if (settings['auth.service.B'] === 'no') return stopped(im, 'not-authorised');
    if (hidden && settings['op.anonymity'] === 'prohibit') return stopped(im, 'anonymity-prohibited');
    const nodes = settings['gw.domains']
      .filter(isServingNode)
      .filter((node) => settings['hss.addr'].includes(node));
    const { tried, cause } = delivery(
      nodes,
      (node) => radioCause(settings, node),
      (found) => found === 'memoryFull',
    );
    return {
      im,
      asked: 1,
      tried,
      senders: tried.map(() => (hidden ? 'ANONYMOUS' : 'REAL')),
      priority: [
        sender,
        settings['mps.B'] === 'on' ? 'SRI-SM-RES' : '',
        settings['mps.A'] === 'on' && tried.length > 0 ? 'MT-FSM' : '',
      ]
        .filter(Boolean)
        .join(', '),
      // Nothing was tried without a node, so there is no delivery status to report (B15).
      report: cause !== undefined && tried.length > 0 ? [cause] : [],
      ended: cause === undefined ? 'ok' : 'not-reachable',
    };
  }

  const { impu, msisdn, imsi, name } = identities['UE-A'];
  const secrets = [impu, msisdn, imsi, name];
  const failures: Failure[] = [];
  combinations.forEach((chosen, index) => {
    const settings: Settings = { ...initialSettings, ...chosen, ...radios[index % radios.length] };
    const steps = stepsOf(settings, ['ueB.ims', 'ueB.service', 'auth.service.B', 'mps.A', 'mps.B']);
    const sent = sentIn(steps);
    const forwards = sent.flatMap(({ to, message }) => (message.type === 'MT-FSM' ? [{ to, message }] : []));
    const ended = notesIn(steps).flatMap((one) => (one.type === 'ended' ? [one.reason ?? 'ok'] : []));
    const behind = JSON.stringify(sent.filter(({ from }) => from === 'IP-SM-GW' || isServingNode(from)));
    const leaks = settings['msg.privacy'] === 'yes' && secrets.some((secret) => behind.includes(secret));
    const found = {
      im: sent.flatMap(({ to, message }) => (message.type === 'SIP MESSAGE IM' ? [to] : [])),
      asked: sent.filter(({ message }) => message.type === 'SRI-SM').length,
      tried: forwards.map(({ to }) => to),
      senders: forwards.map(({ message }) => message.sender),
      priority: prioritised(sent),
      report: sent.flatMap(({ message }) => (message.type === 'RSDS' ? [message.cause] : [])),
      ended: ended.join(),
    };
    const expected = expectedOf(settings);
    const broken = [...invariantsBroken(steps), ...(leaks ? ['the identity leaks'] : [])];
    if (!same(found, expected) || broken.length > 0)
      failures.push({ settings: chosen, expected, found: { ...found, broken } });
  });
  expect(failures.slice(0, 3)).toEqual([]);
});

test('6.14: all 3072 combinations of the core settings, each with one of 7 states of the nodes and 5 policies', () => {
  const combinations = product({
    'ueB.ims': ['registered', 'unregistered'],
    'ueB.caps': [
      [],
      ['SMSIP'],
      ['IM'],
      ['CPM'],
      ['SMSIP', 'IM'],
      ['SMSIP', 'CPM'],
      ['IM', 'CPM'],
      ['SMSIP', 'IM', 'CPM'],
    ],
    'auth.service.B': ['yes', 'no'],
    'auth.transport.B': ['yes', 'no'],
    'op.level': ['service', 'transport'],
    'hss.gwAddress': ['none', 'learned', 'per HSS', 'per subscriber'],
    'reach.B.ims': ['ok', 'absent', 'memoryFull', 'protocolError', 'noAnswer', 'okNoReport'],
  });
  expect(combinations).toHaveLength(3_072);
  const policies: readonly Chosen[] = [
    {},
    { 'mps.B': 'on' },
    { 'gw.rsds': 'no', 'gmsc.rsds': 'no' },
    { 'gmsc.timer': 'short', 'gw.domains': ['MSC', 'IMS', 'SGSN', 'MME', 'SMSF'] },
    { 'op.noFallbackOn': ['absent'], 'user.level': 'transport', 'mps.B': 'on' },
  ];

  /** Tables 2.5, 2.7, 2.8 and 2.10. */
  function expectedOf(settings: Settings) {
    const registered = settings['ueB.ims'] === 'registered';
    const address = settings['hss.gwAddress'];
    const behindGateway = address !== 'none' && (address !== 'learned' || registered);
    const mps = settings['mps.B'] === 'on';
    const gmscReports = settings['gmsc.rsds'] === 'yes';
    if (!behindGateway) {
      const nodes = settings['hss.addr'];
      const { tried, cause } = delivery(
        nodes,
        (node) => radioCause(settings, node),
        (found) => found !== 'absent',
      );
      const fails = cause !== undefined;
      return {
        askers: ['SMS-GMSC'],
        level: 'none',
        tried,
        outcome: cause ?? 'ok',
        reporters: fails && nodes.length > 0 ? ['SMS-GMSC'] : [],
        waiting: fails && nodes.length > 0,
        priority: mps && nodes.length > 0 ? 'SRI-SM-RES, MT-FSM' : '',
      };
    }
    const asked = { askers: ['SMS-GMSC', 'HSS', 'IP-SM-GW'] };
    const routedWithPriority = ['SRI-SM', 'SRI-SM-RES', 'MT-FSM'];
    const service = settings['auth.service.B'] === 'yes';
    const transport = settings['auth.transport.B'] === 'yes';
    const takes = (...caps: readonly string[]) => settings['ueB.caps'].some((one) => caps.includes(one));
    if (!service && !transport) {
      return {
        ...asked,
        level: 'none',
        tried: [],
        outcome: 'notAuthorised',
        reporters: gmscReports ? ['SMS-GMSC'] : [],
        waiting: false,
        priority: mps ? routedWithPriority.join(', ') : '',
      };
    }
    const possible = registered
      ? [
          ...(service && takes('IM', 'CPM') ? ['service'] : []),
          ...(transport && takes('SMSIP') ? ['transport'] : []),
        ]
      : [];
    const preferred = settings['user.level'] === 'none' ? settings['op.level'] : settings['user.level'];
    const level = possible.includes(preferred) ? preferred : (possible[0] ?? 'none');
    const usable = settings['gw.domains'].filter((domain) =>
      domain === 'IMS' ? level !== 'none' : settings['hss.addr'].includes(domain),
    );
    const imsCause = (): Cause | undefined => {
      const reach = settings['reach.B.ims'];
      switch (reach) {
        case 'ok':
          return undefined;
        // Only the transport level needs a report besides the SIP answer.
        case 'okNoReport':
          return level === 'service' ? undefined : 'absent';
        // At the service level there is only a SIP error, whatever its reason.
        case 'memoryFull':
          return level === 'service' ? 'protocolError' : 'memoryFull';
        case 'protocolError':
          return 'protocolError';
        default:
          return 'absent';
      }
    };
    const { tried, cause } = delivery(
      usable.slice(0, settings['gmsc.timer'] === 'short' ? 2 : 5),
      (domain) => (domain === 'IMS' ? imsCause() : radioCause(settings, domain)),
      (found) => settings['op.noFallbackOn'].includes(found),
    );
    const gatewayReports = cause !== undefined || settings['gw.rsds'] === 'yes';
    const message = level === 'service' ? 'SIP MESSAGE IM' : 'SIP MESSAGE SM';
    return {
      ...asked,
      level: tried.includes('IMS') ? level : 'none',
      tried,
      outcome: cause ?? 'ok',
      reporters: [...(gatewayReports ? ['IP-SM-GW'] : []), ...(gmscReports ? ['SMS-GMSC'] : [])],
      waiting: cause !== undefined,
      priority: mps ? [...routedWithPriority, ...(tried.includes('IMS') ? [message] : [])].join(', ') : '',
    };
  }

  const failures: Failure[] = [];
  combinations.forEach((chosen, index) => {
    const settings: Settings = {
      ...initialSettings,
      ...chosen,
      ...radios[index % radios.length],
      ...policies[index % policies.length],
    };
    const steps = stepsOf(settings, ['ueB.ims', 'ueB.caps', 'auth.service.B', 'auth.transport.B']);
    const sent = sentIn(steps);
    const world = steps.at(-1)?.world;
    const clientMessages = sent.filter(
      ({ from, message }) =>
        from === 'IP-SM-GW' && (message.type === 'SIP MESSAGE IM' || message.type === 'SIP MESSAGE SM'),
    );
    const outcome = notesIn(steps).flatMap((one) => (one.type === 'delivery' ? [one.cause ?? 'ok'] : []));
    const mwd = world === undefined ? [] : stateOf(world)['HSS.mwd'];
    const found = {
      askers: sent.flatMap(({ from, message }) => (message.type === 'SRI-SM' ? [from] : [])),
      level:
        clientMessages
          .map(({ message }) => (message.type === 'SIP MESSAGE IM' ? 'service' : 'transport'))
          .join() || 'none',
      tried: sent.flatMap(({ from, to, message }) => {
        if (clientMessages.some((one) => one.message === message)) return ['IMS'];
        return message.type === 'MT-FSM' && (from === 'IP-SM-GW' || to !== 'IP-SM-GW') ? [to] : [];
      }),
      outcome: outcome.join(),
      reporters: sent.flatMap(({ from, message }) => (message.type === 'RSDS' ? [from] : [])),
      waiting: Array.isArray(mwd) && mwd.length > 0,
      priority: prioritised(
        sent.filter(
          ({ from, to }) =>
            ['HSS', 'IP-SM-GW', 'SMS-GMSC'].includes(from) && to !== ('UE-B' satisfies ElementId),
        ),
      ),
    };
    const expected = expectedOf(settings);
    const toGmsc = JSON.stringify(sent.filter(({ to }) => to === 'SMS-GMSC'));
    const learns = found.askers.length > 1 && toGmsc.includes(identities['UE-B'].imsi);
    const broken = [...invariantsBroken(steps), ...(learns ? ['the SMS-GMSC learns the IMSI'] : [])];
    if (!same(found, expected) || broken.length > 0)
      failures.push({ settings: chosen, expected, found: { ...found, broken } });
  });
  expect(failures.slice(0, 3)).toEqual([]);
});

import type { Basis } from './provenance.ts';

/** When a changed condition takes effect. */
export type Effectiveness =
  /** A stimulus acts under the conditions of its moment; those under way keep theirs. */
  | 'nextMessage'
  /** Read when the user registers; a change waits for the next registration. */
  | 'nextRegistration'
  /** Reachability, timers and states of the world: at once. */
  | 'atOnce';

interface Common {
  readonly group: SettingGroup;
  readonly acts: Effectiveness;
  readonly basis: Basis;
}

export type SettingGroup = 'users' | 'message' | 'policy' | 'priority' | 'network' | 'timers';

interface Choice<V extends string> extends Common {
  readonly kind: 'choice';
  readonly values: readonly V[];
  readonly initial: V;
}

/** A list of distinct values: in the order of the user's choice (`ordered`) or as a set. */
interface List<V extends string> extends Common {
  readonly kind: 'list';
  readonly values: readonly V[];
  readonly initial: readonly V[];
  readonly ordered: boolean;
}

/** A time span in seconds of simulated time. */
interface Span extends Common {
  readonly kind: 'seconds';
  readonly least: number;
  readonly most: number;
  readonly initial: number;
}

export type Setting = Choice<string> | List<string> | Span;

type Rest = Omit<Common, 'group'> & { readonly group: SettingGroup };

const yesNo = ['yes', 'no'] as const;

function choice<const V extends string>(rest: Rest, values: readonly V[], initial: NoInfer<V>): Choice<V> {
  return { kind: 'choice', ...rest, values, initial };
}

function list<const V extends string>(
  rest: Rest,
  ordered: boolean,
  values: readonly V[],
  initial: readonly NoInfer<V>[],
): List<V> {
  return { kind: 'list', ...rest, ordered, values, initial };
}

const users = (acts: Effectiveness, basis: Basis): Rest => ({ group: 'users', acts, basis });
const network = (acts: Effectiveness, basis: Basis): Rest => ({ group: 'network', acts, basis });
const policy = (basis: Basis): Rest => ({ group: 'policy', acts: 'nextMessage', basis });
const reach = (basis: Basis): Rest => network('atOnce', basis);

const radioReach = ['ok', 'absent', 'memoryFull', 'protocolError', 'noAnswer'] as const;

/** Every condition that the user can set, with its legal values. */
export const settings = {
  'ueA.ims': choice(users('atOnce', 'S'), ['registered', 'unregistered'], 'registered'),
  'ueB.ims': choice(users('atOnce', 'S'), ['registered', 'unregistered', 'unknown'], 'registered'),
  'ueB.caps': list(users('nextRegistration', 'P'), false, ['SMSIP', 'IM', 'CPM'], ['IM']),
  'ueB.service': choice(users('nextMessage', 'S'), ['IM', 'CPM', 'none'], 'CPM'),
  'ueB.imOnline': choice(users('nextMessage', 'S'), yesNo, 'no'),
  'ueB.prefs': choice(users('nextMessage', 'S'), ['not set', 'as SMS'], 'not set'),
  'ueB.unregIfc': choice(users('nextMessage', 'S'), yesNo, 'yes'),
  'ueB.unregIfcAs': choice(users('nextMessage', 'S'), yesNo, 'no'),
  'ue.regIfc': choice(users('nextMessage', 'S'), yesNo, 'yes'),
  'ueB.paging': choice(users('atOnce', 'R'), ['not needed', 'by MME', 'by AMF'], 'not needed'),
  'auth.service.A': choice(users('nextRegistration', 'S'), yesNo, 'yes'),
  'auth.service.B': choice(users('nextRegistration', 'S'), yesNo, 'yes'),
  'auth.transport.B': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'sub.service.B': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'sub.transport.B': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'odb.B': choice(users('nextRegistration', 'P'), ['no', 'yes'], 'no'),

  'msg.privacy': choice({ group: 'message', acts: 'nextMessage', basis: 'S' }, ['no', 'yes'], 'no'),

  'op.anonymity': choice(policy('S'), ['allow', 'prohibit'], 'allow'),
  'op.level': choice(policy('G'), ['transport', 'service'], 'service'),
  'user.level': choice(policy('G'), ['none', 'transport', 'service'], 'none'),
  'op.noFallbackOn': list(policy('R'), false, ['memoryFull', 'protocolError', 'absent'], ['memoryFull']),
  'gw.domains': list(
    policy('R'),
    true,
    ['IMS', 'SGSN', 'MSC', 'MME', 'SMSF'],
    ['IMS', 'SMSF', 'MME', 'SGSN', 'MSC'],
  ),
  'gw.rsds': choice(policy('S'), yesNo, 'yes'),
  'gmsc.rsds': choice(policy('S'), yesNo, 'yes'),

  'mps.A': choice({ group: 'priority', acts: 'nextRegistration', basis: 'S' }, ['on', 'off'], 'off'),
  'mps.B': choice({ group: 'priority', acts: 'nextMessage', basis: 'S' }, ['on', 'off'], 'off'),

  'hss.addr': list(network('nextMessage', 'S'), false, ['MSC', 'SGSN', 'MME', 'SMSF'], ['MSC', 'SGSN']),
  'hss.gwAddress': choice(
    network('nextMessage', 'S'),
    ['none', 'learned', 'per HSS', 'per subscriber'],
    'per subscriber',
  ),
  'reach.B.ims': choice(reach('S'), [...radioReach, 'okNoReport'], 'ok'),
  'reach.B.msc': choice(reach('S'), radioReach, 'ok'),
  'reach.B.sgsn': choice(reach('S'), radioReach, 'ok'),
  'reach.B.mme': choice(reach('S'), radioReach, 'ok'),
  'reach.B.smsf': choice(reach('S'), radioReach, 'ok'),
  'sc.submit': choice(network('nextMessage', 'R'), yesNo, 'yes'),
  'gmsc.timer': choice(network('nextMessage', 'P'), ['short', 'normal', 'long'], 'normal'),

  't.corr': {
    kind: 'seconds',
    group: 'timers',
    acts: 'atOnce',
    basis: 'R',
    least: 1,
    most: 600,
    initial: 60,
  },
  't.sip': { kind: 'seconds', group: 'timers', acts: 'atOnce', basis: 'G', least: 1, most: 60, initial: 32 },
} as const satisfies Record<string, Setting>;

export type SettingId = keyof typeof settings;

type ValueOf<S> = S extends List<infer V> ? readonly V[] : S extends Choice<infer V> ? V : number;

/** A value for every setting. */
export type Settings = { readonly [Id in SettingId]: ValueOf<(typeof settings)[Id]> };

export function isSettingId(id: string): id is SettingId {
  return Object.hasOwn(settings, id);
}

/** The settings when the user has changed nothing. */
export const initialSettings = Object.fromEntries(
  Object.entries(settings).map(([id, setting]) => [id, setting.initial]),
) as unknown as Settings;

/** The setting of each user's IMS state. */
export const imsSettingOf = { 'UE-A': 'ueA.ims', 'UE-B': 'ueB.ims' } as const satisfies Record<
  string,
  SettingId
>;

/** The setting of each user's MPS for Messaging. */
export const mpsSettingOf = { 'UE-A': 'mps.A', 'UE-B': 'mps.B' } as const satisfies Record<string, SettingId>;

/** Whose registration reads a setting that is read at registration. */
export function registrationOf(id: SettingId): 'UE-A' | 'UE-B' {
  return id.endsWith('.A') || id.startsWith('ueA.') ? 'UE-A' : 'UE-B';
}

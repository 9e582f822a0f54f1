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

export type SettingGroup =
  | 'users'
  | 'message'
  | 'policy'
  | 'priority'
  | 'network'
  | 'timers'
  | 'charging'
  | 'furtherStudy'
  /** What the documents' variants of one flow differ in: topology, provisioning, the behaviour of other operators' nodes. */
  | 'setUp';

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

/** A whole number. */
interface Count extends Common {
  readonly kind: 'count';
  readonly least: number;
  readonly most: number;
  readonly initial: number;
}

/** Words that the operator puts into Short Messages. */
interface Wording extends Common {
  readonly kind: 'text';
  /** In characters. */
  readonly most: number;
  readonly initial: string;
}

export type Setting = Choice<string> | List<string> | Span | Count | Wording;

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
const message = (basis: Basis): Rest => ({ group: 'message', acts: 'nextMessage', basis });
const charging = (acts: Effectiveness, basis: Basis): Rest => ({ group: 'charging', acts, basis });
const furtherStudy: Rest = { group: 'furtherStudy', acts: 'nextMessage', basis: 'S' };
const setUp: Rest = { group: 'setUp', acts: 'nextMessage', basis: 'R' };

const seconds = (basis: Basis, least: number, most: number, initial: number): Span => ({
  kind: 'seconds',
  group: 'timers',
  acts: 'atOnce',
  basis,
  least,
  most,
  initial,
});

const wording = (initial: string): Wording => ({ kind: 'text', ...policy('R'), most: 140, initial });

const radioReach = ['ok', 'absent', 'memoryFull', 'protocolError', 'noAnswer'] as const;

/** Every condition that the user can set, with its legal values. */
export const settings = {
  'ueA.ims': choice(users('atOnce', 'S'), ['registered', 'unregistered'], 'registered'),
  'ueB.ims': choice(users('atOnce', 'S'), ['registered', 'unregistered', 'unknown'], 'registered'),
  'ueB.ip': choice(users('atOnce', 'S'), ['registered', 'not registered'], 'registered'),
  'ueB.caps': list(users('nextRegistration', 'P'), false, ['SMSIP', 'IM', 'CPM'], ['IM']),
  'ueB.service': choice(users('nextMessage', 'S'), ['IM', 'CPM', 'none'], 'CPM'),
  'ueB.imOnline': choice(users('nextMessage', 'S'), yesNo, 'no'),
  'ueB.prefs': choice(users('nextMessage', 'S'), ['not set', 'as SMS'], 'not set'),
  'ueB.unregIfc': choice(users('nextMessage', 'S'), yesNo, 'yes'),
  'ueB.unregIfcAs': choice(users('nextMessage', 'S'), yesNo, 'no'),
  'ue.regIfc': choice(users('nextMessage', 'S'), yesNo, 'yes'),
  'ueB.msisdn': choice(users('nextMessage', 'P'), yesNo, 'yes'),
  'ueB.paging': choice(users('atOnce', 'R'), ['not needed', 'by MME', 'by AMF'], 'not needed'),
  'auth.service.A': choice(users('nextRegistration', 'S'), yesNo, 'yes'),
  'auth.service.B': choice(users('nextRegistration', 'S'), yesNo, 'yes'),
  'auth.transport.A': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'auth.transport.B': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'sub.service.A': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'sub.service.B': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'sub.transport.A': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'sub.transport.B': choice(users('nextRegistration', 'P'), yesNo, 'yes'),
  'odb.A': choice(users('nextRegistration', 'P'), ['no', 'yes'], 'no'),
  'odb.B': choice(users('nextRegistration', 'P'), ['no', 'yes'], 'no'),
  'sms.answer': choice(
    users('nextMessage', 'S'),
    ['accept', 'reject', 'unclear text', 'nothing', 'late accept', 'accept twice'],
    'accept',
  ),
  'sms.text': choice(
    users('nextMessage', 'S'),
    ['chat content', 'leave text', 'something else'],
    'chat content',
  ),
  'sms.target': choice(users('nextMessage', 'S'), ['session MSISDN', 'another MSISDN'], 'session MSISDN'),

  'msg.kind': choice(message('S'), ['IM pager', 'IM large', 'chat', 'SMS', 'MMS'], 'IM pager'),
  'msg.privacy': choice(message('S'), ['no', 'yes'], 'no'),
  'msg.identified': choice(message('S'), yesNo, 'yes'),
  'msg.notify': choice(message('P'), ['none', 'delivery', 'failure', 'read'], 'none'),
  'msg.segments': { kind: 'count', ...message('P'), least: 1, most: 10, initial: 1 },

  'op.anonymity': choice(policy('S'), ['allow', 'prohibit'], 'allow'),
  'op.unidentified': choice(policy('S'), ['allow', 'prohibit'], 'prohibit'),
  'op.level': choice(policy('G'), ['transport', 'service'], 'service'),
  'user.level': choice(policy('G'), ['none', 'transport', 'service'], 'none'),
  'op.checkBack': choice(policy('P'), yesNo, 'yes'),
  'op.leaveText': choice(policy('S'), yesNo, 'yes'),
  'op.endNotice': choice(policy('P'), yesNo, 'yes'),
  'op.sessionNumber': choice(policy('P'), ['own MSISDN', 'assigned MSISDN'], 'assigned MSISDN'),
  'op.invitation': wording('invites you to a chat. Reply YES to accept, NO to reject. Later END ends it.'),
  'op.leaveInstructions': wording('(END ends the chat)'),
  'op.endText': wording('The chat is over.'),
  'op.acceptWord': wording('YES'),
  'op.leaveWord': wording('END'),
  'op.msisdnless': choice(policy('P'), yesNo, 'yes'),
  'op.noFallbackOn': list(policy('R'), false, ['memoryFull', 'protocolError', 'absent'], ['memoryFull']),
  'oma.imServer': choice(policy('S'), yesNo, 'yes'),
  'oma.rewriteTag': choice(policy('S'), yesNo, 'yes'),
  'gw.domains': list(
    policy('R'),
    true,
    ['IMS', 'SGSN', 'MSC', 'MME', 'SMSF'],
    ['IMS', 'SMSF', 'MME', 'SGSN', 'MSC'],
  ),
  'gw.rsds': choice(policy('S'), yesNo, 'yes'),
  'gw.altRouting': choice(policy('P'), ['no', 'yes'], 'no'),
  'gw.pagerMode': { kind: 'count', ...policy('R'), least: 1, most: 10, initial: 1 },
  'gw.missingSegments': choice(policy('R'), ['refuse', 'deliver'], 'refuse'),
  'gmsc.rsds': choice(policy('S'), yesNo, 'yes'),
  'sc.mwd': choice(policy('S'), yesNo, 'yes'),

  'mps.A': choice({ group: 'priority', acts: 'nextRegistration', basis: 'S' }, ['on', 'off'], 'off'),
  'mps.B': choice({ group: 'priority', acts: 'nextMessage', basis: 'S' }, ['on', 'off'], 'off'),

  'hss.addr': list(network('nextMessage', 'S'), false, ['MSC', 'SGSN', 'MME', 'SMSF'], ['MSC', 'SGSN']),
  'hss.gwAddress': choice(
    network('nextMessage', 'S'),
    ['none', 'learned', 'per HSS', 'per subscriber'],
    'per subscriber',
  ),
  'hss.priority': list(network('nextMessage', 'S'), true, ['IPGW', 'SGSN', 'MSC'], ['IPGW', 'SGSN', 'MSC']),
  'hss.presence': choice(network('nextMessage', 'S'), yesNo, 'yes'),
  'hss.mwd': list(network('atOnce', 'S'), false, ['+12065550190', '+12065550195'], []),
  'hss.mcef': choice(network('atOnce', 'P'), ['no', 'yes'], 'no'),
  'reach.B.ims': choice(reach('S'), [...radioReach, 'okNoReport'], 'ok'),
  'reach.B.ip': choice(reach('S'), radioReach, 'ok'),
  'reach.B.msc': choice(reach('S'), radioReach, 'ok'),
  'reach.B.sgsn': choice(reach('S'), radioReach, 'ok'),
  'reach.B.mme': choice(reach('S'), radioReach, 'ok'),
  'reach.B.smsf': choice(reach('S'), radioReach, 'ok'),
  'gmsc.ip': choice(network('nextMessage', 'S'), yesNo, 'no'),
  'gmsc.gprs': choice(network('nextMessage', 'S'), yesNo, 'no'),
  'gmsc.timer': choice(network('nextMessage', 'P'), ['short', 'normal', 'long'], 'normal'),
  'sc.submit': choice(network('nextMessage', 'R'), yesNo, 'yes'),
  'sc.type': choice(network('nextMessage', 'S'), ['normal', 'voice mail', 'video mail'], 'normal'),
  'sc.address': choice(network('nextRegistration', 'S'), ['HSS data', 'configured', 'none'], 'HSS data'),
  'sc.addressIn': choice(network('nextMessage', 'S'), ['Request-URI', 'SM content'], 'Request-URI'),

  't.chatAnswer': seconds('R', 5, 600, 60),
  't.guard': seconds('R', 10, 3600, 300),
  't.reg': choice(
    { group: 'timers', acts: 'nextRegistration', basis: 'S' },
    ['shorter', 'longer'],
    'shorter',
  ),
  't.corr': seconds('R', 1, 600, 60),
  't.sip': seconds('G', 1, 60, 32),

  'chg.mode': choice(charging('nextMessage', 'S'), ['none', 'offline', 'online', 'both'], 'offline'),
  'chg.credit': choice(charging('atOnce', 'R'), ['ok', 'exhausted'], 'ok'),
  'chg.ipFlag': choice(charging('nextMessage', 'S'), yesNo, 'yes'),

  'ffs.regSteps': choice(furtherStudy, ['follow', 'always', 'never'], 'follow'),
  'ffs.moIndication': choice(furtherStudy, ['explicit', 'all text'], 'explicit'),
  'ffs.reportMark': choice(furtherStudy, ['content type', 'header', 'guess'], 'content type'),
  'ffs.route': choice(furtherStudy, ['GMSC prefers GW', 'GMSC prefers MSC', 'HSS order'], 'GMSC prefers GW'),
  'ffs.mmsIndication': choice(furtherStudy, ['explicit', 'all non-text'], 'explicit'),
  'ffs.mmsDeliver': choice(furtherStudy, ['in SIP', 'HTTP link'], 'in SIP'),
  'ffs.pushEnabler': choice(furtherStudy, ['MESSAGE', 'SUBSCRIBE+NOTIFY'], 'MESSAGE'),
  'ffs.regSecurity': choice(furtherStudy, ['GAA', 'tunnel', 'SIP registration'], 'GAA'),

  'setup.subscription.B': choice(
    { ...setUp, acts: 'nextRegistration' },
    ['IMS and SMS', 'SMS only'],
    'IMS and SMS',
  ),
  'setup.access': choice(setUp, ['IMS', 'IP'], 'IMS'),
  'setup.smsOver.A': choice(setUp, ['radio', 'IMS', 'IP'], 'radio'),
  'setup.smsOver.B': choice(setUp, ['radio', 'IMS', 'IP'], 'radio'),
  'setup.routing': choice(setUp, ['HSS passes on', 'HSS answers'], 'HSS passes on'),
  'setup.recipient': choice(setUp, ['IMSI field', 'MSISDN'], 'IMSI field'),
  'setup.reportOrder': choice(setUp, ['SM-SC first', 'HSS first'], 'SM-SC first'),
  'setup.reportAnswer': choice(setUp, ['202 at once', '200 at the end'], '202 at once'),
  'setup.registrationOrder': choice(setUp, ['S-CSCF first', 'HSS first'], 'S-CSCF first'),
  'setup.alertThrough': choice(setUp, ['SMS-IWMSC', 'SMS-GMSC'], 'SMS-IWMSC'),
  'setup.mms': choice(setUp, ['over IMS', 'HTTP and SIP push'], 'over IMS'),
  'setup.chat': choice(setUp, ['one user', 'a group'], 'one user'),
  'setup.gmscKnowsGateway': choice(setUp, ['no', 'yes'], 'no'),
  'setup.protocol.hss': choice(setUp, ['MAP', 'Diameter'], 'MAP'),
  'setup.protocol.sgsn': choice(setUp, ['MAP', 'Diameter'], 'MAP'),
  'setup.protocol.gateway': choice(setUp, ['MAP', 'Diameter'], 'MAP'),
  'setup.peer': choice(setUp, ['accepts', 'temporary failure', 'permanent failure'], 'accepts'),
} as const satisfies Record<string, Setting>;

export type SettingId = keyof typeof settings;

type ValueOf<S> =
  S extends List<infer V>
    ? readonly V[]
    : S extends Choice<infer V>
      ? V
      : S extends { readonly kind: 'text' }
        ? string
        : number;

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
  return id.endsWith('.A') || id.startsWith('ueA.') || id === 'sc.address' ? 'UE-A' : 'UE-B';
}

import type { Basis } from '../protocol/provenance.ts';
import type { Effectiveness, SettingGroup, SettingId } from '../protocol/settings.ts';

/** How a condition is called on the screen. */
export interface SettingWords {
  readonly label: string;
  /** What it decides, in one sentence. */
  readonly help: string;
  /** Values whose id says too little. */
  readonly values?: Readonly<Record<string, string>>;
  /** Of a setting with two values that is a yes or a no: the value that a switch shows as on. */
  readonly on?: string;
}

const levels = { transport: 'Transport', service: 'Service', none: 'None' } as const;

const reachability = {
  ok: 'Reachable',
  absent: 'Absent',
  memoryFull: 'Memory full',
  protocolError: 'Protocol error',
  noAnswer: 'No answer',
  okNoReport: 'OK, but no report',
} as const;

const reachHelp = 'What a delivery over this node meets.';

/** Every condition in words. */
export const settingWords: Readonly<Record<SettingId, SettingWords>> = {
  'ueA.ims': {
    label: 'Sender registered in IMS',
    help: 'Only a registered UE-A can send an Instant Message.',
    on: 'registered',
  },
  'ueB.ims': {
    label: 'Recipient’s IMS state',
    help: 'Decides which initial filter criteria apply, and whether the network knows the user at all.',
    values: { registered: 'Registered', unregistered: 'Unregistered', unknown: 'Unknown' },
  },
  'ueB.caps': {
    label: 'Capabilities in the registration',
    help: 'What the client of UE-B says it can take when it registers.',
  },
  'ueB.service': {
    label: 'Terminating service profile',
    help: 'Which application server the filter criteria of a registered recipient name.',
    values: { none: 'None' },
  },
  'ueB.imOnline': {
    label: 'IM client online',
    help: 'An online IM client gets the message itself; nothing is interworked.',
    on: 'yes',
  },
  'ueB.prefs': {
    label: 'Terminating interworking preferences',
    help: 'On: as SMS. The CPM-AS then addresses the IP-SM-GW itself (step 5b).',
    on: 'as SMS',
  },
  'ueB.unregIfc': {
    label: 'Unregistered iFC names the IP-SM-GW',
    help: 'Without it a message to an unregistered recipient ends at the S-CSCF.',
    on: 'yes',
  },
  'ueB.unregIfcAs': {
    label: 'Unregistered iFC also names the IM/CPM AS',
    help: 'With it the application server is triggered for an unregistered recipient too.',
    on: 'yes',
  },
  'ue.regIfc': {
    label: 'Registered iFC names the IP-SM-GW',
    help: 'Whether the S-CSCF brings messages and registrations of a registered user to the gateway.',
    on: 'yes',
  },
  'ueB.paging': {
    label: 'Paging of the recipient',
    help: 'An idle UE-B is paged first; with MPS the page has priority.',
    values: { 'not needed': 'Not needed', 'by MME': 'By MME', 'by AMF': 'By AMF' },
  },
  'auth.service.A': {
    label: 'Sender authorised, service level',
    help: 'Read by the IP-SM-GW when UE-A registers.',
    on: 'yes',
  },
  'auth.service.B': {
    label: 'Recipient authorised, service level',
    help: 'Read by the IP-SM-GW when UE-B registers; checked before a message is converted.',
    on: 'yes',
  },
  'auth.transport.B': {
    label: 'Recipient authorised, transport level',
    help: 'Read by the IP-SM-GW when UE-B registers; checked before an SMS travels inside SIP.',
    on: 'yes',
  },
  'sub.service.B': {
    label: 'Recipient subscribed, service level',
    help: 'Whether the subscription includes the conversion between Instant and Short Messages.',
    on: 'yes',
  },
  'sub.transport.B': {
    label: 'Recipient subscribed, transport level',
    help: 'Whether the subscription includes SMS over IP.',
    on: 'yes',
  },
  'odb.B': {
    label: 'Recipient barred from SMS (ODB)',
    help: 'Operator determined barring of Short Messages.',
    on: 'yes',
  },
  'msg.privacy': {
    label: 'Sender asks to hide its identity',
    help: 'The Instant Message asks that the Public User Identity of its sender be withheld.',
    on: 'yes',
  },
  'op.anonymity': {
    label: 'Anonymous interworking',
    help: 'On: the operator allows a hidden identity. Off: such a message is refused.',
    on: 'allow',
  },
  'op.level': {
    label: 'Preferred level when both are possible',
    help: 'The operator’s choice between SMS inside SIP and conversion.',
    values: levels,
  },
  'user.level': {
    label: 'User preference for the level',
    help: 'Goes before the operator’s preference.',
    values: levels,
  },
  'op.noFallbackOn': {
    label: 'Failure causes without another domain',
    help: 'After one of these the gateway does not try the next domain.',
    values: { memoryFull: 'Memory full', protocolError: 'Protocol error', absent: 'Absent' },
  },
  'gw.domains': {
    label: 'Domain order of the IP-SM-GW',
    help: 'Where the gateway tries to deliver, first to last.',
  },
  'gw.rsds': {
    label: 'GW sends step 12 after a successful delivery',
    help: 'The IP-SM-GW may report the delivery status to the HSS. A total failure is always reported.',
    on: 'yes',
  },
  'gmsc.rsds': {
    label: 'GMSC sends step 13',
    help: 'The SMS-GMSC may report the delivery status too; the HSS ignores what it says.',
    on: 'yes',
  },
  'mps.A': {
    label: 'MPS for Messaging, sender',
    help: 'Multimedia Priority Service in the HSS profile of UE-A; the P-CSCF learns of it at registration.',
    on: 'on',
  },
  'mps.B': {
    label: 'MPS for Messaging, recipient',
    help: 'Multimedia Priority Service in the HSS profile of UE-B; read with each routing query.',
    on: 'on',
  },
  'hss.addr': {
    label: 'Serving nodes known for UE-B',
    help: 'The addresses that a routing query can return.',
  },
  'hss.gwAddress': {
    label: 'GW address in the HSS',
    help: 'With an address the HSS forwards routing queries to the IP-SM-GW.',
    values: {
      none: 'None',
      learned: 'Learned',
      'per HSS': 'Per HSS',
      'per subscriber': 'Per subscriber',
    },
  },
  'reach.B.ims': { label: 'Reachability over IMS', help: reachHelp, values: reachability },
  'reach.B.msc': { label: 'Reachability over MSC', help: reachHelp, values: reachability },
  'reach.B.sgsn': { label: 'Reachability over SGSN', help: reachHelp, values: reachability },
  'reach.B.mme': { label: 'Reachability over MME', help: reachHelp, values: reachability },
  'reach.B.smsf': { label: 'Reachability over SMSF', help: reachHelp, values: reachability },
  'sc.submit': {
    label: 'SM-SC accepts the submission',
    help: 'Whether the service centre takes a Short Message that a phone hands in.',
    on: 'yes',
  },
  'gmsc.timer': {
    label: 'GMSC Forward-SM timer',
    help: 'How long the SMS-GMSC waits: it limits how many domains the gateway can try.',
    values: { short: 'Short', normal: 'Normal', long: 'Long' },
  },
  't.corr': {
    label: 'Lifetime of a MT Correlation ID',
    help: 'After it the gateway no longer knows whose message a forward is.',
  },
  't.sip': {
    label: 'Time to wait for a SIP answer',
    help: 'How long the gateway waits for an answer or a delivery report.',
  },
};

/** Headings of the groups of conditions, in the order in which they are shown. */
export const groupTitles: Readonly<Record<SettingGroup, string>> = {
  users: 'Users and registration',
  message: 'Message and privacy',
  policy: 'Operator policy',
  priority: 'Priority',
  network: 'Network',
  timers: 'Timers',
};

export const groupOrder = Object.keys(groupTitles) as readonly SettingGroup[];

/** When a changed condition takes effect. */
export const actsWords: Readonly<Record<Effectiveness, string>> = {
  nextMessage: 'Acts on the next message.',
  nextRegistration: 'Takes effect at the next registration.',
  atOnce: 'Acts at once.',
};

/** How far a fact can be trusted. */
export const basisWords: Readonly<Record<Basis, string>> = {
  S: 'Stated in the source documents',
  P: 'Read in a public copy of the specification',
  R: 'Our reading: the text is silent or contradictory',
  G: 'General knowledge, not checked',
};

/** One value of a condition, as the screen shows it. */
export function valueWords(id: SettingId, value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((item) => valueWords(id, item)).join(', ');
  }
  if (typeof value === 'number') return `${value} s`;
  return settingWords[id].values?.[String(value)] ?? String(value);
}

/** Why a condition cannot be set in a procedure. */
export function notConcernedWords(clause: string, elsewhere: readonly string[]): string {
  if (elsewhere.length === 0) return `Does not concern ${clause}.`;
  return `Concerns ${elsewhere.join(', ')}, not ${clause}.`;
}

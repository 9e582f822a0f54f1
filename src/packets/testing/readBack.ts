import { swappedBcd } from '../../codecs/digits.ts';
import { hexOf } from '../../codecs/hex.ts';
import { carriesOf } from '../../protocol/carries.ts';
import type { Segment } from '../../protocol/messages/common.ts';
import type { ElementId } from '../../protocol/elementIds.ts';
import { identityNamed, noMsisdn } from '../../protocol/subscribers.ts';
import { places } from '../../wire/addresses.ts';
import { numberOf } from '../../wire/globalTitles.ts';
import type { Hop } from '../../wire/hop.ts';
import { isDiameter } from '../../wire/isDiameter.ts';
import { unplacedIn } from '../../wire/unplaced.ts';
import { causeShown } from './causesShown.ts';
import { resultShown } from './resultsShown.ts';

/** One of these has to be seen. */
export type OneOf = readonly (string | RegExp)[];

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a decoder should show of what a message carries and does not: each field that has a place is there to be seen.
 * A field of which nothing says how it is seen is one too.
 */
export function unseenOf(hop: Hop, lines: readonly string[]): readonly string[] {
  const fields: Fields = carriesOf(hop.message);
  const without = unplacedIn(hop).map(({ key }) => key);
  const isSeen = (ways: OneOf) =>
    ways.some((way) => lines.some((line) => (typeof way === 'string' ? line.includes(way) : way.test(line))));
  return Object.entries(fields)
    .filter(([field]) => !without.includes(field))
    .flatMap(([field, value]) => {
      const shown = readers[field]?.(value, fields, hop) ?? [[`a rule for ${field}`]];
      return shown
        .filter((ways) => !isSeen(ways))
        .map((ways) => `${field} is not seen: ${ways.join(' or ')}`);
    });
}

type Reader = (value: unknown, fields: Fields, hop: Hop) => readonly OneOf[];

/** A number in ASCII, in swapped BCD, or as the octets of a text. */
const waysOf = (value: unknown): OneOf => {
  const plain = String(value).replace(/^(?:tel:|sip:)?\+?/, '');
  return [
    plain,
    ...(/^\d+$/.test(plain) ? [hexOf(swappedBcd(plain))] : []),
    hexOf(new TextEncoder().encode(plain)),
  ];
};

const anywhere: Reader = (value) => [waysOf(value)];

const line =
  (start: string): Reader =>
  (value) => [[`${start}${String(value)}`]];

const oneOf =
  (shown: Readonly<Record<string, OneOf>>): Reader =>
  (value) => [shown[String(value)] ?? []];

/** What stands for a user in a short message: a name and a number as they are, the dummy for a SIP URI. */
const userDigits = (user: unknown): string =>
  String(user).includes('@') ? noMsisdn : String(user).replace(/^\+/, '');

const pduTypes: Readonly<Record<string, OneOf>> = {
  'MM1_submit.REQ': ['m-send-req', 'multipart/mixed'],
  'MM1_submit.RES': ['m-send-conf'],
  'MM1_notification.REQ': ['m-notification-ind', 'text/uri-list'],
  'MM1_notification.RES': ['m-notifyresp-ind'],
  'MM1_retrieve.REQ': ['Request Method: GET', 'text/uri-list'],
  'MM1_retrieve.RES': ['m-retrieve-conf', 'text/uri-list'],
  'MM1_delivery_report.REQ': ['m-delivery-ind'],
};

/** Who it is, by the number or by the public identity of the same user. */
const identityOrNumber = (value: unknown): OneOf => [
  ...waysOf(value),
  ...[identityNamed(String(value))?.impu].filter((one) => one !== undefined),
];

const originator: Reader = (value, { tpdu: kind, privacy, sender }) => {
  if (kind === 'SMS-DELIVER') return [[`TP-OA Digits: ${userDigits(value)}`]];
  if (kind === 'SMS-STATUS-REPORT') return [[`TP-RA Digits: ${userDigits(value)}`]];
  if (privacy === true || sender === 'ANONYMOUS') return [waysOf(value), ['anonymous@anonymous.invalid']];
  return [value === 'Anonymous' ? ['anonymous@anonymous.invalid'] : identityOrNumber(value)];
};

const recipient: Reader = (value, { tpdu: kind, smsIndication }, { message }) => {
  const isPlain = message.type === 'SIP MESSAGE SM' && smsIndication === undefined;
  return [
    kind === 'SMS-SUBMIT' && !isPlain ? [`TP-DA Digits: ${userDigits(value)}`] : identityOrNumber(value),
  ];
};

/** The line of a text as Wireshark shows it, which cuts long lines off. */
const text: Reader = (value, { tpdu: kind, smsIndication }, { message }) => {
  if (value === '') return [];
  const isPlain = message.type === 'SIP MESSAGE SM' && kind === 'SMS-SUBMIT' && smsIndication === undefined;
  if (kind !== undefined && !isPlain) return [[`SMS text: ${String(value).slice(0, 120)}`]];
  return String(value)
    .split('\n')
    .map((one) => [one.slice(0, 120)]);
};

const tpdu: Reader = (value, _fields, hop) => {
  const name = `TPDU (GSM 03.40) ${String(value).replace('-REPORT', ' REPORT')}`;
  // Wireshark leaves this report as octets in Diameter.
  return [hop.message.type.endsWith('-ERR') && isDiameter(hop) ? ['SM-Diagnostic-Info'] : [name]];
};

const reason: Reader = (value, _fields, { message }) => {
  if (message.type === 'SIP ERROR') return [['Warning: 399 ']];
  return [
    value === 'present'
      ? ['ms-Present (0)', 'Alert-Reason: UE_PRESENT (0)']
      : ['memoryAvailable (1)', 'UE_MEMORY_AVAILABLE (1)'],
  ];
};

const priority: Reader = (_value, _fields, { message }) => [
  [message.type === 'PAGING' ? 'transportPriority=true' : 'AVP: DRMP(301) l=12 f=--- val=PRIORITY_0 (0)'],
];

const capabilities: Reader = (value) =>
  (value as readonly string[]).map((one) => [
    { SMSIP: '+g.3gpp.smsip', IM: '+g.oma.sip-im', CPM: 'ims.icsi.oma.cpm.msg' }[one] ?? '',
  ]);

const segment: Reader = (value) => {
  const { reference, part, of } = value as Segment;
  return [[`Message identifier: ${reference}`], [`Message parts: ${of}`], [`Message part number: ${part}`]];
};

const notify = oneOf({
  delivery: ['imdn.Disposition-Notification: positive-delivery'],
  failure: ['imdn.Disposition-Notification: negative-delivery'],
  read: ['imdn.Disposition-Notification: display'],
});

const methods: Readonly<Record<string, OneOf>> = {
  'SIP REGISTER': [/^CSeq: \d+ REGISTER/],
  'SIP REGISTER 3P': [/^CSeq: \d+ REGISTER/],
  'SIP INVITE CHAT': [/^CSeq: \d+ INVITE/],
  'SIP INVITE LARGE': [/^CSeq: \d+ INVITE/],
  'SIP BYE': [/^CSeq: \d+ BYE/],
  'SIP MESSAGE MMS': [/^CSeq: \d+ (?:MESSAGE|NOTIFY)/],
};

const serviceData: Reader = (value) => {
  const { serviceLevel, transportLevel, scAddress, forbidden } = value as {
    readonly serviceLevel: boolean;
    readonly transportLevel: boolean;
    readonly scAddress?: string;
    readonly forbidden?: { readonly service?: string; readonly transport?: string };
  };
  return [
    [`service level: ${serviceLevel ? 'allowed' : (forbidden?.service ?? 'not allowed')}`],
    [`transport level: ${transportLevel ? 'allowed' : (forbidden?.transport ?? 'not allowed')}`],
    ...(scAddress === undefined ? [] : [waysOf(scAddress)]),
  ];
};

/** By canonical key. */
const readers: Readonly<Record<string, Reader>> = {
  about: line('TP-MR: '),
  additionalReason: () => [['additionalAlertReasonIndicator']],
  addresses: (value) => (value as readonly ElementId[]).slice(0, 3).map((node) => waysOf(numberOf(node))),
  alphabet: oneOf({ 'GSM 7-bit': ['TP-DCS: 0'], UCS2: ['TP-DCS: 8'] }),
  answers: (value) => [methods[String(value)] ?? [/^CSeq: \d+ MESSAGE/]],
  callId: line('Call-ID: '),
  capabilities,
  cause: (value, _fields, hop) => [[causeShown(hop, String(value))]],
  connected: line('connected='),
  correlationId: anywhere,
  delivered: (value) => [[value === true ? 'Short message received by the SME (0)' : 'Not obtainable (3)']],
  deliveryReport: () => [[/X-Mms-Delivery-Report: Yes/i]],
  direction: (value) => [[`Role-Of-Node: ${value === 'MO' ? 'ORIGINATING' : 'TERMINATING'}_ROLE`]],
  expires: line('Expires: '),
  featureTag: oneOf({ CPM: ['ims.icsi.oma.cpm'], IM: ['+g.oma.sip-im'] }),
  gprsSupported: () => [['gprsSupportIndicator', /GPRS-Indicator.*Set/, 'SRR-Flags: 1']],
  group: anywhere,
  gwAddress: (value) => [waysOf(numberOf(value as ElementId))],
  imsi: anywhere,
  inReplyTo: line('In-Reply-To: '),
  ipAccessFlag: () => [['SIP-Method: MESSAGE', 'SIP-Method(824)']],
  ipAddress: anywhere,
  ipMessagingSupported: () => [['ip-sm-gwGuidanceIndicator']],
  link: anywhere,
  messageId: anywhere,
  mm: oneOf(pduTypes),
  mmsId: anywhere,
  mmsIndication: () => [['application/vnd.wap.mms-message', 'text/uri-list']],
  mpsIndication: () => [['<ServicePriorityLevel>', 'Accept-Resource-Priority: ']],
  msisdn: anywhere,
  // Wireshark does not know the AVP.
  msisdnlessCorrelationId: (value, _fields, hop) =>
    isDiameter(hop) ? [['AVP Code: 3324 ']] : String(value).split(' ').slice(0, 2).map(waysOf),
  nai: anywhere,
  notify,
  originator,
  privacy: () => [['Privacy: id']],
  pushEnabler: oneOf({ MESSAGE: [/^CSeq: \d+ MESSAGE/], 'SUBSCRIBE+NOTIFY': [/^CSeq: \d+ NOTIFY/] }),
  reason,
  recipient,
  recipientUri: line('SIP to address: '),
  recipients: (value) => (value as readonly string[]).map(waysOf),
  reference: line('TP-MR: '),
  registered: (value) => [[value === true ? 'REGISTRATION (1)' : 'USER_DEREGISTRATION (5)']],
  reportMark: oneOf({ 'content type': ['application/vnd.3gpp.sms'], header: ['X-SMS-Report: '] }),
  request: (value) => [[`Requested-Action: ${value === 'reserve' ? 'DIRECT_DEBITING' : 'REFUND_ACCOUNT'}`]],
  requestUri: (value) => [[String(value).split(';')[0] ?? '']],
  resourcePriority: () => [['Resource-Priority: ets.0, wps.0']],
  result: (value, _fields, hop) => [resultShown(hop, value === 'positive')],
  scAddress: anywhere,
  security: oneOf({ GAA: ['realm="3GPP-bootstrapping@'], 'SIP registration': ['Authorization: Digest '] }),
  segment,
  served: anywhere,
  serverName: (value) => [[`sip:${places[value as ElementId].host}`]],
  serviceData,
  session: line('Call-ID: '),
  smRpMti: () => [[/sm-RP-MTI: 1/i, /SM-RP-MTI.*\(1\)/]],
  smsIndication: () => [['application/vnd.3gpp.sms']],
  status: line('Status-Code: '),
  statusReportRequested: (_value, fields) => [
    [
      fields['tpdu'] === 'SMS-SUBMIT'
        ? 'TP-SRR: A status report is requested'
        : 'TP-SRI: A status report shall',
    ],
  ],
  text,
  tpdu,
  transportPriority: priority,
  unidentified: () => [['anonymous@anonymous.invalid']],
  user: anywhere,
};

import { expect, test, vi } from 'vitest';
import { encodeUpperPdu, type UpperPduTags } from '../codecs/capture/upperPdu.ts';
import { captureOf } from '../codecs/testing/capture.ts';
import { decodeDiameter, encodeDiameter } from '../codecs/diameter/message.ts';
import { swappedBcd } from '../codecs/digits.ts';
import { hexOf } from '../codecs/hex.ts';
import { decodeSccp, encodeSccp } from '../codecs/map/sccp.ts';
import type { Piece } from '../codecs/piece.ts';
import { decodeCp, encodeCp } from '../codecs/sms/cp.ts';
import { decodeRp, encodeRp } from '../codecs/sms/rp.ts';
import { decodeSyslog, encodeSyslog } from '../codecs/text/syslog.ts';
import { type Dissection, dissect } from '../codecs/testing/wireshark.ts';
import { type ElementId, elementIds } from '../protocol/elementIds.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { Message } from '../protocol/messages/messages.ts';
import { allSpoken, type Spoken } from '../protocol/referencePoints.ts';
import type { Settings } from '../protocol/settings.ts';
import { noMsisdn } from '../protocol/subscribers.ts';
import { procedures } from '../scenarios/procedures.ts';
import { play } from '../timeline/play.ts';
import { places } from '../wire/addresses.ts';
import { alertingEncoders } from '../wire/alerting.ts';
import { chargingEncoders } from '../wire/charging.ts';
import { deliveryStatusEncoders } from '../wire/deliveryStatus.ts';
import { isDiameter } from '../wire/isDiameter.ts';
import { numberOf } from '../wire/globalTitles.ts';
import { forwardingEncoders } from '../wire/forwarding.ts';
import { gatewayRegistrationEncoders } from '../wire/gatewayRegistration.ts';
import type { Hop, Pdu } from '../wire/hop.ts';
import { recordEncoders } from '../wire/records.ts';
import { radioEncoders, serviceCentreEncoders } from '../wire/relay.ts';
import { routingEncoders } from '../wire/routing.ts';
import { subscriptionEncoders } from '../wire/subscriptions.ts';
import { askedBy } from './answers.ts';
import { hopsOf as hopsIn } from './hops.ts';
import { alone } from './testing/alone.ts';

/** Wireshark itself takes seconds to start on a busy machine, and every procedure is played. */
vi.setConfig({ testTimeout: 240_000 });

const encoders = {
  ...routingEncoders,
  ...forwardingEncoders,
  ...deliveryStatusEncoders,
  ...alertingEncoders,
  ...gatewayRegistrationEncoders,
  ...subscriptionEncoders,
  ...chargingEncoders,
  ...serviceCentreEncoders,
  ...radioEncoders,
  ...recordEncoders,
};

type Written = keyof typeof encoders;

const isWritten = (type: string): type is Written => Object.hasOwn(encoders, type);

function written(hop: Hop): Pdu {
  if (!isWritten(hop.message.type)) throw new RangeError(`Nothing writes ${hop.message.type}`);
  return (encoders[hop.message.type] as (one: Hop) => Pdu)(hop);
}

/** A run in which every message is of interest, the registrations before it too. */
function hopsOf(procedure: string, settings: Partial<Settings>, spoken: Spoken): readonly Hop[] {
  return hopsIn(play({ interwork: 1, procedure, settings: { ...settings, ...spoken } })).filter(
    ({ message }) => isWritten(message.type),
  );
}

const everyRun = (spoken: Spoken): readonly (readonly Hop[])[] =>
  procedures.flatMap(({ id, branches }) =>
    [{}, ...branches.map(({ settings }) => settings)].map((settings) => hopsOf(id, settings, spoken)),
  );

/** Messages that differ in more than their identifiers. */
function different(hops: readonly Hop[]): readonly Hop[] {
  const byWords = hops.map(({ message, from, to, ...hop }): [string, Hop] => {
    const words = JSON.stringify({ ...message, correlationId: '', replyTo: '' });
    return [`${from} ${to} ${words}`, { message, from, to, ...hop }];
  });
  return [...new Map(byWords.toReversed()).values()].toReversed();
}

const ports = {
  sccp: { portType: 'SCTP', port: 2905 },
  diameter: { portType: 'SCTP', port: 3868 },
  gsm_a_rp: { portType: 'none', port: 0 },
  gsm_a_dtap: { portType: 'none', port: 0 },
  syslog: { portType: 'UDP', port: 514 },
} as const;

function packetOf(hop: Hop): Uint8Array {
  const { dissector, piece } = written(hop);
  const { portType, port } = ports[dissector as keyof typeof ports];
  const tags: UpperPduTags = {
    dissector: dissector,
    source: addressOf(hop.from),
    destination: addressOf(hop.to),
    portType,
    sourcePort: port,
    destinationPort: port,
  };
  return encodeUpperPdu(tags, piece).octets;
}

const addressOf = (element: ElementId): string => `10.0.0.${elementIds.indexOf(element) + 1}`;

interface Case {
  readonly hop: Hop;
  readonly dissection: Dissection;
}

async function dissected(hops: readonly Hop[]): Promise<readonly Case[]> {
  const found = await dissect(captureOf(hops.map(packetOf)));
  expect(found).toHaveLength(hops.length);
  return found.map((dissection, index) => {
    const hop = hops[index];
    if (hop === undefined) throw new RangeError('More packets than hops');
    return { hop, dissection };
  });
}

const nameOf = ({ message, from, to }: Hop): string => `${message.type} ${from} → ${to}`;

/** Nodes that the procedures do not reach by themselves. */
const furtherRuns: readonly (readonly [procedure: string, settings: Partial<Settings>])[] = [
  ['ts23204-6.4', { 'ueB.ims': 'unregistered', 'hss.addr': ['MME'] }],
  ['ts23204-6.4', { 'ueB.ims': 'unregistered', 'hss.addr': ['SMSF'] }],
  ['ts23204-6.4', { 'ueB.ims': 'unregistered', 'hss.addr': ['MSC', 'SGSN', 'SMSF'] }],
  ['ts23204-6.4', { 'msg.segments': 3 }],
  ['tr23804-7', { 'chg.mode': 'both' }],
];

test.each(allSpoken.map((spoken) => [spoken['setup.protocol.hss'], spoken] as const))(
  'Wireshark reads every message of the SMS network in every procedure, where %s can be spoken',
  async (_name, spoken) => {
    const runs = [
      ...everyRun(spoken),
      ...furtherRuns.map(([procedure, settings]) => hopsOf(procedure, settings, spoken)),
    ];
    const cases = await dissected(different(runs.flat()));
    expect(problemsOf(cases)).toEqual([]);
    const unmarked = cases.filter(({ hop: { message } }) => {
      return message.type === 'CX-SAA' && message.mpsIndication === 'off';
    });
    expect(unmarked.flatMap(({ dissection: { lines } }) => lines)).not.toContain('<ServicePriorityLevel>');
    expect(new Set(cases.map(({ hop }) => hop.message.type))).toEqual(
      new Set(Object.keys(encoders).filter((type) => !type.startsWith('PAGING'))),
    );
  },
);

/** What Wireshark complains of, and what it does not show although it was sent. */
function problemsOf(cases: readonly Case[]): readonly string[] {
  return cases.flatMap(({ hop, dissection: { faults, lines } }) => {
    const all = lines.join('\n');
    const missing = expectedOf(hop).filter((one) => !one.some((way) => all.includes(way)));
    return [...faults, ...missing.map((ways) => `not shown: ${ways[0]}`)].map(
      (problem) => `${JSON.stringify(hop.message)} ${hop.from} → ${hop.to}: ${problem}`,
    );
  });
}

/** What has to be seen of a message, each in one of the ways in which Wireshark may show it. */
function expectedOf(hop: Hop): readonly (readonly string[])[] {
  const over = isDiameter(hop) ? 'Diameter' : 'MAP';
  const fields: Readonly<Record<string, unknown>> = { ...hop.message };
  return [
    ...Object.entries(fields).flatMap(([name, value]) =>
      hasNoField(hop, name) ? [] : shownAs(name, value, fields),
    ),
    ...(fields['transportPriority'] === true && over === 'Diameter'
      ? [['AVP: DRMP(301) l=12 f=--- val=PRIORITY_0 (0)']]
      : []),
    ...(typeof fields['cause'] === 'string' ? causeShown(hop, fields['cause'], over) : []),
  ];
}

function shownAs(
  name: string,
  value: unknown,
  { tpdu, mmsId }: Readonly<Record<string, unknown>>,
): readonly (readonly string[])[] {
  switch (name) {
    case 'msisdn':
    case 'imsi':
    case 'correlationId':
    case 'scAddress':
    case 'served':
    case 'user':
      return [waysOf(String(value))];
    case 'text':
      return value === '' || mmsId !== undefined ? [] : [[`SMS text: ${String(value)}`]];
    case 'originator':
      if (tpdu === 'SMS-DELIVER') return [[`TP-OA Digits: ${userDigits(String(value))}`]];
      return tpdu === 'SMS-STATUS-REPORT' ? [[`TP-RA Digits: ${userDigits(String(value))}`]] : [];
    case 'recipient':
      return tpdu === 'SMS-SUBMIT' ? [[`TP-DA Digits: ${userDigits(String(value))}`]] : [];
    case 'statusReportRequested':
      return [
        [tpdu === 'SMS-SUBMIT' ? 'TP-SRR: A status report is requested' : 'TP-SRI: A status report shall'],
      ];
    case 'about':
      return typeof value === 'number' ? [[`TP-MR: ${value}`]] : [];
    case 'delivered':
      return tpdu === 'SMS-STATUS-REPORT'
        ? [[value === true ? 'Short message received by the SME (0)' : 'Not obtainable (3)']]
        : [];
    case 'mmsId':
      return [[`X-Mms-Transaction-ID: ${String(value)}`]];
    case 'segment': {
      const { part, of } = value as { readonly part: number; readonly of: number };
      return [[`Message parts: ${of}`], [`Message part number: ${part}`]];
    }
    case 'addresses':
      return (value as readonly ElementId[]).slice(0, 2).map((node) => waysOf(numberOf(node)));
    case 'serverName':
      return [[`Server-Name: sip:${places[value as ElementId].host}`]];
    case 'reason':
      return [[value === 'present' ? 'ms-Present (0)' : 'memoryAvailable (1)']];
    case 'additionalReason':
      return [['additionalAlertReasonIndicator']];
    case 'msisdnlessCorrelationId':
      return String(value).split(' ').slice(0, 2).map(waysOf);
    case 'direction':
      return [[`Role-Of-Node: ${value === 'MO' ? 'ORIGINATING' : 'TERMINATING'}_ROLE`]];
    case 'request':
      return [[`Requested-Action: ${value === 'reserve' ? 'DIRECT_DEBITING' : 'REFUND_ACCOUNT'}`]];
    case 'mpsIndication':
      return value === 'on' ? [['<ServicePriorityLevel>']] : [];
    default:
      return [];
  }
}

/** A number in ASCII, in swapped BCD, or as the octets of a text. */
const waysOf = (value: string): readonly string[] => {
  const plain = value.replace(/^\+/, '');
  return [
    plain,
    ...(/^\d+$/.test(plain) ? [hexOf(swappedBcd(plain))] : []),
    Buffer.from(plain).toString('hex'),
  ];
};

/** What stands for a user in a protocol data unit: a name and a number as they are, the dummy for a SIP URI. */
const userDigits = (user: string): string => (user.includes('@') ? noMsisdn : user.replace(/^\+/, ''));

/** What a protocol has no place for: each is said where its message is written. */
function hasNoField({ message, from, to, spoken, ...hop }: Hop, field: string): boolean {
  const { type } = message;
  const over = isDiameter({ message, from, to, spoken, ...hop });
  switch (field) {
    case 'imsi':
      return type === 'RADIO-SMMA';
    case 'msisdn':
      if (type === 'MT-FSM') return message.identity !== 'MSISDN';
      // In Diameter an IMSI stands alone, without the dummy beside it.
      return (type === 'IWF-REG-RES' && !over) || ('imsi' in message && message.imsi !== undefined && over);
    case 'mpsIndication':
      return type !== 'CX-SAA';
    case 'msisdnlessCorrelationId':
      // Wireshark does not know the AVP.
      return type === 'SC-MO' || over;
    default:
      return false;
  }
}

const causesShown: Readonly<
  Partial<Record<string, Readonly<Record<'MAP' | 'Diameter', Readonly<Record<FailureCause, string>>>>>>
> = {
  'SRI-SM-ERR': {
    MAP: {
      absent: 'absentSubscriberSM (6)',
      memoryFull: 'systemFailure (34)',
      protocolError: 'systemFailure (34)',
      unknownSubscriber: 'unknownSubscriber (1)',
      notAuthorised: 'teleserviceNotProvisioned (11)',
      systemFailure: 'systemFailure (34)',
      creditExhausted: 'systemFailure (34)',
    },
    Diameter: {
      absent: '(5550)',
      memoryFull: '(5012)',
      protocolError: '(5012)',
      unknownSubscriber: '(5001)',
      notAuthorised: '(5556)',
      systemFailure: '(5012)',
      creditExhausted: '(5012)',
    },
  },
  'MT-FSM-ERR': {
    MAP: {
      absent: 'absentSubscriberSM (6)',
      memoryFull: 'memoryCapacityExceeded (0)',
      protocolError: 'equipmentProtocolError (1)',
      unknownSubscriber: 'unidentifiedSubscriber (5)',
      notAuthorised: 'illegalSubscriber (9)',
      systemFailure: 'systemFailure (34)',
      creditExhausted: 'facilityNotSupported (21)',
    },
    Diameter: {
      absent: '(5550)',
      memoryFull: 'SM-Enumerated-Delivery-Failure-Cause: MEMORY_CAPACITY_EXCEEDED (0)',
      protocolError: 'SM-Enumerated-Delivery-Failure-Cause: EQUIPMENT_PROTOCOL_ERROR (1)',
      unknownSubscriber: '(5001)',
      notAuthorised: '(5553)',
      systemFailure: '(5012)',
      creditExhausted: '(5552)',
    },
  },
  'MO-FSM-ERR': {
    MAP: {
      absent: 'systemFailure (34)',
      memoryFull: 'memoryCapacityExceeded (0)',
      protocolError: 'equipmentProtocolError (1)',
      unknownSubscriber: 'invalidSME-Address (5)',
      notAuthorised: 'subscriberNotSC-Subscriber (6)',
      systemFailure: 'systemFailure (34)',
      creditExhausted: 'facilityNotSupported (21)',
    },
    Diameter: {
      absent: '(5012)',
      memoryFull: 'SM-Enumerated-Delivery-Failure-Cause: MEMORY_CAPACITY_EXCEEDED (0)',
      protocolError: 'SM-Enumerated-Delivery-Failure-Cause: EQUIPMENT_PROTOCOL_ERROR (1)',
      unknownSubscriber: 'SM-Enumerated-Delivery-Failure-Cause: INVALID_SME-ADDRESS (5)',
      notAuthorised: 'SM-Enumerated-Delivery-Failure-Cause: USER_NOT_SC-USER (6)',
      systemFailure: '(5012)',
      creditExhausted: '(5552)',
    },
  },
};

const relayCauses: Readonly<Record<FailureCause, number>> = {
  absent: 27,
  memoryFull: 22,
  protocolError: 111,
  unknownSubscriber: 30,
  notAuthorised: 50,
  systemFailure: 38,
  creditExhausted: 21,
};

function causeShown(
  { message }: Hop,
  cause: string,
  over: 'MAP' | 'Diameter',
): readonly (readonly string[])[] {
  if (message.type === 'RSDS') {
    const isFull = cause === 'memoryFull';
    return [
      isFull
        ? ['memoryCapacityExceeded (0)', 'SM-Delivery-Cause: SM-Delivery-Cause (0)']
        : ['absentSubscriber (1)', 'ABSENT_USER (1)'],
    ];
  }
  const table = causesShown[message.type];
  return [
    [
      table === undefined
        ? `RP-Cause - (${relayCauses[cause as FailureCause]})`
        : table[over][cause as FailureCause],
    ],
  ];
}

const failures = Object.keys(relayCauses) as FailureCause[];

/** Each failure from where it may come. */
const refusals = (cause: FailureCause): readonly Pick<Hop, 'message' | 'from' | 'to'>[] => {
  const negative = { result: 'negative', cause } as const;
  const ofDelivery = { tpdu: 'SMS-DELIVER-REPORT', ...negative } as const;
  const ofSubmission = { tpdu: 'SMS-SUBMIT-REPORT', ...negative } as const;
  return [
    { message: { type: 'SRI-SM-ERR', cause }, from: 'HSS', to: 'SMS-GMSC' },
    { message: { type: 'MT-FSM-ERR', ...ofDelivery }, from: 'IP-SM-GW', to: 'SMS-GMSC' },
    { message: { type: 'MT-FSM-ERR', ...ofDelivery }, from: 'SGSN', to: 'IP-SM-GW' },
    { message: { type: 'MT-FSM-ERR', ...ofDelivery }, from: 'MSC', to: 'IP-SM-GW' },
    { message: { type: 'MO-FSM-ERR', ...ofSubmission }, from: 'SMS-IWMSC', to: 'IP-SM-GW' },
    { message: { type: 'SC-SUBMIT-REPORT', ...ofSubmission }, from: 'SM-SC', to: 'SMS-IWMSC' },
    { message: { type: 'SC-DELIVER-REPORT', ...ofDelivery }, from: 'SMS-GMSC', to: 'SM-SC' },
    { message: { type: 'RADIO-ACK', ...ofDelivery }, from: 'UE-B', to: 'MSC' },
    { message: { type: 'RADIO-ACK', ...ofSubmission }, from: 'MSC', to: 'UE-A' },
    { message: { type: 'RADIO-ACK', ...negative }, from: 'MSC', to: 'UE-A' },
  ];
};

const further: readonly Pick<Hop, 'message' | 'from' | 'to'>[] = [
  {
    message: { type: 'READY-SM', imsi: '001020123456780', reason: 'memoryAvailable' },
    from: 'MME',
    to: 'HSS',
  },
  { message: { type: 'READY-SM-RES' }, from: 'HSS', to: 'SMSF' },
  { message: { type: 'PAGING' }, from: 'P-CSCF', to: 'MME' },
  { message: { type: 'PAGING-RES' }, from: 'MME', to: 'P-CSCF' },
  { message: { type: 'CX-UAA', result: 'negative' }, from: 'HSS', to: 'I-CSCF' },
  { message: { type: 'CX-LIA', result: 'negative' }, from: 'HSS', to: 'I-CSCF' },
  {
    message: { type: 'ALERT-SC', scAddress: '+12065550190', msisdn: noMsisdn, imsi: '001020123456780' },
    from: 'HSS',
    to: 'SMS-IWMSC',
  },
];

const hopOf = (hop: Pick<Hop, 'message' | 'from' | 'to'>, spoken: Spoken): Hop => ({
  ...alone,
  ...hop,
  spoken,
});

test.each(allSpoken.map((spoken) => [spoken['setup.protocol.hss'], spoken] as const))(
  'Wireshark reads every cause of a failure, and messages that no procedure has, where %s can be spoken',
  async (_name, spoken) => {
    const hops = [...failures.flatMap(refusals), ...further].map((hop) => hopOf(hop, spoken));
    const cases = await dissected(hops);
    expect(
      problemsOf(
        cases.filter(({ hop }) => hop.message.type !== 'READY-SM' && hop.message.type !== 'ALERT-SC'),
      ),
    ).toEqual([]);
    expect(cases.flatMap(({ dissection }) => dissection.faults)).toEqual([]);
  },
);

test.each([
  ['GSM 7-bit', 'a'.repeat(300), 'a'.repeat(153), 2],
  ['UCS2', 'ж'.repeat(200), 'ж'.repeat(67), 3],
])('of a long text in %s the first short message is written', async (_name, text, first, parts) => {
  const message: Message = {
    type: 'RADIO-SM',
    tpdu: 'SMS-SUBMIT',
    originator: '+12065550101',
    recipient: '+12065550102',
    sender: 'REAL',
    scAddress: '+12065550190',
    text,
  };
  const [spoken] = allSpoken;
  if (spoken === undefined) throw new RangeError('Nothing is spoken');
  const [found] = await dissected([hopOf({ message, from: 'UE-A', to: 'MSC' }, spoken)]);
  expect(found?.dissection.faults).toEqual([]);
  expect(found?.dissection.lines).toEqual(
    expect.arrayContaining([`SMS text: ${first}`, `Message parts: ${parts}`, 'Message part number: 1']),
  );
});

test('what stands for a Short Message without MSISDN is an AVP of its own', () => {
  const [, spoken] = allSpoken;
  if (spoken === undefined) throw new RangeError('No Diameter is spoken');
  const message: Message = {
    type: 'MO-FSM',
    tpdu: 'SMS-SUBMIT',
    originator: '+12065550101',
    recipient: noMsisdn,
    sender: 'REAL',
    scAddress: '+12065550190',
    text: 'Hello',
    msisdnlessCorrelationId: 'sip:carol@home.example sip:alice@home.example hss.home.example',
  };
  const { piece } = written(hopOf({ message, from: 'IP-SM-GW', to: 'SMS-IWMSC' }, spoken));
  expect(decodeDiameter(piece.octets).avps).toContainEqual([
    'SMSMI-Correlation-ID',
    [
      ['HSS-ID', 'hss.home.example'],
      ['Originating-SIP-URI', 'sip:alice@home.example'],
      ['Destination-SIP-URI', 'sip:carol@home.example'],
    ],
  ]);
});

test('Wireshark finds the request of every answer in Diameter, in a run as a whole', async () => {
  const [, spoken] = allSpoken;
  if (spoken === undefined) throw new RangeError('No Diameter is spoken');
  const cases = await dissected(hopsOf('ts23204-6.15.1', {}, spoken));
  expect(problemsOf(cases)).toEqual([]);
  const answers = cases.filter(({ dissection: { lines } }) => lines.includes('0... .... = Request: Not set'));
  expect(answers.length).toBeGreaterThan(10);
  const unasked = answers.filter(({ hop, dissection: { lines } }) => {
    const line = lines.find((one) => one.startsWith('Request In: '));
    const asked = cases[Number(line?.slice('Request In: '.length)) - 1]?.hop;
    return asked === undefined || !askedBy(hop.message).includes(asked.message.type);
  });
  // The HSS relays the question of the SMS-GMSC, and the gateway answers it directly: Wireshark pairs what goes both ways.
  expect(new Set(unasked.map(({ hop }) => nameOf(hop)))).toEqual(new Set(['SRI-SM-RES IP-SM-GW → SMS-GMSC']));
});

/** What is read from octets, as octets again. */
const rewritten: Readonly<Record<keyof typeof ports, (octets: Uint8Array<ArrayBuffer>) => Piece>> = {
  sccp: (octets) => encodeSccp(decodeSccp(octets)),
  diameter: (octets) => encodeDiameter(decodeDiameter(octets)),
  gsm_a_rp: (octets) => encodeRp(decodeRp(octets)),
  gsm_a_dtap: (octets) => encodeCp(decodeCp(octets)),
  syslog: (octets) => encodeSyslog(decodeSyslog(octets)),
};

test('what is written is read back, octet for octet', () => {
  const pdus = allSpoken.flatMap((spoken) => different(everyRun(spoken).flat()).map(written));
  const others = pdus.filter(
    ({ dissector, piece: { octets } }) =>
      hexOf(rewritten[dissector as keyof typeof ports](octets).octets) !== hexOf(octets),
  );
  expect(pdus.length).toBeGreaterThan(500);
  expect(others).toEqual([]);
});

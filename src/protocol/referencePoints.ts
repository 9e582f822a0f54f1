import { type ElementId, isServingNode } from './elementIds.ts';
import type { MessageId } from './messages/messages.ts';
import type { Basis } from './provenance.ts';
import type { Settings } from './settings.ts';

/** A protocol family, as the colours of the ladder distinguish them. */
export type Protocol = 'sip' | 'map' | 'diameter' | 'sms' | 'mms' | 'internal';

/** Every reference point by its name; where the documents have none, by what it is. */
export const referencePointNames = [
  'Gm',
  'Mw',
  'ISC',
  'Cx',
  'SIP',
  'MSRP',
  'J',
  'C',
  'D',
  'Gr',
  'S6a',
  'N21',
  'E',
  'Gd',
  'SGd',
  'Gdd',
  'S6c',
  'Sh',
  'NAS',
  'radio',
  'IP-CAN',
  'R2',
  'R3',
  'R4',
  'Ga',
  'MM1',
  'MM4',
  'MMS link',
  'SC link',
  'not named',
] as const;

export type ReferencePointName = (typeof referencePointNames)[number];

/** One reference point, or those along a way whose middle is out of sight. */
export type Route = ReferencePointName | `${ReferencePointName}, ${ReferencePointName}`;

/** The reference points along a route, by name. */
export function namesAlong(route: Route): readonly ReferencePointName[] {
  return route.split(', ').filter(isReferencePointName);
}

export function isReferencePointName(name: string): name is ReferencePointName {
  return (referencePointNames as readonly string[]).includes(name);
}

/** A reference point between two elements: its name, what is spoken there, and how long a message takes. */
export interface ReferencePoint {
  readonly name: Route;
  readonly protocol: Protocol;
  /** In simulated milliseconds; our choice, so that order is decided by the network. */
  readonly delayMs: number;
  readonly basis: Basis;
  /** What TR 23.804 clause 5 calls it for the time being; some have no other name. */
  readonly temporaryName?: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6';
}

const point = (
  name: Route,
  protocol: Protocol,
  delayMs: number,
  basis: Basis = 'S',
  temporaryName?: ReferencePoint['temporaryName'],
): ReferencePoint => ({
  name,
  protocol,
  delayMs,
  basis,
  ...(temporaryName !== undefined && { temporaryName }),
});

const isCscf = (element: ElementId) => element.endsWith('-CSCF') || element.startsWith('S-CSCF');
const isUe = (element: ElementId) => element === 'UE-A' || element === 'UE-B';
const isApplicationServer = (element: ElementId) =>
  ['IM-AS', 'CPM-AS', 'GROUP-AS', 'IP-SM-GW'].includes(element);
const isSmsGateway = (element: ElementId) => ['SMS-GMSC', 'SMS-IWMSC'].includes(element);

/** The way of chat content, which the documents give no reference point. */
const mediaPath = point('MSRP', 'sip', 10, 'R');

/** Between gateways of two IMS networks; the nodes in between are out of sight (TS 23.204 clause 6.4a). */
const betweenNetworks = point('ISC, Mw', 'sip', 20, 'P');

/** Toward a node in the place of an MSC, SGSN, MME or SMSF: its kind decides the reference point. */
function towardServingNode(node: ElementId): ReferencePoint {
  switch (node) {
    case 'SGSN':
      return point('Gd', 'map', 4);
    case 'MME':
    case 'SMSF':
      return point('SGd', 'diameter', 3);
    default:
      return point('E', 'map', 4);
  }
}

/** Between a serving node and the HSS, which is also the HLR and the UDM. */
function towardHss(node: ElementId): ReferencePoint {
  switch (node) {
    case 'SGSN':
      return point('Gr', 'map', 5, 'G');
    case 'MME':
      return point('S6a', 'diameter', 4, 'G');
    case 'SMSF':
      return point('N21', 'diameter', 4, 'G');
    default:
      return point('D', 'map', 5, 'G');
  }
}

/** Each rule names a pair of elements, in either direction. The first that fits is the reference point. */
const rules: readonly (readonly [
  (one: ElementId) => boolean,
  (other: ElementId) => boolean,
  (other: ElementId) => ReferencePoint,
])[] = [
  [isUe, isUe, () => mediaPath],
  [isUe, (to) => to === 'P-CSCF', () => point('Gm', 'sip', 12)],
  [isUe, (to) => to === 'MME', () => point('NAS', 'sms', 25, 'G')],
  [isUe, (to) => to === 'SMSF' || to === 'AMF', () => point('NAS', 'sms', 20, 'G')],
  [isUe, (to) => isServingNode(to), () => point('radio', 'sms', 30, 'G')],
  [(from) => from === 'P-CSCF', (to) => to === 'MME' || to === 'AMF', () => point('IP-CAN', 'sip', 2, 'R')],
  [isCscf, isCscf, () => point('Mw', 'sip', 3)],
  [(from) => isCscf(from) && from !== 'P-CSCF', (to) => to === 'HSS', () => point('Cx', 'diameter', 4, 'G')],
  [isCscf, isApplicationServer, () => point('ISC', 'sip', 3)],
  [isCscf, (to) => to === 'PEER-NET', () => point('Mw', 'sip', 20, 'R')],
  [
    (from) => from === 'GROUP-AS',
    (to) => isUe(to) || to === 'IP-SM-GW' || to === 'PEER-NET',
    () => mediaPath,
  ],
  [(from) => from === 'CPM-AS', (to) => to === 'IP-SM-GW', () => point('SIP', 'sip', 3)],
  [isUe, (to) => to === 'IP-SM-GW', () => point('R2', 'sms', 15, 'S', 'R2')],
  [(from) => from === 'HSS', (to) => to === 'PRESENCE', () => point('not named', 'sms', 4, 'R')],
  [(from) => from === 'IP-SM-GW', (to) => to === 'HSS', () => point('J', 'map', 5, 'S', 'R1')],
  [(from) => from === 'SMS-GMSC', (to) => to === 'HSS', () => point('C', 'map', 6, 'S', 'R5')],
  [(from) => from === 'SMS-IWMSC', (to) => to === 'HSS', () => point('C', 'map', 6)],
  [(from) => from === 'HSS', isServingNode, towardHss],
  [(from) => from === 'IP-SM-GW', (to) => to === 'CCF', () => point('R3', 'diameter', 5, 'S', 'R3')],
  [(from) => from === 'CCF', (to) => to === 'CGW', () => point('Ga', 'diameter', 5, 'G')],
  [(from) => from === 'IP-SM-GW', (to) => to === 'OCS', () => point('R4', 'diameter', 5, 'S', 'R4')],
  [isUe, (to) => to === 'MMS-RS', () => point('MM1', 'mms', 15)],
  [
    (from) => from === 'MMS-RS' || from === 'IP-SM-GW',
    (to) => to === 'PEER-NET',
    () => point('MM4', 'mms', 20),
  ],
  [(from) => from === 'IP-SM-GW', (to) => to === 'MMS-RS', () => point('MMS link', 'mms', 3, 'R')],
  [(from) => from === 'SM-SC', (to) => to === 'MMS-RS', () => point('SC link', 'sms', 2, 'R')],
  [(from) => from === 'SM-SC', isSmsGateway, () => point('SC link', 'sms', 2, 'R')],
  [isSmsGateway, (to) => to === 'IP-SM-GW', () => point('E', 'map', 4, 'S', 'R6')],
  [(from) => isSmsGateway(from) || from === 'IP-SM-GW', isServingNode, towardServingNode],
];

const known = new Map<string, ReferencePoint | undefined>();

/** The reference point between two elements; none when the standard draws no line between them. */
export function referencePointBetween(one: ElementId, other: ElementId): ReferencePoint | undefined {
  const pair = `${one} ${other}`;
  if (!known.has(pair)) known.set(pair, found(one, other));
  return known.get(pair);
}

/** The choices of the operator where both MAP and Diameter can be spoken. */
export type Spoken = Pick<Settings, 'setup.protocol.hss' | 'setup.protocol.sgsn' | 'setup.protocol.gateway'>;

/** MAP wherever it can be spoken, and Diameter wherever that can. */
export const allSpoken: readonly Spoken[] = (['MAP', 'Diameter'] as const).map((one) => ({
  'setup.protocol.hss': one,
  'setup.protocol.sgsn': one,
  'setup.protocol.gateway': one,
}));

/** What a reference point of MAP is called where Diameter is spoken, and which choice that is. */
function overDiameter(
  { name }: ReferencePoint,
  message: MessageId,
  ends: readonly ElementId[],
): readonly [keyof Spoken, ReferencePointName] | undefined {
  // Diameter has no command for the readiness of a subscriber.
  if (message.startsWith('READY-SM')) return undefined;
  if (name === 'J') return ['setup.protocol.hss', message.startsWith('IWF') ? 'Sh' : 'S6c'];
  if (name === 'C') return ['setup.protocol.hss', 'S6c'];
  if (name === 'Gd') return ['setup.protocol.sgsn', 'Gdd'];
  return name === 'E' && !ends.some(isServingNode) ? ['setup.protocol.gateway', 'SGd'] : undefined;
}

/**
 * Where a message between two elements goes, and in which protocol: chat content takes its own way, and so does SIP
 * between gateways.
 */
export function wayOf(
  message: MessageId,
  one: ElementId,
  other: ElementId,
  spoken: Spoken,
): ReferencePoint | undefined {
  if (message.startsWith('MSRP')) return mediaPath;
  const isBetweenGateways = [one, other].includes('PEER-NET') && [one, other].includes('IP-SM-GW');
  if (isBetweenGateways && message.startsWith('SIP')) return betweenNetworks;
  const way = referencePointBetween(one, other);
  if (way === undefined) return undefined;
  const choice = overDiameter(way, message, [one, other]);
  if (choice === undefined || spoken[choice[0]] === 'MAP') return way;
  return { ...way, name: choice[1], protocol: 'diameter' };
}

function found(one: ElementId, other: ElementId): ReferencePoint | undefined {
  for (const [isOne, isOther, at] of rules) {
    if (isOne(one) && isOther(other)) return at(other);
    if (isOne(other) && isOther(one)) return at(one);
  }
  return undefined;
}

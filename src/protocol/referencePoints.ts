import { type ElementId, isServingNode } from './elementIds.ts';
import type { MessageId } from './messages/messages.ts';
import type { Basis } from './provenance.ts';

/** A protocol family, as the colours of the ladder distinguish them. */
export type Protocol = 'sip' | 'map' | 'diameter' | 'sms' | 'mms' | 'internal';

/** A reference point between two elements: its name, what is spoken there, and how long a message takes. */
export interface ReferencePoint {
  readonly name: string;
  readonly protocol: Protocol;
  /** In simulated milliseconds; our choice, so that order is decided by the network. */
  readonly delayMs: number;
  readonly basis: Basis;
}

const point = (name: string, protocol: Protocol, delayMs: number, basis: Basis = 'S'): ReferencePoint => ({
  name,
  protocol,
  delayMs,
  basis,
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
  [isCscf, (to) => to === 'HSS', () => point('Cx', 'diameter', 4, 'G')],
  [isCscf, isApplicationServer, () => point('ISC', 'sip', 3)],
  [isCscf, (to) => to === 'PEER-NET', () => point('Mw', 'sip', 20, 'R')],
  [
    (from) => from === 'GROUP-AS',
    (to) => isUe(to) || to === 'IP-SM-GW' || to === 'PEER-NET',
    () => mediaPath,
  ],
  [(from) => from === 'CPM-AS', (to) => to === 'IP-SM-GW', () => point('SIP', 'sip', 3)],
  [isUe, (to) => to === 'IP-SM-GW', () => point('R2', 'sms', 15)],
  [(from) => from === 'HSS', (to) => to === 'PRESENCE', () => point('not named', 'sms', 4, 'R')],
  [(from) => from === 'IP-SM-GW', (to) => to === 'HSS', () => point('J', 'map', 5)],
  [isSmsGateway, (to) => to === 'HSS', () => point('C', 'map', 6)],
  [(from) => from === 'HSS', isServingNode, towardHss],
  [(from) => from === 'IP-SM-GW', (to) => to === 'CCF', () => point('R3', 'diameter', 5)],
  [(from) => from === 'CCF', (to) => to === 'CGW', () => point('Ga', 'diameter', 5, 'G')],
  [(from) => from === 'IP-SM-GW', (to) => to === 'OCS', () => point('R4', 'diameter', 5)],
  [(from) => from === 'HSS', (to) => to === 'PRESENCE', () => point('presence', 'diameter', 5, 'R')],
  [isUe, (to) => to === 'MMS-RS', () => point('MM1', 'mms', 15)],
  [
    (from) => from === 'MMS-RS' || from === 'IP-SM-GW',
    (to) => to === 'PEER-NET',
    () => point('MM4', 'mms', 20),
  ],
  [(from) => from === 'IP-SM-GW', (to) => to === 'MMS-RS', () => point('MMS link', 'mms', 3, 'R')],
  [(from) => from === 'SM-SC', (to) => to === 'MMS-RS', () => point('SC link', 'sms', 2, 'R')],
  [(from) => from === 'SM-SC', isSmsGateway, () => point('SC link', 'sms', 2, 'R')],
  [isSmsGateway, (to) => to === 'IP-SM-GW', () => point('E', 'map', 4)],
  [(from) => isSmsGateway(from) || from === 'IP-SM-GW', isServingNode, towardServingNode],
];

const known = new Map<string, ReferencePoint | undefined>();

/** The reference point between two elements; none when the standard draws no line between them. */
export function referencePointBetween(one: ElementId, other: ElementId): ReferencePoint | undefined {
  const pair = `${one} ${other}`;
  if (!known.has(pair)) known.set(pair, found(one, other));
  return known.get(pair);
}

/** Where a message between two elements goes: chat content takes its own way, and so does SIP to another network. */
export function wayOf(message: MessageId, one: ElementId, other: ElementId): ReferencePoint | undefined {
  if (message.startsWith('MSRP')) return mediaPath;
  const toOtherNetwork = one === 'PEER-NET' || other === 'PEER-NET';
  return toOtherNetwork && message.startsWith('SIP') ? betweenNetworks : referencePointBetween(one, other);
}

function found(one: ElementId, other: ElementId): ReferencePoint | undefined {
  for (const [isOne, isOther, at] of rules) {
    if (isOne(one) && isOther(other)) return at(other);
    if (isOne(other) && isOther(one)) return at(one);
  }
  return undefined;
}

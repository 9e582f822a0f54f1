import { group, type Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { readXml, type XmlElement, xmlPieces } from '../text/xml.ts';

/**
 * Where each element stands below Sh-Data, in the order of the schema (TS 29.328 annexes C and D). What a release
 * added stands in the Extension of what was there before.
 */
export const shDataPaths = {
  IMSPublicIdentity: 'PublicIdentifiers/IMSPublicIdentity',
  MSISDN: 'PublicIdentifiers/MSISDN',
  ServiceIndication: 'RepositoryData/ServiceIndication',
  SequenceNumber: 'RepositoryData/SequenceNumber',
  ServiceData: 'RepositoryData/ServiceData',
  SCSCFName: 'Sh-IMS-Data/SCSCFName',
  IMSUserState: 'Sh-IMS-Data/IMSUserState',
  ServicePriorityLevel: 'Sh-IMS-Data/Extension/Extension/Extension/ServicePriorityLevel',
  UEIPReachabilityMME: 'Sh-IMS-Data/Extension/Extension/Extension/UEReachabilityForIP/UEIPReachabilityMME',
  UEIPReachabilitySGSN: 'Sh-IMS-Data/Extension/Extension/Extension/UEReachabilityForIP/UEIPReachabilitySGSN',
  'IP-SM-GW-Number': 'Sh-IMS-Data/Extension/Extension/Extension/SMSRegistrationInfo/IP-SM-GW-Number',
  // Our reading: that the service centre and the Diameter address follow the number, and what they are called.
  SCAddress: 'Sh-IMS-Data/Extension/Extension/Extension/SMSRegistrationInfo/Extension/SCAddress',
  'IP-SM-GW-Name': 'Sh-IMS-Data/Extension/Extension/Extension/SMSRegistrationInfo/Extension/IP-SM-GW-Name',
  'IP-SM-GW-Realm': 'Sh-IMS-Data/Extension/Extension/Extension/SMSRegistrationInfo/Extension/IP-SM-GW-Realm',
  PriorityNamespace: 'Sh-IMS-Data/Extension/Extension/Extension/Extension/ExtendedPriority/PriorityNamespace',
  PriorityLevel: 'Sh-IMS-Data/Extension/Extension/Extension/Extension/ExtendedPriority/PriorityLevel',
  IMSVoiceOverPSSessionSupport: 'Extension/Extension/Extension/TADSinformation/IMSVoiceOverPSSessionSupport',
  RATtype: 'Extension/Extension/Extension/TADSinformation/RATtype',
  IMSI: 'Extension/Extension/Extension/Extension/Extension/IMSI',
} as const;

/** What the HSS tells of a user or is told, one of each kind at most (TS 29.328 clause 7.6). */
export type ShData = { readonly [Name in keyof typeof shDataPaths]?: string };

/** @throws Malformed */
export function decodeShData(octets: Uint8Array<ArrayBuffer>): ShData {
  const root = readXml(octets);
  if (root.name !== 'Sh-Data') throw new Malformed('Not a document of Sh-Data');
  const texts = textsBelow(root);
  return Object.fromEntries(
    places.flatMap(([name, path]) => {
      const [first, second] = texts.filter(([one]) => one === path);
      if (second) throw new Malformed(`${name} comes twice`);
      return first ? [[name, first[1]]] : [];
    }),
  );
}

export function encodeShData(data: ShData): Piece {
  const texts = places.flatMap(([name, path]): Text[] => {
    const text = data[name];
    return text === undefined ? [] : [[path, text]];
  });
  return { ...group('Sh-Data', xmlPieces(elementOf('Sh-Data', texts)).map(explained)), layer: 'XML' };
}

type Text = readonly [path: string, text: string];

const places = Object.entries(shDataPaths) as [keyof typeof shDataPaths, string][];

function elementOf(name: string, texts: readonly Text[]): XmlElement {
  const inside = new Map<string, Text[]>();
  for (const [path, text] of texts) {
    const [first = '', ...rest] = path.split('/');
    inside.set(first, [...(inside.get(first) ?? []), [rest.join('/'), text]]);
  }
  return {
    name,
    content: Array.from(inside, ([child, below]) => {
      const [path, text] = below[0] ?? [];
      return path === '' && text !== undefined ? { name: child, content: text } : elementOf(child, below);
    }),
  };
}

function textsBelow({ content = '' }: XmlElement): Text[] {
  if (typeof content === 'string') return [['', content]];
  return content.flatMap((child) =>
    textsBelow(child).map(([path, text]): Text => [path === '' ? child.name : `${child.name}/${path}`, text]),
  );
}

const meanings: Readonly<Partial<Record<string, readonly string[]>>> = {
  IMSUserState: ['not registered', 'registered', 'not registered, but served', 'being authenticated'],
  UEIPReachabilityMME: ['reachable'],
  UEIPReachabilitySGSN: ['reachable'],
  IMSVoiceOverPSSessionSupport: ['not supported', 'supported', 'unknown'],
};

function explained(piece: Piece): Piece {
  if (piece.pieces) return { ...piece, pieces: piece.pieces.map(explained) };
  const meaning = meanings[piece.name]?.[Number(piece.says)];
  return meaning === undefined ? piece : { ...piece, says: `${piece.says}, ${meaning}` };
}

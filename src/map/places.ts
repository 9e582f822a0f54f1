import { words } from '../words/words.ts';
import { placeholderOf } from './onlyOne.ts';

/** Where an element stands: column and row of a grid that reads from left to right. Rows may be halves. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** A frame of the map: the elements that belong to one part of the network. */
export interface Area {
  readonly id: string;
  readonly caption: string;
  readonly members: readonly string[];
  /** Whether the frame is as high as the map; others are as high as what they hold. */
  readonly tall: boolean;
}

export interface Places {
  /** With columns and rows closed up: none is empty. */
  readonly of: ReadonlyMap<string, Place>;
  readonly areas: readonly Area[];
}

type Pair = readonly [one: string, other: string];
type Table = Readonly<Record<string, Place>>;

const at = (column: number, row: number): Place => ({ column, row });

/** The row of the main path: from user to user, as straight as it goes. */
const mainRow = 1;

/** A message that starts in IMS: originating network, terminating network, access of the recipient; SMS core below. */
const fromIms: Table = {
  'UE-A': at(0, mainRow),
  'P-CSCF': at(1, mainRow),
  'S-CSCF-O': at(2, mainRow),
  'GROUP-AS': at(2, 0),
  'IM-AS': at(3, 0),
  'S-CSCF-T': at(3, mainRow),
  'I-CSCF': at(3, 2),
  'CPM-AS': at(4, 0),
  'IP-SM-GW': at(4, mainRow),
  HSS: at(4, 2),
  'SMS-GMSC': at(5, 2),
  'SMS-IWMSC': at(5, 3),
  'SM-SC': at(6, 2.5),
  'MMS-RS': at(7, 2.5),
  AMF: at(9, mainRow),
  'UE-B': at(10, mainRow),
};

/** A message that starts in the SMS network: SMS core first, then the home network of the recipient, access below. */
const fromSmsNetwork: Table = {
  'UE-A': at(0, mainRow),
  'S-CSCF-O': at(1, 0),
  'GROUP-AS': at(1, 2),
  'SMS-IWMSC': at(2, mainRow),
  'SM-SC': at(3, mainRow),
  'MMS-RS': at(3, 2),
  'SMS-GMSC': at(4, mainRow),
  HSS: at(5, 0),
  'IP-SM-GW': at(5, mainRow),
  'I-CSCF': at(6, 0),
  'S-CSCF-T': at(6, mainRow),
  'IM-AS': at(7, 0),
  'P-CSCF': at(7, mainRow),
  'CPM-AS': at(8, 0),
  AMF: at(7, 2),
  'UE-B': at(9, mainRow),
};

const servingOrder = ['MSC', 'SGSN', 'MME', 'SMSF'];
const smsCore = ['SMS-GMSC', 'SMS-IWMSC', 'SM-SC'];

/** Where each of the shown elements stands; `pairs` are those that exchange messages. */
export function placesOf(participants: readonly string[], pairs: readonly Pair[]): Places {
  const talks = (one: string, others: readonly string[]) =>
    pairs.some(([a, b]) => (a === one && others.includes(b)) || (b === one && others.includes(a)));
  const standing = participants.map(placeholderOf);
  const sms = participants.some((id) => smsCore.includes(id));
  const startsInIms = !sms || talks('S-CSCF-O', ['I-CSCF', 'S-CSCF-T', 'IP-SM-GW']);
  const nodes = servingOrder.filter((id) => participants.includes(id));
  const ofSender = startsInIms ? [] : nodes.filter((id) => talks(id, ['UE-A']) && !talks(id, ['UE-B']));
  const ofRecipient = nodes.filter((id) => !ofSender.includes(id));
  const imsShown = participants.includes('IP-SM-GW') || standing.includes('S-CSCF-T');

  const places = new Map<string, Place>();
  const table = startsInIms ? fromIms : fromSmsNetwork;
  for (const id of participants) {
    const place = table[placeholderOf(id)];
    if (place !== undefined) places.set(id, place);
  }
  if (startsInIms) settleSmsCore(places);
  // Between the two that it talks to, and above them, the service centre saves a column.
  else if (places.has('SM-SC') && places.has('SMS-IWMSC')) places.set('SM-SC', at(2, 0));
  stack(places, ofSender, 1, mainRow - (ofSender.length - 1) / 2);
  if (startsInIms) stack(places, ofRecipient, 8, mainRow - Math.min(1, (ofRecipient.length - 1) / 2));
  else if (imsShown) stack(places, ofRecipient, 6, mainRow + 1);
  else stack(places, ofRecipient, 6, mainRow - (ofRecipient.length - 1) / 2);
  const smsf = places.get('SMSF');
  if (places.has('AMF') && smsf !== undefined) places.set('AMF', at(smsf.column + 1, smsf.row));

  const unplaced = participants.filter((id) => !places.has(id));
  const lowest = Math.max(-1, ...[...places.values()].map(({ row }) => row));
  for (const id of unplaced) {
    const partners = pairs.flatMap(([a, b]) => (a === id ? b : b === id ? a : []));
    const columns = partners.flatMap((partner) => places.get(partner)?.column ?? []);
    const mean = columns.length === 0 ? 1 : columns.reduce((sum, column) => sum + column, 0) / columns.length;
    places.set(id, freePlace(places, Math.round(mean), lowest + 1));
  }

  const area = (id: string, caption: string, members: readonly string[], tall: boolean): Area => ({
    id,
    caption,
    members: participants.filter((member) => places.has(member) && members.includes(placeholderOf(member))),
    tall,
  });
  const proxyOfSender = startsInIms || !standing.includes('S-CSCF-T');
  const services = ['I-CSCF', 'S-CSCF-T', 'IM-AS', 'CPM-AS', 'IP-SM-GW', 'HSS'];
  const alone = unplaced.length === 0;
  const areas = [
    area(
      'originating',
      words().map.originating,
      proxyOfSender ? ['P-CSCF', 'S-CSCF-O', 'GROUP-AS'] : ['S-CSCF-O', 'GROUP-AS'],
      startsInIms && alone,
    ),
    area(
      'terminating',
      standing.includes('S-CSCF-T') ? words().map.terminating : words().map.home,
      proxyOfSender ? services : [...services, 'P-CSCF'],
      (startsInIms || ofRecipient.length === 0) && alone,
    ),
    area('sms', words().map.smsCore, smsCore, !startsInIms && alone),
    area('sender-access', captionOfAccess(ofSender), ofSender, !startsInIms && alone),
    area(
      'access',
      captionOfAccess(ofRecipient),
      [...ofRecipient, 'AMF'],
      (startsInIms || !imsShown) && alone,
    ),
  ].filter(({ members }) => members.length > 0);
  return { of: closedUp(places), areas };
}

/** The place itself, or the next one to its right that is free. */
function freePlace(places: ReadonlyMap<string, Place>, column: number, row: number): Place {
  const taken = [...places.values()].some((place) => place.column === column && place.row === row);
  return taken ? freePlace(places, column + 1, row) : at(column, row);
}

/** Alone, or two of the three, the SMS core needs one row only. */
function settleSmsCore(places: Map<string, Place>): void {
  const gateways = ['SMS-GMSC', 'SMS-IWMSC'].filter((id) => places.has(id));
  if (gateways.length === 2) return;
  for (const id of gateways) places.set(id, at(5, 2));
  if (places.has('SM-SC')) places.set('SM-SC', at(6, 2));
}

function stack(places: Map<string, Place>, ids: readonly string[], column: number, top: number): void {
  ids.forEach((id, index) => {
    places.set(id, at(column, top + index));
  });
}

const access: Readonly<Record<string, string>> = { MSC: 'CS', SGSN: 'PS', MME: 'EPC', SMSF: '5GC' };

/** The domains that the serving nodes stand for. */
function captionOfAccess(nodes: readonly string[]): string {
  const names = nodes.flatMap((id) => access[id] ?? []);
  return names.length === 0 ? '5GC' : names.join(' / ');
}

function closedUp(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const column = closing([...places.values()].map((place) => place.column));
  const row = closing([...places.values()].map((place) => place.row));
  return new Map([...places].map(([id, place]) => [id, at(column(place.column), row(place.row))]));
}

/** Moves positions together so that neighbours are at most one apart, and the first is 0. */
function closing(positions: readonly number[]): (position: number) => number {
  const closed = new Map<number, number>();
  let last: number | undefined;
  for (const position of [...new Set(positions)].toSorted((a, b) => a - b)) {
    closed.set(position, last === undefined ? 0 : (closed.get(last) ?? 0) + Math.min(1, position - last));
    last = position;
  }
  return (position) => closed.get(position) ?? 0;
}

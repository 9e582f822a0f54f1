import { type ElementId, elementIds, isServingNode } from '../protocol/elementIds.ts';
import { referencePointBetween } from '../protocol/referencePoints.ts';
import type { Entry } from '../timeline/entry.ts';
import { placeholderOf } from './onlyOne.ts';

/** A line of the map: two elements, the reference point's name, and the messages that travel there. */
export interface Link {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  /** Empty when nothing names it. */
  readonly name: string;
  /** What TR 23.804 calls it for the time being. */
  readonly temporaryName: string | undefined;
  readonly entries: readonly Entry[];
}

interface Standing {
  readonly one: ElementId;
  readonly other: ElementId;
  /** Not drawn while this element is shown, because the way then leads through it. */
  readonly unless?: ElementId;
  /** Drawn only while this element is shown. */
  readonly onlyWith?: ElementId;
}

const line = (
  one: ElementId,
  other: ElementId,
  when: Pick<Standing, 'unless' | 'onlyWith'> = {},
): Standing => ({
  one,
  other,
  ...when,
});

/** The lines that the standard's architecture figures draw, as far as they help to find one's way. */
const standingLines: readonly Standing[] = [
  line('UE-A', 'P-CSCF', { onlyWith: 'S-CSCF-O' }),
  line('UE-B', 'P-CSCF', { unless: 'S-CSCF-O' }),
  line('P-CSCF', 'S-CSCF-O'),
  line('P-CSCF', 'S-CSCF-T', { unless: 'S-CSCF-O' }),
  line('S-CSCF-O', 'I-CSCF'),
  line('I-CSCF', 'S-CSCF-T'),
  line('S-CSCF-O', 'S-CSCF-T', { unless: 'I-CSCF' }),
  line('S-CSCF-O', 'GROUP-AS'),
  line('S-CSCF-T', 'IM-AS'),
  line('S-CSCF-T', 'CPM-AS'),
  line('S-CSCF-T', 'IP-SM-GW'),
  line('S-CSCF-O', 'IP-SM-GW', { unless: 'S-CSCF-T' }),
  line('CPM-AS', 'IP-SM-GW'),
  line('I-CSCF', 'HSS'),
  line('IP-SM-GW', 'HSS'),
  line('SMS-GMSC', 'HSS'),
  line('SMS-GMSC', 'IP-SM-GW'),
  line('SMS-IWMSC', 'IP-SM-GW', { unless: 'SMS-GMSC' }),
  line('SM-SC', 'SMS-GMSC'),
  line('SM-SC', 'SMS-IWMSC'),
  ...(['MSC', 'SGSN', 'MME', 'SMSF'] as const).flatMap((node) => [
    line('IP-SM-GW', node),
    line('SMS-GMSC', node, { unless: 'IP-SM-GW' }),
  ]),
  line('MSC', 'UE-B'),
  line('SGSN', 'UE-B'),
  line('MME', 'UE-B'),
  line('SMSF', 'UE-B', { unless: 'AMF' }),
  line('SMSF', 'AMF'),
  line('AMF', 'UE-B'),
];

/** One name for both directions. */
export const linkId = (one: string, other: string): string => [one, other].toSorted().join(' – ');

/** The lines between the elements shown: those that messages travel, and those that stand anyway. */
export function linksOf(participants: readonly string[], entries: readonly Entry[]): readonly Link[] {
  return linkReader()(participants, entries);
}

/** The messages between two elements so far, and the reference points that they name. */
interface Traffic {
  readonly one: string;
  readonly other: string;
  readonly entries: Entry[];
  readonly names: Set<string>;
}

/**
 * Reads the lines of a run that grows: what it has read it reads no more, and as long as no line is new the lines
 * are the very same, only with more messages on them.
 */
export function linkReader(): (
  participants: readonly string[],
  entries: readonly Entry[],
) => readonly Link[] {
  let read: readonly Entry[] = [];
  let shown: readonly string[] = [];
  let traffic = new Map<string, Traffic>();
  let links: readonly Link[] | undefined;

  return (participants, entries) => {
    const hasGrown = read[0] === entries[0] && read.at(-1) === entries[read.length - 1];
    if (!hasGrown) traffic = new Map();
    const before = extentOf(traffic);
    for (let row = hasGrown ? read.length : 0; row < entries.length; row += 1) {
      const entry = entries[row];
      if (entry !== undefined && entry.from !== entry.to) note(traffic, entry);
    }
    const isSame = hasGrown && participants === shown && extentOf(traffic) === before;
    if (links === undefined || !isSame) links = drawn(participants, traffic);
    read = entries;
    shown = participants;
    return links;
  };
}

/** Grows whenever a line or one of its names is new. */
function extentOf(traffic: ReadonlyMap<string, Traffic>): number {
  return [...traffic.values()].reduce((sum, { names }) => sum + 1 + names.size, 0);
}

function note(traffic: Map<string, Traffic>, entry: Entry): void {
  const { from, to, refPoint } = entry;
  const id = linkId(from, to);
  const known = traffic.get(id) ?? { one: from, other: to, entries: [], names: new Set<string>() };
  known.entries.push(entry);
  for (const name of refPoint?.split(', ') ?? []) known.names.add(name);
  traffic.set(id, known);
}

function drawn(participants: readonly string[], traffic: ReadonlyMap<string, Traffic>): readonly Link[] {
  const shown = new Set(participants);
  const sendersOwn = new Set(participants.filter((id) => servesOnlySender(id, traffic)));
  const links = new Map<string, Link>();
  const shownAs = new Map(participants.map((id) => [placeholderOf(id), id]));
  for (const { unless, onlyWith, ...ends } of standingLines) {
    const one = shownAs.get(ends.one);
    const other = shownAs.get(ends.other);
    if (one === undefined || other === undefined) continue;
    if ((unless !== undefined && shownAs.has(unless)) || (onlyWith !== undefined && !shownAs.has(onlyWith)))
      continue;
    if (sendersOwn.has(one) || sendersOwn.has(other)) continue;
    const id = linkId(one, other);
    links.set(id, { id, one, other, ...standardNames(one, other), entries: [] });
  }
  for (const [id, { one, other, entries, names }] of traffic) {
    if (!shown.has(one) || !shown.has(other)) continue;
    const link = links.get(id) ?? { id, one, other, ...standardNames(one, other) };
    links.set(id, { ...link, name: [...names].join(', ') || link.name, entries });
  }
  return [...links.values()];
}

/** Whether an element is the serving node of the sender and of no other. */
function servesOnlySender(element: string, traffic: ReadonlyMap<string, Traffic>): boolean {
  return (
    isServingNode(element) && traffic.has(linkId(element, 'UE-A')) && !traffic.has(linkId(element, 'UE-B'))
  );
}

function standardNames(...ends: readonly [string, string]): Pick<Link, 'name' | 'temporaryName'> {
  const [one, other] = [placeholderOf(ends[0]), placeholderOf(ends[1])];
  const point = isElementId(one) && isElementId(other) ? referencePointBetween(one, other) : undefined;
  return { name: point?.name ?? '', temporaryName: point?.temporaryName };
}

function isElementId(id: string): id is ElementId {
  return (elementIds as readonly string[]).includes(id);
}

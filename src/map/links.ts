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
  const shown = new Set(participants);
  const sendersOwn = new Set(participants.filter((id) => servesOnly('UE-A', id, entries)));
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
    links.set(id, { id, one, other, name: standardName(one, other), entries: [] });
  }
  for (const entry of entries) {
    const { from, to } = entry;
    if (from === to || !shown.has(from) || !shown.has(to)) continue;
    const id = linkId(from, to);
    const link = links.get(id) ?? { id, one: from, other: to, name: '', entries: [] };
    links.set(id, { ...link, entries: [...link.entries, entry] });
  }
  return [...links.values()].map((link) => ({ ...link, name: spokenThere(link) }));
}

/** Whether an element is the serving node of this user and of no other. */
function servesOnly(user: 'UE-A' | 'UE-B', element: string, entries: readonly Entry[]): boolean {
  if (!isServingNode(element)) return false;
  const users = entries.flatMap(({ from, to }) => (from === element ? to : to === element ? from : []));
  return users.includes(user) && !users.includes(user === 'UE-A' ? 'UE-B' : 'UE-A');
}

/** The names that the messages themselves give; where they give none, the standard's. */
function spokenThere({ one, other, name, entries }: Link): string {
  const named = [...new Set(entries.flatMap(({ refPoint }) => refPoint?.split(', ') ?? []))];
  return named.length > 0 ? named.join(', ') : name || standardName(one, other);
}

function standardName(...ends: readonly [string, string]): string {
  const [one, other] = [placeholderOf(ends[0]), placeholderOf(ends[1])];
  return isElementId(one) && isElementId(other) ? (referencePointBetween(one, other)?.name ?? '') : '';
}

function isElementId(id: string): id is ElementId {
  return (elementIds as readonly string[]).includes(id);
}

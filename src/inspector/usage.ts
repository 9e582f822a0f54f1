import { type ElementId, elementIds } from '../protocol/elementIds.ts';
import type { MessageId } from '../protocol/messages/messages.ts';
import { type Basis, mostTrusted } from '../protocol/provenance.ts';
import {
  allSpoken,
  namesAlong,
  type ReferencePointName,
  referencePointBetween,
  wayOf,
} from '../protocol/referencePoints.ts';
import type { StepRow } from '../scenarios/procedure.ts';
import { procedures } from '../scenarios/procedures.ts';
import { unnumbered } from '../scenarios/unnumbered.ts';

/** A document, the clauses of it that name something, and how far that can be trusted. */
export interface Mention {
  readonly document: string;
  readonly clauses: readonly string[];
  readonly basis: Basis;
}

/** Two elements that a line joins. */
export type Pair = readonly [one: ElementId, other: ElementId];

/** What the step tables say of one element or of one reference point. */
export interface Usage {
  readonly messages: readonly MessageId[];
  readonly mentions: readonly Mention[];
  /** The elements at both ends, each pair once. */
  readonly pairs: readonly Pair[];
  readonly points: readonly ReferencePointName[];
}

/** What tells where something is named. */
type Naming = Pick<StepRow, 'clause' | 'basis'>;

/** One message from one element to the next, and the row of a table that has it. */
interface Hop {
  readonly row: StepRow;
  readonly message: MessageId;
  readonly ends: Pair;
  readonly point: ReferencePointName;
}

let known: readonly Hop[] | undefined;

const rows = (): readonly StepRow[] => [...procedures.flatMap(({ steps }) => steps), ...unnumbered];

/** Every hop of every step table; rows from anywhere to anywhere say what a message is called, not where it goes. */
function hops(): readonly Hop[] {
  known ??= rows()
    .filter(({ from }) => from.length < elementIds.length)
    .flatMap((row) => hopsOf(row));
  return known;
}

function hopsOf(row: StepRow): readonly Hop[] {
  const { from, to, message } = row;
  if (message === 'INTERNAL') return [];
  return from
    .flatMap((one) => to.flatMap((other) => hopsBetween(one, other)))
    .flatMap((ends) => [
      ...hopsAlong(row, message, ends),
      // A SIP request is answered on the way that it came, which the tables do not always write down.
      ...(/^SIP (?!\d|ERROR)/u.test(message) ? hopsAlong(row, 'SIP 200 OK', ends) : []),
    ]);
}

function hopsAlong(row: StepRow, message: MessageId, ends: Pair): readonly Hop[] {
  const ways = allSpoken.flatMap((spoken) => wayOf(message, ...ends, spoken) ?? []);
  const points = new Set(ways.flatMap(({ name }) => namesAlong(name)));
  return [...points].map((point) => ({ row, message, ends, point }));
}

/** The hops of an arrow, with the P-CSCF and the I-CSCF that the figures leave out; none when there is no way. */
function hopsBetween(from: ElementId, to: ElementId): readonly Pair[] {
  if (from === to) return [];
  if (isRegistrar(from) && isRegistrar(to))
    return [
      [from, to],
      [from, 'I-CSCF'],
      ['I-CSCF', to],
    ];
  if (referencePointBetween(from, to) !== undefined) return [[from, to]];
  return (isUe(from) && isRegistrar(to)) || (isRegistrar(from) && isUe(to))
    ? [
        [from, 'P-CSCF'],
        ['P-CSCF', to],
      ]
    : [];
}

const isUe = (element: ElementId): boolean => element === 'UE-A' || element === 'UE-B';
const isRegistrar = (element: ElementId): boolean => element === 'S-CSCF-O' || element === 'S-CSCF-T';

/** Where the step tables have an element. */
export function usageOfElement(id: ElementId): Usage {
  const own = hops().filter(({ ends }) => ends.includes(id));
  const inside = rows().filter(({ message, from }) => message === 'INTERNAL' && from.includes(id));
  return usageIn(own, [...inside, ...own.map(({ row }) => row)]);
}

/** Where the step tables have a reference point. */
export function usageOfPoint(name: ReferencePointName): Usage {
  const own = hops().filter(({ point }) => point === name);
  return usageIn(
    own,
    own.map(({ row }) => row),
  );
}

/** The clause that draws the elements around the gateway and names the lines between them R1 to R6. */
const architecture: Naming = { clause: 'TR 23.804 5', basis: 'S' };

function isInArchitecture({ ends, point }: Hop): boolean {
  const between = referencePointBetween(...ends);
  return between?.name === point && between.temporaryName !== undefined;
}

function usageIn(own: readonly Hop[], naming: readonly StepRow[]): Usage {
  const pairs = new Map(own.map(({ ends }) => [ends.toSorted().join(' '), ends]));
  return {
    messages: [...new Set(own.map(({ message }) => message))],
    mentions: mentionsIn([...naming, ...(own.some(isInArchitecture) ? [architecture] : [])]),
    pairs: [...pairs.values()],
    points: [...new Set(own.map(({ point }) => point))],
  };
}

function mentionsIn(naming: readonly Naming[]): readonly Mention[] {
  const documents = [...new Set(naming.map(({ clause }) => documentOf(clause).document))];
  return documents.toSorted().map((document) => {
    const within = naming.filter(({ clause }) => documentOf(clause).document === document);
    return {
      document,
      clauses: [...new Set(within.flatMap(({ clause }) => documentOf(clause).clause ?? []))].toSorted(
        (one, other) => one.localeCompare(other, 'en', { numeric: true }),
      ),
      basis: mostTrusted(within.map(({ basis }) => basis)),
    };
  });
}

/** `TS 23.204 6.13` is clause 6.13 of a document; `TS 23.228` is a whole one. */
function documentOf(written: string): { readonly document: string; readonly clause?: string } {
  const parts = /^(?<document>T[SR] \d+\.\d+|\D+?)(?: (?<clause>[\dA-Z][\d.a-z]*))?$/u.exec(written);
  const { document = written, clause } = parts?.groups ?? {};
  return { document, ...(clause !== undefined && { clause }) };
}

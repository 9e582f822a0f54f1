import type { Mark } from '../changes.ts';
import type { Differences } from './differences.ts';
import { allFields, type Field } from './field.ts';

/** A row of the layers: a field, or one that only the hop before has. */
export interface FieldRow {
  readonly id: string;
  readonly field: Field;
  /** Counted from 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Missing where there is nothing inside. */
  readonly isOpen?: boolean;
  readonly mark?: Mark;
}

/**
 * What a reader has opened and closed, by path. Where nothing is said, what holds a layer is open, without the octets that
 * only frame what it holds.
 */
export type Opened = ReadonlyMap<string, boolean>;

/** The rows that are seen. */
export function fieldRows(tree: Field, opened: Opened, { marks, removed }: Differences): readonly FieldRow[] {
  const rows: FieldRow[] = [];
  add(tree, 1, 1, 1);
  return rows;

  function add(field: Field, level: number, position: number, siblings: number): void {
    const gone = removed.get(field.path) ?? [];
    const count = field.fields.length + gone.length;
    const isOpen = isOpenIn(opened, field);
    const mark = isOpen && count > 0 ? undefined : marks.get(field.path);
    rows.push({
      id: field.path,
      field,
      level,
      position,
      siblings,
      ...(count > 0 && { isOpen }),
      ...(mark && { mark }),
    });
    if (!isOpen) return;
    const inside =
      opened.get(field.path) === true ? field.fields : field.fields.filter((one) => !isFrame(one));
    const shown = inside.length + gone.length;
    inside.forEach((one, index) => add(one, level + 1, index + 1, shown));
    gone.forEach((one, index) =>
      rows.push({
        id: `${field.path}/removed ${index + 1}`,
        field: one,
        level: level + 1,
        position: inside.length + index + 1,
        siblings: shown,
        mark: 'removed',
      }),
    );
  }
}

/** What tells of another field what it is and how long. */
const frames: ReadonlySet<string> = new Set([
  'Tag',
  'Length',
  'AVP Code',
  'AVP Flags',
  'AVP Length',
  'Vendor-ID',
  'Padding',
  'Empty line',
  'Delimiter',
  'Close delimiter',
]);

const isFrame = ({ name, fields }: Field): boolean => fields.length === 0 && frames.has(name);

const isOpenIn = (opened: Opened, field: Field): boolean => opened.get(field.path) ?? holdsLayer(field);

/** Whether a protocol begins here or inside. */
function holdsLayer({ layer, fields }: Field): boolean {
  return layer !== undefined || fields.some(holdsLayer);
}

/** The way from the whole message to a field. */
export function wayTo(tree: Field, path: string): readonly Field[] {
  if (tree.path === path) return [tree];
  for (const field of tree.fields) {
    const way = wayTo(field, path);
    if (way.length > 0) return [tree, ...way];
  }
  return [];
}

/**
 * The same field in another message: at the same path, else at the same place in the protocol that it belongs to, so that
 * an address of a Short Message is found in whatever carries it.
 */
export function wayToSame(tree: Field, path: string, of: Field | undefined): readonly Field[] {
  const way = wayTo(tree, path);
  if (way.length > 0 || of === undefined) return way;
  const old = wayTo(of, path);
  const begins = old.findLastIndex(({ layer }) => layer !== undefined);
  const layer = old[begins];
  const outside = old[begins - 1];
  if (layer === undefined || outside === undefined) return [];
  const inLayer = path.slice(outside.path.length);
  const same = allFields(tree).find(
    (field) => field.protocol === layer.protocol && field.path.endsWith(inLayer),
  );
  return same === undefined ? [] : wayTo(tree, same.path);
}

/** The smallest field that an octet belongs to. */
export function fieldAt(tree: Field, offset: number): Field {
  const inside = tree.fields.find(({ from, to }) => from <= offset && offset < to);
  return inside === undefined ? tree : fieldAt(inside, offset);
}

/** The row that shows a field, or the closed one that it is in. */
export function rowShowing(rows: readonly FieldRow[], way: readonly Field[]): string | undefined {
  const seen = new Set(rows.map(({ id }) => id));
  return way.findLast(({ path }) => seen.has(path))?.path;
}

/** Opened as far as to let a field be seen, and no farther. */
export function openedTo(opened: Opened, way: readonly Field[]): Opened {
  const field = way.at(-1);
  const around = way.slice(0, -1);
  const closed = around.filter((one) => !isOpenIn(opened, one));
  const framed = field !== undefined && isFrame(field) ? around.slice(-1) : [];
  return new Map([...opened, ...[...closed, ...framed].map(({ path }) => [path, true] as const)]);
}

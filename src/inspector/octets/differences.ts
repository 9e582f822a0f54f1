import type { Mark } from '../changes.ts';
import type { Field } from './field.ts';

/** How a message differs from the hop before, by the paths of its fields. */
export interface Differences {
  readonly marks: ReadonlyMap<string, Mark>;
  /** Of a field that is there on both hops, as the hop before has it. */
  readonly before: ReadonlyMap<string, Field>;
  /** What only the hop before has, by the path of the field that it was in. */
  readonly removed: ReadonlyMap<string, readonly Field[]>;
}

/**
 * What a hop changed: fields are compared by name and place, repeated ones first with those that say the same. Between
 * two protocols, only what both of them carry is compared.
 */
export function differencesOf(now: Field, before: Field | undefined): Differences {
  const found = {
    marks: new Map<string, Mark>(),
    before: new Map<string, Field>(),
    removed: new Map<string, readonly Field[]>(),
  };
  if (before !== undefined) compare(now, before);
  return found;

  function compare(one: Field, other: Field): void {
    if (one.protocol === other.protocol) {
      compareSame(one, other);
      return;
    }
    for (const field of one.fields) {
      const same = field.layer === undefined ? other : (layered(other, field.layer) ?? other);
      compare(field, same);
    }
  }

  function compareSame(one: Field, other: Field): void {
    found.before.set(one.path, other);
    found.marks.set(one.path, sameOctets(one, other) ? 'unchanged' : 'changed');
    const left = new Set(other.fields);
    const pairs = new Map<Field, Field>();
    for (const isPair of [sameNameAndOctets, sameName]) {
      for (const field of one.fields) {
        if (pairs.has(field)) continue;
        const pair = [...left].find((candidate) => isPair(field, candidate));
        if (pair === undefined) continue;
        left.delete(pair);
        pairs.set(field, pair);
      }
    }
    for (const field of one.fields) {
      const pair = pairs.get(field);
      if (pair === undefined) added(field);
      else compareSame(field, pair);
    }
    if (left.size > 0) found.removed.set(one.path, [...left]);
  }

  function added(field: Field): void {
    found.marks.set(field.path, 'added');
    field.fields.forEach(added);
  }
}

const sameName = (one: Field, other: Field): boolean => one.name === other.name;

const sameNameAndOctets = (one: Field, other: Field): boolean =>
  sameName(one, other) && sameOctets(one, other);

const sameOctets = ({ octets: one }: Field, { octets: other }: Field): boolean =>
  one.length === other.length && one.every((octet, index) => octet === other[index]);

/** Where a protocol begins inside a field. */
function layered(field: Field, layer: string): Field | undefined {
  if (field.layer === layer) return field;
  for (const one of field.fields) {
    const found = layered(one, layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

import { hexOf } from '../hex.ts';
import type { Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { readElements } from './ber.ts';
import type { Tagged, Type, ValueOf } from './type.ts';

interface Optional<T> extends Tagged<T> {
  readonly kind: 'optional';
}

interface Fixed extends Tagged<unknown> {
  readonly kind: 'fixed';
  readonly value: unknown;
}

type Fields = Readonly<Record<string, Tagged<unknown> & { readonly kind?: string }>>;

/** `OPTIONAL`: the value may lack it. */
export const optional = <T>(field: Tagged<T>): Optional<T> => ({ ...field, kind: 'optional' });

/** Always written and never part of the value; read, it may be absent but not different. */
export const fixed = <T>(field: Tagged<T>, value: T): Fixed => ({
  ...(field as Tagged<unknown>),
  kind: 'fixed',
  value,
});

type KeysOf<F, Kind> = {
  [Key in keyof F]: F[Key] extends { readonly kind: infer K }
    ? K extends Kind
      ? Key
      : never
    : 'required' extends Kind
      ? Key
      : never;
}[keyof F];

/** The value of a sequence: its required fields, and those of its optional ones that are there. */
export type SequenceOf<F> = { readonly [Key in KeysOf<F, 'required'>]: ValueOf<F[Key]> } & {
  readonly [Key in KeysOf<F, 'optional'>]?: ValueOf<F[Key]>;
};

/** `SEQUENCE`, its fields in order. What it does not know it skips: a newer release may have added it. */
export function sequence<F extends Fields>(fields: F): Type<SequenceOf<F>> {
  const list = Object.entries(fields);
  return {
    tag: 0x30,
    write(value) {
      const values = new Map<string, unknown>(Object.entries(value));
      return { pieces: list.flatMap(([key, field]) => piecesOf(key, field, values.get(key))) };
    },
    read(contents) {
      const value: Record<string, unknown> = {};
      let next = 0;
      for (const element of readElements(contents)) {
        const at = list.findIndex(([, field], index) => index >= next && field.matches(element.tag));
        const [key, field] = list[at] ?? [];
        if (key === undefined || !field) continue;
        const found = field.decode(element);
        if (!isFixed(field)) value[key] = found;
        else if (octetsOfField(key, field, found) !== octetsOfField(key, field, field.value))
          throw new Malformed(`${key} is not what it must be`);
        next = at + 1;
      }
      const missing = list.find(([key, field]) => field.kind === undefined && !(key in value));
      if (missing) throw new Malformed(`${missing[0]} is missing`);
      return value as SequenceOf<F>;
    },
  };
}

/** `SEQUENCE OF` one type. */
export function sequenceOf<T>(name: string, item: Tagged<T>): Type<readonly T[]> {
  return {
    tag: 0x30,
    write: (values) => ({ pieces: values.map((value) => item.encode(name, value)) }),
    read: (contents) =>
      readElements(contents).map((element) => {
        if (!item.matches(element.tag)) throw new Malformed(`Not a ${name}`);
        return item.decode(element);
      }),
  };
}

function piecesOf(key: string, field: Fields[string], value: unknown): readonly Piece[] {
  if (isFixed(field)) return [field.encode(key, field.value)];
  return value === undefined ? [] : [field.encode(key, value)];
}

const isFixed = (field: Fields[string]): field is Fixed => field.kind === 'fixed';

const octetsOfField = (key: string, field: Fixed, value: unknown): string =>
  hexOf(field.encode(key, value).octets);

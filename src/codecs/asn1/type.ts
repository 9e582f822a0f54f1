import { leaf, type Piece } from '../piece.ts';
import { constructed, type Element, encodeElement, readElement } from './ber.ts';
import { Malformed, readerOf } from '../reader.ts';

/** A type of ASN.1 without the tag that it gets where it is used. */
export interface Type<T> {
  /** The tag that it has of its own. */
  readonly tag: number;
  write(value: T): Contents;
  /** @throws Malformed */
  read(contents: Uint8Array<ArrayBuffer>): T;
}

/** What stands behind tag and length. */
export interface Contents {
  readonly pieces: readonly Piece[];
  readonly says?: string;
}

/** A type with its tag, or with one tag for each alternative. */
export interface Tagged<T> {
  matches(tag: number): boolean;
  encode(name: string, value: T): Piece;
  /** @throws Malformed */
  decode(element: Element): T;
}

/** The value that a type stands for. */
export type ValueOf<Of> = Of extends Tagged<infer T> ? T : never;

/** Octets that say one thing. */
export const simple = (octets: ArrayLike<number>, says: string): Contents => ({
  pieces: [leaf('Value', octets, says)],
  says,
});

/** The type under its own tag. */
export const untagged = <T>(type: Type<T>): Tagged<T> => retagged(type.tag, type);

/** `[number] IMPLICIT`: the tag in place of the type's own. */
export const context = <T>(number: number, type: Type<T>): Tagged<T> =>
  retagged(0x80 | number | (type.tag & constructed), type);

/** `[APPLICATION number] IMPLICIT`. */
export const application = <T>(number: number, type: Type<T>): Tagged<T> =>
  retagged(0x40 | number | (type.tag & constructed), type);

/** `[number] EXPLICIT`: the tag around the type with its own. */
export const explicit = <T>(number: number, inner: Tagged<T>): Tagged<T> =>
  wrapped(0x80 | constructed | number, inner);

/** `[APPLICATION number] EXPLICIT`. */
export const explicitApplication = <T>(number: number, inner: Tagged<T>): Tagged<T> =>
  wrapped(0x40 | constructed | number, inner);

/** A type under a tag that is wholly given, such as 0x28 for EXTERNAL. */
export function retagged<T>(own: number, type: Type<T>): Tagged<T> {
  return {
    matches: (tag) => tag === own,
    encode: (name, value) => {
      const { pieces, says } = type.write(value);
      return encodeElement(name, own, pieces, says);
    },
    decode: ({ contents }) => type.read(contents),
  };
}

/** One of several, told apart by their tags; the value names the one that it is. */
export function choice<Alternatives extends Readonly<Record<string, Tagged<unknown>>>>(
  alternatives: Alternatives,
): Tagged<ChoiceOf<Alternatives>> {
  const list = Object.entries(alternatives);
  return {
    matches: (tag) => list.some(([, alternative]) => alternative.matches(tag)),
    encode(name, value) {
      const [chosen, inner] = Object.entries(value)[0] ?? [];
      const alternative = list.find(([key]) => key === chosen)?.[1];
      if (!alternative) throw new RangeError(`${name} has no ${chosen}`);
      return alternative.encode(`${name}: ${chosen}`, inner);
    },
    decode(element) {
      const [chosen, alternative] = list.find(([, one]) => one.matches(element.tag)) ?? [];
      if (!alternative || chosen === undefined) throw new Malformed('None of the alternatives');
      return { [chosen]: alternative.decode(element) } as ChoiceOf<Alternatives>;
    },
  };
}

/** A value of one of several alternatives: an object of one property. */
export type ChoiceOf<Alternatives> = {
  [Name in keyof Alternatives]: { readonly [Only in Name]: ValueOf<Alternatives[Name]> };
}[keyof Alternatives];

function wrapped<T>(own: number, inner: Tagged<T>): Tagged<T> {
  return {
    matches: (tag) => tag === own,
    encode: (name, value) => encodeElement(name, own, [inner.encode(name, value)]),
    decode({ contents }) {
      const reader = readerOf(contents);
      const element = readElement(reader);
      if (!inner.matches(element.tag)) throw new Malformed('Not what the tag around it says');
      reader.end();
      return inner.decode(element);
    },
  };
}

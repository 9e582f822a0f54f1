/** Octets that are not what they should be: too few of them, or a value that means nothing. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Reads octets from the front. */
export interface Reader {
  /** Octets that are left. */
  readonly left: number;
  /** The next octet, which stays to be read. @throws Malformed if there is none. */
  peek(): number;
  /** @throws Malformed if fewer are left. */
  take(count: number): Uint8Array<ArrayBuffer>;
  /** A number of so many octets, most significant first. @throws Malformed if fewer are left. */
  number(count: number): number;
  /** What stands before the separator, which is read too. @throws Malformed if it does not come. */
  until(...separator: readonly number[]): Uint8Array<ArrayBuffer>;
  /** The rest. */
  rest(): Uint8Array<ArrayBuffer>;
  /** @throws Malformed unless everything has been read. */
  end(): void;
}

export function readerOf(octets: Uint8Array<ArrayBuffer>): Reader {
  let at = 0;
  const reader: Reader = {
    get left() {
      return octets.length - at;
    },
    peek() {
      const next = octets[at];
      if (next === undefined) throw new Malformed('An octet is needed and none is left');
      return next;
    },
    take(count) {
      if (count > reader.left) throw new Malformed(`${count} octets are needed and ${reader.left} are left`);
      at += count;
      return octets.slice(at - count, at);
    },
    number: (count) => reader.take(count).reduce((sum, one) => sum * 256 + one, 0),
    until(...separator) {
      const [first = 0] = separator;
      for (let to = octets.indexOf(first, at); to >= 0; to = octets.indexOf(first, to + 1)) {
        if (!separator.every((one, index) => octets[to + index] === one)) continue;
        const before = octets.slice(at, to);
        at = to + separator.length;
        return before;
      }
      throw new Malformed(`Octets ${separator.join(' ')} do not come`);
    },
    rest: () => reader.take(reader.left),
    end() {
      if (reader.left > 0) throw new Malformed(`${reader.left} octets are left over`);
    },
  };
  return reader;
}

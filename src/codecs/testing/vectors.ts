import { readdirSync, readFileSync } from 'node:fs';

/** An exact message that two releases of Wireshark have decoded. */
export interface Vector {
  readonly name: string;
  /** What Wireshark calls the protocols in it, from the outermost, such as `diameter:gsm_sms`. */
  readonly protocols: string;
  readonly level: string;
  /** The message as its encoder takes it. */
  readonly fields: unknown;
  readonly hex: string;
  /** The packet of link type 252 that carries it. */
  readonly upper: string;
}

/** All vectors, or those of one level. */
export function vectors(level?: string): readonly Vector[] {
  const folder = new URL('../vectors/', import.meta.url);
  const all = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Vector[],
  );
  return all.filter((vector) => level === undefined || vector.level === level);
}

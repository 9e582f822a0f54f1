import type { Bits, Piece } from '../../codecs/piece.ts';
import type { Hop } from '../../wire/hop.ts';
import { type Remark, remarkOn } from '../../wire/remarks.ts';
import { innermost, type Subject, subjectsNamed } from '../../wire/subjects.ts';

/** A named run of octets of a message, with its place and with what is to be said of it. */
export interface Field {
  /** Names it within its message: the names from the outermost in, repeated ones counted. */
  readonly path: string;
  readonly name: string;
  readonly says: string | undefined;
  /** The protocol that begins here. */
  readonly layer: string | undefined;
  /** The protocol that it belongs to. */
  readonly protocol: string;
  readonly octets: Uint8Array<ArrayBuffer>;
  /** Octets before it, from the beginning of the message. */
  readonly from: number;
  readonly to: number;
  readonly bits: readonly Bits[];
  readonly subjects: readonly Subject[];
  readonly remark: Remark | undefined;
  readonly fields: readonly Field[];
}

/** The fields of a message, as a tree. */
export function fieldTree(piece: Piece, hop: Hop): Field {
  const tree = fieldOf(piece, hop, { path: '', protocol: '', around: '', from: 0 });
  const inside = subjectsIn(tree, innermost);
  return inside.size === 0 ? tree : withoutOuter(tree, inside);
}

interface Place {
  readonly path: string;
  readonly protocol: string;
  readonly around: string;
  readonly from: number;
}

function fieldOf(piece: Piece, hop: Hop, { path, protocol: outer, around, from }: Place): Field {
  const { name, octets, says, layer, bits = [], pieces = [] } = piece;
  const protocol = layer ?? outer;
  const counts = new Map<string, number>();
  let at = from;
  const fields = pieces.map((one) => {
    const count = (counts.get(one.name) ?? 0) + 1;
    counts.set(one.name, count);
    const place = `${path}/${one.name}${count === 1 ? '' : ` ${count}`}`;
    const field = fieldOf(one, hop, { path: place, protocol, around: name, from: at });
    at = field.to;
    return field;
  });
  const named = { layer: protocol, name, around };
  return {
    path,
    name,
    says,
    layer,
    protocol,
    octets,
    from,
    to: from + octets.length,
    bits,
    fields,
    subjects: [
      ...subjectsNamed(named, says ?? '', hop),
      ...bits.flatMap((bit) => subjectsNamed({ ...named, name: bit.name }, bit.says, hop)),
    ],
    remark: remarkOn(named, says ?? '', hop),
  };
}

/** Every field, outermost first. */
export const allFields = (field: Field): readonly Field[] => [field, ...field.fields.flatMap(allFields)];

/** Where something that is followed lies in a message. */
export const fieldsAbout = (tree: Field, subject: Subject): readonly Field[] =>
  allFields(tree).filter(({ subjects }) => subjects.includes(subject));

const subjectsIn = (tree: Field, layer: string): ReadonlySet<Subject> =>
  new Set(allFields(tree).flatMap(({ protocol, subjects }) => (protocol === layer ? subjects : [])));

/** What a Short Message says of its sender, SIP around it says of who passes it on. */
function withoutOuter(field: Field, inside: ReadonlySet<Subject>): Field {
  const subjects =
    field.protocol === 'SIP' ? field.subjects.filter((subject) => !inside.has(subject)) : field.subjects;
  return { ...field, subjects, fields: field.fields.map((one) => withoutOuter(one, inside)) };
}

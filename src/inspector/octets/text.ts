import { isBinary } from '../../packets/wire.ts';
import { words } from '../../words/words.ts';
import type { Field } from './field.ts';

/** A part of a message that is written as text: what a field says there, or octets inside that are no text. */
export interface TextPart {
  readonly field: Field;
  readonly text?: string | undefined;
}

/** A message as text, field by field; nothing of a protocol that is not written as text. */
export const textParts = (tree: Field): readonly TextPart[] => (isBinary(tree) ? [] : partsOf(tree));

/** The message in one text; octets inside that are none are counted in brackets. */
export const textOf = (parts: readonly TextPart[]): string =>
  parts.map(({ field, text = `[${nameOf(field)}]` }) => text).join('');

/** What stands for octets inside a text. */
export const nameOf = ({ octets, layer, name }: Field): string =>
  words().octets.inText(octets.length, layer ?? name);

function partsOf(field: Field): readonly TextPart[] {
  if (isBinary(field)) return [{ field }];
  if (field.fields.length > 0) return field.fields.flatMap(partsOf);
  return [{ field, text: utf8.decode(field.octets) }];
}

const utf8 = new TextDecoder();

import type { FieldKey, FieldText } from '../words/fields.ts';
import { words } from '../words/words.ts';
import { type FieldFact, fieldFacts } from './fieldFacts.ts';

/** What a carried field is called, what it says, and where the standard speaks of it. */
export interface Field extends FieldFact, FieldText {}

const isKnown = (key: string): key is FieldKey => Object.hasOwn(fieldFacts, key);

/** The field's own words, or for a key that we do not know, the key as words. */
export function fieldOf(key: string): Field {
  return isKnown(key)
    ? { ...fieldFacts[key], ...words().fields[key] }
    : { label: asWords(key), group: 'other', explanation: '', clause: '', basis: 'G' };
}

/** `servingNodes` as `Serving nodes`; names that are written with capitals or dashes stay. */
export function asWords(key: string): string {
  if (!/^[a-z]/.test(key) || /[-.:@/ ]/.test(key)) return key;
  const spaced = key.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
  const spoken = spaced.replaceAll(
    / ([A-Z])(?=[a-z])/g,
    (_whole, letter: string) => ` ${letter.toLowerCase()}`,
  );
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

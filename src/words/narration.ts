import { type MessageId } from '../protocol/messages/messages.ts';
import type { InternalId } from '../protocol/notes.ts';
import { sentences } from './en/narration.ts';
import { fill } from './fill.ts';
import { words } from './words.ts';

/** Every message of the catalogue. */
export const messageIds = Object.keys(sentences) as readonly MessageId[];

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ') || words().none;
  if (typeof value !== 'string') return String(value);
  const { reasons, spokenValues } = words();
  if (Object.hasOwn(reasons, value)) return reasons[value as keyof typeof reasons];
  return Object.hasOwn(spokenValues, value) ? spokenValues[value as keyof typeof spokenValues] : value;
}

const wordsOf = (carries: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(carries).map(([key, value]) => [key, inWords(value)]));

/** A message in one sentence. */
export function sentenceOf(
  message: MessageId,
  from: string,
  to: string,
  carries: Readonly<Record<string, unknown>>,
): string {
  return fill(words().sentences[message], { ...wordsOf(carries), from, to });
}

/** What stands beside the name of a message on the ladder: `480 not-registered`. */
export const detailWords = (detail: string): string =>
  detail.replace(/[A-Za-z-]+$/, (id) =>
    Object.hasOwn(words().details, id) ? (words().details[id] ?? id) : id,
  );

/** What an element does inside itself, in one sentence and in the few words of its pill on the ladder. */
export function internalWords(
  id: InternalId,
  at: string,
  values: Readonly<Record<string, string>>,
): { readonly sentence: string; readonly detail: string } {
  const { sentence, detail } = words().internals[id];
  const said = { ...wordsOf(values), at };
  return { sentence: fill(sentence, said), detail: fill(detail, said) };
}

import { segmentsOf } from '../../codecs/sms/segments.ts';
import type { Segment, TextInShortMessage } from '../../protocol/messages/common.ts';
import { held } from './types.ts';

/** What one Short Message bears of a text. */
export interface TextPart extends Pick<TextInShortMessage, 'segment'> {
  readonly text: string;
  readonly alphabet: NonNullable<TextInShortMessage['alphabet']>;
}

/** What a message bears of a text, for whoever passes it on. */
export const textIn = ({
  text,
  alphabet,
  segment,
}: TextInShortMessage & { readonly text: string }): TextInShortMessage & { readonly text: string } => ({
  text,
  ...(alphabet !== undefined && { alphabet }),
  ...(segment !== undefined && { segment }),
});

/** Whether a text takes more Short Messages than can be joined. */
export const isTooLong = (text: string): boolean => segmentsOf(text) === undefined;

/** The Short Messages that a text takes, or more; several bear the reference (TS 23.040 clause 9.2.3.24.1). */
export function partsOf(text: string, reference: number, atLeast = 1): readonly TextPart[] {
  const { alphabet, parts } = held(segmentsOf(text, { atLeast }));
  return parts.map((part, index) => ({
    text: part,
    alphabet,
    ...(parts.length > 1 && { segment: { reference, part: index + 1, of: parts.length } }),
  }));
}

/** What an element writes down of the texts that it cuts: how many, for references that differ. */
export interface Concatenating {
  readonly concatenated: number;
}

/** A text cut, and the data of the element that has cut it; `referenceOf` makes a reference of its count. */
export function cut<Data extends Concatenating>(
  data: Data,
  text: string,
  referenceOf: (count: number) => number,
  atLeast?: number,
): { readonly parts: readonly TextPart[]; readonly data: Data } {
  const parts = partsOf(text, referenceOf(data.concatenated % 256), atLeast);
  return { parts, data: parts.length === 1 ? data : { ...data, concatenated: data.concatenated + 1 } };
}

/** Parts of one text that have come, by their place in it. */
export interface Collected {
  readonly of: number;
  readonly parts: Readonly<Record<number, string>>;
}

/** With one part more; a text of another length is another text. */
export const withPart = (
  collected: Collected | undefined,
  { part, of }: Segment,
  text: string,
): Collected => ({ of, parts: { ...(collected?.of === of && collected.parts), [part]: text } });

export const isWhole = ({ of, parts }: Collected): boolean => Object.keys(parts).length === of;

/** The parts that are there, in their order. */
export const joined = ({ parts }: Collected): string => Object.values(parts).join('');

/** The Call-ID of the request that brings a part: that of the exchange, but for the first part with its number in front. */
export const callIdOfPart = (callId: string, { segment }: Pick<TextPart, 'segment'>): string =>
  segment === undefined || segment.part === 1 ? callId : `${segment.part}.${callId}`;

/** The Call-ID of the exchange that a part belongs to. */
export const callIdOfExchange = (callId: string): string => callId.replace(/^\d+\./, '');

import type { Segment } from '../../protocol/messages/common.ts';
import { type Collected, isWhole, joined, withPart } from './segments.ts';

/** What a phone keeps of texts whose Short Messages have not all come, by sender and reference. */
export interface Incomplete {
  readonly incomplete: Readonly<Record<string, Collected>>;
}

/** A Short Message that a phone gets. */
interface Received {
  readonly originator?: string | undefined;
  readonly text: string;
  readonly segment?: Segment;
}

const keyOf = ({ originator, segment }: Received): string => `${originator} ${segment?.reference}`;

/** The text that a Short Message belongs to, as far as it has come; none if it is a text of its own. */
function collectedWith({ incomplete }: Incomplete, message: Received): Collected | undefined {
  const { segment, text } = message;
  return segment && withPart(incomplete[keyOf(message)], segment, text);
}

/** Whether other parts of the text are still to come: the phone shows it when it is whole (our reading). */
export function isIncomplete(data: Incomplete, message: Received): boolean {
  const collected = collectedWith(data, message);
  return collected !== undefined && !isWhole(collected);
}

/** The text that a Short Message makes whole, or is itself. */
export function wholeText(data: Incomplete, message: Received): string {
  const collected = collectedWith(data, message);
  return collected === undefined ? message.text : joined(collected);
}

/** The data with this part of a text that is not whole yet, or without the parts of one that is. */
export function afterPart<Data extends Incomplete>(data: Data, message: Received): Data {
  const collected = collectedWith(data, message);
  if (collected === undefined) return data;
  const { [keyOf(message)]: _before, ...incomplete } = data.incomplete;
  return isWhole(collected)
    ? { ...data, incomplete }
    : { ...data, incomplete: { ...incomplete, [keyOf(message)]: collected } };
}

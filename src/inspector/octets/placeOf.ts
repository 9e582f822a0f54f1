import { isBinary } from '../../packets/wire.ts';
import type { Entry } from '../../timeline/entry.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Hop } from '../../wire/hop.ts';
import { type Subject, subjectsNamed } from '../../wire/subjects.ts';
import { type Field, fieldsAbout } from './field.ts';
import { writtenMessage } from './message.ts';
import { hexText } from './octetText.ts';

/** Where something that is followed lies in a message. */
export interface FollowedPlace {
  /** The name of the field, or of the bits of one. */
  readonly name: string;
  /** What stands there: the text of a protocol of text, else octets. */
  readonly text: string;
  /** Other fields that say it too. */
  readonly others: number;
}

const octetsAtMost = 10;

/** Nothing where the protocol has no field for it. */
export function placeOf(timeline: Timeline, entry: Entry, subject: Subject): FollowedPlace | undefined {
  const written = writtenMessage(timeline, entry);
  if (written === undefined) return undefined;
  const [first, ...others] = fieldsAbout(written.tree, subject);
  if (first === undefined) return undefined;
  const { name, says = '', octets, protocol } = first;
  const hex = hexText(octets, octetsAtMost);
  return {
    name: bitAbout(first, subject, written.hop) ?? name,
    text: isBinary({ layer: protocol }) ? hex : says,
    others: others.length,
  };
}

const bitAbout = ({ bits, protocol }: Field, subject: Subject, hop: Hop): string | undefined =>
  bits.find(({ name, says }) =>
    subjectsNamed({ layer: protocol, name, around: '' }, says, hop).includes(subject),
  )?.name;

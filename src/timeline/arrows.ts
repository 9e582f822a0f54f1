import type { Address, Finding, UnderWay } from '../kernel/world.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { InternalNote } from '../protocol/notes.ts';
import type { Timeline } from './timeline.ts';

/** A message as it went from one element to the next, or a decision inside one element. */
export type Arrow = MessageArrow | InternalArrow;

interface Common {
  readonly sequence: number;
  readonly from: string;
  readonly to: string;
  readonly stimulus: number;
  readonly sentMs: number;
  readonly findings: readonly Finding[];
  /** The step in which it was sent. */
  readonly sentAt: number;
  /** The step in which it arrived or was found missing; the last step of the run while it is under way. */
  readonly endedAt: number;
  readonly receivedMs: number | null;
  readonly lost: boolean;
  /** The message itself, and those that opened the exchange at its sender and at its receiver. */
  readonly concerning: readonly Message[];
}

export interface MessageArrow extends Common {
  readonly kind: 'message';
  readonly message: Message;
  /** The context that sent it. */
  readonly sender: Address;
  /** The context that took it; while none has, the one that it is for. */
  readonly receiver: Address;
  /** The sequence of the message that this is a second copy of. */
  readonly copyOf?: number;
}

export interface InternalArrow extends Common {
  readonly kind: 'internal';
  readonly note: InternalNote;
}

interface End {
  readonly at: number;
  readonly timeMs: number;
  readonly lost: boolean;
  readonly receiver: Address;
}

/** Everything that was sent or decided in a run, in the order in which it was sent. */
export function arrowsOf({ steps }: Timeline): readonly Arrow[] {
  const ends = new Map<number, End>();
  const openings = new Map<string, Message>();
  steps.forEach(({ cause, world, reaction }, at) => {
    if (cause.type === 'delivered' && reaction !== undefined) {
      const place = placeOf(reaction.at);
      if (!openings.has(place)) openings.set(place, cause.item.message as Message);
    }
    if (cause.type === 'delivered' || cause.type === 'lost') {
      const { sequence, to } = cause.item;
      const end = { at, timeMs: world.timeMs, lost: cause.type === 'lost', receiver: reaction?.at ?? to };
      ends.set(sequence, end);
    }
  });
  return steps.flatMap(({ happenings }, sentAt) =>
    happenings.flatMap((happening): readonly Arrow[] => {
      if (happening.type === 'sent') {
        const { item } = happening;
        return item.from.element === item.to.element ? [] : [messageArrow(item, sentAt)];
      }
      if (happening.type !== 'noted' || happening.note.type !== 'internal') return [];
      const { by, timeMs, sequence, stimulus, findings } = happening;
      const note = happening.note as InternalNote;
      return [
        {
          kind: 'internal',
          note,
          sequence,
          from: by.element,
          to: by.element,
          stimulus,
          sentMs: timeMs,
          receivedMs: timeMs,
          findings,
          sentAt,
          endedAt: sentAt,
          lost: false,
          concerning: opened(by),
        },
      ];
    }),
  );

  function opened(at: Address): readonly Message[] {
    const opening = openings.get(placeOf(at));
    return opening === undefined ? [] : [opening];
  }

  function messageArrow(item: UnderWay, sentAt: number): MessageArrow {
    const end = ends.get(item.sequence);
    return {
      kind: 'message',
      message: item.message as Message,
      sequence: item.sequence,
      from: item.from.element,
      to: item.to.element,
      stimulus: item.stimulus,
      sentMs: item.sentMs,
      receivedMs: end === undefined || end.lost ? null : end.timeMs,
      findings: item.findings,
      sentAt,
      endedAt: end?.at ?? steps.length - 1,
      lost: end?.lost ?? false,
      sender: item.from,
      receiver: end?.receiver ?? item.to,
      ...(item.copyOf !== undefined && { copyOf: item.copyOf }),
      concerning: [item.message as Message, ...opened(item.from), ...opened(item.to)],
    };
  }
}

const placeOf = ({ element, context = '' }: Address): string => `${element}#${context}`;

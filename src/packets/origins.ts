import type { Address } from '../kernel/world.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { MessageArrow } from '../timeline/arrows.ts';
import type { Origin } from '../wire/hop.ts';

/** A Short Message or a report on one. */
interface Known extends Pick<Origin, 'takenMs' | 'dischargedMs' | 'count'> {
  readonly words: string;
}

/**
 * When what each message brings came about, by its sequence. What an element sends on is what came to the same context
 * with the same words; the service centre, which keeps what it could not deliver, sends the oldest of these words.
 */
export function originsOf(arrows: readonly MessageArrow[]): ReadonlyMap<number, Origin> {
  const origins = new Map<number, Origin>();
  const written = new Map<string, number>();
  const known = new Map<string, Known>();
  const lastAt = new Map<string, Known>();
  const kept = new Map<string, Set<Known>>();
  const counts = new Map<string, number>();
  const arriving = arrows.filter(({ receivedMs }) => receivedMs !== null).toSorted(byArrival);
  let next = 0;
  for (const arrow of arrows) {
    for (let one = arriving[next]; one !== undefined && one.endedAt <= arrow.sentAt; one = arriving[next]) {
      take(one);
      next += 1;
    }
    const original = arrow.copyOf === undefined ? undefined : origins.get(arrow.copyOf);
    origins.set(arrow.sequence, original ?? { ...writing(arrow), ...knownOf(arrow) });
  }
  return origins;

  function writing({ message, sentMs }: MessageArrow): Pick<Origin, 'writtenMs' | 'aboutMs'> {
    const name = nameOf(message);
    const writtenMs = (name === undefined ? undefined : written.get(name)) ?? sentMs;
    if (name !== undefined) written.set(name, writtenMs);
    const about = message.type === 'SIP MESSAGE IMDN' ? written.get(message.messageId) : undefined;
    return { writtenMs, aboutMs: about ?? sentMs };
  }

  function knownOf({ message, from, sender, sentMs }: MessageArrow): Known {
    const words = wordsOf(message);
    if (words === undefined) return { words: '', takenMs: sentMs, dischargedMs: sentMs, count: 0 };
    const place = placeOf(sender);
    const here = `${place} ${words}`;
    const onItsWay = 'callId' in message ? `${message.callId} ${words}` : here;
    const one =
      known.get(onItsWay) ??
      known.get(here) ??
      (from === 'SM-SC' ? oldest(words) : undefined) ??
      begun(message, from, lastAt.get(place), { words, takenMs: sentMs, dischargedMs: sentMs });
    known.set(onItsWay, one).set(here, one);
    // What leaves a terminal or the service centre once more is another one, or comes from what is kept.
    if (from === 'SM-SC' || isSubmission(message)) known.delete(here);
    if (!isStatusReport(message)) lastAt.set(place, one);
    return one;
  }

  /** A Short Message that its sender counts, or a report on one. */
  function begun(message: Message, by: string, about: Known | undefined, one: Omit<Known, 'count'>): Known {
    if (isStatusReport(message) && about !== undefined)
      return { ...one, takenMs: about.takenMs, count: about.count };
    const count = counts.get(by) ?? 0;
    if (isSubmission(message)) counts.set(by, count + 1);
    return { ...one, count };
  }

  function take({ sequence, message, receiver, receivedMs }: MessageArrow) {
    const place = placeOf(receiver);
    const isDelivered = message.type === 'SC-DELIVER-REPORT' && message.result === 'positive';
    const delivered = isDelivered ? lastAt.get(place) : undefined;
    if (delivered !== undefined) kept.get(delivered.words)?.delete(delivered);
    const words = wordsOf(message);
    const sent = origins.get(sequence);
    if (words === undefined || sent === undefined || receivedMs === null) return;
    const { takenMs, dischargedMs } = isSubmission(message)
      ? { takenMs: receivedMs, dischargedMs: receivedMs }
      : sent;
    const one: Known = { words, takenMs, dischargedMs, count: sent.count };
    known.set(`${place} ${words}`, one);
    if (message.type !== 'SC-MO') return;
    const others = kept.get(words);
    if (others === undefined) kept.set(words, new Set([one]));
    else others.add(one);
  }

  /** It goes behind the others that are kept, as it may come back. */
  function oldest(words: string): Known | undefined {
    const all = kept.get(words);
    const [first] = all ?? [];
    if (first === undefined) return undefined;
    all?.delete(first);
    all?.add(first);
    return first;
  }
}

const byArrival = (one: MessageArrow, other: MessageArrow): number => one.endedAt - other.endedAt;

const placeOf = ({ element, context = '' }: Address): string => `${element}#${context}`;

const isSubmission = (message: Message): boolean => 'tpdu' in message && message.tpdu === 'SMS-SUBMIT';

const isStatusReport = (message: Message): boolean =>
  'tpdu' in message && message.tpdu === 'SMS-STATUS-REPORT';

/** What a message that is written once is known by on all its way. */
function nameOf(message: Message): string | undefined {
  if (message.type === 'MM4 FORWARD') return message.mmsId;
  if ('mm' in message)
    return message.mm === 'MM1_delivery_report.REQ' ? `report ${message.mmsId}` : message.mmsId;
  if (message.type === 'MSRP SEND') return message.messageId;
  return 'callId' in message && !('answers' in message) ? message.callId : undefined;
}

/** What a Short Message is known by where it comes and goes in one transaction; of no message of another kind. */
function wordsOf(message: Message): string | undefined {
  const { tpdu, text, about, segment, mmsId, delivered } = message as unknown as Partial<
    Record<string, unknown>
  >;
  switch (tpdu) {
    case 'SMS-SUBMIT':
    case 'SMS-DELIVER':
      return JSON.stringify([text, segment, mmsId]);
    case 'SMS-STATUS-REPORT':
      return JSON.stringify([tpdu, about, delivered]);
    case 'SMS-SUBMIT-REPORT':
      return tpdu;
    default:
      return undefined;
  }
}

import type { Entry } from '../timeline/entry.ts';
import type { Subject } from '../wire/subjects.ts';
import { words } from '../words/words.ts';
import { valueText } from './valueText.ts';

/** The values that a reader can follow through a transaction. */
export const followable = [
  'sender',
  'recipient',
  'priority',
  'text',
  'report',
  'correlation',
] as const satisfies readonly Subject[];

export type Followable = (typeof followable)[number];

/** What a hop does with the value: passes it on, puts it in another form, keeps it from the receiver, or leaves it out. */
export type Fate = 'carried' | 'mapped' | 'hidden' | 'dropped';

/** A hop of the value that is followed. */
export interface FollowedHop {
  readonly n: number;
  readonly step: string | null;
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly fate: Fate;
  /** The value in the form that this hop gives it; of a dropped value, the form it had. */
  readonly value: string;
}

/** A value as one message carries it. */
interface Carried {
  readonly value: string;
  readonly hidden?: boolean;
}

type Carries = Entry['carries'];

const readers: Readonly<Record<Followable, (carries: Carries, entry: Entry) => Carried | undefined>> = {
  sender: senderIn,
  recipient: recipientIn,
  priority: priorityIn,
  text: textIn,
  report: reportIn,
  correlation: correlationIn,
};

/**
 * Where a value goes. Only hops that carry it are listed, and each hop that takes the user's message on without
 * it after one that had it; answers and enquiries that never have it are not.
 */
export function followed(entries: readonly Entry[], what: Followable): readonly FollowedHop[] {
  const hops: FollowedHop[] = [];
  for (const entry of entries) {
    const hop = hopAfter(hops.at(-1), entry, what);
    if (hop !== undefined) hops.push(hop);
  }
  return hops;
}

function hopAfter(last: FollowedHop | undefined, entry: Entry, what: Followable): FollowedHop | undefined {
  const { n, step, from, to, message, kind } = entry;
  if (kind === 'internal') return undefined;
  const carried = readers[what](entry.carries, entry);
  if (carried !== undefined) {
    return { n, step, from, to, message, fate: fateOf(carried, last), value: carried.value };
  }
  if (last === undefined || last.fate === 'dropped' || !takesMessageOn(entry)) return undefined;
  return { n, step, from, to, message, fate: 'dropped', value: last.value };
}

function fateOf({ value, hidden }: Carried, last: FollowedHop | undefined): Fate {
  if (hidden === true) return 'hidden';
  return last === undefined || last.value === value ? 'carried' : 'mapped';
}

function takesMessageOn({ carries }: Entry): boolean {
  return typeof carries['text'] === 'string' && carries['text'] !== '';
}

function senderIn({ sender, originator, privacy }: Carries): Carried | undefined {
  if (sender === undefined && originator === undefined) return undefined;
  const shown = originator === undefined ? valueText(sender) : valueText(originator);
  if (sender === 'ANONYMOUS') return { value: shown, hidden: true };
  return { value: privacy === true ? words().message.asksToBeHidden(shown) : shown };
}

function recipientIn({ imsiField, identity, correlationId, ...names }: Carries): Carried | undefined {
  if (imsiField === 'MT-CORRELATION-ID' || identity === 'MT-CORRELATION-ID') {
    return { value: `MT Correlation ID ${valueText(correlationId)}`, hidden: true };
  }
  for (const [key, label] of recipientKeys) {
    const name = names[key];
    if (name !== undefined) return { value: `${label()} ${valueText(name)}` };
  }
  return undefined;
}

/** The ways to name a recipient, the most exact first. */
const recipientKeys = [
  ['imsi', () => 'IMSI'],
  ['recipient', () => words().message.number],
  ['msisdn', () => 'MSISDN'],
  ['requestUri', () => 'Request-URI'],
] as const;

function priorityIn({ resourcePriority, transportPriority, mpsIndication }: Carries): Carried | undefined {
  const marks = [
    resourcePriority === true && 'Resource-Priority',
    mpsIndication === 'on' && words().message.mpsIndication,
    transportPriority === true && words().message.transportPriority,
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? undefined : { value: marks.join(' + ') };
}

function textIn({ text, tpdu }: Carries, { message }: Entry): Carried | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  return { value: words().message.textIn(text, typeof tpdu === 'string' ? tpdu : message) };
}

/** What the sender wants to hear of the message. */
function reportIn({ notify, statusReportRequested, deliveryReport }: Carries): Carried | undefined {
  const { notification, statusReport, deliveryReport: ofMms } = words().message;
  if (typeof notify === 'string' && notify !== 'none') return { value: notification(notify) };
  if (statusReportRequested === true) return { value: statusReport };
  return deliveryReport === true ? { value: ofMms } : undefined;
}

function correlationIn(carries: Carries): Carried | undefined {
  for (const [key, label] of correlationKeys) {
    const value = carries[key];
    if (value !== undefined) return { value: `${label} ${valueText(value)}` };
  }
  return undefined;
}

const correlationKeys = [
  ['correlationId', 'MT Correlation ID'],
  ['msisdnlessCorrelationId', 'Correlation ID'],
  ['inReplyTo', 'Call-ID'],
  ['callId', 'Call-ID'],
] as const;

import type { Message } from '../protocol/messages/messages.ts';
import type { Arrow, MessageArrow } from './arrows.ts';

/** One or more hops of one message, seen as a single arrow. */
export interface Hops {
  readonly arrow: Arrow;
  /** The hops it was made of, first to last. */
  readonly parts: readonly Arrow[];
}

/** Elements that a message may pass through out of sight. */
export const relays: ReadonlySet<string> = new Set(['P-CSCF', 'I-CSCF', 'MME', 'AMF']);

const isSip = (message: Message): boolean => message.type.startsWith('SIP');
const isCx = (message: Message): boolean => message.type.startsWith('CX');

/**
 * The run as the figures draw it: without the hops through P-CSCF and I-CSCF, without the questions that only they
 * and the registrar ask, but with the hops that the figure itself draws. A message that ends at such an element keeps it in sight.
 */
export function withoutHiddenHops(
  arrows: readonly Arrow[],
  staysInSight: (hop: MessageArrow) => boolean,
): readonly Hops[] {
  const shown: { arrow: Arrow; parts: Arrow[] }[] = [];
  const open = new Map<string, { arrow: Arrow; parts: Arrow[] }>();
  for (const arrow of arrows) {
    if (arrow.kind === 'internal') {
      shown.push({ arrow, parts: [arrow] });
      continue;
    }
    if (isCx(arrow.message)) continue;
    const arriving = keyAt(arrow, arrow.from);
    const begun = open.get(arriving);
    open.delete(arriving);
    const hops = begun ?? { arrow, parts: [] };
    if (begun === undefined) shown.push(hops);
    else hops.arrow = joined(hops.arrow, arrow);
    hops.parts.push(arrow);
    if (relays.has(arrow.to) && isSip(arrow.message) && !staysInSight(arrow))
      open.set(keyAt(arrow, arrow.to), hops);
  }
  return shown;
}

/** Every hop by itself. */
export function withHiddenHops(arrows: readonly Arrow[]): readonly Hops[] {
  return arrows.map((arrow) => ({ arrow, parts: [arrow] }));
}

function keyAt({ message, stimulus }: MessageArrow, element: string): string {
  const callId = 'callId' in message ? message.callId : '';
  const answers = 'answers' in message ? message.answers : '';
  return `${stimulus} ${message.type} ${answers} ${callId} ${element}`;
}

/** The last hop's content, under way since the first; what any hop decided counts. */
function joined(first: Arrow, last: MessageArrow): Arrow {
  return {
    ...last,
    from: first.from,
    sentMs: first.sentMs,
    sentAt: first.sentAt,
    findings: [...first.findings, ...last.findings],
  };
}

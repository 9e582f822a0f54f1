import type { Note } from '../protocol/notes.ts';
import { words } from '../words/words.ts';
import type { Submission } from './submissions.ts';

/** How a submission ended: an id for scripts and a text for people. */
export interface Outcome {
  readonly id: string;
  readonly text: string;
}

/** What became of what a user did, with elements called as the procedure's figure calls them. */
export function outcomeOf({ action, at, notes }: Submission, nameOf: (element: string) => string): Outcome {
  const ended = noteOf(notes, 'ended');
  const shown = noteOf(notes, 'shown');
  const delivery = deliveryIn(notes);
  const ue = nameOf(at);
  const recipient = 'to' in action ? nameOf(action.to) : ue;
  const reported = (of: NoteOf<'delivery'>): Outcome =>
    of.result === 'positive'
      ? { id: 'delivered', text: words().outcomes.shortMessageDelivered(shown?.as ?? 'SMS', recipient) }
      : failedDelivery(of);
  if (!action.type.startsWith('USER')) {
    return delivery === undefined ? { id: 'set', text: words().outcomes.set } : reported(delivery);
  }
  if (ended === undefined) return { id: 'under-way', text: words().outcomes.underWay };
  if (ended.result === 'negative') {
    const reason = ended.reason ?? 'systemFailure';
    const id = ended.action === 'sms' && reason === 'systemFailure' ? 'sms-failure' : reason;
    return { id, text: words().outcomes.failed(ue, reason) };
  }
  // A terminal that is back may set a delivery going that waited for it: then that is what has become of it all.
  if ((ended.action === 'register' || ended.action === 'deregister') && delivery === undefined) {
    return {
      id: ended.action === 'register' ? 'registered' : 'deregistered',
      text: words().outcomes[ended.action](ue),
    };
  }
  if (ended.action === 'mms') {
    const mms = notes.map(({ note }) => note).find((note) => note.type === 'shown' && note.as === 'MMS');
    return mms === undefined
      ? { id: 'accepted', text: words().outcomes.accepted(ue) }
      : { id: 'delivered', text: words().outcomes.instantMessageDelivered('MMS', recipient, ue) };
  }
  const notified = noteOf(notes, 'notified');
  if (notified?.result === 'negative')
    return { id: 'sms-failure', text: words().outcomes.failed(ue, 'sms-failure') };
  if (ended.action === 'im') {
    if (delivery?.result === 'negative') return failedDelivery(delivery);
    return shown === undefined
      ? { id: 'accepted', text: words().outcomes.accepted(ue) }
      : { id: 'delivered', text: words().outcomes.instantMessageDelivered(shown.as, recipient, ue) };
  }
  if (ended.action === 'chat') return { id: 'chat-open', text: words().outcomes.chat(ue) };
  if (delivery?.result !== 'negative') {
    if (ended.action === 'chat-end') return { id: 'chat-ended', text: words().outcomes.chatEnded };
    if (ended.action === 'chat-message') {
      return shown === undefined
        ? { id: 'accepted', text: words().outcomes.accepted(ue) }
        : { id: 'delivered', text: words().outcomes.chatMessageDelivered(recipient) };
    }
  }
  if (delivery === undefined) return { id: 'under-way', text: words().outcomes.underWay };
  if (delivery.direct === true) {
    return { id: 'delivered', text: words().outcomes.instantMessageDelivered('SMS', recipient, ue) };
  }
  return reported(delivery);
}

/** What became of it at the service centre; of a text in several segments, only when all are done with or one has failed. */
function deliveryIn(notes: Submission['notes']): NoteOf<'delivery'> | undefined {
  const found = notes.map(({ note }) => note).filter((note) => note.type === 'delivery');
  const failed = found.find(({ result }) => result === 'negative');
  const [first] = found;
  return failed ?? (found.length < (first?.segment?.of ?? 1) ? undefined : first);
}

const failedDelivery = ({ cause, kept }: NoteOf<'delivery'>): Outcome => ({
  id: 'not-delivered',
  text:
    cause === undefined ? words().outcomes.keptForLater : words().outcomes.shortMessageFailed(cause, kept),
});

type NoteOf<Type extends Note['type']> = Extract<Note, { readonly type: Type }>;

function noteOf<Type extends Note['type']>(notes: Submission['notes'], type: Type): NoteOf<Type> | undefined {
  return notes.map(({ note }) => note).find((note): note is NoteOf<Type> => note.type === type);
}

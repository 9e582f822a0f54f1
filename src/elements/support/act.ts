import type { Address } from '../../protocol/address.ts';
import type { ElementId } from '../../protocol/elementIds.ts';
import type { Message } from '../../protocol/messages/messages.ts';
import type { WithinElement } from '../../protocol/messages/withinElement.ts';
import type { InternalId, Note } from '../../protocol/notes.ts';

/** What an element emits: a message for another element, or a note of what it did inside itself. */
export type Act =
  | { readonly type: 'send'; readonly to: Address; readonly message: Message | WithinElement }
  | { readonly type: 'note'; readonly note: Note };

/** A message for an element, or for one context of it. */
export function send(to: ElementId | Address, message: Message | WithinElement): Act {
  return { type: 'send', to: typeof to === 'string' ? { element: to } : to, message };
}

export function note(content: Note): Act {
  return { type: 'note', note: content };
}

/** A step that happens inside the element. */
export function internal(id: InternalId, values: Readonly<Record<string, string>> = {}): Act {
  return note({ type: 'internal', id, values });
}

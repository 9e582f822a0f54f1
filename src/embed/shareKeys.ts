import { belongsToFocus, commandOf } from '../app/keys.ts';
import { ladderShown, type Session } from '../session/session.ts';
import type { AppMessage } from './hostMessage.ts';
import { edgeMessage } from './obey.ts';

/** Keys that do something by themselves wherever the focus is. */
const neverShared = ['Tab', 'Enter', 'Shift', 'Control', 'Alt', 'Meta', 'Dead', 'Process', 'Unidentified'];

/**
 * In a slide the keys are shared with the page around this one: a step beyond either end and Escape give the focus
 * back to it, and it hears of every key that is not used here.
 */
export function shareKeys(session: Session, tell: (message: AppMessage) => void): void {
  window.addEventListener('keydown', (event) => {
    const isFree = !event.defaultPrevented && !belongsToFocus(event.target, event);
    if (!isFree || session.getState().view.mode !== 'embed') return;
    const command = commandOf(event, 'embed');
    if (command === undefined) {
      if (event.ctrlKey || event.metaKey || event.altKey || neverShared.includes(event.key)) return;
      const { key, code, shiftKey } = event;
      tell({ type: 'key', key, code, shiftKey });
      if (key === 'Escape') giveFocusBack();
    } else if (command.beyond !== undefined && isAtEdge(session, command.beyond)) {
      event.preventDefault();
      tell(edgeMessage(session, command.beyond));
      giveFocusBack();
    }
  });
}

function isAtEdge(session: Session, edge: 'began' | 'ended'): boolean {
  const state = session.getState();
  return edge === 'began' ? state.n <= 1 : state.n >= ladderShown(state).entries.length;
}

function giveFocusBack(): void {
  if (window.parent === window) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.parent.focus();
}

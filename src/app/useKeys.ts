import { useEffect } from 'react';
import { belongsToFocus, commandOf, type Reach } from './keys.ts';

/** Obeys the keys of the page for as long as it is mounted. */
export function useKeys(reach: Reach): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToFocus(event.target, event)) return;
      const command = commandOf(event, reach.session.getState().view.mode);
      if (command === undefined) return;
      event.preventDefault();
      command.run(reach);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [reach]);
}

import { useEffect } from 'react';
import { belongsToFocus, commandOf } from '../app/keys.ts';
import type { Speaker } from './useSpeaker.ts';

/** The keys of the stage that lead the audience, also in the speaker window. */
export function useSpeakerKeys({ shown, seek, move, blank }: Speaker): void {
  useEffect(() => {
    const chapters = shown?.chapters ?? [];
    const n = shown?.n ?? 0;
    const commands: Readonly<Record<string, () => void>> = {
      next: () => move(1),
      previous: () => move(-1),
      first: () => seek(1),
      last: () => seek(shown?.count ?? 0),
      nextChapter: () => seek(chapters.find((chapter) => chapter.n > n)?.n ?? n),
      previousChapter: () => seek(chapters.findLast((chapter) => chapter.n < n)?.n ?? n),
      blank: () => blank('black'),
      blankWhite: () => blank('white'),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToFocus(event.target, event)) return;
      const command = commandOf(event, 'present');
      // A clicker that starts a slide show must not load this window again.
      if (command?.id === 'present') event.preventDefault();
      const run = commands[command?.id ?? ''];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shown, seek, move, blank]);
}

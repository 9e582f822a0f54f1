import { useMemo } from 'react';
import { notesShown } from '../session/notes.ts';
import { chapterTitle } from '../timeline/notesOf.ts';
import type { Mark } from '../transport/Timeline.tsx';
import { words } from '../words/words.ts';
import { useShown } from './sessionContext.ts';

/** The chapters of the run as marks of its timeline. */
export function useChapterMarks(): readonly Mark[] {
  const notes = useShown(notesShown);
  return useMemo(
    () => notes.map((note) => ({ n: note.n, title: words().notes.chapter(chapterTitle(note)) })),
    [notes],
  );
}

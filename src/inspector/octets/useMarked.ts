import { useMemo } from 'react';
import type { Entry } from '../../timeline/entry.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Subject } from '../../wire/subjects.ts';
import { type Differences, differencesOf } from './differences.ts';
import { allFields, type Field, fieldsAbout } from './field.ts';
import { writtenMessage } from './message.ts';

/** What is marked in a message. */
export interface Marked {
  readonly differences: Differences;
  /** The smallest fields that the hop before does not have, or has otherwise. */
  readonly changed: readonly Field[];
  /** What is followed. */
  readonly about: readonly Field[];
}

/** What the hop before had otherwise, and what is followed, in a message. */
export function useMarked(
  tree: Field,
  timeline: Timeline,
  before: Entry | undefined,
  followed: Subject | undefined,
): Marked {
  const differences = useMemo(
    () => differencesOf(tree, before && writtenMessage(timeline, before)?.tree),
    [tree, timeline, before],
  );
  const changed = useMemo(
    () =>
      allFields(tree).filter(({ path, fields }) => {
        const mark = differences.marks.get(path);
        return fields.length === 0 && (mark === 'added' || mark === 'changed');
      }),
    [tree, differences],
  );
  const about = useMemo(() => (followed === undefined ? [] : fieldsAbout(tree, followed)), [tree, followed]);
  return { differences, changed, about };
}

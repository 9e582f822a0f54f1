import type { ElementId } from '../protocol/elementIds.ts';
import type { StimulusMessage } from '../protocol/userActions.ts';
import type { Note } from '../protocol/notes.ts';
import type { Timeline } from './timeline.ts';

/** One thing that a user did, and what became of it. */
export interface Submission {
  readonly stimulus: number;
  /** Where it entered the network. */
  readonly at: ElementId;
  readonly action: StimulusMessage;
  /** What the rows of the ladder that belong to it are called. */
  readonly name: string;
  readonly notes: readonly { readonly at: string; readonly note: Note }[];
}

const actionNames = {
  'USER SENDS IM': 'IM',
  'USER SENDS SMS': 'SMS',
  'USER REGISTERS': 'registration',
  'USER DEREGISTERS': 'de-registration',
  'USER SENDS MMS': 'MMS',
  'USER STARTS CHAT': 'chat',
  'USER SENDS CHAT MESSAGE': 'chat message',
  'USER ENDS CHAT': 'end of chat',
  'WAITING DATA SET': 'waiting data',
  'MEMORY FLAG SET': 'memory flag',
  'MEMORY FREED': 'freed memory',
  'COVERAGE BACK': 'coverage',
} as const satisfies Record<StimulusMessage['type'], string>;

/** Everything that users did in a run, in its order. */
export function submissionsOf({ steps }: Timeline): readonly Submission[] {
  const found: (Omit<Submission, 'notes'> & { notes: { at: string; note: Note }[] })[] = [];
  const counts = new Map<string, number>();
  for (const { cause, happenings } of steps) {
    if (cause.type === 'injected') {
      const action = cause.message as StimulusMessage;
      const kind = actionNames[action.type];
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      found[cause.stimulus] = {
        stimulus: cause.stimulus,
        at: cause.to.element as ElementId,
        action,
        name: `${kind} ${count}`,
        notes: [],
      };
    }
    for (const happening of happenings) {
      if (happening.type !== 'noted') continue;
      found[happening.stimulus]?.notes.push({ at: happening.by.element, note: happening.note as Note });
    }
  }
  return found;
}

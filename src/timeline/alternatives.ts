import { isSettingId, type Setting, settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import type { Entry, Ladder } from './entry.ts';
import { ladderOf, type View } from './ladderOf.ts';
import { play } from './play.ts';
import type { Timeline } from './timeline.ts';

/** What the same run would have been with another value of one setting. */
export interface Alternative {
  readonly value: unknown;
  /** The first row that differs: what it is now, and what it would be; none when nothing differs. */
  readonly differs?: { readonly now: Entry | undefined; readonly then: Entry | undefined };
  readonly outcome: Ladder['outcome'];
}

/** Runs the same run once for every other value of a setting and tells where each first differs. */
export function alternativesOf(timeline: Timeline, setting: string, view: View): readonly Alternative[] {
  const procedure = procedureNamed(timeline.run.procedure);
  if (!isSettingId(setting) || procedure === undefined) return [];
  const shown = ladderOf(timeline, procedure, view);
  const value = timeline.steps[0]?.world.conditions[0]?.conditions[setting];
  return otherValues(settings[setting], value).map((other) => {
    const run = { ...timeline.run, settings: { ...timeline.run.settings, [setting]: other } };
    const ladder = ladderOf(play(run), procedure, view);
    const differs = firstDifference(shown.entries, ladder.entries);
    return { value: other, outcome: ladder.outcome, ...(differs && { differs }) };
  });
}

function otherValues(setting: Setting, value: unknown): readonly unknown[] {
  switch (setting.kind) {
    case 'choice':
      return setting.values.filter((other) => other !== value);
    case 'list':
      // One value by itself, or none at all: enough to see which of them matters.
      return [...setting.values.map((one) => [one]), []].filter((other) => String(other) !== String(value));
    case 'seconds':
      return [setting.least, setting.most].filter((other) => other !== value);
    default:
      return setting satisfies never;
  }
}

function firstDifference(now: readonly Entry[], then: readonly Entry[]): Alternative['differs'] {
  const length = Math.max(now.length, then.length);
  for (let index = 0; index < length; index++) {
    if (signature(now[index]) !== signature(then[index])) return { now: now[index], then: then[index] };
  }
  return undefined;
}

/** What makes two rows the same row: everything but times, invented numbers and explanations. */
export function signature(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  const { from, to, message, detail, carries, lost } = entry;
  const { callId: _callId, correlationId: _correlationId, inReplyTo: _inReplyTo, ...content } = carries;
  return JSON.stringify([from, to, message, detail, lost, content]);
}

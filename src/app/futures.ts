import { isSettingId, settings } from '../protocol/settings.ts';
import type { Future } from '../quiz/question.ts';
import { ladderOfRun } from '../session/ladderOfRun.ts';
import type { View } from '../session/session.ts';
import type { Entry } from '../timeline/entry.ts';
import { play, startSettings } from '../timeline/play.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { otherValues } from './alternativesAt.ts';

/**
 * What the run would be under other values of the settings that an entry's sender has looked at. Runs the simulator,
 * each run once.
 */
export function futuresOf(
  timeline: Timeline,
  view: Pick<View, 'hiddenHops' | 'preparation'>,
): (entry: Entry | undefined) => readonly Future[] {
  const known = new Map<string, Future>();
  const now = startSettings(timeline.run);
  const futureOf = (setting: string, value: unknown): Future => {
    const key = `${setting}=${JSON.stringify(value)}`;
    const run = { ...timeline.run, settings: { ...timeline.run.settings, [setting]: value } };
    const future = known.get(key) ?? { setting, value, entries: ladderOfRun(play(run), view).entries };
    known.set(key, future);
    return future;
  };
  return (entry) => {
    const ids = new Set(entry?.why.flatMap(({ setting }) => setting ?? []));
    return [...ids]
      .filter(isSettingId)
      .flatMap((id) => otherValues(settings[id], now[id]).map((value) => futureOf(id, value)));
  };
}

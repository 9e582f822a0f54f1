import { conditionsNow, conditionsOf } from '../kernel/react.ts';
import type { World } from '../kernel/world.ts';
import type { SettingId, Settings } from '../protocol/settings.ts';
import { registrationOf, settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { registrationSettings } from '../scenarios/stimuli.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import { worldAt } from '../timeline/timeline.ts';
import { branchAt, extend, play, startSettings } from '../timeline/play.ts';
import { submissionsOf } from '../timeline/submissions.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** One of several futures that are kept side by side. */
export interface Run {
  readonly id: number;
  /** Of the run file that was opened. */
  readonly title?: string | undefined;
  /** Of a run that parted from another one: the step, or the entry without one, where that was. */
  readonly from?: string;
  readonly timeline: Timeline;
  /** Of a run that another one became because a condition was changed in its middle: the step where that was. */
  readonly changedAt?: number;
}

/** Everything that the user made; what undo and redo go through. */
export interface Documents {
  readonly runs: readonly Run[];
  /** Id of the run that is shown. */
  readonly current: number;
}

/** Where in a run something is done: after this step of the timeline, or at its end. */
export type Place = { readonly step: number; readonly label: string } | 'end';

const settingIds = Object.keys(settings) as readonly SettingId[];

/** A run file, run to its end. */
export function opened(run: RunFile): Documents {
  return { runs: [{ id: 1, title: run.title, timeline: play(run) }], current: 1 };
}

export function currentRun({ runs, current }: Documents): Run {
  const run = runs.find(({ id }) => id === current);
  if (run === undefined) throw new Error(`There is no run ${current}`);
  return run;
}

function lastWorld({ steps }: Timeline): World {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('A run begins with a step');
  return last.world;
}

/** The conditions that the next message meets: those at the end of the run, wherever in it the user looks. */
export function conditionsAfter(timeline: Timeline): Settings {
  return conditionsNow(lastWorld(timeline)) as unknown as Settings;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A run under conditions that it does not show yet: they were changed after its last message or registration. */
export interface Change {
  readonly id: SettingId;
  readonly value: unknown;
}

/** The changes that have had no message, and no registration where one is needed, to act on since the run began. */
export function pendingChanges(timeline: Timeline): readonly Change[] {
  const world = lastWorld(timeline);
  const now = conditionsAfter(timeline);
  const beginning = worldAt(timeline, timeline.start - 1);
  const submissions = submissionsOf(timeline).slice(beginning.stimuli);
  const sends = submissions.filter(({ action }) => action.type.startsWith('USER SENDS'));
  const readAt = (id: SettingId) => {
    switch (settings[id].acts) {
      case 'nextRegistration':
        return submissions.findLast(
          ({ action, at }) => action.type === 'USER REGISTERS' && at === registrationOf(id),
        );
      case 'atOnce':
        // What it set going itself, such as an alert, shows what it does.
        return submissions.findLast(({ action }) => !action.type.endsWith('REGISTERS'));
      default:
        return sends.at(-1);
    }
  };
  return settingIds.flatMap((id) => {
    const stimulus = readAt(id)?.stimulus;
    const before: unknown = (
      stimulus === undefined ? conditionsNow(beginning) : conditionsOf(world, stimulus)
    )[id];
    return same(before, now[id]) ? [] : [{ id, value: now[id] }];
  });
}

/**
 * A condition changed at a place. History stays: what is changed acts on what comes after. Only a condition that acts
 * at once can give the run another future; then both are kept.
 */
export function conditionSet(documents: Documents, place: Place, change: Change): Documents {
  const run = currentRun(documents);
  const atEnd = endSet(run.timeline, change);
  if (place === 'end' || settings[change.id].acts !== 'atOnce') {
    return withCurrent(documents, { ...run, timeline: atEnd });
  }
  const here = branchAt(run.timeline, place.step, actionOf(change));
  if (sameFuture(here, run.timeline)) return withCurrent(documents, { ...run, timeline: atEnd });
  const timeline = withConditions(here, conditionsAfter(atEnd));
  if (run.changedAt === place.step) return withCurrent(documents, { ...run, timeline });
  return withNew(documents, {
    from: place.label,
    timeline,
    changedAt: place.step,
  });
}

function isImsSetting(id: string): id is keyof typeof registrationSettings {
  return Object.hasOwn(registrationSettings, id);
}

/** What the user does to change a condition: a registration is not set, it is done. */
function actionOf({ id, value }: Change): Action {
  if (!isImsSetting(id)) return { do: 'set', id, value };
  return { do: value === 'registered' ? 'register' : 'deregister', ue: registrationSettings[id] };
}

/** The change as the last thing of the run; what it takes back is taken out, so that trying and returning leaves no trace. */
function endSet(timeline: Timeline, { id, value }: Change): Timeline {
  if (isImsSetting(id)) return extend(timeline, actionOf({ id, value }));
  const { script } = timeline.run;
  const before = script.findLastIndex((action) => action.do !== 'set') + 1;
  const last = script.slice(before).filter((action) => action.do === 'set');
  if (!last.some((action) => action.id === id)) {
    return withConditions(timeline, { ...conditionsAfter(timeline), [id]: value });
  }
  const base = play({ ...timeline.run, script: withoutLastWait(script.slice(0, before)) });
  return withConditions(base, { ...conditionsAfter(timeline), [id]: value });
}

/** Without the pause that only placed what came after it. */
function withoutLastWait(script: readonly Action[]): readonly Action[] {
  return script.at(-1)?.do === 'wait' ? script.slice(0, -1) : script;
}

/** The run with these conditions at its end. Registration is a state of the world and stays. */
function withConditions(timeline: Timeline, wanted: Settings): Timeline {
  return settingIds
    .filter((id) => !isImsSetting(id))
    .filter((id) => !same(conditionsAfter(timeline)[id], wanted[id]))
    .reduce((result, id) => extend(result, { do: 'set', id, value: wanted[id] }), timeline);
}

function sameFuture(a: Timeline, b: Timeline): boolean {
  const deliveries = ({ steps }: Timeline) =>
    steps.filter(({ cause }) => cause.type !== 'set').map(({ world }) => [world.timeMs, world.agenda]);
  return same(deliveries(a), deliveries(b));
}

/** Something done by a user at a place, under the conditions that are set. In the middle of a run, its old future is kept. */
export function acted(documents: Documents, place: Place, action: Action): Documents {
  const run = currentRun(documents);
  if (place === 'end') return withCurrent(documents, { ...run, timeline: extend(run.timeline, action) });
  const wanted = conditionsAfter(run.timeline);
  const at = Math.max(place.step, run.timeline.start - 1);
  const there = conditionsNow(worldOf(run.timeline, at)) as unknown as Settings;
  const sets = settingIds
    .filter((id) => !isImsSetting(id) && !same(there[id], wanted[id]))
    .map((id): Action => ({ do: 'set', id, value: wanted[id] }));
  const timeline = [...sets, action].reduce(
    (result, next, index) => branchAt(result, at + index, next),
    run.timeline,
  );
  return withNew(documents, { from: place.label, timeline });
}

function worldOf(timeline: Timeline, step: number): World {
  return timeline.steps[step]?.world ?? lastWorld(timeline);
}

/** The same messages from the start, under the conditions that are set and these besides, as a new run. */
export function rerun(
  documents: Documents,
  changes: Readonly<Partial<Record<SettingId, unknown>>> = {},
): Documents {
  const { timeline } = currentRun(documents);
  return withNew(documents, { timeline: play(rerunOf(timeline, changes)) });
}

/** The run file behind {@link rerun}. */
export function rerunOf(
  timeline: Timeline,
  changes: Readonly<Partial<Record<SettingId, unknown>>> = {},
): RunFile {
  const { run, done } = timeline;
  const initial = startSettings({ interwork: 1, procedure: run.procedure });
  const wanted = { ...conditionsAfter(timeline), ...changes };
  const changed = settingIds.filter((id) => !same(initial[id], wanted[id]));
  const script = run.script.flatMap((action, index): readonly Action[] => {
    if (action.do === 'set' || action.do === 'register' || action.do === 'deregister') return [];
    // Under other conditions a run has other steps: a pause to its end stays a pause to its end.
    const pauses = action.do === 'wait' && 'steps' in action;
    const quiet = worldOf(timeline, (done[index] ?? 0) - 1).agenda.length === 0;
    return pauses && quiet ? [{ do: 'wait', until: 'quiet' }] : [action];
  });
  const { script: _old, settings: _before, title: _title, ...rest } = run;
  return compact({
    ...rest,
    ...(changed.length > 0 && { settings: Object.fromEntries(changed.map((id) => [id, wanted[id]])) }),
    script: withoutLastWait(script),
  });
}

/** The same run file without what goes without saying: a script that is the procedure's own stimulus. */
export function compact(run: RunFile): RunFile {
  const own = procedureNamed(run.procedure)?.stimulus ?? [];
  const { script, ...rest } = run;
  return script === undefined || sameKeys(script, own) ? rest : run;
}

function sameKeys(script: readonly object[], own: readonly object[]): boolean {
  const sorted = (actions: readonly object[]) =>
    actions.map((action) => Object.entries(action).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return same(sorted(script), sorted(own));
}

function nextId({ runs }: Documents): number {
  return Math.max(0, ...runs.map(({ id }) => id)) + 1;
}

function withCurrent(documents: Documents, changed: Run): Documents {
  return { ...documents, runs: documents.runs.map((run) => (run.id === changed.id ? changed : run)) };
}

function withNew(documents: Documents, run: Omit<Run, 'id'>): Documents {
  const id = nextId(documents);
  return { runs: [...documents.runs, { id, ...run }], current: id };
}

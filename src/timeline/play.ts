import type { Step } from '../kernel/effect.ts';
import { begin, disturb, disturbItem, inject, set, wait } from '../kernel/intervene.ts';
import { step } from '../kernel/step.ts';
import type { Harm, MessageMatch, Pending, World } from '../kernel/world.ts';
import { conditionsNow } from '../kernel/react.ts';
import { initialSettings, isSettingId, type Settings } from '../protocol/settings.ts';
import { type Timer, timerNamed, timers } from '../protocol/timers.ts';
import { network } from '../scenarios/network.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import {
  preparation,
  registering,
  registrationSettings,
  sending,
  type Stimulus,
  stimuliOf,
  worldStates,
} from '../scenarios/stimuli.ts';
import type { Action, Meant, RunFile } from '../scenarios/action.ts';
import { timerMeant } from './expiring.ts';
import type { Timeline } from './timeline.ts';

/** The registrations happen this long before the run begins, which is at time 0. */
const preparationMs = 5_000;

/** Time for what a procedure needs to have happened besides. */
const prehistoryMs = 3_000_000;

/** More steps than this are a loop, not a run. */
const stepsAtMost = 5_000_000;

/** The settings that a run begins with: the general ones, the procedure's, and its own. */
export function startSettings(run: RunFile): Settings {
  return { ...initialSettings, ...procedureNamed(run.procedure)?.settings, ...run.settings };
}

/** Everything that a run file makes happen, until nothing is left to happen. */
export function play(run: RunFile): Timeline {
  const steps = prepared(run);
  const start = steps.length;
  const script = run.script ?? procedureNamed(run.procedure)?.stimulus ?? [];
  const done = script.map((action) => {
    perform(steps, action);
    return steps.length;
  });
  untilQuiet(steps);
  return { run: { ...run, script }, steps, start, done };
}

/** The timeline with one more action at its end. */
export function extend(timeline: Timeline, action: Action): Timeline {
  return continued(timeline, timeline.steps.length, action);
}

/** Another future: history up to and including a step, then the action. The timeline given stays as it is. */
export function branchAt(timeline: Timeline, stepIndex: number, action: Action): Timeline {
  return continued(timeline, Math.max(stepIndex + 1, timeline.start), action);
}

function continued(timeline: Timeline, wanted: number, action: Action): Timeline {
  const length = withoutPartOf(timeline, wanted);
  const steps = timeline.steps.slice(0, length);
  const kept = timeline.done.filter((count) => count <= length);
  const pause = length - (kept.at(-1) ?? timeline.start);
  const waits: readonly Action[] = pause > 0 ? [{ do: 'wait', steps: pause }] : [];
  const script = [...timeline.run.script.slice(0, kept.length), ...waits, action];
  perform(steps, action);
  const done = [...kept, ...waits.map(() => length), steps.length];
  untilQuiet(steps);
  return { ...timeline, run: { ...timeline.run, script }, steps, done };
}

/** As many steps, or a few more: what one action does in several steps, such as registering, is not taken apart. */
function withoutPartOf({ run, done, start }: Timeline, length: number): number {
  const index = done.findIndex((count) => count > length);
  const ends = done[index];
  const begins = index > 0 ? done[index - 1] : start;
  if (ends === undefined || begins === length || run.script[index]?.do === 'wait') return length;
  return ends;
}

export function prepared(run: RunFile): Step[] {
  const settings = startSettings(run);
  const before = procedureNamed(run.procedure)?.before ?? [];
  const startMs = -preparationMs - (before.length > 0 ? prehistoryMs : 0);
  const steps = [begin(network, { ...settings }, run.seed ?? 1, startMs)];
  for (const round of preparation(settings)) {
    for (const stimulus of round) stimulate(steps, stimulus);
    untilQuiet(steps);
  }
  for (const stimulus of worldStates(settings)) stimulate(steps, stimulus);
  for (const action of before) perform(steps, action);
  untilQuiet(steps);
  if (now(steps).timeMs > 0) throw new Error(`What precedes ${run.procedure} takes too long`);
  until(steps, 0);
  return steps;
}

function stimulate(steps: Step[], { at, message }: Stimulus): void {
  steps.push(inject(network, now(steps), { element: at }, message));
}

const now = (steps: readonly Step[]): World => {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('A run begins with a step');
  return last.world;
};

/** One more step, if anything is left to happen. */
function advance(steps: Step[]): boolean {
  if (steps.length > stepsAtMost) throw new Error(`The run does not end within ${stepsAtMost} steps`);
  const next = step(network, now(steps));
  if (next !== undefined) steps.push(next);
  return next !== undefined;
}

function untilQuiet(steps: Step[]): void {
  while (isBusy(now(steps))) advance(steps);
}

const isBusy = ({ agenda }: World): boolean => agenda.some(isForeground);

/** Timers that keep things as they are run for ever; a run that has nothing else left is quiet. */
export function isForeground(item: Pending): boolean {
  if (item.kind === 'message') return true;
  const timer: Timer = timers[timerNamed(item.id)];
  return timer.background !== true;
}

function until(steps: Step[], timeMs: number): void {
  while ((now(steps).agenda[0]?.dueMs ?? Number.POSITIVE_INFINITY) <= timeMs) advance(steps);
  if (now(steps).timeMs < timeMs) steps.push(wait(now(steps), timeMs - now(steps).timeMs));
}

export function perform(steps: Step[], action: Action): void {
  const world = now(steps);
  const settings = conditionsNow(world) as unknown as Settings;
  switch (action.do) {
    case 'send':
      stimulate(steps, sending(action, settings));
      return;
    case 'register':
    case 'deregister': {
      const { changes, stimulus } = registering(action.ue, action.do === 'register', settings);
      steps.push(set(world, changes));
      stimulate(steps, stimulus);
      return;
    }
    case 'set': {
      const { id, value } = action;
      // Registration is a state of the world: setting it is what the user does to reach it.
      const ue = Object.hasOwn(registrationSettings, id)
        ? registrationSettings[id as keyof typeof registrationSettings]
        : undefined;
      if (ue !== undefined && value !== 'unknown') {
        perform(steps, { do: value === 'registered' ? 'register' : 'deregister', ue });
        return;
      }
      steps.push(set(world, { [id]: value }));
      if (!isSettingId(id)) return;
      for (const stimulus of stimuliOf(id, settings[id], value)) stimulate(steps, stimulus);
      return;
    }
    case 'wait':
      if ('until' in action) untilQuiet(steps);
      else if ('ms' in action) until(steps, world.timeMs + action.ms);
      else for (let count = 0; count < action.steps; count++) advance(steps);
      return;
    case 'lose':
    case 'duplicate':
    case 'deliver':
    case 'delay':
      steps.push(disturb(world, matchOf(action), action.nth ?? 1, harmOf(action)));
      return;
    case 'expire': {
      while (timerMeant(now(steps), action) === undefined && isBusy(now(steps))) advance(steps);
      const timer = timerMeant(now(steps), action);
      if (timer === undefined) return;
      steps.push(disturbItem(now(steps), timer, { type: 'deliverFirst' }));
      advance(steps);
      return;
    }
    default:
      return action satisfies never;
  }
}

type Disturbing = Extract<Action, { readonly do: 'lose' | 'duplicate' | 'deliver' | 'delay' }>;

function harmOf(action: Disturbing): Harm {
  switch (action.do) {
    case 'deliver':
      return { type: 'deliverFirst' };
    case 'delay':
      return { type: 'delay', ms: action.ms };
    default:
      return { type: action.do };
  }
}

const matchOf = ({ message, from, to }: Meant): MessageMatch => ({
  ...(message !== undefined && { message }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

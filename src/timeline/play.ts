import type { Step } from '../kernel/effect.ts';
import { begin, disturb, inject, set, wait } from '../kernel/intervene.ts';
import { step } from '../kernel/step.ts';
import type { Harm, MessageMatch, World } from '../kernel/world.ts';
import { conditionsNow } from '../kernel/react.ts';
import { imsSettingOf, initialSettings, type Settings } from '../protocol/settings.ts';
import { network } from '../scenarios/network.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { imsSettings, preparation } from '../scenarios/stimuli.ts';
import type { Action, Meant, RunFile } from './action.ts';
import type { Timeline } from './timeline.ts';

/** The registrations happen this long before the run begins, which is at time 0. */
const preparationMs = 60_000;

/** More steps than this are a loop, not a run. */
const stepsAtMost = 5_000_000;

/** The settings that a run begins with: the general ones, the procedure's, and its own. */
export function startSettings(run: RunFile): Settings {
  return { ...initialSettings, ...procedureNamed(run.procedure)?.settings, ...run.settings };
}

/** Everything that a run file makes happen, until nothing is left to happen. */
export function play(run: RunFile): Timeline {
  const steps = prepared(startSettings(run), run.seed ?? 1);
  const start = steps.length;
  const script = run.script ?? ownStimulus(run.procedure);
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

function ownStimulus(procedure: string): readonly Action[] {
  const stimulus = procedureNamed(procedure)?.stimulus;
  return stimulus === undefined ? [] : [{ do: 'send', ...stimulus }];
}

function prepared(settings: Settings, seed: number): Step[] {
  const steps = [begin(network, { ...settings }, seed, -preparationMs)];
  for (const round of preparation(settings)) {
    for (const { ue, action } of round) steps.push(inject(network, now(steps), { element: ue }, action));
    untilQuiet(steps);
  }
  steps.push(wait(now(steps), -now(steps).timeMs));
  return steps;
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
  while (advance(steps));
}

function until(steps: Step[], timeMs: number): void {
  while ((now(steps).agenda[0]?.dueMs ?? Number.POSITIVE_INFINITY) <= timeMs) advance(steps);
  if (now(steps).timeMs < timeMs) steps.push(wait(now(steps), timeMs - now(steps).timeMs));
}

function perform(steps: Step[], action: Action): void {
  const world = now(steps);
  switch (action.do) {
    case 'send': {
      const { kind, from, to, text } = action;
      const hides = action.privacy ?? conditionsNow(world)['msg.privacy'] === 'yes';
      const sending =
        kind === 'im'
          ? ({ type: 'USER SENDS IM', to, text, privacy: hides } as const)
          : ({ type: 'USER SENDS SMS', to, text } as const);
      steps.push(inject(network, world, { element: from }, sending));
      return;
    }
    case 'register':
      steps.push(set(world, { [imsSettingOf[action.ue]]: 'registered' }));
      steps.push(inject(network, now(steps), { element: action.ue }, { type: 'USER REGISTERS' }));
      return;
    case 'deregister':
      steps.push(set(world, { [imsSettingOf[action.ue]]: 'unregistered' }));
      steps.push(inject(network, now(steps), { element: action.ue }, { type: 'USER DEREGISTERS' }));
      return;
    case 'set': {
      // Registration is a state of the world: setting it is what the user does to reach it.
      const ue = Object.hasOwn(imsSettings, action.id) && imsSettings[action.id as keyof typeof imsSettings];
      if (ue && action.value === 'registered') return perform(steps, { do: 'register', ue });
      if (ue && action.value === 'unregistered') return perform(steps, { do: 'deregister', ue });
      steps.push(set(world, { [action.id]: action.value }));
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

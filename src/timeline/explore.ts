import type { Step } from '../kernel/effect.ts';
import { disturbItem } from '../kernel/intervene.ts';
import { step } from '../kernel/step.ts';
import type { Pending, World } from '../kernel/world.ts';
import type { Note } from '../protocol/notes.ts';
import { network } from '../scenarios/network.ts';
import type { RunFile } from '../scenarios/action.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { isForeground, perform, prepared } from './play.ts';
import { worldKey } from './worldKey.ts';

/** A world on one of the ways that a run can take. */
interface Place {
  readonly world: World;
  /** Actions of the script that are still to come. */
  readonly script: number;
  readonly lossesLeft: number;
  /** What users did and heard the end of, by stimulus: none may end twice. */
  readonly ended: readonly string[];
  /** How it was reached, last turn first. */
  readonly way: Way | undefined;
}

interface Way {
  readonly turn: string;
  readonly before: Way | undefined;
}

export interface Exploration {
  /** Different worlds that were met. */
  readonly worlds: number;
  /** Worlds in which nothing is left to happen. */
  readonly ends: number;
  /** Whether every way was followed to its end. */
  readonly complete: boolean;
  /** What was wrong somewhere, with the turns that lead there. */
  readonly faults: readonly { readonly fault: string; readonly way: readonly string[] }[];
}

export interface Bounds {
  /** How many messages may be lost on one way. */
  readonly losses: number;
  readonly worldsAtMost: number;
}

/**
 * All orders in which what is pending can happen, and all ways to lose a few messages. A message may be as late as it
 * likes; a timer expires only before those that would expire later. What users do next waits until all is quiet.
 */
export function explore(run: RunFile, { losses, worldsAtMost }: Bounds): Exploration {
  const script = run.script ?? procedureNamed(run.procedure)?.stimulus ?? [];
  const [beginning] = prepared(run).slice(-1);
  if (beginning === undefined) throw new Error('A run begins with a step');
  const seen = new Set<string>();
  const faults: Exploration['faults'][number][] = [];
  const open: Place[] = [
    { world: beginning.world, script: 0, lossesLeft: losses, ended: [], way: undefined },
  ];
  let ends = 0;
  for (let place = open.pop(); place !== undefined && seen.size < worldsAtMost; place = open.pop()) {
    const key = `${place.script} ${place.lossesLeft} ${place.ended.join()} ${worldKey(place.world)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const twice = place.ended.find((end, index, all) => all.indexOf(end) !== index);
    if (twice !== undefined) faults.push({ fault: `${twice} ended twice`, way: turnsTo(place.way) });
    const pending = place.world.agenda.filter(isForeground);
    if (pending.length > 0) {
      open.push(...turnsFrom(place, pending));
      continue;
    }
    const action = script[place.script];
    if (action?.do === 'wait') {
      const waited = { ...place, script: place.script + 1 };
      const ahead = turnsFrom(waited, place.world.agenda);
      open.push(...(ahead.length > 0 ? ahead : [waited]));
      continue;
    }
    if (action !== undefined) {
      const steps: Step[] = [{ ...beginning, happenings: [], world: place.world }];
      perform(steps, action);
      open.push(after({ ...place, script: place.script + 1 }, steps.slice(1), JSON.stringify(action)));
      continue;
    }
    ends += 1;
    const fault = faultAtEnd(place);
    if (fault !== undefined) faults.push({ fault, way: turnsTo(place.way) });
  }
  return { worlds: seen.size, ends, complete: open.length === 0, faults };
}

function turnsFrom(place: Place, pending: readonly Pending[]): readonly Place[] {
  const timer = pending.find(({ kind }) => kind === 'timer');
  const messages = pending.filter((item) => item.kind === 'message');
  const next = timer === undefined ? messages : [...messages, timer];
  return [
    ...next.map((item) => happening(place, item, item.kind === 'timer' ? 'expires' : 'arrives')),
    ...(place.lossesLeft > 0
      ? messages.map((item) =>
          happening(
            { ...place, lossesLeft: place.lossesLeft - 1, world: harmed(place.world, item, 'lose') },
            item,
            'is lost',
          ),
        )
      : []),
  ];
}

const harmed = (world: World, item: Pending, type: 'lose' | 'deliverFirst'): World =>
  disturbItem(world, item, { type }).world;

function happening(place: Place, { sequence }: Pending, how: string): Place {
  const item = place.world.agenda.find((one) => one.sequence === sequence);
  if (item === undefined) throw new Error('An item has left the agenda');
  const dueMs = item.kind === 'timer' ? Math.max(item.dueMs, place.world.timeMs) : place.world.timeMs;
  const first = harmed({ ...place.world, timeMs: dueMs }, item, 'deliverFirst');
  const next = step(network, first);
  return after(place, next === undefined ? [] : [next], `${nameOf(item)} ${how}`);
}

function nameOf(item: Pending): string {
  return item.kind === 'timer'
    ? `${item.id} of ${item.owner.element}`
    : `${item.message.type} from ${item.from.element} to ${item.to.element}`;
}

function after(place: Place, steps: readonly Step[], turn: string): Place {
  const ended = steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) =>
      one.type === 'noted' && (one.note as Note).type === 'ended'
        ? [`${one.by.element} ${one.stimulus}`]
        : [],
    ),
  );
  return {
    ...place,
    world: steps.at(-1)?.world ?? place.world,
    ended: [...place.ended, ...ended].toSorted(),
    way: { turn, before: place.way },
  };
}

/** States in which a context waits for its user, or keeps what a registration has left: no timer runs out on them. */
const restful = new Set(['inChat', 'open', 'registered']);

function faultAtEnd({ world, ended, way }: Place): string | undefined {
  const waiting = new Set(
    world.agenda.flatMap((item) =>
      item.kind === 'timer' ? [`${item.owner.element}#${item.owner.context}`] : [],
    ),
  );
  for (const [element, contexts] of Object.entries(world.elements)) {
    for (const [context, { value }] of Object.entries(contexts)) {
      const state = typeof value === 'string' ? value : JSON.stringify(value);
      if (!waiting.has(`${element}#${context}`) && !restful.has(state)) {
        return `${element} waits for ever in ${state}`;
      }
    }
  }
  const begun = turnsTo(way).filter((turn) => /^\{"do":"(send|register|deregister)"/.test(turn)).length;
  return ended.length < begun ? `${begun - ended.length} of what users did never ended` : undefined;
}

function turnsTo(way: Way | undefined): readonly string[] {
  const turns: string[] = [];
  for (let at = way; at !== undefined; at = at.before) turns.unshift(at.turn);
  return turns;
}

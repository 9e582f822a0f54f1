import { createStore, type StoreApi } from 'zustand/vanilla';
import type { World } from '../kernel/world.ts';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import type { Ladder } from '../timeline/entry.ts';
import type { RunFile } from '../scenarios/action.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { LanguageId } from '../words/languages.ts';
import {
  type Change,
  conditionsAfter,
  currentRun,
  type Documents,
  opened,
  pendingChanges,
} from './documents.ts';
import { ladderOfRun } from './ladderOfRun.ts';

export type Theme = 'light' | 'dark' | 'projector';
export type Mode = 'explore' | 'present' | 'embed' | 'quiz';
export type Shown = 'both' | 'ladder' | 'map' | 'text';
export type Speed = 0.5 | 1 | 2;

/** How the documents are looked at. */
export interface View {
  readonly show: Shown;
  readonly mode: Mode;
  readonly theme: Theme | 'system';
  /** The one that was asked for; without it, the reader's own. */
  readonly language: LanguageId | undefined;
  readonly hiddenHops: boolean;
  readonly preparation: boolean;
  /** Nothing that is still to come is drawn; a presentation goes by `aheadShown` instead. */
  readonly futureHidden: boolean;
  /** A presentation shows what is still to come, too. */
  readonly aheadShown: boolean;
  /** The screen shows nothing but this colour: the presenter talks. */
  readonly blank: 'black' | 'white' | undefined;
  readonly inspectorTab: 'why' | 'message' | 'element' | 'steps';
  readonly selectedElement: string | undefined;
  /** A reference point, which then is shown instead of an element; of a line over several, all their names. */
  readonly selectedPoint: string | undefined;
  /** What a narrow screen shows. */
  readonly pane: 'flow' | 'conditions' | 'inspector';
}

export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'error';
  readonly text: string;
}

/** Everything that changes. */
export interface SessionState {
  readonly documents: Documents;
  readonly undone: readonly Documents[];
  readonly done: readonly Documents[];
  /** A ladder of others, shown instead of the current run. */
  readonly trace: Ladder | undefined;
  /** The entry that is shown, counted from 1; 0 when there is none. */
  readonly n: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly view: View;
  readonly notices: readonly Notice[];
}

export type Session = StoreApi<SessionState>;

const initialView: View = {
  show: 'both',
  mode: 'explore',
  theme: 'system',
  language: undefined,
  hiddenHops: false,
  preparation: false,
  futureHidden: false,
  aheadShown: false,
  blank: undefined,
  inspectorTab: 'why',
  selectedElement: undefined,
  selectedPoint: undefined,
  pane: 'flow',
};

export function createSession(run: RunFile, view: Partial<View> = {}): Session {
  return createStore<SessionState>(() => ({
    documents: opened(run),
    undone: [],
    done: [],
    trace: undefined,
    n: 1,
    playing: false,
    speed: 1,
    view: { ...initialView, ...view },
    notices: [],
  }));
}

export function timelineOf({ documents }: SessionState): Timeline {
  return currentRun(documents).timeline;
}

export function procedureOf(state: SessionState): Procedure {
  const id = timelineOf(state).run.procedure;
  const procedure = procedureNamed(id) ?? procedures[0];
  if (procedure === undefined) throw new Error(`There is no procedure ${id}`);
  return procedure;
}

/** Whether only what has happened by now is drawn. */
export function isFutureHidden({ view }: SessionState): boolean {
  if (view.mode === 'quiz') return true;
  return view.mode === 'present' ? !view.aheadShown : view.futureHidden;
}

/** What is shown: the current run as a ladder, or the ladder of others that was loaded. */
export function ladderShown(state: SessionState): Ladder {
  return state.trace ?? ladderOfRun(timelineOf(state), state.view);
}

/** The world at the entry that is shown; at the last one, everything that came after it has happened too. */
export function worldShown(state: SessionState): World | undefined {
  if (state.trace !== undefined) return undefined;
  const { steps } = timelineOf(state);
  const { entries } = ladderShown(state);
  const moment = state.n >= entries.length ? undefined : entries[state.n - 1]?.moment;
  return (moment === undefined ? steps.at(-1) : steps[moment])?.world;
}

/** The result of a function of a timeline, kept as long as the timeline is. */
function once<T>(compute: (timeline: Timeline) => T): (state: SessionState) => T {
  const known = new WeakMap<Timeline, { readonly value: T }>();
  return (state) => {
    const timeline = timelineOf(state);
    const found = known.get(timeline) ?? { value: compute(timeline) };
    known.set(timeline, found);
    return found.value;
  };
}

export const conditionsShown: (state: SessionState) => Settings = once(conditionsAfter);

export const changesPending: (state: SessionState) => readonly Change[] = once(pendingChanges);

import { type AnyStateMachine, type AnyStateNode, not, or } from 'xstate';
import { words } from '../words/words.ts';
import { inWords } from './words.ts';

/** Why a transition is taken: what happens, and what must hold. */
export interface Reason {
  /** As the machine calls it; empty for a transition that needs no event. */
  readonly event: string;
  /** In words: `MT-FSM-RES`, `after node report`, `always`. */
  readonly text: string;
  /** In words; empty when nothing must hold, `otherwise` when others before it did not. */
  readonly guard: string;
}

export interface ChartState {
  /** Dotted, from the root; empty for the root itself. */
  readonly path: string;
  /** In words. */
  readonly name: string;
  /** `any` stands for the root: what is taken in whatever state the machine is. */
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history' | 'any';
  readonly parent: string | undefined;
  readonly depth: number;
  readonly initial: boolean;
  /** What it takes without leaving. */
  readonly stays: readonly Reason[];
}

/** All the ways from one state to another. */
export interface ChartTransition {
  readonly from: string;
  readonly to: string;
  readonly reasons: readonly Reason[];
}

export interface Chart {
  /** In document order, outer before inner. */
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

/** The states and transitions of a machine as a graph to be drawn, read from its definition alone. */
export function chartOf(machine: AnyStateMachine): Chart {
  const states: ChartState[] = [];
  const transitions: ChartTransition[] = [];
  visit(machine.root, states, transitions);
  return { states, transitions };
}

function visit(node: AnyStateNode, states: ChartState[], transitions: ChartTransition[]): void {
  const path = node.path.join('.');
  const ways = waysFrom(node);
  const { parent } = node;
  if (parent !== undefined || ways.length > 0) {
    states.push({
      path,
      name: parent === undefined ? words().statechart.anyState : inWords(node.key),
      kind: parent === undefined ? 'any' : node.type,
      parent: parent === undefined || parent.path.length === 0 ? undefined : parent.path.join('.'),
      depth: Math.max(0, node.path.length - 1),
      initial: parent?.type === 'compound' && parent.initial.target[0] === node,
      stays: ways.filter(({ to }) => to === undefined || to === path).map(({ reason }) => reason),
    });
  }
  const merged = new Map<string, Reason[]>();
  for (const { to, reason } of ways) {
    if (to !== undefined && to !== path) merged.set(to, [...(merged.get(to) ?? []), reason]);
  }
  transitions.push(...[...merged].map(([to, reasons]) => ({ from: path, to, reasons })));
  const children: readonly AnyStateNode[] = Object.values(node.states);
  for (const child of children.toSorted((a, b) => a.order - b.order)) visit(child, states, transitions);
}

interface Way {
  readonly to: string | undefined;
  readonly reason: Reason;
}

function waysFrom(node: AnyStateNode): readonly Way[] {
  const candidates = [...node.transitions].map(([event, definitions]) => ({ event, definitions }));
  if (node.always !== undefined) candidates.push({ event: '', definitions: node.always });
  return candidates.flatMap(({ event, definitions }) =>
    definitions.flatMap(({ target, guard }, index): readonly Way[] => {
      const reason = {
        event,
        text: eventText(event),
        guard: guard === undefined ? (index > 0 ? words().statechart.otherwise : '') : guardText(guard),
      };
      return target === undefined
        ? [{ to: undefined, reason }]
        : target.map((to) => ({ to: to.path.join('.'), reason }));
    }),
  );
}

/** What sets a transition off, in words. Events of the protocols keep their names. */
export function eventText(event: string): string {
  const said = words().statechart;
  if (event === '') return said.always;
  if (event === '*') return said.anythingElse;
  const delay = /^xstate\.after\.([^.]+)\./.exec(event)?.[1];
  if (delay !== undefined) return said.after(/^\d+$/.test(delay) ? `${delay} ms` : inWords(delay));
  if (event.startsWith('xstate.done.')) return said.done;
  if (event.startsWith('xstate.error.')) return said.failed;
  return event;
}

/** What all guards made by one combinator share: their names do not outlive a build. */
const checkOf = (guard: object): unknown => ('check' in guard ? guard.check : undefined);
const negation = checkOf(not('any'));
const disjunction = checkOf(or(['any']));

/** A guard in words, with those that it is made of. */
function guardText(guard: unknown, inner = false): string {
  const said = words().statechart;
  if (typeof guard === 'string') return inWords(guard);
  if (typeof guard === 'function') {
    const parts: readonly unknown[] = 'guards' in guard && Array.isArray(guard.guards) ? guard.guards : [];
    if (parts.length === 0) return guard.name === '' ? said.aCondition : inWords(guard.name);
    const texts = parts.map((part) => guardText(part, true));
    if (checkOf(guard) === negation) return said.not(texts.join(' '));
    const text = checkOf(guard) === disjunction ? said.anyOf(texts) : said.allOf(texts);
    return inner && texts.length > 1 ? `(${text})` : text;
  }
  if (typeof guard === 'object' && guard !== null && 'type' in guard && typeof guard.type === 'string') {
    return inWords(guard.type);
  }
  return said.aCondition;
}

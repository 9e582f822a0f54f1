import type { AnyStateMachine } from 'xstate';
import type { Address, Conditions, ContextKey, ElementId, Finding, Message } from './world.ts';

/** A network element: one statechart that describes one context, and what its contexts share. */
export interface Element {
  readonly machine: AnyStateMachine;
  /** What the element keeps beyond a single context, as it is when the run begins. */
  data(conditions: Conditions): object;
  /**
   * What the operator and the subscribers have set at this element. A transaction acts under the conditions
   * of its stimulus (`then`); what acts at once, such as reachability, is read from those of this moment (`now`).
   */
  configure(then: Conditions, now: Conditions): object;
  /** The context that an unaddressed message belongs to; none means a new one. `chance` is a fresh random number. */
  contextOf?(message: Message, chance: number): ContextKey | undefined;
}

/** The elements and the links between them. */
export interface Network {
  readonly elements: Readonly<Record<ElementId, Element>>;
  /** How long a message is under way, in simulated milliseconds. */
  delayMs(from: ElementId, to: ElementId): number;
  /** Whether a message goes before others that are due at the same instant. */
  isUrgent(message: Message): boolean;
}

/** What the kernel lends a context for one reaction, beside what the context holds itself. */
export interface Lent<Data, Config> {
  /** The element's own tables. Assigning to it changes them for all its contexts. */
  readonly data: Data;
  readonly config: Config;
  readonly self: Required<Address>;
  readonly timeMs: number;
  /** A random number from 0 up to, not including, 1; another one at each reaction. */
  readonly chance: number;
  /** Where guards write down what they found. Gone when the reaction is over. */
  readonly ledger: Finding[];
}

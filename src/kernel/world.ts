/** The name of a network element, such as `IP-SM-GW`. The kernel gives no name a meaning. */
export type ElementId = string;

/** The name of one context of an element: a transaction, a chat session or a subscriber. */
export type ContextKey = string;

/** Where a message comes from or goes to. Without a context, the receiving element chooses one. */
export interface Address {
  readonly element: ElementId;
  readonly context?: ContextKey;
}

/** Anything that survives JSON. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined };

/** What is sent. The kernel reads the type to match disturbances and nothing else. */
export interface Message {
  readonly type: string;
}

/** The state of one context of one element. */
export interface ElementState {
  readonly value: StateValue;
  readonly context: object;
  /** What the guards of this context found so far, the latest finding of each. */
  readonly findings: readonly Finding[];
}

/** The active states of a statechart: a name, or for a compound state an object of names. */
export type StateValue = string | { readonly [region: string]: StateValue | undefined };

/** What a guard found, and the values that an explanation of it needs. */
export interface Finding {
  readonly decision: string;
  readonly holds: boolean;
  readonly values?: { readonly [name: string]: string };
  /** The condition behind it, where that is not the usual one of the decision; null for none. */
  readonly setting?: string | null;
}

/** The conditions in force: what the user has set, by setting id. */
export interface Conditions {
  readonly [setting: string]: unknown;
}

/** Conditions that came into force, and the first stimulus that acts under them. */
export interface InForce {
  readonly since: number;
  readonly conditions: Conditions;
}

/** A message under way, or lost and not yet known to be. */
export interface UnderWay {
  readonly kind: 'message';
  readonly sequence: number;
  readonly from: Address;
  readonly to: Address;
  readonly message: Message;
  readonly sentMs: number;
  readonly dueMs: number;
  /** Goes before others that are due at the same instant. */
  readonly urgent: boolean;
  readonly lost: boolean;
  /** The sequence of the message that this is a second copy of. */
  readonly copyOf?: number;
  /** The stimulus that this message stems from. */
  readonly stimulus: number;
  /** Why the sender sent it. */
  readonly findings: readonly Finding[];
}

/** A running timer of one context. */
export interface Running {
  readonly kind: 'timer';
  readonly sequence: number;
  readonly owner: Address;
  readonly id: string;
  /** The event that its owner gets when it expires. */
  readonly event: { readonly type: string };
  readonly startedMs: number;
  readonly dueMs: number;
  readonly urgent: false;
  readonly stimulus: number;
}

/** What is still to happen: a message that arrives or a timer that expires. */
export type Pending = UnderWay | Running;

/** A disturbance that waits for its message to be sent. */
export interface Disturbance {
  readonly match: MessageMatch;
  /** How many matching messages pass unharmed before it strikes. */
  readonly skip: number;
  readonly harm: Harm;
}

/** Which message is meant; what is left out matches all. */
export interface MessageMatch {
  readonly message?: string;
  readonly from?: ElementId;
  readonly to?: ElementId;
}

/** What can be done to a message under way. */
export type Harm =
  | { readonly type: 'lose' }
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'duplicate' }
  | { readonly type: 'deliverFirst' };

/** Everything there is at one instant. Plain data: it survives JSON, a worker and a deep freeze. */
export interface World {
  readonly timeMs: number;
  /** Breaks ties at equal times, so that the same run is always the same run. */
  readonly sequence: number;
  /** The state of the random source. */
  readonly random: number;
  /** All conditions that were ever in force, oldest first; a stimulus acts under those of its time. */
  readonly conditions: readonly InForce[];
  /** How many stimuli there were: the number that the next one gets. */
  readonly stimuli: number;
  /** What each element keeps beyond a single context: tables and registers. */
  readonly data: Readonly<Record<ElementId, object>>;
  /** The contexts of each element that has any. */
  readonly elements: Readonly<Record<ElementId, Readonly<Record<ContextKey, ElementState>>>>;
  /** Messages under way and timers running, soonest first. */
  readonly agenda: readonly Pending[];
  readonly disturbances: readonly Disturbance[];
}

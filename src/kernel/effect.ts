import type { Address, Finding, Message, Pending, Running, UnderWay, World } from './world.ts';

/** What an element asks for while it reacts. */
export type Effect =
  | { readonly type: 'send'; readonly to: Address; readonly message: Message }
  | { readonly type: 'note'; readonly note: Note }
  | {
      readonly type: 'startTimer';
      readonly id: string;
      readonly event: { readonly type: string };
      readonly ms: number;
    }
  | { readonly type: 'stopTimer'; readonly id: string };

/** Something an element did that no other element sees, such as a decision or a message shown to its user. */
export interface Note {
  readonly type: string;
}

/** What happened in a step, in order: what the ladder, the timer bars and the exports are made of. */
export type Happening =
  | { readonly type: 'sent'; readonly item: UnderWay }
  | {
      readonly type: 'noted';
      readonly by: Address;
      readonly note: Note;
      readonly timeMs: number;
      readonly sequence: number;
      readonly stimulus: number;
      readonly findings: readonly Finding[];
    }
  | { readonly type: 'timerStarted'; readonly item: Running }
  | { readonly type: 'timerStopped'; readonly item: Running };

/** Why the world changed. */
export type Cause =
  | { readonly type: 'began' }
  | { readonly type: 'delivered'; readonly item: UnderWay }
  | { readonly type: 'lost'; readonly item: UnderWay }
  | { readonly type: 'expired'; readonly item: Running }
  | { readonly type: 'injected'; readonly to: Address; readonly message: Message; readonly stimulus: number }
  | { readonly type: 'set'; readonly changes: Readonly<Record<string, unknown>> }
  | { readonly type: 'disturbed'; readonly item: Pending }
  | { readonly type: 'armed' }
  | { readonly type: 'waited'; readonly ms: number };

/** One step of a run: why the world changed, what was done, and the world after it. */
export interface Step {
  readonly cause: Cause;
  readonly happenings: readonly Happening[];
  /** The context that reacted, if one did. */
  readonly reaction?: Reaction;
  readonly world: World;
}

/** How a context took what reached it: its active states before and after. */
export interface Reaction {
  readonly at: Required<Address>;
  readonly before: unknown;
  readonly after: unknown;
}

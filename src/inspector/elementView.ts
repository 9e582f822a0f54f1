import type { ReactNode } from 'react';
import type { Basis } from '../protocol/provenance.ts';

/** One context of an element: a transaction, a chat session or a subscriber. */
export interface ContextView {
  readonly key: string;
  /** The active states, as XState writes them. */
  readonly value: unknown;
  readonly data: unknown;
}

/** A timer of an element that runs at the current entry. */
export interface RunningTimer {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly basis: Basis;
  /** In simulated milliseconds. */
  readonly leftMs: number;
}

/** What is known of one element at the current entry. */
export interface ElementView {
  readonly id: string;
  /** What it holds beyond a single context, as plain JSON. */
  readonly data: unknown;
  readonly contexts: readonly ContextView[];
  readonly timers: readonly RunningTimer[];
  /** The states of the context that reacted at the current entry, before and after. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** Its statechart, drawn. */
  readonly chart: ReactNode;
}

import type { Protocol } from '../protocol/referencePoints.ts';
import type { Basis } from '../protocol/provenance.ts';

/** A decision of the sender that led to a message, in words. */
export interface Why {
  readonly text: string;
  /** Whether the condition held. */
  readonly holds: boolean;
  /** The setting that decides it, and its value at that time. */
  readonly setting?: string;
  readonly value?: unknown;
  readonly clause: string;
  readonly basis: Basis;
}

/** A message as it went over the wire. */
export interface Wire {
  /** The protocols in it, outermost first, such as `diameter`, `gsm-sms`. */
  readonly layers: readonly string[];
  /** Where the protocol is written as text, that text; what in it is no text is counted in brackets. */
  readonly text: string | null;
  /** Two hexadecimal digits an octet. */
  readonly octets: string;
}

/**
 * One row of the ladder: a message between two elements, or a decision inside one (`from` is `to`, message `INTERNAL`).
 * Traces of others are read into the same shape; what they do not say is empty.
 */
export interface Entry {
  /** Position in the run as it is shown, counted from 1. */
  readonly n: number;
  /** The figure's own label, or null where the documents number nothing. */
  readonly step: string | null;
  readonly clause: string;
  readonly basis: Basis;
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly protocol: Protocol;
  readonly refPoint: string | null;
  readonly kind: 'request' | 'answer' | 'internal';
  readonly sentMs: number;
  /** Null when it never arrives. */
  readonly receivedMs: number | null;
  readonly lost: boolean;
  /** What belongs to one stimulus of the user bears one name. */
  readonly transaction: string;
  readonly carries: Readonly<Record<string, unknown>>;
  readonly why: readonly Why[];
  /** What a student should know of this step, in one sentence. */
  readonly sentence: string;
  /** A short text beside the message name on the ladder, such as `IMSI, MME`. */
  readonly detail: string;
  /** Index of the timeline step whose world is the one after this entry; absent in a trace of others. */
  readonly moment?: number;
  /** Index of the timeline step in which it was sent; absent in a trace of others. */
  readonly sentAt?: number;
  /** Names the message of the run whose content this is, of several hops the last; absent in a trace of others. */
  readonly sequence?: number;
  /** Only in a trace of others: how a run writes its messages is computed when it is asked for. */
  readonly wire?: Wire;
}

/** A timer of an element, as a bar on its lifeline. */
export interface TimerBar {
  readonly id: string;
  readonly name: string;
  readonly element: string;
  readonly startedMs: number;
  readonly endedMs: number;
  readonly end: 'stopped' | 'expired' | 'running';
  readonly clause: string;
  /** Entries after which it started and ended, as positions between rows: 2 is below the second row. */
  readonly fromRow: number;
  readonly toRow: number;
}

/** All that the ladder, the map, the text view and the exports draw. */
export interface Ladder {
  /** Lifelines, left to right. */
  readonly participants: readonly string[];
  readonly entries: readonly Entry[];
  readonly timers: readonly TimerBar[];
  /** What became of the message that the run is about: the last one sent. */
  readonly outcome: { readonly id: string; readonly text: string };
  /** What became of each thing that a user did, by the name of its transaction. */
  readonly outcomes?: readonly { readonly transaction: string; readonly id: string; readonly text: string }[];
}

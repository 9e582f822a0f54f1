import type { Content, FailureCause, Outcome, Segment, SenderShown, ShortMessageExtras } from './common.ts';

/** The chat session orders a Short Message of its own for the SMS user. */
export interface ShortMessageOrder extends ShortMessageExtras {
  readonly type: 'SM ORDER';
  readonly content: Content;
  /** To the service centre as a submitted message (6.15.1), or straight to the serving node (6.15.2). */
  readonly through: 'service centre' | 'serving node';
  /** MSISDN of the user whom the gateway serves, who is charged. */
  readonly served: string;
  readonly originator: string;
  readonly sender: SenderShown;
  readonly recipient: string;
  readonly scAddress: string;
  readonly text: string;
}

/** What became of an ordered Short Message. */
export interface ShortMessageOutcome {
  readonly type: 'SM OUTCOME';
  readonly content: Content;
  readonly result: Outcome;
  readonly cause?: FailureCause;
  /** Of a Short Message whose sender asked for a report: the gateway's own count of it. */
  readonly reference?: number;
}

/** What the service centre reports of a Short Message of a chat. */
export interface ShortMessageStatus {
  readonly type: 'SM STATUS';
  readonly reference: number;
  readonly result: Outcome;
}

/** A Short Message for the number that a chat session has been lent. */
export interface ShortMessageReceived {
  readonly type: 'SM RECEIVED';
  readonly text: string;
}

/** One segment of a longer text, for the context that collects them. */
export interface ShortMessageSegment {
  readonly type: 'SM SEGMENT';
  readonly segment: Segment;
  readonly text: string;
}

/** The text that the segments make, or those of them that have come in time. */
export interface ShortMessageCollected {
  readonly type: 'SM COLLECTED';
  readonly text: string;
  readonly complete: boolean;
}

/** What contexts of one element tell each other: it never leaves the element, so no reference point carries it. */
export type WithinElement =
  | ShortMessageOrder
  | ShortMessageOutcome
  | ShortMessageReceived
  | ShortMessageSegment
  | ShortMessageCollected
  | ShortMessageStatus;

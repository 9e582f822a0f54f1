/** Priority marks; a mark that is missing is not set. */
export interface Priority {
  /** Transport priority: the marking of what carries the message. */
  readonly transportPriority?: boolean;
}

/** How the sender of a Short Message or an Instant Message appears to the receiver. */
export type SenderShown = 'REAL' | 'ANONYMOUS' | 'SESSION-MSISDN' | 'UNKNOWN';

/** What a Short Message of a chat, or about another message, says. */
export type Content = 'invitation' | 'answer' | 'chat' | 'leave' | 'endNotice' | 'statusReport';

/** What a Short Message may bear besides its text. */
export interface ShortMessageExtras {
  readonly content?: Content;
  /** The text says how to leave the chat. */
  readonly leaveInstructions?: boolean;
  /** The access was over IP (TR 23.804 clause 7). */
  readonly ipAccessFlag?: boolean;
  /** The sender asks the service centre for a status report. */
  readonly statusReportRequested?: boolean;
  /** The submitter's own count of the Short Message, 0 to 255 (TP-Message-Reference). */
  readonly reference?: number;
  /** The count of the Short Message that a status report is about, or the multimedia message, and how it ended. */
  readonly about?: number | string;
  readonly delivered?: boolean;
  /** The Short Message says that this multimedia message waits to be fetched (TR 23.804 clause 8.11.2). */
  readonly mmsId?: string;
  /** The recipient has no MSISDN: what names it and the sender instead (TS 23.204 clause 6.0a). */
  readonly msisdnlessCorrelationId?: string;
  /** One part of a longer text. */
  readonly segment?: { readonly reference: number; readonly part: number; readonly of: number };
}

/** Why a delivery failed, as the SMS network says it (TS 23.040 clause 3.3). */
export type FailureCause =
  | 'absent'
  | 'memoryFull'
  | 'protocolError'
  | 'unknownSubscriber'
  | 'notAuthorised'
  | 'systemFailure'
  | 'creditExhausted';

export type Outcome = 'positive' | 'negative';

/** Priority marks; a mark that is missing is not set. */
export interface Priority {
  /** Transport priority: the marking of what carries the message. */
  readonly transportPriority?: boolean;
}

/** How the sender of a Short Message or an Instant Message appears to the receiver. */
export type SenderShown = 'REAL' | 'ANONYMOUS' | 'SESSION-MSISDN' | 'UNKNOWN';

/** What a Short Message of a chat, or about another message, says. */
export type Content = 'invitation' | 'answer' | 'chat' | 'leave' | 'endNotice' | 'statusReport';

/** The alphabet in which a text is sent (TS 23.038). */
export type TextAlphabet = 'GSM 7-bit' | 'UCS2';

/** Which part of a longer text a Short Message is, counted from 1; the reference joins them (TS 23.040 clause 9.2.3.24.1). */
export interface Segment {
  readonly reference: number;
  readonly part: number;
  readonly of: number;
}

/** What a Short Message bears of a text, besides the words themselves. */
export interface TextInShortMessage {
  /** None where there is no text, or where the gateway is yet to make a Short Message of it. */
  readonly alphabet?: TextAlphabet;
  /** Of a text that takes several Short Messages. */
  readonly segment?: Segment;
}

/** What a Short Message may bear besides its text. */
export interface ShortMessageExtras extends TextInShortMessage {
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

import type { FailureCause, Outcome, SenderShown } from './messages/common.ts';
import type { SipReason } from './messages/sip.ts';

/** What an element does inside itself, as the steps called INTERNAL name it. */
export type InternalId =
  | 'ipConnection'
  | 'filterCriteriaChecked'
  | 'terminatingServices'
  | 'noInterworkingHere'
  | 'serviceProfileEvaluated'
  | 'convertedToShortMessage'
  | 'convertedToSubmission'
  | 'statusMapped'
  | 'levelChosen'
  | 'textCut'
  | 'segmentsJoined'
  | 'segmentsMissing'
  | 'invitationConverted'
  | 'reportMapped'
  | 'groupInvited'
  | 'refused'
  | 'gatewayAddressStored'
  | 'gatewayAddressDeleted'
  | 'mappingStored'
  | 'mappingDeleted'
  | 'gatewayAddressAvailable'
  | 'terminatedElsewhere'
  | 'temporaryFailure'
  | 'permanentFailure'
  | 'statusReportIgnored';

/** A decision or action inside one element. */
export interface InternalNote {
  readonly type: 'internal';
  readonly id: InternalId;
  readonly values: Readonly<Record<string, string>>;
}

/** A user's action came to its end, as the user's own terminal sees it. */
export interface EndedNote {
  readonly type: 'ended';
  readonly action: 'im' | 'sms' | 'mms' | 'chat' | 'chat-message' | 'chat-end' | 'register' | 'deregister';
  readonly result: Outcome;
  /** The network has only taken the message over; what becomes of it is told in a request of its own (202). */
  readonly outstanding?: true;
  readonly reason?: SipReason | FailureCause | 'no-answer' | 'no-service' | 'no-session' | 'busy';
}

/** A terminal shows a message to its user. */
export interface ShownNote {
  readonly type: 'shown';
  readonly as: 'IM' | 'SMS' | 'MMS' | 'chat';
  readonly originator: string;
  readonly sender: SenderShown;
  readonly text: string;
}

/** The service centre knows what became of a message that it had accepted. */
export interface DeliveryNote {
  readonly type: 'delivery';
  readonly result: Outcome;
  /** Of a failure: left out where the recipient's network has failed before the service centre had the message. */
  readonly cause?: FailureCause;
  /** One part of a longer text. */
  readonly segment?: { readonly part: number; readonly of: number };
  /** Whether the service centre keeps the message for another attempt. */
  readonly kept: boolean;
  /** No service centre took part: the networks of sender and recipient have done it between them. */
  readonly direct?: true;
}

/** A terminal learns what became of a message that it sent. */
export interface NotifiedNote {
  readonly type: 'notified';
  readonly result: Outcome;
}

export type Note = NotifiedNote | InternalNote | EndedNote | ShownNote | DeliveryNote;

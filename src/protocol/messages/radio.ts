import type { FailureCause, Outcome, Priority, SenderShown, ShortMessageExtras } from './common.ts';

export interface RadioShortMessage extends ShortMessageExtras {
  readonly type: 'RADIO-SM';
  readonly tpdu: 'SMS-DELIVER' | 'SMS-SUBMIT' | 'SMS-STATUS-REPORT';
  readonly originator: string;
  readonly sender: SenderShown;
  /** The recipient's number, in the direction from the phone. */
  readonly recipient?: string;
  readonly scAddress: string;
  readonly text: string;
}
export interface RadioAcknowledgement {
  readonly type: 'RADIO-ACK';
  /** None in the answer to an indication that there is memory again. */
  readonly tpdu?: 'SMS-DELIVER-REPORT' | 'SMS-SUBMIT-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}
export interface Paging extends Priority {
  readonly type: 'PAGING';
}
export interface PagingResponse {
  readonly type: 'PAGING-RES';
}

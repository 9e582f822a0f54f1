import type { ShortMessageExtras, FailureCause, Outcome, SenderShown } from './common.ts';

/** A Short Message at the service centre's own links. */
interface AtServiceCentre extends ShortMessageExtras {
  readonly originator: string;
  readonly sender: SenderShown;
  readonly recipient: string;
  readonly text: string;
}
export interface ScMt extends AtServiceCentre {
  readonly type: 'SC-MT';
  readonly tpdu: 'SMS-DELIVER' | 'SMS-STATUS-REPORT';
  readonly scAddress: string;
  /** The service centre wants message waiting to be set if the delivery fails; its type is told along. */
  readonly messageWaiting?: boolean;
  readonly smscType?: 'normal' | 'voiceMail' | 'videoMail';
}
export interface ScMo extends AtServiceCentre {
  readonly type: 'SC-MO';
  readonly tpdu: 'SMS-SUBMIT';
}
export interface ScSubmitReport {
  readonly type: 'SC-SUBMIT-REPORT';
  readonly tpdu: 'SMS-SUBMIT-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}
export interface ScDeliverReport {
  readonly type: 'SC-DELIVER-REPORT';
  readonly tpdu: 'SMS-DELIVER-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
  /** It was delivered over IP (TR 23.804 clause 7). */
  readonly ipAccessFlag?: boolean;
}

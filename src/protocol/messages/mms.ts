import type { Outcome } from './common.ts';

/** The operations of the MM1 reference point that a message can stand for (TS 23.140). */
export type Mm1 =
  | 'MM1_submit.REQ'
  | 'MM1_submit.RES'
  | 'MM1_notification.REQ'
  | 'MM1_notification.RES'
  | 'MM1_retrieve.REQ'
  | 'MM1_retrieve.RES'
  | 'MM1_delivery_report.REQ';

/** What ties notification, retrieval and reports to their multimedia message. */
interface OfMms {
  readonly mmsId: string;
}

/** A multimedia message on its way, and whether its sender wants to hear of its delivery. */
export interface MultimediaMessage extends OfMms {
  readonly originator: string;
  readonly recipient: string;
  readonly text: string;
  readonly deliveryReport?: boolean;
}

export interface HttpPostSubmit extends MultimediaMessage {
  readonly type: 'HTTP POST';
  readonly mm: 'MM1_submit.REQ';
}
export interface HttpPostAcknowledgement extends OfMms {
  readonly type: 'HTTP POST';
  readonly mm: 'MM1_notification.RES';
}
export interface HttpGet extends OfMms {
  readonly type: 'HTTP GET';
  readonly mm: 'MM1_retrieve.REQ';
}
export interface HttpOk extends OfMms {
  readonly type: 'HTTP 200 OK';
  readonly mm: 'MM1_submit.RES' | 'MM1_retrieve.RES';
  /** The status inside the answer; a negative one says that nothing is kept under this id. */
  readonly result: Outcome;
  readonly originator?: string;
  readonly text?: string;
}

export interface Mm4Forward extends MultimediaMessage {
  readonly type: 'MM4 FORWARD';
  readonly ipAccessFlag?: boolean;
}
export interface Mm4Report extends OfMms {
  readonly type: 'MM4 REPORT';
  /** Who had sent the multimedia message and is to hear of it. */
  readonly recipient: string;
  readonly result: Outcome;
}
export interface Mm4ReportResult extends OfMms {
  readonly type: 'MM4 REPORT-RES';
}

export type MmsMessage =
  | HttpPostSubmit
  | HttpPostAcknowledgement
  | HttpGet
  | HttpOk
  | Mm4Forward
  | Mm4Report
  | Mm4ReportResult;

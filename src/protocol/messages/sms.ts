import type { Address } from '../address.ts';
import type { ElementId } from '../elementIds.ts';
import type { FailureCause, Outcome, Priority, SenderShown, ShortMessageExtras } from './common.ts';

export interface SendRoutingInfo extends Priority {
  readonly type: 'SRI-SM';
  readonly msisdn: string;
  /** Of a recipient without MSISDN. */
  readonly imsi?: string;
  readonly scAddress?: string;
  /** The SMS-GMSC can take the address of a gateway, of an SGSN (TR 23.804 clause 8.4). */
  readonly ipMessagingSupported?: boolean;
  readonly gprsSupported?: boolean;
  /** What is to be delivered is a status report and no ordinary Short Message (SM-RP-MTI). */
  readonly smRpMti?: 'SMS-STATUS-REPORT';
  /** Set when the HSS passes the question on: who asked. */
  readonly replyTo?: Address;
}
export interface SendRoutingInfoResult extends Priority {
  readonly type: 'SRI-SM-RES';
  readonly imsiField: 'IMSI' | 'MT-CORRELATION-ID';
  readonly imsi?: string;
  readonly correlationId?: string;
  readonly addresses: readonly ElementId[];
  /** The address of the gateway stands in the place of another node's. */
  readonly spoofed?: boolean;
  readonly mpsIndication?: 'on' | 'off';
}
export interface SendRoutingInfoError {
  readonly type: 'SRI-SM-ERR';
  readonly cause: FailureCause;
}

export interface MtForward extends Priority, ShortMessageExtras {
  readonly type: 'MT-FSM';
  readonly tpdu: 'SMS-DELIVER' | 'SMS-STATUS-REPORT';
  readonly identity: 'IMSI' | 'MT-CORRELATION-ID' | 'MSISDN';
  readonly imsiField: 'IMSI' | 'MT-CORRELATION-ID' | 'absent';
  readonly imsi?: string;
  readonly msisdn?: string;
  readonly correlationId?: string;
  readonly scAddress: string;
  readonly originator: string;
  readonly sender: SenderShown;
  readonly text: string;
}
export interface MtForwardResult {
  readonly type: 'MT-FSM-RES';
  readonly ipAccessFlag?: boolean;
  readonly tpdu: 'SMS-DELIVER-REPORT';
  readonly result: 'positive';
}
export interface MtForwardError {
  readonly type: 'MT-FSM-ERR';
  readonly tpdu: 'SMS-DELIVER-REPORT';
  readonly result: 'negative';
  readonly cause: FailureCause;
}

export interface MoForward extends Priority, ShortMessageExtras {
  readonly type: 'MO-FSM';
  readonly tpdu: 'SMS-SUBMIT';
  readonly originator: string;
  readonly sender: SenderShown;
  readonly recipient: string;
  readonly scAddress: string;
  readonly text: string;
}
export interface MoForwardResult {
  readonly type: 'MO-FSM-RES';
  readonly tpdu: 'SMS-SUBMIT-REPORT';
  readonly result: 'positive';
}
export interface MoForwardError {
  readonly type: 'MO-FSM-ERR';
  readonly tpdu: 'SMS-SUBMIT-REPORT';
  readonly result: 'negative';
  readonly cause: FailureCause;
}

export interface ReportDeliveryStatus {
  readonly type: 'RSDS';
  readonly msisdn: string;
  /** Of a recipient without MSISDN. */
  readonly imsi?: string;
  readonly result: Outcome;
  readonly cause?: FailureCause;
  /** The service centre to alert later; none when no service centre keeps the message. */
  readonly scAddress?: string;
  readonly smscType?: 'normal' | 'voiceMail' | 'videoMail';
}
export interface ReportDeliveryStatusResult {
  readonly type: 'RSDS-RES';
}

import type { Address } from './address.ts';
import type { ElementId, UserEquipment } from './elementIds.ts';

/** Priority marks; a mark that is missing is not set. */
export interface Priority {
  /** Transport priority: the marking of what carries the message. */
  readonly transportPriority?: boolean;
}

/** How the sender of a Short Message or an Instant Message appears to the receiver. */
export type SenderShown = 'REAL' | 'ANONYMOUS';

/** Why a delivery failed, as the SMS network says it (TS 23.040 clause 3.3). */
export type FailureCause =
  | 'absent'
  | 'memoryFull'
  | 'protocolError'
  | 'unknownSubscriber'
  | 'notAuthorised'
  | 'systemFailure';

export type Outcome = 'positive' | 'negative';

/** A SIP request. Its answer travels back along `via`. */
export interface SipRequest extends Priority {
  /** The same in every hop of one request and in its answers. */
  readonly callId: string;
  readonly via: readonly Address[];
  /** MPS-level Resource-Priority. */
  readonly resourcePriority?: boolean;
}

export interface SipRegister extends SipRequest {
  readonly type: 'SIP REGISTER';
  readonly user: string;
  readonly ue: UserEquipment;
  /** Seconds; 0 asks to be de-registered. */
  readonly expires: number;
  readonly capabilities: readonly Capability[];
}

/** What a client can do, as it registers it. */
export type Capability = 'SMSIP' | 'IM' | 'CPM';

export interface SipRegisterThirdParty extends SipRequest {
  readonly type: 'SIP REGISTER 3P';
  readonly user: string;
  readonly expires: number;
  readonly msisdn: string;
  readonly capabilities: readonly Capability[];
}

export interface SipMessageIm extends SipRequest {
  readonly type: 'SIP MESSAGE IM';
  readonly requestUri: string;
  /** The Public User Identity or number of the sender, or what is shown instead. */
  readonly originator: string;
  readonly sender: SenderShown;
  /** The sender asks that its identity be hidden. */
  readonly privacy?: boolean;
  readonly text: string;
  /** Where in the recipient's filter criteria the S-CSCF goes on, and in which of them (original dialog identifier). */
  readonly criteria?: { readonly state: 'registered' | 'unregistered'; readonly next: number };
}

export interface SipMessageSm extends SipRequest {
  readonly type: 'SIP MESSAGE SM';
  readonly requestUri: string;
  readonly tpdu: 'SMS-DELIVER';
  readonly originator: string;
  readonly sender: SenderShown;
  readonly scAddress: string;
  readonly text: string;
}

export interface SipMessageReport extends SipRequest {
  readonly type: 'SIP MESSAGE REPORT';
  readonly user: string;
  /** The Call-ID of the message that is reported on. */
  readonly inReplyTo: string;
  readonly tpdu: 'SMS-DELIVER-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}

interface SipAnswer extends Priority {
  readonly answers: SipRequestMessage['type'];
  readonly callId: string;
  readonly via: readonly Address[];
}

export interface SipOk extends SipAnswer {
  readonly type: 'SIP 200 OK';
  /** To a REGISTER: the S-CSCF tells the P-CSCF that MPS for Messaging is on. */
  readonly mpsIndication?: 'on' | 'off';
}

export interface SipAccepted extends SipAnswer {
  readonly type: 'SIP 202 Accepted';
}

/** Why a SIP request failed. The documents name no code; the text stays when a code is exchanged. */
export type SipReason =
  | 'not-authorised'
  | 'anonymity-prohibited'
  | 'not-reachable'
  | 'unknown-user'
  | 'not-registered'
  | 'sms-failure'
  | 'memory-full'
  | 'not-understood';

export interface SipError extends SipAnswer {
  readonly type: 'SIP ERROR';
  readonly status: number;
  readonly reason: SipReason;
}

export type SipRequestMessage =
  | SipRegister
  | SipRegisterThirdParty
  | SipMessageIm
  | SipMessageSm
  | SipMessageReport;
export type SipAnswerMessage = SipOk | SipAccepted | SipError;

interface CxUser {
  readonly user: string;
}

export interface CxUserAuthorizationRequest extends CxUser {
  readonly type: 'CX-UAR';
}
export interface CxUserAuthorizationAnswer {
  readonly type: 'CX-UAA';
  readonly result: Outcome;
  readonly serverName?: ElementId;
}
export interface CxServerAssignmentRequest extends CxUser {
  readonly type: 'CX-SAR';
  readonly registered: boolean;
}
export interface CxServerAssignmentAnswer {
  readonly type: 'CX-SAA';
  readonly mpsIndication: 'on' | 'off';
}
export interface CxLocationInfoRequest extends CxUser {
  readonly type: 'CX-LIR';
}
export interface CxLocationInfoAnswer {
  readonly type: 'CX-LIA';
  readonly result: Outcome;
  readonly serverName?: ElementId;
}

/** What the IP-SM-GW may do for a subscriber, as it reads it when the subscriber registers (clause 6.1). */
export interface ServiceData {
  readonly serviceLevel: boolean;
  readonly transportLevel: boolean;
}

export interface IwfRegister {
  readonly type: 'IWF-REG-REQ';
  readonly imsi: string;
  readonly gwAddress: ElementId;
}
export interface IwfRegisterResult {
  readonly type: 'IWF-REG-RES';
  readonly msisdn: string;
  readonly serviceData: ServiceData;
}
export interface IwfDeregister {
  readonly type: 'IWF-DEREG-REQ';
  readonly imsi: string;
}
export interface IwfDeregisterResult {
  readonly type: 'IWF-DEREG-RES';
}

export interface SendRoutingInfo extends Priority {
  readonly type: 'SRI-SM';
  readonly msisdn: string;
  readonly scAddress?: string;
  /** Set when the HSS passes the question on: who asked. */
  readonly replyTo?: Address;
}
export interface SendRoutingInfoResult extends Priority {
  readonly type: 'SRI-SM-RES';
  readonly imsiField: 'IMSI' | 'MT-CORRELATION-ID';
  readonly imsi?: string;
  readonly correlationId?: string;
  readonly addresses: readonly ElementId[];
  readonly mpsIndication?: 'on' | 'off';
}
export interface SendRoutingInfoError {
  readonly type: 'SRI-SM-ERR';
  readonly cause: FailureCause;
}

export interface MtForward extends Priority {
  readonly type: 'MT-FSM';
  readonly tpdu: 'SMS-DELIVER';
  readonly identity: 'IMSI' | 'MT-CORRELATION-ID';
  readonly imsiField: 'IMSI' | 'MT-CORRELATION-ID';
  readonly imsi?: string;
  readonly correlationId?: string;
  readonly scAddress: string;
  readonly originator: string;
  readonly sender: SenderShown;
  readonly text: string;
}
export interface MtForwardResult {
  readonly type: 'MT-FSM-RES';
  readonly tpdu: 'SMS-DELIVER-REPORT';
  readonly result: 'positive';
}
export interface MtForwardError {
  readonly type: 'MT-FSM-ERR';
  readonly tpdu: 'SMS-DELIVER-REPORT';
  readonly result: 'negative';
  readonly cause: FailureCause;
}

export interface MoForward {
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

/** A Short Message at the service centre's own links. */
interface AtServiceCentre {
  readonly originator: string;
  readonly sender: SenderShown;
  readonly recipient: string;
  readonly text: string;
}
export interface ScMt extends AtServiceCentre {
  readonly type: 'SC-MT';
  readonly tpdu: 'SMS-DELIVER';
  readonly scAddress: string;
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
}

export interface ReportDeliveryStatus {
  readonly type: 'RSDS';
  readonly msisdn: string;
  readonly result: Outcome;
  readonly cause?: FailureCause;
  /** The service centre to alert later; none when no service centre keeps the message. */
  readonly scAddress?: string;
}
export interface ReportDeliveryStatusResult {
  readonly type: 'RSDS-RES';
}

export interface RadioShortMessage {
  readonly type: 'RADIO-SM';
  readonly tpdu: 'SMS-DELIVER' | 'SMS-SUBMIT';
  readonly originator: string;
  readonly sender: SenderShown;
  /** The recipient's number, in the direction from the phone. */
  readonly recipient?: string;
  readonly scAddress: string;
  readonly text: string;
}
export interface RadioAcknowledgement {
  readonly type: 'RADIO-ACK';
  readonly tpdu: 'SMS-DELIVER-REPORT' | 'SMS-SUBMIT-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}
export interface Paging extends Priority {
  readonly type: 'PAGING';
}
export interface PagingResponse {
  readonly type: 'PAGING-RES';
}

/** What the person with the phone does; it enters the network at a UE. */
export type UserAction =
  | {
      readonly type: 'USER SENDS IM';
      readonly to: UserEquipment;
      readonly text: string;
      readonly privacy: boolean;
    }
  | { readonly type: 'USER SENDS SMS'; readonly to: UserEquipment; readonly text: string }
  | { readonly type: 'USER REGISTERS' }
  | { readonly type: 'USER DEREGISTERS' };

/** Every message between elements; the types are the canonical ids of the message catalogue. */
export type Message =
  | SipRequestMessage
  | SipAnswerMessage
  | CxUserAuthorizationRequest
  | CxUserAuthorizationAnswer
  | CxServerAssignmentRequest
  | CxServerAssignmentAnswer
  | CxLocationInfoRequest
  | CxLocationInfoAnswer
  | IwfRegister
  | IwfRegisterResult
  | IwfDeregister
  | IwfDeregisterResult
  | SendRoutingInfo
  | SendRoutingInfoResult
  | SendRoutingInfoError
  | MtForward
  | MtForwardResult
  | MtForwardError
  | MoForward
  | MoForwardResult
  | MoForwardError
  | ScMt
  | ScMo
  | ScSubmitReport
  | ScDeliverReport
  | ReportDeliveryStatus
  | ReportDeliveryStatusResult
  | RadioShortMessage
  | RadioAcknowledgement
  | Paging
  | PagingResponse;

export type MessageId = Message['type'];

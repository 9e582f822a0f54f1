import type {
  AlertServiceCentre,
  RadioMemoryAvailable,
  ReadyForShortMessage,
  ReadyForShortMessageResult,
  ServiceCentreAlert,
} from './alerting.ts';
import type { ChargingRecord, CreditRequest, CreditResult } from './charging.ts';
import type {
  IpDeregister,
  IpDeregisterInfo,
  IpDeregisterResult,
  IpRegister,
  IpRegisterResult,
  IpReport,
  IpShortMessage,
  PresenceNotify,
} from './ipAccess.ts';
import type { MmsMessage } from './mms.ts';
import type { MsrpOk, MsrpReport, MsrpSend } from './msrp.ts';
import type {
  CxLocationInfoAnswer,
  CxLocationInfoRequest,
  CxServerAssignmentAnswer,
  CxServerAssignmentRequest,
  CxUserAuthorizationAnswer,
  CxUserAuthorizationRequest,
} from './cx.ts';
import type { Paging, PagingResponse, RadioAcknowledgement, RadioShortMessage } from './radio.ts';
import type { IwfDeregister, IwfDeregisterResult, IwfRegister, IwfRegisterResult } from './registration.ts';
import type { ScDeliverReport, ScMo, ScMt, ScSubmitReport } from './serviceCentre.ts';
import type { SipAnswerMessage, SipRequestMessage } from './sip.ts';
import type {
  MoForward,
  MoForwardError,
  MoForwardResult,
  MtForward,
  MtForwardError,
  MtForwardResult,
  ReportDeliveryStatus,
  ReportDeliveryStatusResult,
  SendRoutingInfo,
  SendRoutingInfoError,
  SendRoutingInfoResult,
} from './sms.ts';

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
  | PagingResponse
  | MmsMessage
  | MsrpSend
  | MsrpOk
  | MsrpReport
  | IpRegister
  | IpRegisterResult
  | IpDeregister
  | IpDeregisterResult
  | IpDeregisterInfo
  | IpShortMessage
  | IpReport
  | PresenceNotify
  | ChargingRecord
  | CreditRequest
  | CreditResult
  | ReadyForShortMessage
  | ReadyForShortMessageResult
  | AlertServiceCentre
  | ServiceCentreAlert
  | RadioMemoryAvailable;

export type MessageId = Message['type'];

import type { Address } from '../address.ts';
import type { Mm1 } from './mms.ts';
import type { Notification } from '../userActions.ts';
import type { UserEquipment } from '../elementIds.ts';
import type { FailureCause, Outcome, Priority, SenderShown, TextInShortMessage } from './common.ts';

/** A SIP request. Its answer travels back along `via`. */
export interface SipRequest extends Priority {
  /** The same in every hop of one request and in its answers. */
  readonly callId: string;
  readonly via: readonly Address[];
  /** MPS-level Resource-Priority. */
  readonly resourcePriority?: boolean;
  /** Inside a dialog: the elements that it still has to pass, the last one being its end. */
  readonly route?: readonly Address[];
}

/** Where in the recipient's filter criteria the S-CSCF goes on, and in which of them (original dialog identifier). */
export interface Criteria {
  readonly state: 'registered' | 'unregistered';
  readonly next: number;
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
  /** What the sender wants to hear of the delivery; left out: nothing. */
  readonly notify?: Notification;
  /** Which service the client belongs to. */
  readonly featureTag?: 'CPM' | 'IM';
  readonly criteria?: Criteria;
}

/** The beginning of a session: for a chat, or for one message too large for pager mode. */
interface SipInvite extends SipRequest {
  readonly requestUri: string;
  readonly originator: string;
  readonly sender: SenderShown;
  readonly privacy?: boolean;
  /** The network cannot tell who the sender is. */
  readonly unidentified?: boolean;
  readonly featureTag?: 'CPM' | 'IM';
  readonly criteria?: Criteria;
}

export interface SipInviteChat extends SipInvite {
  readonly type: 'SIP INVITE CHAT';
  /** The first words, shown with the invitation. */
  readonly text: string;
  /** Whom a group's server is to invite. */
  readonly recipients?: readonly string[];
  /** The group on whose behalf its server invites. */
  readonly group?: string;
}

export interface SipInviteLarge extends SipInvite {
  readonly type: 'SIP INVITE LARGE';
}

export interface SipBye extends SipRequest {
  readonly type: 'SIP BYE';
  /** The session that ends: the Call-ID of its INVITE. */
  readonly session: string;
}

export interface SipMessageImdn extends SipRequest {
  readonly type: 'SIP MESSAGE IMDN';
  readonly requestUri: string;
  /** The message that is reported on. */
  readonly messageId: string;
  readonly result: Outcome;
}

/** A multimedia message inside SIP, or what is said about one (TR 23.804 clause 8.11). */
export interface SipMessageMms extends SipRequest {
  readonly type: 'SIP MESSAGE MMS';
  readonly mm: Mm1;
  readonly mmsId: string;
  readonly requestUri: string;
  readonly originator: string;
  readonly recipient?: string;
  readonly text?: string;
  /** Where the content is fetched over HTTP, when it does not come in SIP itself. */
  readonly link?: string;
  readonly deliveryReport?: boolean;
  /** The terminal says that this is a multimedia message; otherwise the gateway takes for one what is not text. */
  readonly mmsIndication?: 'explicit';
  /** The SIP method that a push is made with, which the document leaves open. */
  readonly pushEnabler?: 'MESSAGE' | 'SUBSCRIBE+NOTIFY';
  readonly result?: Outcome;
}

/** The terminal says that it has memory again. */
export interface SipMessageSmma extends SipRequest {
  readonly type: 'SIP MESSAGE SMMA';
  readonly user: string;
}

export interface SipMessageSm extends SipRequest, TextInShortMessage {
  readonly type: 'SIP MESSAGE SM';
  /** The terminal says that this is a Short Message; otherwise the gateway takes every text for one. */
  readonly smsIndication?: 'explicit';
  readonly requestUri: string;
  readonly tpdu: 'SMS-DELIVER' | 'SMS-SUBMIT';
  readonly originator: string;
  readonly sender: SenderShown;
  readonly scAddress: string;
  /** The recipient's number, in the direction from the terminal. */
  readonly recipient?: string;
  /** The recipient's SIP URI (To), where it is addressed without MSISDN (TS 23.204 clause 6.3a). */
  readonly recipientUri?: string;
  readonly text: string;
}

export interface SipMessageReport extends SipRequest {
  readonly type: 'SIP MESSAGE REPORT';
  readonly user: string;
  /** The Call-ID of the message that is reported on. */
  readonly inReplyTo: string;
  /** None in the answer to an indication that there is memory again. */
  readonly tpdu?: 'SMS-DELIVER-REPORT' | 'SMS-SUBMIT-REPORT';
  /** What the receiver knows it by; without a mark it has to guess. */
  readonly reportMark?: 'content type' | 'header';
  readonly result: Outcome;
  readonly cause?: FailureCause;
  /** The failure is temporary: what the sender's network is to store the Short Message under (TS 23.204 clause 6.4a step 5b). */
  readonly msisdnlessCorrelationId?: string;
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
  /** To an INVITE: the way that requests of the dialog take to the one who accepted it. */
  readonly route?: readonly Address[];
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
  | 'not-understood'
  | 'unidentified-prohibited'
  | 'no-answer'
  | 'rejected'
  | 'too-long'
  | 'credit-exhausted';

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
  | SipMessageReport
  | SipInviteChat
  | SipInviteLarge
  | SipBye
  | SipMessageImdn
  | SipMessageSmma
  | SipMessageMms;
export type SipAnswerMessage = SipOk | SipAccepted | SipError;

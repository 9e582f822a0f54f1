import type { FailureCause, Outcome, SenderShown, TextInShortMessage } from './common.ts';

/** Between a terminal and its gateway without IMS (R2 of TR 23.804): every message names its user. */
interface OverIp {
  /** The Network Access Identifier; its user part is the IMSI. */
  readonly nai: string;
}

export interface IpRegister extends OverIp {
  readonly type: 'IP-REG-REQ';
  readonly ipAddress: string;
  readonly security: string;
}
export interface IpRegisterResult extends OverIp {
  readonly type: 'IP-REG-RES';
  readonly result: Outcome;
}
export interface IpDeregister extends OverIp {
  readonly type: 'IP-DEREG-REQ';
}
export interface IpDeregisterResult extends OverIp {
  readonly type: 'IP-DEREG-RES';
}
/** The network says that it has de-registered the terminal. */
export interface IpDeregisterInfo extends OverIp {
  readonly type: 'IP-DEREG-INFO';
}

export interface IpShortMessage extends TextInShortMessage {
  readonly type: 'IP-SM';
  readonly ipAddress: string;
  readonly tpdu: 'SMS-SUBMIT' | 'SMS-DELIVER';
  /** Not in the direction from the terminal, whose number the gateway finds from its address. */
  readonly originator?: string;
  readonly sender: SenderShown;
  readonly recipient: string;
  readonly scAddress: string;
  readonly text: string;
}
export interface IpReport {
  readonly type: 'IP-REPORT';
  readonly tpdu: 'SMS-SUBMIT-REPORT' | 'SMS-DELIVER-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}

export interface PresenceNotify {
  readonly type: 'PRESENCE-NOTIFY';
  readonly imsi: string;
  readonly connected: boolean;
}

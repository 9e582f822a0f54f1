import type { Notification } from '../userActions.ts';

/** Every message of a session bears its id, so that the session's end finds it. */
interface InSession {
  readonly session: string;
  readonly messageId: string;
}

export interface MsrpSend extends InSession {
  readonly type: 'MSRP SEND';
  readonly text: string;
  /** Who wrote it, where that is not the other end of the session. */
  readonly originator?: string;
  /** Which reports the sender asks for. */
  readonly notify?: Notification;
}

export interface MsrpOk extends InSession {
  readonly type: 'MSRP 200 OK';
}

export interface MsrpReport extends InSession {
  readonly type: 'MSRP REPORT';
  readonly result: 'positive' | 'negative';
}

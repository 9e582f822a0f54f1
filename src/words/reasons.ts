import type { FailureCause } from '../protocol/messages/common.ts';
import type { SipReason } from '../protocol/messages/sip.ts';

export type Reason = SipReason | FailureCause | 'no-service' | 'no-session' | 'busy';

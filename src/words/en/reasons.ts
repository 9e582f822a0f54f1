import type { Reason } from '../reasons.ts';

/** Why something failed, as it reads inside a sentence. */
export const reasons: Readonly<Record<Reason, string>> = {
  'not-authorised': 'not authorised for interworking',
  'anonymity-prohibited': 'anonymity prohibited',
  'not-reachable': 'recipient not reachable',
  'unknown-user': 'recipient unknown',
  'not-registered': 'recipient not registered',
  'sms-failure': 'failure in the SMS network',
  'memory-full': 'memory full',
  'not-understood': 'request not understood',
  absent: 'absent subscriber',
  memoryFull: 'memory capacity exceeded',
  protocolError: 'equipment protocol error',
  unknownSubscriber: 'unknown subscriber',
  notAuthorised: 'not authorised for interworking',
  systemFailure: 'system failure',
  'no-answer': 'no answer in time',
  'no-service': 'no service',
  busy: 'busy with the registration',
  'no-session': 'no chat is open',
  'unidentified-prohibited': 'unidentified senders prohibited',
  rejected: 'rejected by the SMS user',
  'too-long': 'too long for 255 Short Messages',
  'credit-exhausted': 'credit exhausted',
  creditExhausted: 'credit exhausted',
};

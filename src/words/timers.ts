import type { TimerName } from '../protocol/timers.ts';

/** What a timer waits for, in a few words. */
export const timerWords: Readonly<Record<TimerName, string>> = {
  sipTransaction: 'SIP answer (timer F)',
  cxAnswer: 'answer of the HSS',
  routingInformation: 'routing information',
  subscriberData: 'subscriber data',
  radioAcknowledgement: 'acknowledgement (TR1N)',
  pagingResponse: 'page response',
  submitReport: 'submit report (TR1M)',
  creditAnswer: 'answer to the credit request',
  nodeReport: 'report of the node',
  sipAnswer: 'answer of the client',
  correlationLifetime: 'MT Correlation ID',
  forwardShortMessage: 'Forward SM timer',
  deliverReport: 'delivery report',
  storeAndForward: 'store and forward',
  gatewayStatusReport: 'status report follows',
  statusResult: 'answer of the HSS',
  ipAnswer: 'answer of the gateway',
  ipReport: 'report of the terminal',
  longGuard: 'long guard timer',
  reRegistration: 're-registration',
  gmscStatusReport: 'status report follows',
};

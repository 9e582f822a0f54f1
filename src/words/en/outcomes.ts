import type { Reason } from '../reasons.ts';
import { reasons } from './reasons.ts';

const messages = {
  IM: 'Instant Message',
  SMS: 'SMS',
  MMS: 'Multimedia message',
  chat: 'Chat message',
} as const;

/** How what became of a message is said. */
export const outcomes = {
  nothing: 'Nothing has been sent',
  underWay: 'Still under way',
  set: 'Set',
  failed: (ue: string, reason: Reason) => `Error at ${ue}: ${reasons[reason]}`,
  register: (ue: string) => `${ue} is registered`,
  deregister: (ue: string) => `${ue} is de-registered`,
  accepted: (ue: string) => `OK at ${ue}`,
  instantMessageDelivered: (as: keyof typeof messages, recipient: string, sender: string) =>
    `${messages[as]} at ${recipient}; OK at ${sender}`,
  chat: (ue: string) => `Chat open; OK at ${ue}`,
  chatEnded: 'The chat is over',
  chatMessageDelivered: (recipient: string) => `Chat message at ${recipient}`,
  shortMessageDelivered: (as: keyof typeof messages, recipient: string) =>
    `${messages[as]} at ${recipient}; positive delivery report at SM-SC`,
  keptForLater: 'The recipient’s network cannot deliver for now; the SM-SC keeps the message',
  shortMessageFailed: (cause: Reason, kept: boolean) =>
    `Negative delivery report at SM-SC: ${reasons[cause]}${kept ? '; the message is kept for another attempt' : ''}`,
};

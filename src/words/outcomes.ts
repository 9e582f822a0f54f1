import { type Reason, reasonWords } from './reasons.ts';

const messageWords = {
  IM: 'Instant Message',
  SMS: 'SMS',
  MMS: 'Multimedia message',
  chat: 'Chat message',
} as const;

/** How what became of a message is said. */
export const outcomeWords = {
  nothing: 'Nothing has been sent',
  underWay: 'Still under way',
  set: 'Set',
  failed: (ue: string, reason: Reason) => `Error at ${ue}: ${reasonWords[reason]}`,
  register: (ue: string) => `${ue} is registered`,
  deregister: (ue: string) => `${ue} is de-registered`,
  accepted: (ue: string) => `OK at ${ue}`,
  instantMessageDelivered: (as: keyof typeof messageWords, recipient: string, sender: string) =>
    `${messageWords[as]} at ${recipient}; OK at ${sender}`,
  chat: (ue: string) => `Chat open; OK at ${ue}`,
  chatEnded: 'The chat is over',
  chatMessageDelivered: (recipient: string) => `Chat message at ${recipient}`,
  shortMessageDelivered: (as: keyof typeof messageWords, recipient: string) =>
    `${messageWords[as]} at ${recipient}; positive delivery report at SM-SC`,
  keptForLater: 'The recipient’s network cannot deliver for now; the SM-SC keeps the message',
  shortMessageFailed: (cause: Reason, kept: boolean) =>
    `Negative delivery report at SM-SC: ${reasonWords[cause]}${kept ? '; the message is kept for another attempt' : ''}`,
};

import { and, not } from 'xstate';
import { chatVocabulary } from './vocabulary.ts';

/** A Short Message for a number that the gateway lends to chats (6.15 steps 7 and 13): it belongs to a session, or to none. */
export const chatShortMessage = [
  {
    guard: and(['correlationKnown', 'statusReport', 'forChat', 'numberOfOpenChat']),
    target: 'delivered', // 6.18 step 4
    actions: ['handStatusToChat', 'confirmReceived'],
  },
  { guard: and(['correlationKnown', 'statusReport']), target: 'refused', actions: 'refuseStray' },
  {
    guard: and(['correlationKnown', 'forChat', 'numberOfOpenChat']),
    target: 'takenForChat',
    actions: ['handToChat', 'confirmReceived'],
  },
  {
    guard: and(['correlationKnown', 'forChat', not('numberOfOpenChat')]),
    target: 'refused',
    actions: 'refuseStray',
  },
] as const;

export const receivedForChat = {
  states: {
    takenForChat: chatVocabulary.createStateConfig({
      always: [{ guard: 'deliveryStatusReported', target: 'reportingTaken' }, { target: 'delivered' }],
    }),
    reportingTaken: chatVocabulary.createStateConfig({
      after: { gatewayStatusReport: { target: 'delivered', actions: 'reportStatus' } },
    }),
  },
} as const;

import { and, not } from 'xstate';
import { chatVocabulary } from './vocabulary.ts';

/** A Short Message for a number that the gateway lends to chats (6.15 steps 7 and 13): it belongs to a session, or to none. */
export const chatShortMessage = [
  {
    guard: and(['correlationKnown', 'statusReport', 'forChat', 'numberOfOpenChat']),
    target: 'delivered', // 6.18 step 4
    actions: ['handStatusToChat', 'confirmStatus'],
  },
  { guard: and(['correlationKnown', 'statusReport']), target: 'refused', actions: 'refuseStray' },
  {
    guard: and(['correlationKnown', 'forChat', 'numberOfOpenChat']),
    target: 'reservingChatCredit',
    actions: ['holdShortMessage', 'holdLoan'],
  },
  {
    guard: and(['correlationKnown', 'forChat', not('numberOfOpenChat')]),
    target: 'refused',
    actions: 'refuseStray',
  },
] as const;

export const receivedForChat = {
  states: {
    reservingChatCredit: chatVocabulary.createStateConfig({
      always: [{ guard: 'chargedOnline', target: 'awaitingChatCredit' }, { target: 'takenForChat' }],
    }),
    awaitingChatCredit: chatVocabulary.createStateConfig({
      entry: 'requestChatCredit',
      after: { creditAnswer: { target: 'refusingForChat', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'takenForChat', actions: 'holdCredit' },
          { target: 'refusingForChat', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    takenForChat: chatVocabulary.createStateConfig({
      entry: ['handToChat', 'confirmReceived', 'chargeForChat'],
      always: [{ guard: 'deliveryStatusReported', target: 'reportingTaken' }, { target: 'delivered' }],
    }),
    refusingForChat: chatVocabulary.createStateConfig({
      entry: ['refuse', 'chargeForChat'],
      always: 'failed',
    }),
    reportingTaken: chatVocabulary.createStateConfig({
      after: { gatewayStatusReport: { target: 'delivered', actions: 'reportStatus' } },
    }),
  },
} as const;

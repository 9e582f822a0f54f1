import { and, not } from 'xstate';
import { segmentVocabulary } from '../segments.ts';
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

const incomplete = { target: 'refusingForChat', actions: 'holdIncomplete' } as const;

/** What becomes of a Short Message that belongs to a chat. */
export const receivedForChat = {
  states: {
    reservingChatCredit: chatVocabulary.createStateConfig({
      always: [{ guard: 'chargedOnline', target: 'awaitingChatCredit' }, { target: 'choosingWholeText' }],
    }),
    awaitingChatCredit: chatVocabulary.createStateConfig({
      entry: 'requestChatCredit',
      after: { creditAnswer: { target: 'refusingForChat', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'choosingWholeText', actions: 'holdCredit' },
          { target: 'refusingForChat', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    /** A text in several Short Messages is one chat message, as it is one Instant Message (6.9; our reading). */
    choosingWholeText: segmentVocabulary.createStateConfig({
      always: [{ guard: 'isSegment', target: 'handingOverForChat' }, { target: 'takenForChat' }],
    }),
    handingOverForChat: segmentVocabulary.createStateConfig({
      entry: 'handToCollector',
      always: [{ guard: 'lastSegment', target: 'awaitingTextForChat' }, { target: 'segmentTakenForChat' }],
    }),
    /** All but the last segment are answered on arrival. */
    segmentTakenForChat: segmentVocabulary.createStateConfig({
      entry: ['confirmReceived', 'chargeForChat'],
      always: [{ guard: 'deliveryStatusReported', target: 'reportingTaken' }, { target: 'delivered' }],
    }),
    awaitingTextForChat: segmentVocabulary.createStateConfig({
      after: { joinedText: incomplete },
      on: {
        'SM COLLECTED': [
          { guard: 'textComplete', target: 'takenForChat', actions: ['holdJoined', 'noteJoined'] },
          { guard: 'partsDeliveredAnyway', target: 'takenForChat', actions: ['holdJoined', 'noteJoined'] },
          incomplete,
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

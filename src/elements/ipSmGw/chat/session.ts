import { and, not } from 'xstate';
import { chatVocabulary } from './vocabulary.ts';

/** What became of a chat message, told to its sender where that asked for it (6.18 steps 5 and 6). */
const reported = [
  {
    guard: and(['deliveryKnown', 'ofAwaitedMessage', 'outcomeOfAll', 'reportAsked', 'chatClientRegistered']),
    actions: ['noteReport', 'reportInChat', 'forgetMessage'],
  },
  { guard: 'deliveryKnown', actions: 'forgetMessage' },
] as const;

/** A chat session with an SMS user, on the side of who invites (TS 23.204 clause 6.15.1) or who is invited (6.15.2). */
export const chatSession = {
  invitation: [
    {
      guard: not('servedUserAuthorised'),
      target: 'refused', // 6.15.1-B1, 6.15.2-B1
      actions: ['noteUnauthorised', 'rejectUnauthorised'],
    },
    {
      guard: and(['privacyRequested', not('anonymityAllowed')]),
      target: 'refused', // 6.15.1-B3, 6.15.2-B3
      actions: ['noteHidden', 'rejectHidden'],
    },
    {
      guard: and([not('originatingSide'), not('senderIdentified'), not('unidentifiedAllowed')]),
      target: 'refused', // 6.15.2-B4
      actions: ['noteUnidentified', 'rejectUnidentified'],
    },
    {
      guard: and(['originatingSide', not('serviceCentreKnown')]),
      target: 'refused', // 6.15.1-B12
      actions: 'rejectFailure',
    },
    { guard: not('numberAvailable'), target: 'refused', actions: 'rejectFailure' },
    {
      guard: and(['originatingSide', not('checksBack')]),
      target: 'inChat', // 6.15.1-B4
      actions: ['holdInvite', 'noteInvitation', 'acceptInvite'],
    },
    {
      target: 'awaitingChatAnswer',
      actions: ['holdInvite', 'noteInvitation', 'lendNumber', 'orderInvitation'], // step 5
    },
  ],
  /** A session that this side has ended already. */
  endedBefore: { target: 'chatEnded', actions: 'acceptBye' },
  states: {
    awaitingChatAnswer: chatVocabulary.createStateConfig({
      after: { chatAnswer: { target: 'refused', actions: ['releaseNumber', 'rejectUnanswered'] } },
      on: {
        'SM OUTCOME': {
          guard: 'failed',
          target: 'refused', // 6.15.1-B13, 6.15.2-B10
          actions: ['releaseNumber', 'rejectUndelivered'],
        },
        'SM RECEIVED': [
          {
            guard: not('chatClientRegistered'),
            target: 'refused',
            actions: ['releaseNumber', 'rejectNotRegistered'],
          },
          { guard: 'invitationAccepted', target: 'inChat', actions: 'acceptInvite' }, // step 8
          { target: 'refused', actions: ['releaseNumber', 'rejectRejected'] },
        ],
      },
    }),
    /** Lasts until one of the two ends it. */
    inChat: chatVocabulary.createStateConfig({
      on: {
        'MSRP SEND': [
          {
            guard: and(['numberAvailable', 'asksForReport']),
            actions: ['acknowledgeChatMessage', 'lendNumber', 'orderReportedMessage'],
          },
          {
            guard: 'numberAvailable',
            actions: ['acknowledgeChatMessage', 'lendNumber', 'orderChatMessage'], // steps 10, 11
          },
        ],
        'SM STATUS': reported,
        'SM OUTCOME': reported,
        'SM RECEIVED': [
          // Nothing goes to a client that has gone: the chat is over (our reading).
          {
            guard: and([not('chatClientRegistered'), 'endNoticeWanted', 'numberLent']),
            target: 'awaitingEndNotice',
            actions: 'orderEndNotice',
          },
          { guard: not('chatClientRegistered'), target: 'chatEnded', actions: 'releaseNumber' },
          { guard: 'leaveTextRecognised', target: 'awaitingByeAnswer' }, // 6.17 step 2
          { actions: 'passToClient' }, // step 14
        ],
        'SIP BYE': [
          {
            guard: and(['endNoticeWanted', 'numberLent']),
            target: 'awaitingEndNotice',
            actions: ['holdBye', 'orderEndNotice'], // 6.16.1 step 3
          },
          { target: 'chatEnded', actions: ['acceptBye', 'releaseNumber'] },
        ],
      },
    }),
    awaitingEndNotice: chatVocabulary.createStateConfig({
      after: { submitReport: { target: 'chatEnded', actions: ['acceptBye', 'releaseNumber'] } },
      on: {
        'SM OUTCOME': {
          guard: 'aboutEnd',
          target: 'chatEnded', // 6.16.1 step 5, whether or not the notice could be sent
          actions: ['acceptBye', 'releaseNumber'],
        },
      },
    }),
    awaitingByeAnswer: chatVocabulary.createStateConfig({
      entry: 'sendBye',
      after: { sipTransaction: { target: 'chatEnded', actions: 'releaseNumber' } },
      on: {
        'SIP 200 OK': { target: 'chatEnded', actions: 'releaseNumber' }, // 6.17 step 4
        'SIP ERROR': { target: 'chatEnded', actions: 'releaseNumber' },
        'SIP BYE': { target: 'chatEnded', actions: ['acceptBye', 'releaseNumber'] },
      },
    }),
    chatEnded: chatVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

import { and } from 'xstate';
import { chatVocabulary } from './vocabulary.ts';

const notSent = { target: 'notSent', actions: 'holdCause' } as const;

const nodeFailed = [
  { guard: and(['domainLeft', 'causeAllowsRetry']), target: 'choosingServingNode' },
  notSent,
] as const;

/** A Short Message that a chat session sends: through the service centre (6.15.1) or to a serving node (6.15.2). */
export const orderedShortMessage = {
  idle: [
    { guard: 'textTooLong', target: 'notSent', actions: ['holdTooLong', 'noteTooLong'] },
    { target: 'reservingOrderCredit', actions: ['holdOrder', 'noteCut'] },
  ],
  states: {
    reservingOrderCredit: chatVocabulary.createStateConfig({
      always: [{ guard: 'chargedOnline', target: 'awaitingOrderCredit' }, { target: 'sendingOrdered' }],
    }),
    awaitingOrderCredit: chatVocabulary.createStateConfig({
      entry: 'requestOrderCredit',
      after: { creditAnswer: { target: 'notSent', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'sendingOrdered', actions: 'holdCredit' },
          { target: 'notSent', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    sendingOrdered: chatVocabulary.createStateConfig({
      always: [
        { guard: 'throughServiceCentre', target: 'awaitingReportOfServiceCentre' },
        { target: 'awaitingNodesOfSmsUser' },
      ],
    }),
    awaitingReportOfServiceCentre: chatVocabulary.createStateConfig({
      entry: 'submitOrdered', // 6.15.1 steps 5, 11; 6.16.1 step 3
      after: { submitReport: notSent },
      on: {
        'MO-FSM-RES': [
          { guard: 'answersEarlierPart' },
          {
            guard: 'partsLeft',
            target: 'awaitingReportOfServiceCentre',
            reenter: true,
            actions: 'takeNextPart',
          },
          { target: 'sent' },
        ],
        'MO-FSM-ERR': notSent,
      },
    }),
    awaitingNodesOfSmsUser: chatVocabulary.createStateConfig({
      entry: 'interrogateHss', // 6.15.2 step 4, 6.16.2 step 3
      after: { routingInformation: notSent },
      on: {
        'SRI-SM-RES': [
          {
            guard: 'servingNodeKnown',
            target: 'choosingServingNode',
            actions: ['holdRouting', 'chooseServingNodes'],
          },
          notSent,
        ],
        'SRI-SM-ERR': notSent,
      },
    }),
    choosingServingNode: chatVocabulary.createStateConfig({
      always: [
        {
          guard: 'nextIsNode',
          target: 'awaitingReportOfNode',
          actions: ['takeNextDomain', 'forwardOrdered'], // 6.15.2 steps 5, 11
        },
        notSent,
      ],
    }),
    awaitingReportOfNode: chatVocabulary.createStateConfig({
      after: { nodeReport: nodeFailed },
      on: {
        'MT-FSM-RES': [
          { guard: 'answersEarlierPart' },
          { guard: 'partsLeft', target: 'choosingServingNode', actions: 'takeNextPart' },
          { target: 'sent' },
        ],
        'MT-FSM-ERR': nodeFailed,
      },
    }),
    sent: chatVocabulary.createStateConfig({ type: 'final', entry: ['reportSent', 'chargeOrder'] }),
    notSent: chatVocabulary.createStateConfig({ type: 'final', entry: ['reportNotSent', 'chargeOrder'] }),
  },
} as const;

import { and } from 'xstate';
import { chatVocabulary } from './vocabulary.ts';

const nodeFailed = [
  { guard: and(['domainLeft', 'causeAllowsRetry']), target: 'choosingServingNode' },
  { target: 'notSent', actions: 'reportNotSent' },
] as const;

/** A Short Message that a chat session sends: through the service centre (6.15.1) or to a serving node (6.15.2). */
export const orderedShortMessage = {
  idle: [
    { guard: 'throughServiceCentre', target: 'awaitingReportOfServiceCentre', actions: 'holdOrder' },
    { target: 'awaitingNodesOfSmsUser', actions: 'holdOrder' },
  ],
  states: {
    awaitingReportOfServiceCentre: chatVocabulary.createStateConfig({
      entry: 'submitOrdered', // 6.15.1 steps 5, 11; 6.16.1 step 3
      after: { submitReport: { target: 'notSent', actions: 'reportNotSent' } },
      on: {
        'MO-FSM-RES': { target: 'sent', actions: 'reportSent' },
        'MO-FSM-ERR': { target: 'notSent', actions: 'reportNotSent' },
      },
    }),
    awaitingNodesOfSmsUser: chatVocabulary.createStateConfig({
      entry: 'interrogateHss', // 6.15.2 step 4, 6.16.2 step 3
      after: { routingInformation: { target: 'notSent', actions: 'reportNotSent' } },
      on: {
        'SRI-SM-RES': [
          {
            guard: 'servingNodeKnown',
            target: 'choosingServingNode',
            actions: ['holdRouting', 'chooseServingNodes'],
          },
          { target: 'notSent', actions: 'reportNotSent' },
        ],
        'SRI-SM-ERR': { target: 'notSent', actions: 'reportNotSent' },
      },
    }),
    choosingServingNode: chatVocabulary.createStateConfig({
      always: [
        {
          guard: 'nextIsNode',
          target: 'awaitingReportOfNode',
          actions: ['takeNextDomain', 'forwardOrdered'], // 6.15.2 steps 5, 11
        },
        { target: 'notSent', actions: 'reportNotSent' },
      ],
    }),
    awaitingReportOfNode: chatVocabulary.createStateConfig({
      after: { nodeReport: nodeFailed },
      on: { 'MT-FSM-RES': { target: 'sent', actions: 'reportSent' }, 'MT-FSM-ERR': nodeFailed },
    }),
    sent: chatVocabulary.createStateConfig({ type: 'final' }),
    notSent: chatVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

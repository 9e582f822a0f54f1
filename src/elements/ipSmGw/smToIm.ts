import { and, not } from 'xstate';
import { chatShortMessage } from './chat/received.ts';
import { chatVocabulary } from './chat/vocabulary.ts';
import { imStatus, imStatusVocabulary } from './imStatus.ts';
import { vocabulary } from './vocabulary.ts';

const serviceLevelUsable = and(['serviceLevelAuthorised', 'clientCanTakeIm']);
const transportLevelUsable = and(['transportLevelAuthorised', 'clientCanTakeSm']);

const serviceLevel = {
  target: 'reservingCredit',
  actions: ['chooseServiceLevel', 'chooseDomains', 'noteLevel'],
} as const;
const transportLevel = {
  target: 'reservingCredit',
  actions: ['chooseTransportLevel', 'chooseDomains', 'noteLevel'],
} as const;
const otherDomain = { target: 'reservingCredit', actions: ['chooseDomains', 'noteLevel'] } as const;

/** A Short Message for an IM or CPM user (TS 23.204 clause 6.14, from step 3a). */
export const smToIm = {
  question: { target: 'awaitingRoutingInformation', actions: 'holdQuestion' },
  /** A Forward Short Message that names the recipient itself (6.4 step 4 without MSISDN, TR 23.804 clause 8.10 step 4). */
  named: [
    {
      guard: and(['recipientNamed', 'namedByMsisdn', not('recipientRegisteredHere')]),
      target: 'refused',
      actions: ['refuseAbsent', 'chargeRefused'],
    },
    {
      guard: and(['recipientNamed', not('recipientRegisteredHere')]),
      target: 'reportingFailure',
      actions: ['holdShortMessage', 'holdAbsent'],
    },
    {
      guard: and(['recipientNamed', not('serviceLevelAuthorised'), not('transportLevelAuthorised')]),
      target: 'refused',
      actions: ['refuseNotAuthorised', 'chargeRefused'],
    },
    { guard: 'recipientNamed', target: 'choosingLevel', actions: 'holdShortMessage' },
  ],
  /** A Forward Short Message finds its context by the MT Correlation ID; one that finds none is unknown (6.14-B7). */
  unknownCorrelation: [
    { guard: not('correlationKnown'), target: 'refused', actions: 'refuseUnknownCorrelation' },
  ],
  states: {
    awaitingRoutingInformation: chatVocabulary.createStateConfig({
      entry: 'interrogateHss', // step 3b, A-06
      after: { routingInformation: { target: 'refused', actions: 'refuseRouting' } },
      on: {
        'SRI-SM-RES': [
          {
            guard: and(['askedForStatusReport', 'nodesNamed', 'statusReportBypasses']),
            target: 'bypassed', // 6.10 step 3c, the alternative
            actions: 'nameServingNodes',
          },
          {
            guard: 'recipientHasPriority',
            target: 'awaitingForwardShortMessage',
            actions: ['holdRouting', 'answerWithOwnAddress'],
          },
          { target: 'awaitingForwardShortMessage', actions: ['holdRouting', 'answerWithOwnAddress'] }, // step 3c
        ],
        'SRI-SM-ERR': { target: 'refused', actions: 'passErrorOn' },
      },
    }),
    awaitingForwardShortMessage: imStatusVocabulary.createStateConfig({
      after: { correlationLifetime: 'expired' },
      on: {
        'MT-FSM': [
          ...imStatus.forwarded,
          ...chatShortMessage,
          {
            guard: and(['correlationKnown', not('serviceLevelAuthorised'), not('transportLevelAuthorised')]),
            target: 'refused', // 6.14-B2
            actions: ['refuseNotAuthorised', 'chargeRefused'],
          },
          { target: 'choosingLevel', actions: 'holdShortMessage' }, // step 5
        ],
      },
    }),
    choosingLevel: vocabulary.createStateConfig({
      always: [
        { guard: not('recipientClientRegistered'), ...otherDomain }, // 6.14-B5
        { guard: and([serviceLevelUsable, transportLevelUsable, 'serviceLevelPreferred']), ...serviceLevel },
        { guard: and([serviceLevelUsable, transportLevelUsable]), ...transportLevel },
        { guard: serviceLevelUsable, ...serviceLevel },
        { guard: transportLevelUsable, ...transportLevel }, // 6.14-B1
        otherDomain,
      ],
    }),
    bypassed: vocabulary.createStateConfig({ type: 'final' }),
    expired: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

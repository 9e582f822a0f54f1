import { and } from 'xstate';
import { segmentVocabulary } from './segments.ts';
import { vocabulary } from './vocabulary.ts';

/** What to do when a domain has failed: the next one, or the end (TS 23.204 clause 6.5a). */
const domainFailed = [
  { guard: and(['domainLeft', 'causeAllowsRetry']), target: 'choosingDomain' },
  { target: 'reportingFailure', actions: 'holdCause' },
] as const;

/** One Short Message of a text is delivered: the next (our reading). */
const nextPart = { target: 'choosingDomain', actions: 'takeNextPart' } as const;

const deliveryReported = [
  { guard: 'answersEarlierPart' },
  {
    guard: and(['delivered', 'partsLeft']),
    ...nextPart,
    actions: ['acceptReport', 'answerReport', 'takeNextPart'],
  },
  { guard: 'delivered', target: 'reportingSuccess', actions: 'acceptReport' },
  {
    guard: and(['domainLeft', 'causeAllowsRetry']),
    target: 'choosingDomain',
    actions: ['acceptReport', 'answerReport'],
  },
  { target: 'reportingFailure', actions: ['acceptReport', 'holdCause'] },
] as const;

/** Delivery in one domain after the other, for an Instant Message as for a Short Message, and the report of how it went. */
export const delivery = {
  states: {
    /** Credit is asked for before the first attempt, once for all domains (TR 23.804 clause 7). */
    reservingCredit: vocabulary.createStateConfig({
      always: [{ guard: 'chargedOnline', target: 'awaitingCredit' }, { target: 'choosingDomain' }],
    }),
    awaitingCredit: vocabulary.createStateConfig({
      entry: 'requestCredit',
      after: { creditAnswer: { target: 'refusingForCredit', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'choosingDomain', actions: 'holdCredit' },
          { target: 'refusingForCredit', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    refusingForCredit: vocabulary.createStateConfig({ entry: ['refuse', 'charge'], always: 'failed' }),
    choosingDomain: segmentVocabulary.createStateConfig({
      always: [
        { guard: 'segmentForClient', target: 'handingOver' }, // 6.9
        {
          guard: and(['nextIsImsAtServiceLevel', 'textJoined', 'largerThanPagerMode']),
          target: 'openingSession',
          actions: ['takeNextDomain', 'openSession'], // 6.9 step n+1
        },
        {
          guard: 'nextIsImsAtServiceLevel',
          target: 'awaitingSipAnswer',
          actions: ['takeNextDomain', 'sendInstantMessage'], // 6.14 step 6
        },
        {
          guard: 'nextIsImsAtTransportLevel',
          target: 'awaitingSipAnswer',
          actions: ['takeNextDomain', 'sendEncapsulated'], // 6.4 step 6
        },
        {
          guard: 'nextIsNode',
          target: 'awaitingNodeReport',
          actions: ['takeNextDomain', 'cutJoined', 'forwardToNode'],
        }, // 6.13 step 9
        { target: 'reportingFailure', actions: 'holdAbsent' },
      ],
    }),
    openingSession: segmentVocabulary.createStateConfig({
      after: { sipAnswer: domainFailed },
      on: {
        'SIP 200 OK': { target: 'sendingInSession', actions: 'holdSession' },
        'SIP ERROR': domainFailed,
      },
    }),
    sendingInSession: segmentVocabulary.createStateConfig({
      entry: 'sendInSession', // 6.9 step n+3
      after: { msrpAnswer: domainFailed },
      on: { 'MSRP 200 OK': 'closingSession' },
    }),
    closingSession: segmentVocabulary.createStateConfig({
      entry: 'closeSession', // 6.9 step n+4
      after: { sipTransaction: 'reportingSuccess' },
      on: { 'SIP 200 OK': 'reportingSuccess', 'SIP ERROR': 'reportingSuccess' },
    }),
    awaitingSipAnswer: vocabulary.createStateConfig({
      after: { sipAnswer: domainFailed },
      on: {
        'SIP 200 OK': [
          { guard: 'answersEarlierPart' },
          { guard: and(['atTransportLevel', 'partsLeft']), target: 'awaitingDeliveryReport' },
          {
            guard: and(['atTransportLevel', 'forInstantMessage']),
            target: 'awaitingReportOnInstantMessage',
            actions: ['confirm', 'charge'], // 6.11 step 8
          },
          { guard: 'atTransportLevel', target: 'awaitingDeliveryReport' },
          { target: 'reportingSuccess' },
        ],
        'SIP MESSAGE REPORT': deliveryReported, // overtakes the answer
        'SIP ERROR': domainFailed,
      },
    }),
    /** The answer to the SIP request is not the delivery report; that comes in a request of its own (6.5). */
    awaitingDeliveryReport: vocabulary.createStateConfig({
      after: { sipAnswer: domainFailed },
      on: { 'SIP MESSAGE REPORT': deliveryReported },
    }),
    /** The sender has its answer; a delivery notification follows if it asked for one (6.12). */
    awaitingReportOnInstantMessage: vocabulary.createStateConfig({
      after: { sipAnswer: 'delivered' },
      on: {
        'SIP MESSAGE REPORT': [
          { guard: 'answersEarlierPart' },
          {
            guard: 'notificationAsked',
            target: 'notifying',
            actions: ['acceptReport', 'answerReport', 'notifySender'],
          },
          { target: 'delivered', actions: ['acceptReport', 'answerReport'] },
        ],
      },
    }),
    notifying: vocabulary.createStateConfig({
      after: { sipAnswer: 'delivered' },
      on: { 'SIP 200 OK': 'delivered', 'SIP ERROR': 'delivered' },
    }),
    awaitingNodeReport: vocabulary.createStateConfig({
      after: { nodeReport: domainFailed },
      on: {
        'MT-FSM-RES': [
          { guard: 'answersEarlierPart' },
          { guard: 'partsLeft', ...nextPart },
          { target: 'reportingSuccess' },
        ],
        'MT-FSM-ERR': domainFailed,
      },
    }),
    reportingSuccess: vocabulary.createStateConfig({
      entry: ['forgetCause', 'confirm', 'answerReport', 'charge'], // 6.13 step 13, 6.14 step 10
      always: [
        { guard: 'forInstantMessage', target: 'delivered' },
        { guard: 'statusReportedByOthers', target: 'delivered' },
        { guard: 'deliveryStatusReported', target: 'reportingStatus' },
        { target: 'delivered' },
      ],
    }),
    reportingStatus: vocabulary.createStateConfig({
      after: { gatewayStatusReport: { target: 'delivered', actions: 'reportStatus' } }, // 6.14 step 12
    }),
    reportingFailure: vocabulary.createStateConfig({
      entry: ['refuse', 'answerReport', 'rememberUnreachable', 'charge'],
      always: { guard: 'statusReportedByOthers', target: 'failed' },
      after: { gatewayStatusReport: { target: 'failed', actions: 'reportStatus' } },
    }),
    delivered: vocabulary.createStateConfig({ type: 'final' }),
    failed: vocabulary.createStateConfig({ type: 'final' }),
    refused: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

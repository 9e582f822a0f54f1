import { and, assign, emit, enqueueActions, not } from 'xstate';
import type { FailureCause } from '../../protocol/messages/common.ts';
import { identityNamed } from '../../protocol/subscribers.ts';
import { internal, note, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { newCallId } from '../support/newCallId.ts';
import { textIn } from '../support/segments.ts';
import { accept, acceptForLater, reject } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import type { Args } from './gateway.ts';
import { partUnderWay } from './parts.ts';
import { submissionVocabulary } from './submission.ts';

const smIn = ({ event }: Args) => event as Got<'SIP MESSAGE SM'>;
const reportIn = ({ event }: Args) => event as Got<'SIP MESSAGE REPORT'>;

/** Why the terminating network has refused a Short Message, as the submit report says it. */
function refusalIn({ reason }: Got<'SIP ERROR'>): FailureCause {
  switch (reason) {
    case 'not-authorised':
      return 'notAuthorised';
    case 'unknown-user':
      return 'unknownSubscriber';
    default:
      return 'systemFailure';
  }
}

/** The words for Short Messages between IMS networks, without a service centre between them. */
export const directVocabulary = submissionVocabulary.extend({
  guards: {
    /** From the gateway of the sender: that of another network, or this one for a user of its own. */
    fromGatewayOfSender: ({ event }) => ['PEER-NET', 'IP-SM-GW'].includes(event.from.element),
    msisdnlessAllowed: because('msisdnlessAllowed', ({ context }: Args) => context.config.msisdnlessAllowed),
    recipientServed: (args) => identityNamed(smIn(args).requestUri) !== undefined,
    storedAfterFailure: because(
      'storedAfterFailure',
      (args: Args) => reportIn(args).msisdnlessCorrelationId !== undefined,
    ),
  },
  actions: {
    sendDirectly: emit(({ context }) => {
      const { recipientUri, sender, scAddress } = held(context.submission) as Got<'SIP MESSAGE SM'>;
      const requestUri = held(recipientUri);
      return send(identityNamed(requestUri) === undefined ? 'PEER-NET' : 'IP-SM-GW', {
        type: 'SIP MESSAGE SM',
        requestUri,
        tpdu: 'SMS-DELIVER',
        originator: held(context.submitter).impu,
        sender,
        scAddress,
        ...textIn(partUnderWay(context)),
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    answerReportOfOther: emit((args) => accept(reportIn(args as Args))),
    noteDeliveredDirectly: emit(note({ type: 'delivery', result: 'positive', kept: false, direct: true })),
    holdCorrelationId: assign({
      msisdnlessCorrelationId: (args) => reportIn(args as Args).msisdnlessCorrelationId,
    }),
    holdRefusal: assign({ cause: ({ event }) => refusalIn(event as Got<'SIP ERROR'>) }),

    holdDirect: assign({ direct: (args) => smIn(args as Args) }),
    acceptDirect: emit((args) => acceptForLater(smIn(args as Args))),
    refuseMsisdnless: enqueueActions((args) => {
      args.enqueue.emit(internal('permanentFailure', { cause: 'not-authorised' }));
      args.enqueue.emit(reject(smIn(args as Args), 'not-authorised'));
    }),
    refuseUnknownUser: enqueueActions((args) => {
      args.enqueue.emit(internal('permanentFailure', { cause: 'unknown-user' }));
      args.enqueue.emit(reject(smIn(args as Args), 'unknown-user'));
    }),
  },
});

/** What the terminating network has to say in the end (6.3a steps 8a to 8c). */
const reported = [
  { guard: 'answersEarlierPart' },
  {
    guard: and(['delivered', 'partsLeft']),
    target: 'awaitingOtherGateway',
    reenter: true,
    actions: ['answerReportOfOther', 'takeNextPart'],
  },
  {
    guard: 'delivered',
    target: 'reportingSubmission',
    actions: ['answerReportOfOther', 'noteDeliveredDirectly'],
  },
  {
    guard: 'storedAfterFailure',
    target: 'awaitingSubmitReport', // 6.3a step 8b
    actions: ['answerReportOfOther', 'holdCorrelationId'],
  },
  { target: 'reportingSubmission', actions: ['answerReportOfOther', 'holdCause'] },
] as const;

/** A Short Message between the gateways of sender and recipient, for users without MSISDN (TS 23.204 clauses 6.3a and 6.4a). */
export const direct = {
  /** At the gateway of the recipient (6.4a step 2). */
  idle: [
    {
      guard: and(['fromGatewayOfSender', not('recipientServed')]),
      target: 'refused',
      actions: 'refuseUnknownUser',
    },
    {
      guard: and(['fromGatewayOfSender', not('msisdnlessAllowed')]),
      target: 'refused',
      actions: ['refuseMsisdnless', 'chargeRefused'],
    },
    {
      guard: and(['fromGatewayOfSender', not('transportLevelAuthorised')]),
      target: 'refused',
      actions: ['refuseMsisdnless', 'chargeRefused'],
    },
    {
      guard: and(['fromGatewayOfSender', 'recipientClientRegistered', 'clientCanTakeSm']),
      target: 'reservingCredit',
      actions: ['holdDirect', 'acceptDirect', 'chooseSmsOverIp'],
    },
    {
      guard: 'fromGatewayOfSender',
      target: 'reportingFailure', // 6.4a step 5a
      actions: ['holdDirect', 'acceptDirect', 'holdAbsent'],
    },
  ],
  states: {
    /** At the gateway of the sender (6.3a step 6). */
    awaitingOtherGateway: directVocabulary.createStateConfig({
      entry: 'sendDirectly',
      after: { sipAnswer: { target: 'reportingSubmission', actions: 'holdSystemFailure' } },
      on: {
        'SIP 200 OK': 'awaitingDirectReport',
        'SIP 202 Accepted': 'awaitingDirectReport',
        'SIP ERROR': { target: 'reportingSubmission', actions: 'holdRefusal' }, // 6.3a step 8a
        'SIP MESSAGE REPORT': reported, // overtakes the answer
      },
    }),
    awaitingDirectReport: directVocabulary.createStateConfig({
      after: { submitReport: { target: 'reportingSubmission', actions: 'holdSystemFailure' } },
      on: { 'SIP MESSAGE REPORT': reported },
    }),
  },
} as const;

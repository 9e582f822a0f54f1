import { and, assign, emit, enqueueActions, not } from 'xstate';
import { type Identity, identityNamed, noMsisdn } from '../../protocol/subscribers.ts';
import { send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { newCallId } from '../support/newCallId.ts';
import { textIn } from '../support/segments.ts';
import { acceptForLater } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import { chargesOf, creditRequest } from './charging.ts';
import type { Args, C } from './gateway.ts';
import { levelSetting } from './levelSetting.ts';
import { cutByGateway, partUnderWay } from './parts.ts';
import { vocabulary } from './vocabulary.ts';

const senderOf = ({ originator }: Got<'SIP MESSAGE SM'>): Identity => held(identityNamed(originator));

/** A terminal that submits over IP without IMS is known by the number of its address (TR 23.804 clause 8.3 step 3). */
function ownerOf({ data }: C, ipAddress: string): Identity | undefined {
  const number = Object.keys(data.mapping).find((msisdn) => data.mapping[msisdn] === ipAddress);
  return number === undefined ? undefined : identityNamed(number);
}

/** The words for a Short Message that a client submits in SIP, or a terminal over IP without IMS. */
export const submissionVocabulary = vocabulary.extend({
  guards: {
    /** (a) not barred, (b) allowed in SIP, as the HSS said at registration. */
    submitterAuthorised: because(
      'submitterAuthorised',
      ({ context, event }: Args) => {
        const { impu } = senderOf(event as Got<'SIP MESSAGE SM'>);
        return context.data.registrations[impu]?.serviceData?.transportLevel ?? false;
      },
      {
        setting: ({ context, event }: Args) => {
          const sender = senderOf(event as Got<'SIP MESSAGE SM'>);
          return levelSetting('transport', sender, context.data.registrations[sender.impu]?.serviceData);
        },
      },
    ),
    terminalMapped: because(
      'senderMapped',
      ({ context, event }: Args) => ownerOf(context, (event as Got<'IP-SM'>).ipAddress) !== undefined,
    ),
    addressedWithoutMsisdn: because(
      'addressedWithoutMsisdn',
      ({ context: { submission } }: Args) =>
        submission?.type === 'SIP MESSAGE SM' && submission.recipientUri !== undefined,
    ),
    submittedOverIp: ({ context }) => context.submission?.type === 'IP-SM',
  },
  actions: {
    holdSubmission: assign(({ context, event }) => {
      const submission = event as Got<'SIP MESSAGE SM' | 'IP-SM'>;
      const submitter =
        submission.type === 'IP-SM' ? ownerOf(context, submission.ipAddress) : senderOf(submission);
      return {
        submission,
        submitter: held(submitter),
        // A client that sends the text as it is leaves the Short Messages to the gateway.
        ...(submission.alphabet === undefined
          ? cutByGateway(context, submission.text)
          : { parts: [{ ...textIn(submission), alphabet: submission.alphabet }] }),
      };
    }),
    acceptSubmission: emit(({ event }) => acceptForLater(event as Got<'SIP MESSAGE SM'>)),
    holdNotAuthorised: assign({ cause: 'notAuthorised' as const }),
    holdSystemFailure: assign({ cause: 'systemFailure' as const }),
    requestSubmitterCredit: emit(({ context }) => creditRequest(held(context.submitter).msisdn, 'reserve')),
    submit: emit(({ context }) => {
      const { originator, sender, recipient, scAddress } = held(context.submission);
      const { msisdnlessCorrelationId } = context;
      return send('SMS-IWMSC', {
        type: 'MO-FSM',
        tpdu: 'SMS-SUBMIT',
        originator: originator?.startsWith('sip:')
          ? noMsisdn
          : (originator ?? held(context.submitter).msisdn),
        sender,
        recipient: held(recipient),
        scAddress,
        ...textIn(partUnderWay(context)),
        ...(msisdnlessCorrelationId !== undefined && { msisdnlessCorrelationId }),
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
      });
    }),
    reportSubmission: emit(({ context }) => {
      const { cause } = context;
      const submission = held(context.submission);
      const result =
        cause === undefined ? { result: 'positive' as const } : { result: 'negative' as const, cause };
      if (submission.type === 'IP-SM') {
        return send(submission.from, { type: 'IP-REPORT', tpdu: 'SMS-SUBMIT-REPORT', ...result });
      }
      const { impu, ue } = held(context.submitter);
      return send(ue === 'UE-A' ? 'S-CSCF-O' : 'S-CSCF-T', {
        type: 'SIP MESSAGE REPORT',
        user: impu,
        inReplyTo: submission.callId,
        tpdu: 'SMS-SUBMIT-REPORT',
        ...context.config.reportMark,
        ...result,
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    refuseUnknownTerminal: emit(({ event }) =>
      send(event.from, {
        type: 'IP-REPORT',
        tpdu: 'SMS-SUBMIT-REPORT',
        result: 'negative',
        cause: 'unknownSubscriber',
      }),
    ),
    chargeSubmission: enqueueActions(({ context, enqueue }) => {
      const charged = { served: held(context.submitter).msisdn, direction: 'MO', overIp: true } as const;
      for (const act of chargesOf(context, charged)) enqueue.emit(act);
    }),
  },
});

/** A Short Message that a client submits in SIP (TS 23.204 clause 6.3, TR 23.804 clause 8.9, from step 3), or a terminal over IP (8.3). */
export const submission = {
  idle: [
    {
      guard: not('submitterAuthorised'),
      target: 'reportingSubmission',
      actions: ['holdSubmission', 'acceptSubmission', 'holdNotAuthorised'],
    },
    { target: 'reservingSubmitterCredit', actions: ['holdSubmission', 'noteCut', 'acceptSubmission'] }, // step 4
  ],
  fromIp: [
    { guard: 'terminalMapped', target: 'reservingSubmitterCredit', actions: 'holdSubmission' }, // TR 23.804 8.3 step 3
    { target: 'refused', actions: 'refuseUnknownTerminal' }, // 8.3-B1
  ],
  states: {
    reservingSubmitterCredit: submissionVocabulary.createStateConfig({
      always: [
        { guard: 'chargedOnline', target: 'awaitingSubmitterCredit' },
        { guard: 'addressedWithoutMsisdn', target: 'awaitingOtherGateway' }, // 6.3a step 6
        { target: 'awaitingSubmitReport' },
      ],
    }),
    awaitingSubmitterCredit: submissionVocabulary.createStateConfig({
      entry: 'requestSubmitterCredit',
      after: { creditAnswer: { target: 'reportingSubmission', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          {
            guard: and(['creditGranted', 'addressedWithoutMsisdn']),
            target: 'awaitingOtherGateway',
            actions: 'holdCredit',
          },
          { guard: 'creditGranted', target: 'awaitingSubmitReport', actions: 'holdCredit' },
          { target: 'reportingSubmission', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    awaitingSubmitReport: submissionVocabulary.createStateConfig({
      entry: 'submit', // step 6
      after: { submitReport: { target: 'reportingSubmission', actions: 'holdSystemFailure' } },
      on: {
        'MO-FSM-RES': [
          { guard: 'answersEarlierPart' },
          { guard: 'partsLeft', target: 'awaitingSubmitReport', reenter: true, actions: 'takeNextPart' },
          { target: 'reportingSubmission' },
        ],
        'MO-FSM-ERR': { target: 'reportingSubmission', actions: 'holdCause' },
      },
    }),
    /** The submit report goes out in a request of its own. */
    reportingSubmission: submissionVocabulary.createStateConfig({
      entry: ['reportSubmission', 'chargeSubmission'], // step 10
      always: { guard: 'submittedOverIp', target: 'submissionReported' },
      after: { sipAnswer: 'submissionReported' },
      on: { 'SIP 200 OK': 'submissionReported', 'SIP ERROR': 'submissionReported' },
    }),
    submissionReported: submissionVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

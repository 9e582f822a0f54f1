import { and, assign, emit, enqueueActions, not } from 'xstate';
import { type Identity, identityNamed } from '../../protocol/subscribers.ts';
import { internal, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { newCallId } from '../support/newCallId.ts';
import { acceptForLater, addresseeOf, reject } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import { chatVocabulary } from './chat/vocabulary.ts';
import { chargingRecord, creditRequest } from './charging.ts';
import type { Args, C, Registration } from './gateway.ts';
import { anonymous, hidesSender } from './vocabulary.ts';

type Im = Got<'SIP MESSAGE IM'>;

const senderOf = ({ originator }: Im): Identity => held(identityNamed(originator));
const senderIn = ({ im }: C): Identity => senderOf(held(im));

const registrationOf = ({ data }: C, im: Im): Registration | undefined =>
  data.registrations[senderOf(im).impu];

/** The words for an Instant Message that the gateway of its sender submits as a Short Message. */
export const imSubmissionVocabulary = chatVocabulary.extend({
  guards: {
    /** The Instant Message comes from the S-CSCF of its sender, whom the gateway serves here. */
    servesSender: ({ event }) =>
      event.type === 'SIP MESSAGE IM' &&
      event.from.element === (identityNamed(event.originator)?.ue === 'UE-A' ? 'S-CSCF-O' : 'S-CSCF-T'),
    senderAuthorised: because(
      'senderAuthorised',
      ({ context, event }: Args) => registrationOf(context, event as Im)?.serviceData?.serviceLevel ?? false,
    ),
    submissionAddressKnown: because(
      'serviceCentreKnown',
      ({ context, event }: Args) => registrationOf(context, event as Im)?.scAddress !== undefined,
    ),
  },
  actions: {
    noteSubmission: emit(({ context }) =>
      internal('convertedToSubmission', { identity: hidesSender(held(context.im)) ? 'withheld' : 'kept' }),
    ),
    rejectWithoutServiceCentre: emit(({ event }) => reject(event as Im, 'sms-failure')),
    requestSenderCredit: emit(({ context }) => creditRequest(senderIn(context).msisdn, 'reserve')),
    acceptInstantMessage: emit(({ context }) => acceptForLater(held(context.im))),
    rejectForCredit: emit(({ context }) => reject(held(context.im), 'credit-exhausted')),
    submitInstantMessage: emit(({ context }) => {
      const im = held(context.im);
      return send('SMS-IWMSC', {
        type: 'MO-FSM',
        tpdu: 'SMS-SUBMIT',
        originator: hidesSender(im) ? anonymous : senderOf(im).msisdn,
        sender: hidesSender(im) ? 'ANONYMOUS' : 'REAL',
        recipient: addresseeOf(im).msisdn,
        scAddress: held(registrationOf(context, im)?.scAddress),
        text: im.text,
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
        ...(im.resourcePriority && { transportPriority: true }),
      });
    }),
    notifySenderOfFailure: emit(({ context }) => {
      const { originator, callId } = held(context.im);
      return send(senderIn(context).ue === 'UE-A' ? 'S-CSCF-O' : 'S-CSCF-T', {
        type: 'SIP MESSAGE IMDN',
        requestUri: originator,
        messageId: callId,
        result: 'negative',
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    holdNoSubmitReport: assign({ cause: 'systemFailure' as const }),
    chargeSender: enqueueActions(({ context, enqueue }) => {
      const { cause, creditReserved } = context;
      const { msisdn } = senderIn(context);
      const result = cause === undefined ? 'positive' : 'negative';
      if (creditReserved === true && result === 'negative') enqueue.emit(creditRequest(msisdn, 'refund'));
      const charged = { served: msisdn, direction: 'MO', result, overIp: true } as const;
      for (const act of chargingRecord(context, charged)) enqueue.emit(act);
    }),
  },
});

/** An Instant Message to an SMS user, which the gateway of its sender submits to the service centre (TS 23.204 clause 6.7, from step 3). */
export const imToSubmission = {
  idle: [
    {
      guard: and(['servesSender', not('senderAuthorised')]),
      target: 'refused', // 6.7-B2
      actions: 'rejectNotAuthorised',
    },
    {
      guard: and(['servesSender', 'privacyRequested', not('anonymityAllowed')]),
      target: 'refused', // 6.7-B4
      actions: 'rejectAnonymity',
    },
    {
      guard: and(['servesSender', not('submissionAddressKnown')]),
      target: 'refused', // 6.7-B8
      actions: 'rejectWithoutServiceCentre',
    },
    {
      guard: 'servesSender',
      target: 'reservingSenderCredit',
      actions: ['holdInstantMessage', 'noteSubmission'], // step 4
    },
  ],
  states: {
    reservingSenderCredit: imSubmissionVocabulary.createStateConfig({
      always: [
        { guard: 'chargedOnline', target: 'awaitingSenderCredit' },
        { guard: 'instantMessageHasPriority', target: 'awaitingReportOnSubmission' },
        { target: 'awaitingReportOnSubmission' },
      ],
    }),
    awaitingSenderCredit: imSubmissionVocabulary.createStateConfig({
      entry: 'requestSenderCredit',
      after: { creditAnswer: { target: 'refusingSender', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          {
            guard: and(['creditGranted', 'instantMessageHasPriority']),
            target: 'awaitingReportOnSubmission',
            actions: 'holdCredit',
          },
          { guard: 'creditGranted', target: 'awaitingReportOnSubmission', actions: 'holdCredit' },
          { target: 'refusingSender', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    refusingSender: imSubmissionVocabulary.createStateConfig({
      entry: ['rejectForCredit', 'chargeSender'],
      always: 'refused',
    }),
    awaitingReportOnSubmission: imSubmissionVocabulary.createStateConfig({
      entry: ['acceptInstantMessage', 'submitInstantMessage'], // steps 5 and 6
      after: { submitReport: { target: 'notifyingOfFailure', actions: 'holdNoSubmitReport' } },
      on: {
        'MO-FSM-RES': { target: 'submitted', actions: 'chargeSender' }, // step 8
        'MO-FSM-ERR': { target: 'notifyingOfFailure', actions: 'holdCause' },
      },
    }),
    /** The sender has its answer already, so the failure comes in a request of its own (6.7-B6). */
    notifyingOfFailure: imSubmissionVocabulary.createStateConfig({
      entry: ['notifySenderOfFailure', 'chargeSender'],
      after: { sipAnswer: 'failed' },
      on: { 'SIP 200 OK': 'failed', 'SIP ERROR': 'failed' },
    }),
    submitted: imSubmissionVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

import { assign, emit, enqueueActions, not } from 'xstate';
import { type Identity, identityNamed } from '../../protocol/subscribers.ts';
import { send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { newCallId } from '../support/newCallId.ts';
import { acceptForLater } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import { chargingRecord, creditRequest } from './charging.ts';
import type { Args, C } from './gateway.ts';
import { vocabulary } from './vocabulary.ts';

const senderOf = ({ originator }: Got<'SIP MESSAGE SM'>): Identity => held(identityNamed(originator));
const submitter = ({ submission }: C): Identity => senderOf(held(submission));

/** The words for a Short Message that a client submits in SIP. */
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
        setting: ({ event }: Args) =>
          senderOf(event as Got<'SIP MESSAGE SM'>).ue === 'UE-A' ? 'auth.transport.A' : 'auth.transport.B',
      },
    ),
  },
  actions: {
    holdSubmission: assign({ submission: ({ event }) => event as Got<'SIP MESSAGE SM'> }),
    acceptSubmission: emit(({ event }) => acceptForLater(event as Got<'SIP MESSAGE SM'>)),
    holdNotAuthorised: assign({ cause: 'notAuthorised' as const }),
    holdSystemFailure: assign({ cause: 'systemFailure' as const }),
    requestSubmitterCredit: emit(({ context }) => creditRequest(submitter(context).msisdn, 'reserve')),
    submit: emit(({ context }) => {
      const { originator, sender, recipient, scAddress, text } = held(context.submission);
      return send('SMS-IWMSC', {
        type: 'MO-FSM',
        tpdu: 'SMS-SUBMIT',
        originator,
        sender,
        recipient: held(recipient),
        scAddress,
        text,
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
      });
    }),
    reportSubmission: emit(({ context }) => {
      const { cause, submission } = context;
      const { impu, ue } = submitter(context);
      return send(ue === 'UE-A' ? 'S-CSCF-O' : 'S-CSCF-T', {
        type: 'SIP MESSAGE REPORT',
        user: impu,
        inReplyTo: held(submission).callId,
        tpdu: 'SMS-SUBMIT-REPORT',
        ...(cause === undefined ? { result: 'positive' } : { result: 'negative', cause }),
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    chargeSubmission: enqueueActions(({ context, enqueue }) => {
      const { cause, creditReserved } = context;
      const { msisdn } = submitter(context);
      const result = cause === undefined ? 'positive' : 'negative';
      if (creditReserved === true && result === 'negative') enqueue.emit(creditRequest(msisdn, 'refund'));
      const charged = { served: msisdn, direction: 'MO', result, overIp: true } as const;
      for (const act of chargingRecord(context, charged)) enqueue.emit(act);
    }),
  },
});

/** A Short Message that a client submits in SIP (TS 23.204 clause 6.3, TR 23.804 clause 8.9, from step 3). */
export const submission = {
  idle: [
    {
      guard: not('submitterAuthorised'),
      target: 'reportingSubmission',
      actions: ['holdSubmission', 'acceptSubmission', 'holdNotAuthorised'],
    },
    { target: 'reservingSubmitterCredit', actions: ['holdSubmission', 'acceptSubmission'] }, // step 4
  ],
  states: {
    reservingSubmitterCredit: submissionVocabulary.createStateConfig({
      always: [
        { guard: 'chargedOnline', target: 'awaitingSubmitterCredit' },
        { target: 'awaitingSubmitReport' },
      ],
    }),
    awaitingSubmitterCredit: submissionVocabulary.createStateConfig({
      entry: 'requestSubmitterCredit',
      after: { creditAnswer: { target: 'reportingSubmission', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'awaitingSubmitReport', actions: 'holdCredit' },
          { target: 'reportingSubmission', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    awaitingSubmitReport: submissionVocabulary.createStateConfig({
      entry: 'submit', // step 6
      after: { submitReport: { target: 'reportingSubmission', actions: 'holdSystemFailure' } },
      on: {
        'MO-FSM-RES': 'reportingSubmission',
        'MO-FSM-ERR': { target: 'reportingSubmission', actions: 'holdCause' },
      },
    }),
    /** The submit report goes out in a request of its own. */
    reportingSubmission: submissionVocabulary.createStateConfig({
      entry: ['reportSubmission', 'chargeSubmission'], // step 10
      after: { sipAnswer: 'submissionReported' },
      on: { 'SIP 200 OK': 'submissionReported', 'SIP ERROR': 'submissionReported' },
    }),
    submissionReported: submissionVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

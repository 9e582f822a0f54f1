import { and, assign, emit, enqueueActions, not } from 'xstate';
import { type Identity, identityNamed } from '../../protocol/subscribers.ts';
import { internal, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { textIn } from '../support/segments.ts';
import { acceptForLater, addresseeOf, reject } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import { chatVocabulary, nextReference } from './chat/vocabulary.ts';
import { chargesOf, chargingRecord, creditRequest } from './charging.ts';
import type { Args, C, Data, Registration } from './gateway.ts';
import { levelSetting } from './levelSetting.ts';
import { partUnderWay } from './parts.ts';
import { anonymous, hidesSender, notification, sCscfOf } from './vocabulary.ts';

type Im = Got<'SIP MESSAGE IM'>;

const senderOf = ({ originator }: Im): Identity => held(identityNamed(originator));
const senderIn = ({ im }: C): Identity => senderOf(held(im));

const registrationOf = ({ data }: C, im: Im): Registration | undefined =>
  data.registrations[senderOf(im).impu];

/** What a submitted Short Message is known by when its status report comes. */
export const statusKey = (number: string, reference: number | string | undefined): string =>
  `${number} ${reference}`;

/** The data when the sender of an Instant Message knows its end: some reports will not come, the others go no further. */
export function withoutNews(data: Data, messageId: string, notComing: readonly string[]): Data {
  const awaited = Object.entries(data.awaitedStatuses).flatMap(([key, one]) => {
    if (notComing.includes(key)) return [];
    return [[key, one.messageId === messageId ? { ...one, notify: 'none' as const } : one] as const];
  });
  return { ...data, awaitedStatuses: Object.fromEntries(awaited) };
}

/** What a status report cannot tell is not taken up, nor what would lead to a sender who is hidden (6.10). */
const asksForStatusReport = because('statusReportAsked', ({ context }: Args) => {
  const im = held(context.im);
  return (im.notify === 'delivery' || im.notify === 'failure') && !hidesSender(im);
});

/** The words for an Instant Message that the gateway of its sender submits as a Short Message. */
export const imSubmissionVocabulary = chatVocabulary.extend({
  guards: {
    /** The Instant Message comes from the S-CSCF of its sender, whom the gateway serves here. */
    servesSender: ({ event }) =>
      event.type === 'SIP MESSAGE IM' && event.from.element === sCscfOf(senderOf(event)),
    senderAuthorised: because(
      'senderAuthorised',
      ({ context, event }: Args) => registrationOf(context, event as Im)?.serviceData?.serviceLevel ?? false,
      {
        setting: ({ context, event }: Args) =>
          levelSetting('service', senderOf(event as Im), registrationOf(context, event as Im)?.serviceData),
      },
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
    /** A status report is asked for on every Short Message of the text, and each is counted. */
    awaitStatuses: assign(({ context, event }) => {
      if (!asksForStatusReport({ context, event })) return {};
      const { data } = context;
      const { originator, callId: messageId, notify = 'none' } = held(context.im);
      const { msisdn } = senderIn(context);
      const first = nextReference(data, msisdn);
      const parts = held(context.parts).map((part, index) => ({ ...part, reference: (first + index) % 256 }));
      const awaited = parts.map(
        ({ reference }) => [statusKey(msisdn, reference), { user: originator, messageId, notify }] as const,
      );
      return {
        parts,
        data: {
          ...data,
          references: { ...data.references, [msisdn]: held(parts.at(-1)).reference },
          awaitedStatuses: { ...data.awaitedStatuses, ...Object.fromEntries(awaited) },
        },
      };
    }),
    submitInstantMessage: emit(({ context }) => {
      const im = held(context.im);
      const part = partUnderWay(context);
      const { reference } = part;
      return send('SMS-IWMSC', {
        type: 'MO-FSM',
        tpdu: 'SMS-SUBMIT',
        originator: hidesSender(im) ? anonymous : senderOf(im).msisdn,
        sender: hidesSender(im) ? 'ANONYMOUS' : 'REAL',
        recipient: addresseeOf(im).msisdn,
        scAddress: held(registrationOf(context, im)?.scAddress),
        ...textIn(part),
        ...(reference !== undefined && { statusReportRequested: true, reference }),
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
        ...(im.resourcePriority && { transportPriority: true }),
      });
    }),
    notifySenderOfFailure: emit(({ context }) => {
      const { originator, callId } = held(context.im);
      const about = { user: originator, messageId: callId };
      return send(sCscfOf(senderIn(context)), notification(context, about, 'negative'));
    }),
    /** No service centre has what is not submitted, so none will report on it; what it reports of the rest is no news. */
    forgetAwaitedStatuses: assign({
      data: ({ context }): Data => {
        const { msisdn } = senderIn(context);
        const notSubmitted = held(context.parts).map(({ reference }) => statusKey(msisdn, reference));
        return withoutNews(context.data, held(context.im).callId, notSubmitted);
      },
    }),
    holdNoSubmitReport: assign({ cause: 'systemFailure' as const }),
    chargeSender: enqueueActions(({ context, enqueue }) => {
      const charged = { served: senderIn(context).msisdn, direction: 'MO', overIp: true } as const;
      for (const act of chargesOf(context, charged)) enqueue.emit(act);
    }),
    /** Of an Instant Message that is not even submitted. */
    chargeRefusedSender: enqueueActions(({ context, event, enqueue }) => {
      const { msisdn } = senderOf(event as Im);
      const charged = { served: msisdn, direction: 'MO', result: 'negative', overIp: true } as const;
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
      actions: ['rejectNotAuthorised', 'chargeRefusedSender'],
    },
    {
      guard: and(['servesSender', 'privacyRequested', not('anonymityAllowed')]),
      target: 'refused', // 6.7-B4
      actions: ['rejectAnonymity', 'chargeRefusedSender'],
    },
    {
      guard: and(['servesSender', 'textTooLong']),
      target: 'refused',
      actions: ['rejectTooLong', 'chargeRefusedSender'],
    },
    {
      guard: and(['servesSender', not('submissionAddressKnown')]),
      target: 'refused', // 6.7-B8
      actions: ['rejectWithoutServiceCentre', 'chargeRefusedSender'],
    },
    {
      guard: 'servesSender',
      target: 'reservingSenderCredit',
      actions: ['holdInstantMessage', 'noteSubmission', 'noteCut'], // step 4
    },
  ],
  states: {
    reservingSenderCredit: imSubmissionVocabulary.createStateConfig({
      always: [
        { guard: 'chargedOnline', target: 'awaitingSenderCredit' },
        { guard: 'instantMessageHasPriority', target: 'acceptingInstantMessage' },
        { target: 'acceptingInstantMessage' },
      ],
    }),
    awaitingSenderCredit: imSubmissionVocabulary.createStateConfig({
      entry: 'requestSenderCredit',
      after: { creditAnswer: { target: 'refusingSender', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          {
            guard: and(['creditGranted', 'instantMessageHasPriority']),
            target: 'acceptingInstantMessage',
            actions: 'holdCredit',
          },
          { guard: 'creditGranted', target: 'acceptingInstantMessage', actions: 'holdCredit' },
          { target: 'refusingSender', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    refusingSender: imSubmissionVocabulary.createStateConfig({
      entry: ['rejectForCredit', 'chargeSender'],
      always: 'refused',
    }),
    acceptingInstantMessage: imSubmissionVocabulary.createStateConfig({
      entry: ['acceptInstantMessage', 'awaitStatuses'], // step 5
      always: 'awaitingReportOnSubmission',
    }),
    awaitingReportOnSubmission: imSubmissionVocabulary.createStateConfig({
      entry: 'submitInstantMessage', // step 6
      after: { submitReport: { target: 'notifyingOfFailure', actions: 'holdNoSubmitReport' } },
      on: {
        'MO-FSM-RES': [
          { guard: 'answersEarlierPart' },
          {
            guard: 'partsLeft',
            target: 'awaitingReportOnSubmission',
            reenter: true,
            actions: 'takeNextPart',
          },
          { target: 'submitted', actions: 'chargeSender' }, // step 8
        ],
        'MO-FSM-ERR': { target: 'notifyingOfFailure', actions: 'holdCause' },
      },
    }),
    /** The sender has its answer already, so the failure comes in a request of its own (6.7-B6). */
    notifyingOfFailure: imSubmissionVocabulary.createStateConfig({
      entry: ['notifySenderOfFailure', 'forgetAwaitedStatuses', 'chargeSender'],
      after: { sipAnswer: 'failed' },
      on: { 'SIP 200 OK': 'failed', 'SIP ERROR': 'failed' },
    }),
    submitted: imSubmissionVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

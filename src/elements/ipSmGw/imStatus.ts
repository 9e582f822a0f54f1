import { and, assign, emit } from 'xstate';
import { identityNamed } from '../../protocol/subscribers.ts';
import { internal, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { type Got, held } from '../support/types.ts';
import type { Args, AwaitedStatus, Data } from './gateway.ts';
import { imSubmissionVocabulary, statusKey, withoutNews } from './imToSubmission.ts';
import { notification, notificationOf, sCscfOf } from './vocabulary.ts';

const keyOf = ({ context, event }: Args): string =>
  statusKey(held(context.question).msisdn, (event as Got<'MT-FSM'>).about);

const awaitedIn = (args: Args): AwaitedStatus | undefined => args.context.data.awaitedStatuses[keyOf(args)];

const resultIn = ({ event }: Args) => ((event as Got<'MT-FSM'>).delivered === true ? 'positive' : 'negative');

/** Other Short Messages of the same text. */
const othersAwaited = (args: Args) =>
  Object.entries(args.context.data.awaitedStatuses).filter(
    ([key, { messageId }]) => key !== keyOf(args) && messageId === awaitedIn(args)?.messageId,
  );

/** The words for a status report on an Instant Message that the gateway has submitted. */
export const imStatusVocabulary = imSubmissionVocabulary.extend({
  guards: {
    ofSubmittedMessage: (args) => awaitedIn(args) !== undefined,
    /** A failure of one Short Message is a failure of the text; for a success all must have come (our reading). */
    statusOfAll: (args) => resultIn(args) === 'negative' || othersAwaited(args).length === 0,
    statusAsked: because(
      'notificationAsked',
      (args: Args) => awaitedIn(args)?.notify === notificationOf(resultIn(args)),
    ),
  },
  actions: {
    noteStatus: emit((args) => internal('statusMapped', { result: resultIn(args) })),
    notifyOfStatus: emit((args) => {
      const awaited = held(awaitedIn(args));
      const server = sCscfOf(held(identityNamed(awaited.user)));
      return send(server, notification(args.context, awaited, resultIn(args)));
    }),
    forgetStatus: assign({
      data: (args): Data => {
        const { data } = args.context;
        if (resultIn(args) === 'negative')
          return withoutNews(data, held(awaitedIn(args)).messageId, [keyOf(args)]);
        const { [keyOf(args)]: _told, ...awaitedStatuses } = data.awaitedStatuses;
        return { ...data, awaitedStatuses };
      },
    }),
  },
});

/** A status report becomes a delivery notification for the sender of the Instant Message (TS 23.204 clause 6.10, from step 4). */
export const imStatus = {
  forwarded: [
    {
      guard: and(['correlationKnown', 'statusReport', 'ofSubmittedMessage', 'statusOfAll', 'statusAsked']),
      target: 'notifyingOfStatus', // step 5
      actions: ['holdShortMessage', 'noteStatus', 'notifyOfStatus', 'forgetStatus'],
    },
    {
      guard: and(['correlationKnown', 'statusReport', 'ofSubmittedMessage']),
      target: 'delivered',
      actions: ['holdShortMessage', 'confirm', 'forgetStatus'],
    },
  ],
  states: {
    notifyingOfStatus: imStatusVocabulary.createStateConfig({
      after: { sipAnswer: { target: 'failed', actions: ['holdAbsent', 'refuse'] } },
      on: {
        'SIP 200 OK': { target: 'delivered', actions: 'confirm' }, // step 8
        'SIP ERROR': { target: 'failed', actions: ['holdCause', 'refuse'] },
      },
    }),
  },
} as const;

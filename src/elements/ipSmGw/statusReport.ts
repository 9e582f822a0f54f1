import { emit } from 'xstate';
import { send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { type Got, held } from '../support/types.ts';
import type { Args } from './gateway.ts';
import { overIpVocabulary } from './overIpWords.ts';

/** What the gateway decides about status reports of the service centre (TS 23.204 clauses 6.10 and 6.18). */
export const statusReportVocabulary = overIpVocabulary.extend({
  guards: {
    askedForStatusReport: ({ context }) => context.question?.smRpMti === 'SMS-STATUS-REPORT',
    /** A number that the gateway lends has no serving node, so its reports always come to the gateway (our reading). */
    nodesNamed: ({ event }) => event.type === 'SRI-SM-RES' && event.addresses.length > 0,
    statusReportBypasses: because(
      'statusReportBypasses',
      ({ context }: Args) => context.config.statusReportsBypass,
    ),
    statusReport: ({ event }) => event.type === 'MT-FSM' && event.tpdu === 'SMS-STATUS-REPORT',
  },
  actions: {
    nameServingNodes: emit(({ context, event }) => {
      const { from: _from, ...routing } = event as Got<'SRI-SM-RES'>;
      return send(held(held(context.question).replyTo), routing);
    }),
  },
});

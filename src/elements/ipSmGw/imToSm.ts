import { and, not } from 'xstate';
import { vocabulary } from './vocabulary.ts';

/** An Instant Message for a recipient who is served as an SMS user (TS 23.204 clause 6.13, from step 7). */
export const imToSm = {
  idle: [
    {
      guard: not('serviceLevelAuthorised'),
      target: 'refused',
      actions: ['rejectNotAuthorised', 'chargeRefused'],
    }, // 6.13-B8
    {
      guard: and(['privacyRequested', not('anonymityAllowed')]),
      target: 'refused', // 6.13-B10
      actions: ['rejectAnonymity', 'chargeRefused'],
    },
    { guard: 'textTooLong', target: 'refused', actions: ['rejectTooLong', 'chargeRefused'] },
    {
      guard: 'smsOverIpOnly',
      target: 'reservingCredit', // 6.11 step 4
      actions: ['holdInstantMessage', 'noteConversion', 'noteCut', 'chooseSmsOverIp'],
    },
    { target: 'awaitingServingNodes', actions: ['holdInstantMessage', 'noteConversion', 'noteCut'] }, // step 7
  ],
  states: {
    awaitingServingNodes: vocabulary.createStateConfig({
      entry: 'interrogateHss', // step 8
      after: { routingInformation: { target: 'rejecting', actions: 'holdAbsent' } },
      on: {
        'SRI-SM-RES': [
          // The Instant Message's own priority is looked at for step 9, whatever the recipient's is.
          {
            guard: and(['servingNodeKnown', 'instantMessageHasPriority']),
            target: 'reservingCredit',
            actions: ['holdRouting', 'chooseServingNodes'],
          },
          {
            guard: 'servingNodeKnown',
            target: 'reservingCredit',
            actions: ['holdRouting', 'chooseServingNodes'],
          },
          { target: 'rejecting', actions: 'holdAbsent' }, // 6.13-B15
        ],
        'SRI-SM-ERR': { target: 'rejecting', actions: 'holdCause' }, // 6.13-B15
      },
    }),
    /** Nothing was tried, so there is no delivery status to report. */
    rejecting: vocabulary.createStateConfig({ entry: ['refuse', 'charge'], always: 'failed' }),
  },
} as const;

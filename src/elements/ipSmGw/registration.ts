import { and } from 'xstate';
import { vocabulary } from './vocabulary.ts';

/** What comes when the HSS has answered, or does not: the S-CSCF's answer, if it has none yet. */
const answeredBy = <const Target extends string, const Action extends 'recordServiceData'>(
  target: Target,
  ...actions: readonly Action[]
) =>
  [
    { guard: 'answersSCscfFirst', target, actions },
    { target, actions: [...actions, 'acceptRegister'] }, // TR 23.804 8.7 step 7
  ] as const;

/**
 * A subscriber registers in IMS or leaves. The gateway answers the S-CSCF before it talks to the HSS, whose data it
 * keeps (TS 23.204 clauses 6.1 and 6.2), or after that (TR 23.804 clauses 8.7 and 8.8).
 */
export const registration = {
  idle: [
    {
      guard: and(['leaving', 'answersSCscfFirst']),
      target: 'awaitingDeregistration',
      actions: ['holdRegister', 'acceptRegister', 'recordRegistration'],
    },
    {
      guard: 'answersSCscfFirst',
      target: 'awaitingSubscriberData',
      actions: ['holdRegister', 'acceptRegister', 'recordRegistration'],
    },
    {
      guard: and(['leaving', 'hssToldOfRegistrations']),
      target: 'awaitingDeregistration',
      actions: ['holdRegister', 'recordRegistration'],
    },
    {
      guard: 'leaving',
      target: 'deregistered', // 8.8.1 without steps 5 and 6
      actions: ['holdRegister', 'recordRegistration', 'acceptRegister'],
    },
    {
      guard: 'hssToldOfRegistrations',
      target: 'awaitingSubscriberData',
      actions: ['holdRegister', 'recordRegistration'],
    },
    {
      target: 'checkingReachability', // 8.7-B2, 8.7-B3
      actions: ['holdRegister', 'recordRegistration', 'trustFilterCriterion', 'acceptRegister'],
    },
  ],
  states: {
    awaitingSubscriberData: vocabulary.createStateConfig({
      entry: 'tellHssOfRegistration',
      after: { subscriberData: answeredBy('checkingReachability') },
      on: { 'IWF-REG-RES': answeredBy('checkingReachability', 'recordServiceData') },
    }),
    awaitingDeregistration: vocabulary.createStateConfig({
      entry: 'tellHssOfDeregistration',
      after: { subscriberData: answeredBy('deregistered') },
      on: { 'IWF-DEREG-RES': answeredBy('deregistered') },
    }),
    checkingReachability: vocabulary.createStateConfig({
      always: [{ guard: 'unreachableNoted', target: 'awaitingReadyForPresence' }, { target: 'registered' }],
    }),
    awaitingReadyForPresence: vocabulary.createStateConfig({
      entry: 'tellHssOfPresence', // 6.5b step 3
      after: { readyResult: 'registered' },
      on: { 'READY-SM-RES': { target: 'registered', actions: 'forgetUnreachable' } }, // 6.5b step 4
    }),
    registered: vocabulary.createStateConfig({ type: 'final' }),
    deregistered: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

import { vocabulary } from './vocabulary.ts';

/** The gateway answers the S-CSCF before it talks to the HSS, whose data it keeps (TS 23.204 clauses 6.1 and 6.2.1). */
export const registration = {
  idle: [
    {
      guard: 'leaving',
      target: 'awaitingDeregistration',
      actions: ['holdRegister', 'acceptRegister', 'recordRegistration'],
    },
    { target: 'awaitingSubscriberData', actions: ['holdRegister', 'acceptRegister', 'recordRegistration'] },
  ],
  states: {
    awaitingSubscriberData: vocabulary.createStateConfig({
      entry: 'tellHssOfRegistration',
      after: { subscriberData: 'registered' },
      on: { 'IWF-REG-RES': { target: 'registered', actions: 'recordServiceData' } },
    }),
    awaitingDeregistration: vocabulary.createStateConfig({
      entry: 'tellHssOfDeregistration',
      after: { subscriberData: 'deregistered' },
      on: { 'IWF-DEREG-RES': 'deregistered' },
    }),
    registered: vocabulary.createStateConfig({ type: 'final' }),
    deregistered: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

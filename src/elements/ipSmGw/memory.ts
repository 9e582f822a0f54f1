import { vocabulary } from './vocabulary.ts';

/** A phone that has memory again says so over IMS (TS 23.204 clause 6.6). */
export const memory = {
  idle: { target: 'awaitingReadyForMemory', actions: ['holdMemory', 'acceptMemory'] }, // step 4
  states: {
    awaitingReadyForMemory: vocabulary.createStateConfig({
      entry: 'tellHssOfMemory', // step 5
      after: { readyResult: { target: 'reportingMemory', actions: 'refuseMemory' } },
      on: { 'READY-SM-RES': { target: 'reportingMemory', actions: 'confirmMemory' } }, // step 9
    }),
    reportingMemory: vocabulary.createStateConfig({
      after: { sipAnswer: 'memoryReported' },
      on: { 'SIP 200 OK': 'memoryReported', 'SIP ERROR': 'memoryReported' },
    }),
    memoryReported: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

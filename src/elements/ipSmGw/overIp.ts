import { and } from 'xstate';
import { overIpVocabulary as vocabulary } from './overIpWords.ts';
import { submission } from './submission.ts';

/** A terminal that registers, first or again (TR 23.804 clause 8.1 step 3). */
const registers = { target: 'connecting', actions: 'holdTerminal' } as const;
/** A terminal that leaves (clause 8.2.1). */
const leaves = { target: 'disconnecting', actions: 'holdTerminal' } as const;

const disconnected = {
  target: 'disconnected', // 8.2.1 step 5
  actions: ['deleteMapping', 'confirmDisconnection'],
} as const;

/** Terminals that reach the gateway over IP without IMS: one context per terminal, and one per Short Message (TR 23.804 clauses 8.1 to 8.5). */
export const overIp = {
  idle: {
    'IP-REG-REQ': registers,
    'IP-DEREG-REQ': leaves,
    'IP-SM': submission.fromIp,
  },
  /** A Forward Short Message that names the recipient by the MSISDN of a terminal that is registered over IP. */
  forwarded: [
    {
      guard: and(['namedByMsisdn', 'recipientMapped']),
      target: 'reservingTerminalCredit',
      actions: ['holdShortMessage', 'holdAddress'],
    },
  ],
  states: {
    connecting: vocabulary.createStateConfig({
      entry: 'tellHssOfConnection', // 8.1 step 3
      after: {
        subscriberData: [
          { guard: 'stillMapped', target: 'connected', actions: 'refuseConnection' },
          { target: 'refused', actions: 'refuseConnection' }, // 8.1-B3
        ],
      },
      on: {
        'IWF-REG-RES': { target: 'connected', actions: ['storeMapping', 'confirmConnection'] }, // 8.1 step 6
      },
    }),
    connected: vocabulary.createStateConfig({
      after: { longGuard: 'releasing' },
      on: { 'IP-REG-REQ': registers, 'IP-DEREG-REQ': leaves },
    }),
    disconnecting: vocabulary.createStateConfig({
      entry: 'tellHssOfDisconnection', // 8.2.1 step 2
      after: { subscriberData: disconnected },
      on: { 'IWF-DEREG-RES': disconnected },
    }),
    releasing: vocabulary.createStateConfig({
      entry: ['tellHssOfDisconnection', 'deleteMapping'], // 8.2.2 step 1
      after: { subscriberData: { target: 'disconnected', actions: 'informTerminal' } },
      on: {
        'IWF-DEREG-RES': { target: 'disconnected', actions: 'informTerminal' }, // 8.2.2 step 4
        'IP-REG-REQ': registers,
        'IP-DEREG-REQ': leaves,
      },
    }),
    reservingTerminalCredit: vocabulary.createStateConfig({
      always: [
        { guard: 'chargedOnline', target: 'awaitingTerminalCredit' },
        { target: 'awaitingTerminalReport' },
      ],
    }),
    awaitingTerminalCredit: vocabulary.createStateConfig({
      entry: 'requestTerminalCredit',
      after: { creditAnswer: { target: 'refusingForward', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'awaitingTerminalReport', actions: 'holdCredit' },
          { target: 'refusingForward', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    awaitingTerminalReport: vocabulary.createStateConfig({
      entry: 'sendToTerminal', // 8.4 step 5
      after: { ipReport: { target: 'refusingForward', actions: 'holdCause' } }, // 8.5 step 6
      on: {
        'IP-REPORT': [
          { guard: 'reportedPositive', target: 'delivered', actions: ['confirmForward', 'chargeForward'] }, // 8.4 step 6
          { target: 'refusingForward', actions: 'holdCause' },
        ],
      },
    }),
    refusingForward: vocabulary.createStateConfig({
      entry: ['refuseForward', 'chargeForward'],
      always: 'failed',
    }),
    disconnected: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

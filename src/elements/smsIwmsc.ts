import { assign, emit, setup } from 'xstate';
import type { FailureCause } from '../protocol/messages/common.ts';
import { type Act, send } from './support/act.ts';
import { alertOf } from './support/alert.ts';
import { extrasOf } from './support/extras.ts';
import { fixedDelays } from './support/delays.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Own {
  readonly request?: Got<'MO-FSM'>;
}

type C = Context<Own>;

const refuse = ({ request }: C, cause: FailureCause): Act =>
  send(held(request).from, { type: 'MO-FSM-ERR', tpdu: 'SMS-SUBMIT-REPORT', result: 'negative', cause });

/** SMS-IWMSC: takes a submitted Short Message to the service centre and its report back. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('submitReport'),
  guards: {
    accepted: ({ event }) => event.type === 'SC-SUBMIT-REPORT' && event.result === 'positive',
  },
  actions: {
    hold: assign({ request: ({ event }) => event as Got<'MO-FSM'> }),
    submit: emit(({ context }) => {
      const request = held(context.request);
      const { originator, sender, recipient, text, ipAccessFlag } = request;
      return send('SM-SC', {
        type: 'SC-MO',
        tpdu: 'SMS-SUBMIT',
        originator,
        sender,
        recipient,
        text,
        ...(ipAccessFlag && { ipAccessFlag }),
        ...extrasOf(request),
      });
    }),
    confirm: emit(({ context }) =>
      send(held(context.request).from, { type: 'MO-FSM-RES', tpdu: 'SMS-SUBMIT-REPORT', result: 'positive' }),
    ),
    refuse: emit(({ context, event }) =>
      refuse(context, (event as Got<'SC-SUBMIT-REPORT'>).cause ?? 'systemFailure'),
    ),
    passAlertOn: emit(({ event }) => alertOf(event as Got<'ALERT-SC'>)),
    refuseUnanswered: emit(({ context }) => refuse(context, 'systemFailure')),
  },
}).createMachine({
  id: 'sms-iwmsc',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'MO-FSM': { target: 'awaitingSubmitReport', actions: 'hold' },
        'ALERT-SC': { target: 'confirmed', actions: 'passAlertOn' },
      },
    },
    awaitingSubmitReport: {
      entry: 'submit',
      after: { submitReport: { target: 'refused', actions: 'refuseUnanswered' } },
      on: {
        'SC-SUBMIT-REPORT': [
          { guard: 'accepted', target: 'confirmed', actions: 'confirm' },
          { target: 'refused', actions: 'refuse' },
        ],
      },
    },
    confirmed: { type: 'final' },
    refused: { type: 'final' },
  },
});

export const smsIwmsc: ElementOf<object, object> = { machine, data: () => ({}), configure: () => ({}) };

import { emit, setup } from 'xstate';
import type { Settings } from '../../protocol/settings.ts';
import { type Act, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import type { Context, ElementOf, Got, Incoming } from '../support/types.ts';

interface Config {
  readonly creditLeft: boolean;
}

type C = Context<object, object, Config>;

/** OCS: grants or refuses credit before a message is forwarded, and takes back what was not used (TR 23.804 clause 7, R4). */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  guards: {
    refunds: ({ event }) => (event as Got<'CREDIT-REQ'>).request === 'refund',
    creditLeft: because(
      'creditLeft',
      ({ context }: { readonly context: C; readonly event: Incoming }) => context.config.creditLeft,
    ),
  },
  actions: {
    grant: emit(({ event }) => send(event.from, { type: 'CREDIT-RES', result: 'positive' })),
    refuse: emit(({ event }) => send(event.from, { type: 'CREDIT-RES', result: 'negative' })),
  },
}).createMachine({
  id: 'ocs',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'CREDIT-REQ': [
          { guard: 'refunds', target: 'refunded', actions: 'grant' },
          { guard: 'creditLeft', target: 'granted', actions: 'grant' },
          { target: 'refused', actions: 'refuse' },
        ],
      },
    },
    refunded: { type: 'final' },
    granted: { type: 'final' },
    refused: { type: 'final' },
  },
});

export const ocs: ElementOf<object, Config> = {
  machine,
  data: () => ({}),
  configure: (_then, now: Settings) => ({ creditLeft: now['chg.credit'] === 'ok' }),
};

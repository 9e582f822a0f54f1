import { assign, setup } from 'xstate';
import type { Act } from './support/act.ts';
import type { Context, ElementOf, Got, Incoming } from './support/types.ts';

interface Data {
  /** Who is connected over IP, by IMSI. */
  readonly connected: readonly string[];
}

type C = Context<object, Data>;

/** Presence Server: learns from the HSS who is connected over IP (TR 23.804 clauses 8.1 and 8.2). */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  actions: {
    record: assign({
      data: ({ context, event }): Data => {
        const { imsi, connected } = event as Got<'PRESENCE-NOTIFY'>;
        const others = context.data.connected.filter((other) => other !== imsi);
        return { connected: connected ? [...others, imsi] : others };
      },
    }),
  },
}).createMachine({
  id: 'presence',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: { on: { 'PRESENCE-NOTIFY': { target: 'recorded', actions: 'record' } } },
    recorded: { type: 'final' },
  },
});

export const presence: ElementOf<Data, object> = {
  machine,
  data: () => ({ connected: [] }),
  configure: () => ({}),
};

import { setup } from 'xstate';
import type { Act } from './support/act.ts';
import type { Context, ElementOf, Incoming } from './support/types.ts';

type C = Context<object>;

/** PEER-NET: any network outside the picture. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
}).createMachine({
  id: 'peer-net',
  initial: 'idle',
  context: {} as C,
  states: { idle: {} },
});

export const peerNet: ElementOf<object, object> = { machine, data: () => ({}), configure: () => ({}) };

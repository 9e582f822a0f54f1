import { enqueueActions, setup } from 'xstate';
import { mmsFromPeer, mmsTaken } from './peerNet/mms.ts';
import type { Act } from './support/act.ts';
import type { Context, ElementOf, Got, Incoming } from './support/types.ts';

type C = Context<object>;

/** PEER-NET: any network outside the picture. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  actions: {
    sendMms: enqueueActions(({ context, event, enqueue }) => {
      for (const act of mmsFromPeer(context, event as Got<'USER SENDS MMS'>)) enqueue.emit(act);
    }),
    takeMms: enqueueActions(({ event, enqueue }) => {
      for (const act of mmsTaken(event as Got<'MM4 FORWARD'>)) enqueue.emit(act);
    }),
  },
}).createMachine({
  id: 'peer-net',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'USER SENDS MMS': { target: 'done', actions: 'sendMms' },
        'MM4 FORWARD': { target: 'done', actions: 'takeMms' },
      },
    },
    done: { type: 'final' },
  },
});

export const peerNet: ElementOf<object, object> = { machine, data: () => ({}), configure: () => ({}) };

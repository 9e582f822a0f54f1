import { assign, emit, setup } from 'xstate';
import { type Act, send } from '../support/act.ts';
import type { Context, ElementOf, Got, Incoming } from '../support/types.ts';

interface Data {
  /** How many charging records have come in. */
  readonly records: number;
}

type C = Context<object, Data>;

const vocabulary = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  actions: {
    count: assign({ data: ({ context }): Data => ({ records: context.data.records + 1 }) }),
    passOn: emit(({ event }) => {
      const { from: _from, ...record } = event as Got<'CDR'>;
      return send('CGW', record);
    }),
  },
});

const data = (): Data => ({ records: 0 });
const configure = () => ({});

/** CCF: collects charging data and passes the records on (TR 23.804 clause 7, R3). */
export const ccf: ElementOf<Data, object> = {
  machine: vocabulary.createMachine({
    id: 'ccf',
    initial: 'idle',
    context: {} as C,
    states: {
      idle: { on: { CDR: { target: 'passedOn', actions: ['count', 'passOn'] } } },
      passedOn: { type: 'final' },
    },
  }),
  data,
  configure,
};

/** CGW: keeps the charging records for billing. */
export const cgw: ElementOf<Data, object> = {
  machine: vocabulary.createMachine({
    id: 'cgw',
    initial: 'idle',
    context: {} as C,
    states: {
      idle: { on: { CDR: { target: 'kept', actions: 'count' } } },
      kept: { type: 'final' },
    },
  }),
  data,
  configure,
};

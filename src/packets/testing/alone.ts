import type { Hop } from '../../wire/hop.ts';

/** Of a message that is in no run, what a run would say of it. */
export const alone: Pick<Hop, 'sentMs' | 'sequence' | 'exchange' | 'reference' | 'origin' | 'concerning'> = {
  sentMs: 0,
  sequence: 1,
  exchange: { sequence: 1, turn: 0 },
  reference: 0,
  origin: { writtenMs: 0, aboutMs: 0, takenMs: 0, dischargedMs: 0, count: 0 },
  concerning: [],
};

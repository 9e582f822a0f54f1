import { type ElementId, servingNodes } from '../protocol/elementIds.ts';
import type { MessageId } from '../protocol/messages/messages.ts';
import type { Basis } from '../protocol/provenance.ts';
import type { StepRow } from './procedure.ts';

/** Stands in a step table for whichever node serves the phone. */
export const serving: readonly ElementId[] = servingNodes;

/** Stands for the application server that the service profile names. */
export const applicationServer: readonly ElementId[] = ['IM-AS', 'CPM-AS'];

type Ends = ElementId | readonly ElementId[];

const list = (ends: Ends): readonly ElementId[] => (typeof ends === 'string' ? [ends] : ends);

/** Rows of one clause, written as in its step table. */
export function rowsOf(clause: string) {
  return {
    row: (
      step: string | null,
      from: Ends,
      to: Ends,
      message: MessageId,
      basis: Basis = 'S',
      more: Pick<StepRow, 'answers' | 'registration' | 'of' | 'where' | 'toContact'> = {},
    ): StepRow => ({ step, from: list(from), to: list(to), message, basis, clause, ...more }),
    internal: (
      step: string | null,
      at: Ends,
      basis: Basis = 'S',
      more: Pick<StepRow, 'registration' | 'of' | 'where' | 'note'> = {},
    ): StepRow => ({
      step,
      from: list(at),
      to: list(at),
      message: 'INTERNAL',
      basis,
      clause,
      ...more,
    }),
  };
}

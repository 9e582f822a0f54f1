import { elements } from '../elements/elements.ts';
import type { Network } from '../kernel/element.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import { referencePointBetween } from '../protocol/referencePoints.ts';

/** All elements, linked by the reference points of the standard. */
export const network: Network = {
  elements,
  delayMs(from, to) {
    if (from === to) return 0;
    const point = referencePointBetween(from as ElementId, to as ElementId);
    if (point === undefined) throw new Error(`There is no reference point between ${from} and ${to}`);
    return point.delayMs;
  },
  isUrgent: (message) => 'transportPriority' in message && message.transportPriority === true,
};

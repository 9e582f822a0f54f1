import type { ElementId } from './elementIds.ts';

/** An element, and within it the context that an answer is for. */
export interface Address {
  readonly element: ElementId;
  readonly context?: string;
}

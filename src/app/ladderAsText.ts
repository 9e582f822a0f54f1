import { exporters } from '../exporters/exporters.ts';
import type { Ladder } from '../timeline/entry.ts';

/** The whole ladder as the text export writes it. */
export function ladderAsText(ladder: Ladder): string {
  return exporters.find(({ id }) => id === 'text')?.export({ ladder, state: {} }) ?? '';
}

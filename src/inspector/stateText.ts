import { words } from '../words/words.ts';
import { isRecord } from './valueText.ts';

/** The active states of a statechart on one line, regions that run side by side set apart by a comma. */
export function stateText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return words().inspector.none;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([region, inner]) =>
      isRecord(inner) && Object.keys(inner).length === 0 ? region : `${region}.${stateText(inner)}`,
    )
    .join(', ');
}

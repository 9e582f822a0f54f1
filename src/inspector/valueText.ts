import { words } from '../words/words.ts';

/** A carried value on one line: booleans as yes and no, lists in order, texts as they are. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null || value === '') return words().inspector.none;
  if (typeof value === 'boolean') return value ? words().inspector.yes : words().inspector.no;
  if (typeof value === 'number') return value.toLocaleString(words().locale, { useGrouping: false });
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.length === 0 ? words().inspector.none : value.map(valueText).join(', ');
  if (isRecord(value)) return recordText(value);
  return JSON.stringify(value) ?? words().inspector.none;
}

/** Whether a value has named parts. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordText(value: Readonly<Record<string, unknown>>): string {
  const { element, context, ...rest } = value;
  if (typeof element === 'string' && Object.keys(rest).length === 0) {
    return typeof context === 'string' ? `${element} (${context})` : element;
  }
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return parts.length === 0
    ? words().inspector.none
    : parts.map(([key, part]) => `${key}: ${valueText(part)}`).join(', ');
}

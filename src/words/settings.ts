import { type SettingGroup, type SettingId, settings } from '../protocol/settings.ts';
import { groupTitles } from './en/settings.ts';
import { words } from './words.ts';

/** How a condition is called on the screen. */
export interface SettingWords {
  readonly label: string;
  /** What it decides, in one sentence. */
  readonly help: string;
  /** Values whose id says too little. */
  readonly values?: Readonly<Record<string, string>>;
  /** Of a setting with two values that is a yes or a no: the value that a switch shows as on. */
  readonly on?: string;
}

/** The groups of conditions, in the order in which they are shown. */
export const groupOrder = Object.keys(groupTitles) as readonly SettingGroup[];

/** One value of a condition, as the screen shows it. */
export function valueWords(id: SettingId, value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? words().none : value.map((item) => valueWords(id, item)).join(', ');
  }
  if (typeof value === 'number') return settings[id].kind === 'seconds' ? `${value} s` : String(value);
  return words().settings[id].values?.[String(value)] ?? String(value);
}

/** Why a condition cannot be set in a procedure. */
export function notConcernedWords(clause: string, elsewhere: readonly string[]): string {
  if (elsewhere.length === 0) return words().conditions.doesNotConcern(clause);
  return words().conditions.concernsOthers(clause, elsewhere.join(', '));
}

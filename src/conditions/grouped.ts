import type { Setting, SettingGroup, SettingId, Settings } from '../protocol/settings.ts';
import { settings } from '../protocol/settings.ts';
import { groupOrder } from '../words/settings.ts';

export interface Group {
  readonly id: SettingGroup;
  readonly ids: readonly SettingId[];
}

export interface Grouped {
  /** Conditions that the procedure reads, by group; groups without any are left out. */
  readonly groups: readonly Group[];
  readonly notConcerned: readonly SettingId[];
}

const allIds = Object.keys(settings) as readonly SettingId[];

/** The conditions of a procedure in the order in which they are shown. */
export function grouped(concerns: readonly SettingId[]): Grouped {
  const concerned = new Set(concerns);
  const groups = groupOrder.map((id) => ({
    id,
    ids: allIds.filter((setting) => concerned.has(setting) && settings[setting].group === id),
  }));
  return {
    groups: groups.filter(({ ids }) => ids.length > 0),
    notConcerned: allIds.filter((setting) => !concerned.has(setting)),
  };
}

/** Whether two values of a condition mean the same: an unordered list is a set. */
export function sameValue(setting: Setting, a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  if (a.length !== b.length) return false;
  const unordered = setting.kind === 'list' && !setting.ordered;
  return a.every((item, index) => (unordered ? b.includes(item) : b[index] === item));
}

/** Conditions that differ from what the procedure begins with. */
export function changedIds(conditions: Settings, initial: Settings): readonly SettingId[] {
  return allIds.filter((id) => !sameValue(settings[id], conditions[id], initial[id]));
}

import { describe, expect, test, vi } from 'vitest';
import { type Setting, type SettingId, type Settings, settings } from '../protocol/settings.ts';
import { procedures } from '../scenarios/procedures.ts';
import { endOf, ladderOfRun, runOf } from './ladderText.ts';
import { startSettings } from './play.ts';
import { stateOf } from './stateOf.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Values worth trying: all that can be chosen, the ends of what can be counted, each of a list by itself and in the other order. */
function valuesOf(id: SettingId): readonly unknown[] {
  const setting: Setting = settings[id];
  switch (setting.kind) {
    case 'choice':
      return setting.values;
    case 'list':
      return setting.ordered
        ? [setting.values, setting.values.toReversed()]
        : [setting.values, ...setting.values.map((value) => [value])];
    case 'text':
      return [setting.initial, 'Something else'];
    default:
      return [setting.least, setting.most];
  }
}

/** What is seen of a run: what was sent when and what it carried, what was drawn of timers, and what is left in the elements. */
function seenIn(procedure: string, start: Partial<Settings>): string {
  const run = runOf(procedure, start);
  const { entries, timers } = ladderOfRun(run, { hiddenHops: true });
  const said = entries.map(({ from, to, message, carries, detail, sentMs, refPoint }) => [
    from,
    to,
    message,
    carries,
    detail,
    sentMs,
    refPoint,
  ]);
  return JSON.stringify([said, timers, stateOf(endOf(run))]);
}

interface Start {
  readonly procedure: string;
  readonly concerns: readonly SettingId[];
  readonly start: Partial<Settings>;
}

const radioOnly: Partial<Settings> = { 'ueB.ims': 'unregistered' };

/** Under which procedures and branches a setting is looked at. */
const starts: readonly Start[] = [
  { procedure: 'ts23204-6.4', concerns: ['reach.B.mme'], start: { 'hss.addr': ['MME'], ...radioOnly } },
  { procedure: 'ts23204-6.4', concerns: ['reach.B.smsf'], start: { 'hss.addr': ['SMSF'], ...radioOnly } },
  { procedure: 'ts23204-6.5a', concerns: ['gmsc.timer'], start: {} },
  { procedure: 'ts23204-6.14', concerns: ['chg.credit'], start: { 'chg.mode': 'online' } },
  ...procedures.flatMap(({ id, concerns, branches }) => [
    { procedure: id, concerns, start: {} },
    ...branches.map((branch) => ({ procedure: id, concerns, start: branch.settings })),
  ]),
];

const seen = new Map<string, string>();
function seenOnce(procedure: string, start: Partial<Settings>): string {
  const key = JSON.stringify([procedure, start]);
  const known = seen.get(key);
  if (known !== undefined) return known;
  const found = seenIn(procedure, start);
  seen.set(key, found);
  return found;
}

/** Whether a value differs in what it does from some other value of the setting, somewhere. */
function acts(id: SettingId, value: unknown): boolean {
  return starts.some(({ procedure, start, concerns }) => {
    if (!concerns.includes(id)) return false;
    const own = startSettings(runOf(procedure, start))[id];
    const others = JSON.stringify(own) === JSON.stringify(value) ? valuesOf(id) : [own];
    const withValue = seenOnce(procedure, { ...start, [id]: value });
    return others.some((other) => seenOnce(procedure, { ...start, [id]: other }) !== withValue);
  });
}

/**
 * The lifetime of an id shows only where a message is late, and what is done about a missing segment only where one is
 * lost; see the tests of what acts at once and of 6.9.
 */
const shownElsewhere: readonly SettingId[] = ['t.corr', 'gw.missingSegments'];

const ids = (Object.keys(settings) as readonly SettingId[]).filter((id) => !shownElsewhere.includes(id));

describe.each(ids)('%s', (id) => {
  test.each(valuesOf(id).map((value) => [value]))(
    '%j does something in a procedure that it concerns',
    (value) => {
      expect(acts(id, value)).toBe(true);
    },
  );
});

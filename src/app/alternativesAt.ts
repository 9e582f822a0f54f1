import type { Alternative } from '../inspector/WhatWouldChange.tsx';
import { isSettingId, type Setting, settings } from '../protocol/settings.ts';
import { rerunOf } from '../session/documents.ts';
import { ladderOfRun } from '../session/ladderOfRun.ts';
import { conditionsShown, type SessionState, timelineOf } from '../session/session.ts';
import type { Entry } from '../timeline/entry.ts';
import { play } from '../timeline/play.ts';
import { compare } from '../whatif/compare.ts';
import { words } from '../words/words.ts';

/** What the other values of a setting would make of the same messages: where the run would first be another. */
export function alternativesAt(state: SessionState, id: string): readonly Alternative[] {
  if (!isSettingId(id)) return [];
  const said = words().whatIf.alternatives;
  const timeline = timelineOf(state);
  const now = ladderOfRun(play(rerunOf(timeline)), state.view);
  return otherValues(settings[id], conditionsShown(state)[id]).map((value) => {
    const then = ladderOfRun(play(rerunOf(timeline, { [id]: value })), state.view);
    const { lines, first } = compare(now, then);
    const line = first === undefined ? undefined : lines[first];
    if (line === undefined) return { value, change: said.none };
    switch (line.kind) {
      case 'same':
        return { value, change: said.others(nameOf(line.after), line.changed.join(', ')) };
      case 'onlyAfter':
        return { value, change: said.comesIn(nameOf(line.after)) };
      default: {
        const instead = lines.slice(first).find((other) => other.kind === 'onlyAfter');
        const change =
          instead?.kind === 'onlyAfter'
            ? said.instead(nameOf(instead.after), line.before.message)
            : said.goes(nameOf(line.before));
        return { value, change };
      }
    }
  });
}

/** The values of a setting to be tried besides the one that it has. */
export function otherValues(setting: Setting, value: unknown): readonly unknown[] {
  switch (setting.kind) {
    case 'choice':
      return setting.values.filter((other) => other !== value);
    case 'list':
      return [...setting.values.map((one) => [one]), []].filter((other) => String(other) !== String(value));
    case 'seconds':
    case 'count':
      return [setting.least, setting.most].filter((other) => other !== value);
    case 'text':
      return [];
    default:
      return setting satisfies never;
  }
}

function nameOf({ step, message, carries, from, to }: Entry): string {
  const reason = typeof carries['reason'] === 'string' ? ` ${carries['reason']}` : '';
  const said = words().whatIf.alternatives;
  const name = from === to ? said.decision(from) : `${message}${reason}`;
  return step === null ? name : said.atStep(step, name);
}

import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import type { Choice, Origin } from './question.ts';

/** What could come next, in words. */
export function choiceText(entry: Entry | undefined): string {
  const said = words().quiz;
  if (entry === undefined) return said.end;
  const { from, to, message, carries } = entry;
  if (from === to) return said.decision(from);
  const reason = typeof carries['reason'] === 'string' ? ` ${carries['reason']}` : '';
  return said.message(message + reason, from, to);
}

/** How an entry is referred to. */
export function placeText({ step, n }: Pick<Entry, 'step' | 'n'>): string {
  return step === null ? words().quiz.entry(n) : words().quiz.step(step);
}

/** Why a choice is not what comes, as the model has it. */
export function whyNot(
  { entry, origin }: Choice,
  n: number,
  settingText: (origin: Extract<Origin, { kind: 'future' }>) => readonly [setting: string, value: string],
): string | undefined {
  const said = words().quiz;
  const choice = choiceText(entry);
  switch (origin.kind) {
    case 'right':
      return undefined;
    case 'future':
      return said.underOther(choice, ...settingText(origin));
    case 'elsewhere':
      return entry !== undefined && origin.n <= n
        ? said.before(choice, placeText(entry))
        : said.later(choice);
    default:
      return origin satisfies never;
  }
}

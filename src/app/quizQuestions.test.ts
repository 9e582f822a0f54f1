import { expect, test } from 'vitest';
import { futuresOf } from './futures.ts';
import type { RunFile } from '../scenarios/action.ts';
import { procedures } from '../scenarios/procedures.ts';
import { ladderOfRun } from '../session/ladderOfRun.ts';
import type { Ladder } from '../timeline/entry.ts';
import { play } from '../timeline/play.ts';
import { isRight } from '../quiz/answers.ts';
import { choiceText } from '../quiz/choiceText.ts';
import { type Future, type Question, questionAt } from '../quiz/question.ts';

const view = { hiddenHops: false, preparation: false };

function quizOf(run: RunFile): {
  readonly ladder: Ladder;
  readonly after: (n: number) => Question | undefined;
} {
  const timeline = play(run);
  const ladder = ladderOfRun(timeline, view);
  const futures = futuresOf(timeline, view);
  return { ladder, after: (n) => questionAt(ladder, n, futures(ladder.entries[n])) };
}

const { ladder, after } = quizOf({ interwork: 1, procedure: 'ts23204-6.13' });
const afterStep = (step: string) => after(ladder.entries.findLast((entry) => entry.step === step)?.n ?? -1);
const texts = (question: Question | undefined) => question?.choices.map(({ entry }) => choiceText(entry));

test('after each entry one choice is right, and it is the next entry; after the last, the end', () => {
  for (let n = 0; n <= ladder.entries.length; n++) {
    const right = after(n)?.choices.filter(isRight) ?? [];
    expect(right.map(({ entry }) => entry)).toEqual([ladder.entries[n]]);
  }
  expect(after(ladder.entries.length + 1)).toBeUndefined();
});

test('6.13 step 9 could go to another serving node: a wrong choice is what another setting gives', () => {
  const others = afterStep('8')?.choices.filter(({ origin }) => origin.kind === 'future') ?? [];
  expect(others.length).toBeGreaterThan(0);
  for (const { entry, origin } of others) {
    if (origin.kind !== 'future') throw new Error('A future is expected');
    const then = quizOf({
      interwork: 1,
      procedure: 'ts23204-6.13',
      settings: { [origin.setting]: origin.value },
    });
    const n = afterStep('8')?.n ?? 0;
    expect(then.ladder.entries[n]?.message).toBe(entry?.message);
    expect(then.ladder.entries[n]?.to).toBe(entry?.to);
  }
});

test('what is under way already is no wrong choice: which of the two comes first, only delays decide', () => {
  for (let n = 1; n < ladder.entries.length; n++) {
    const now = ladder.entries[n - 1]?.moment ?? -1;
    const later = (after(n)?.choices ?? []).flatMap(({ origin }) =>
      origin.kind === 'elsewhere' && origin.n > n ? (ladder.entries[origin.n - 1]?.sentAt ?? []) : [],
    );
    expect(later.filter((sentAt) => sentAt <= now)).toEqual([]);
  }
});

test.each(procedures.map(({ id }) => id))(
  '%s: two to four different choices after each entry',
  (procedure) => {
    const { entries } = quizOf({ interwork: 1, procedure }).ladder;
    const noFutures: readonly Future[] = [];
    for (let n = 0; n <= entries.length; n++) {
      const choices =
        questionAt({ participants: [], timers: [], outcome: { id: '', text: '' }, entries }, n, noFutures)
          ?.choices ?? [];
      expect(choices.length, `after ${n}`).toBeGreaterThan(1);
      expect(choices.length).toBeLessThan(5);
      expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    }
  },
);

test('the same run asks the same in the same order, and the right choice has no place of its own', () => {
  const again = quizOf({ interwork: 1, procedure: 'ts23204-6.13' });
  const all = ladder.entries.map((_entry, n) => texts(after(n)));
  expect(again.ladder.entries.map((_entry, n) => texts(again.after(n)))).toEqual(all);
  const places = new Set(ladder.entries.map((_entry, n) => after(n)?.choices.findIndex(isRight)));
  expect(places).toEqual(new Set([0, 1, 2, 3]));
});

test('a trace of others is asked about too', () => {
  const { entries } = ladder;
  const bare = entries.map(({ moment: _moment, sentAt: _sentAt, ...entry }) => entry);
  const question = questionAt({ ...ladder, entries: bare }, 3, []);
  expect(question?.choices.filter(isRight)).toHaveLength(1);
  expect(question?.choices).toHaveLength(4);
});

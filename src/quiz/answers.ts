import type { Choice, Question } from './question.ts';

/** What was answered to each question, by the number of entries that were shown. */
export type Answers = ReadonlyMap<number, { readonly question: Question; readonly choice: Choice }>;

export const isRight = ({ origin }: Choice): boolean => origin.kind === 'right';

/** How many answers there are, and how many of them are right. */
export function scoreOf(answers: Answers): { readonly right: number; readonly asked: number } {
  const all = [...answers.values()];
  return { right: all.filter(({ choice }) => isRight(choice)).length, asked: all.length };
}

/** How far the run has been shown: to the last answer, and to what was reached without one. */
export function frontierOf(answers: Answers, n: number, count: number): number {
  return Math.min(count, Math.max(n, ...Array.from(answers.keys(), (shown) => shown + 1)));
}

import { words } from '../words/words.ts';
import type { Chart, ChartTransition, Reason } from './chart.ts';

/** A reason as a sentence's part: `MT-FSM-ERR, if domain left`. */
export function reasonText({ text, guard }: Reason): string {
  const said = words().statechart;
  if (guard === '') return text;
  return guard === said.otherwise ? said.ifNot(text) : said.if(text, guard);
}

/** A transition as one line of words, for those who do not see the arrow. */
export function transitionText(chart: Chart, { from, to, reasons }: ChartTransition): string {
  const nameOf = (path: string) => chart.states.find((state) => state.path === path)?.name ?? path;
  return words().statechart.way(nameOf(from), nameOf(to), reasons.map(reasonText).join('; '));
}

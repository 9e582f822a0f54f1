import type { Chart, ChartTransition, Reason } from './chart.ts';

/** A reason as a sentence's part: `MT-FSM-ERR, if domain left`. */
export function reasonText({ text, guard }: Reason): string {
  if (guard === '') return text;
  return guard === 'otherwise' ? `${text}, otherwise` : `${text}, if ${guard}`;
}

/** A transition as one line of words, for those who do not see the arrow. */
export function transitionText(chart: Chart, { from, to, reasons }: ChartTransition): string {
  const nameOf = (path: string) => chart.states.find((state) => state.path === path)?.name ?? path;
  return `From ${nameOf(from)} to ${nameOf(to)}: ${reasons.map(reasonText).join('; ')}`;
}

import { words } from '../words/words.ts';
import type { Chart, ChartState } from './chart.ts';
import { useLit } from './lit.ts';
import { reasonText } from './transitionText.ts';

/** The chart in words: each state, whether it is active, and where it goes on what. */
export function StateList({ chart }: { readonly chart: Chart }) {
  const said = words().statechart;
  const { active, visited } = useLit();
  const nameOf = (path: string) => chart.states.find((state) => state.path === path)?.name ?? path;
  return (
    <ul className="statechart-list" aria-label={said.states}>
      {chart.states.map((state) => {
        const leaving = chart.transitions.filter(({ from }) => from === state.path);
        return (
          <li key={state.path} aria-current={active.has(state.path) ? 'true' : undefined}>
            <span className="statechart-list-name">
              {state.parent === undefined ? '' : `${nameOf(state.parent)}: `}
              {state.name}
            </span>
            <span className="statechart-list-marks">{marksOf(state, active, visited).join(', ')}</span>
            {leaving.length + state.stays.length > 0 && (
              <ul>
                {state.stays.map((reason) => (
                  <li key={`${reason.event} ${reason.guard}`}>{said.stays(reasonText(reason))}</li>
                ))}
                {leaving.flatMap(({ to, reasons }) =>
                  reasons.map((reason) => (
                    <li key={`${to} ${reason.event} ${reason.guard}`}>
                      {said.goesTo(reasonText(reason), nameOf(to))}
                    </li>
                  )),
                )}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function marksOf(
  { path, initial, kind }: ChartState,
  active: ReadonlySet<string>,
  visited: ReadonlySet<string>,
): readonly string[] {
  const said = words().statechart;
  return [
    active.has(path) ? said.current : visited.has(path) ? said.passed : '',
    initial ? said.startsHere : '',
    kind === 'final' ? said.final : '',
  ].filter((mark) => mark !== '');
}

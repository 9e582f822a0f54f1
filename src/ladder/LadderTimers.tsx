import type { KeyboardEvent } from 'react';
import { clauseText } from '../words/clauseText.ts';
import { words } from '../words/words.ts';
import { type Intervals, overlapping } from './intervals.ts';
import { type Columns, type Metrics, type RowWindow, rowTop } from './layout.ts';
import type { TimerInLane } from './timerLanes.ts';
import { timerPlace } from './timerPlace.ts';

interface LadderTimersProps {
  readonly timers: Intervals<TimerInLane>;
  readonly window: RowWindow;
  /** How many messages have arrived. */
  readonly arrived: number;
  readonly futureHidden: boolean;
  readonly columns: Columns;
  readonly metrics: Metrics;
  /** Timers that run at the moment shown, by id. */
  readonly running: ReadonlySet<string>;
  readonly onExpire: (id: string) => void;
}

/** The timers in view as a list, above the rows: one that runs at the moment shown can be made to run out. */
export function LadderTimers(props: LadderTimersProps) {
  const { timers, window, arrived, futureHidden, columns, metrics, running, onExpire } = props;
  const inView = overlapping(timers, window.first, window.end).filter(
    ({ from }) => !futureHidden || from <= arrived,
  );
  if (inView.length === 0) return null;
  const said = words().ladder;
  return (
    <svg
      role="list"
      aria-label={said.timers}
      className="ladder-timers"
      width={columns.width}
      height={rowTop(window.end, metrics)}
    >
      {inView.map((each) => (
        <g
          key={each.timer.id}
          role="listitem"
          aria-label={said.timer(
            each.timer.name,
            each.timer.element,
            said.timerStates[timerPlace(each, props).state],
          )}
        >
          {running.has(each.timer.id) && (
            <RunOut {...each} {...props} onExpire={() => onExpire(each.timer.id)} />
          )}
        </g>
      ))}
    </svg>
  );
}

const reach = 3;

function RunOut({
  onExpire,
  ...props
}: TimerInLane & Omit<LadderTimersProps, 'onExpire'> & { readonly onExpire: () => void }) {
  const { name, element, clause } = props.timer;
  const { x, top, width, height } = timerPlace(props, props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onExpire();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words().ladder.runOut(name, element)}
      className="ladder-run-out"
      onClick={onExpire}
      onKeyDown={onKeyDown}
    >
      <title>{words().ladder.runOutHint(name, clauseText(clause))}</title>
      <rect x={x - reach} y={top} width={width + 2 * reach} height={height} rx={reach} />
    </g>
  );
}

import { AlarmClock } from 'lucide-react';
import { useId } from 'react';
import type { Activation, ActivationsIn } from './activations.ts';
import { type Intervals, overlapping } from './intervals.ts';
import { type Columns, type Metrics, type RowWindow, rowTop } from './layout.ts';
import type { TimerInLane } from './timerLanes.ts';

interface LadderBarsProps {
  readonly activationsIn: ActivationsIn;
  readonly timers: Intervals<TimerInLane>;
  readonly window: RowWindow;
  /** How many messages have arrived. */
  readonly arrived: number;
  readonly futureHidden: boolean;
  readonly columns: Columns;
  readonly metrics: Metrics;
}

const barWidth = 8;
const timerWidth = 5;

/** What lasts, beside the lifelines: transactions in hand, and timers. */
export function LadderBars(props: LadderBarsProps) {
  const { activationsIn, window, columns, metrics } = props;
  const hatch = useId();
  const bars = activationsIn(window.first, window.end - 1);
  const timers = overlapping(props.timers, window.first, window.end).filter(
    ({ from }) => !props.futureHidden || from <= props.arrived,
  );
  return (
    <>
      <svg aria-hidden="true" className="ladder-bars" width={columns.width} height={1}>
        <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V4" className="ladder-hatch" />
        </pattern>
        {bars.map((bar) => (
          <ActivationBar key={`${bar.element} ${bar.from}`} {...props} bar={bar} />
        ))}
      </svg>
      {timers.length > 0 && (
        <svg
          role="list"
          aria-label="Timers"
          className="ladder-bars"
          width={columns.width}
          height={rowTop(window.end, metrics)}
        >
          {timers.map((each) => (
            <Timer key={each.timer.id} {...props} {...each} fill={`url(#${hatch})`} />
          ))}
        </svg>
      )}
    </>
  );
}

function ActivationBar({
  bar,
  arrived,
  futureHidden,
  columns,
  metrics,
}: LadderBarsProps & { readonly bar: Activation }) {
  const x = (columns.xOf.get(bar.element) ?? 0) - barWidth / 2;
  const around = metrics.fontSize / 2;
  const edgeOf = (row: number, side: number) => rowTop(row, metrics) + metrics.arrowY + side * around;
  const stretch = (to: number, className: string) => (
    <rect
      className={className}
      x={x}
      y={edgeOf(bar.from, -1)}
      width={barWidth}
      height={edgeOf(to, 1) - edgeOf(bar.from, -1)}
      rx={3}
    />
  );
  const doneTo = Math.min(bar.to, arrived - 1);
  return (
    <>
      {!futureHidden && doneTo < bar.to && stretch(bar.to, 'ladder-active ladder-future')}
      {doneTo >= bar.from && stretch(doneTo, 'ladder-active')}
    </>
  );
}

function Timer({
  timer,
  lane,
  from,
  to,
  arrived,
  futureHidden,
  columns,
  metrics,
  fill,
}: LadderBarsProps & TimerInLane & { readonly fill: string }) {
  const lifelineX = columns.xOf.get(timer.element) ?? 0;
  const x = lifelineX + barWidth / 2 + 3 + lane * (timerWidth + 2);
  const isOver = to <= arrived && timer.end !== 'running';
  const drawnTo = futureHidden ? Math.min(to, arrived) : to;
  const top = rowTop(from, metrics);
  const heightTo = (position: number) => Math.max(rowTop(position, metrics) - top, metrics.fontSize / 2);
  const bottom = top + heightTo(drawnTo);
  const bar = { x, y: top, width: timerWidth, rx: timerWidth / 2 };
  const state = isOver ? timer.end : 'running';
  const size = metrics.smallSize * 0.9;
  const nameLeft = x + timerWidth + 4 + timer.name.length * size * 0.62 > columns.width;
  return (
    <g
      role="listitem"
      aria-label={`Timer ${timer.name} in ${timer.element}, ${state}`}
      className="ladder-timer"
      data-state={from > arrived ? 'future' : state}
    >
      <title>{`${timer.name}, ${state} · ${timer.clause}`}</title>
      <rect className="ladder-timer-ground" {...bar} height={heightTo(drawnTo)} />
      {from <= arrived && (
        <rect className="ladder-timer-bar" fill={fill} {...bar} height={heightTo(Math.min(to, arrived))} />
      )}
      {timer.end === 'expired' && drawnTo === to && (
        <AlarmClock
          className="ladder-timer-end"
          x={x + timerWidth / 2 - 6}
          y={bottom - 3}
          width={12}
          height={12}
          strokeWidth={2.4}
        />
      )}
      {timer.end === 'stopped' && drawnTo === to && (
        <path className="ladder-timer-end" d={`M${x - 2} ${bottom}h${timerWidth + 4}`} />
      )}
      <text
        aria-hidden="true"
        x={nameLeft ? lifelineX - barWidth : x + timerWidth + 4}
        y={top + size * 0.1}
        fontSize={size}
        textAnchor={nameLeft ? 'end' : 'start'}
      >
        {timer.name}
      </text>
    </g>
  );
}

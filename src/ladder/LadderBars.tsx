import { AlarmClock } from 'lucide-react';
import { useId } from 'react';
import type { Activation, ActivationsIn } from './activations.ts';
import { type Intervals, overlapping } from './intervals.ts';
import { type Columns, type Metrics, type RowWindow, rowTop } from './layout.ts';
import type { TimerInLane } from './timerLanes.ts';
import { timerPlace } from './timerPlace.ts';

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
          aria-hidden="true"
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

function Timer({ fill, ...props }: LadderBarsProps & TimerInLane & { readonly fill: string }) {
  const { timer, from, to, arrived, futureHidden, columns, metrics } = props;
  const { x, top, width, height, passed, state } = timerPlace(props, props);
  const bar = { x, y: top, width, rx: width / 2 };
  const isDrawnWhole = !futureHidden || to <= arrived;
  const size = metrics.smallSize * 0.9;
  const nameLeft = x + width + 4 + timer.name.length * size * 0.62 > columns.width;
  return (
    <g className="ladder-timer" data-state={from > arrived ? 'future' : state}>
      <rect className="ladder-timer-ground" {...bar} height={height} />
      {passed > 0 && <rect className="ladder-timer-bar" fill={fill} {...bar} height={passed} />}
      {timer.end === 'expired' && isDrawnWhole && (
        <AlarmClock
          className="ladder-timer-end"
          x={x + width / 2 - 6}
          y={top + height - 3}
          width={12}
          height={12}
          strokeWidth={2.4}
        />
      )}
      {timer.end === 'stopped' && isDrawnWhole && (
        <path className="ladder-timer-end" d={`M${x - 2} ${top + height}h${width + 4}`} />
      )}
      <text
        x={nameLeft ? (columns.xOf.get(timer.element) ?? 0) - barWidth : x + width + 4}
        y={top + size * 0.1}
        fontSize={size}
        textAnchor={nameLeft ? 'end' : 'start'}
      >
        {timer.name}
      </text>
    </g>
  );
}

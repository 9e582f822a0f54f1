import { Slider } from 'radix-ui';
import { type KeyboardEvent, memo } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import './Timeline.css';
import { timelineStrip } from './timelineStrip.ts';

/** A place on the timeline that has a name, such as the beginning of a chapter. */
export interface Mark {
  readonly n: number;
  readonly title: string;
}

interface TimelineProps {
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly marks: readonly Mark[];
  /** What the current place is called. */
  readonly valueText: string;
  readonly onSeek: (n: number) => void;
}

/** More messages than this are shown as a strip of their protocols. */
const ticksAtMost = 200;
const stripColumns = 160;

/** The run from left to right, to be moved along. */
export function Timeline({ entries, current, marks, valueText, onSeek }: TimelineProps) {
  const count = entries.length;
  const done = percent(current, count);
  return (
    <Slider.Root
      className="timeline"
      data-long={count > ticksAtMost || undefined}
      min={1}
      max={Math.max(count, 2)}
      value={[Math.max(current, 1)]}
      disabled={count === 0}
      onValueChange={([n = 1]) => onSeek(Math.min(n, count))}
      onKeyDown={keepKeys}
    >
      <Slider.Track className="timeline-track">
        <div className="timeline-scale">
          <div className="timeline-line" />
          {count > ticksAtMost ? <Strip entries={entries} /> : <Ticks entries={entries} />}
          {marks.map(({ n, title }) => (
            <span
              key={n}
              aria-hidden
              className="timeline-chapter"
              title={title}
              style={{ left: percent(n, count) }}
            />
          ))}
          <div className="timeline-veil" style={{ left: done }} />
          <div className="timeline-line timeline-done" style={{ width: done }} />
        </div>
      </Slider.Track>
      <Slider.Thumb
        className="timeline-thumb"
        aria-label={words().transport.timeline}
        aria-valuemin={Math.min(count, 1)}
        aria-valuemax={count}
        aria-valuenow={current}
        aria-valuetext={[valueText, marks.find(({ n }) => n === current)?.title].filter(Boolean).join(', ')}
      />
    </Slider.Root>
  );
}

const Ticks = memo(function Ticks({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <svg aria-hidden="true" className="timeline-marks">
      {entries.map((entry, index) => (
        <rect
          key={entry.n}
          className="timeline-tick"
          x={percent(index + 1, entries.length)}
          y={entry.kind === 'internal' ? '28%' : '10%'}
          height={entry.kind === 'internal' ? '44%' : '80%'}
          width={3}
          rx={1.5}
          fill={`var(--${entry.protocol})`}
        />
      ))}
    </svg>
  );
});

const Strip = memo(function Strip({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <svg
      aria-hidden="true"
      className="timeline-marks timeline-strip"
      viewBox={`0 0 ${stripColumns} 1`}
      preserveAspectRatio="none"
    >
      {timelineStrip(entries, stripColumns).map(({ protocol, path }) => (
        <path key={protocol} d={path} fill={`var(--${protocol})`} />
      ))}
    </svg>
  );
});

/** Where an entry lies along the run, the first at its left end. */
function percent(n: number, count: number): string {
  return `${(100 * Math.max(n - 1, 0)) / Math.max(count - 1, 1)}%`;
}

/** The keys that move the slider do not also step through the run. */
function keepKeys(event: KeyboardEvent): void {
  if (/^(?:Arrow|Page|Home|End)/.test(event.key)) event.stopPropagation();
}

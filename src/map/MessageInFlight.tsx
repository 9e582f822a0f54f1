import { ViewportPortal } from '@xyflow/react';
import { Triangle, VenetianMask, X } from 'lucide-react';
import { useCallback } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { pathThrough, pointAlong, segmentsOf, distance, type Point } from './geometry.ts';
import { onProgress, progressNow, type Progress, useHasCome } from './progress.ts';
import { useCalm } from './useCalm.ts';

/** Where a lost message dies, as a fraction of its way. */
const lostAt = 2 / 3;
const arrowLength = 9;
/** How far from a box the dot starts and rests, in pixels; on short lines the dot is smaller and so is this. */
const inset = 13;

/** The entry under way: its line lit, and a dot on it that follows the progress by itself, without React. */
export function MessageInFlight({
  entry,
  points,
  progress,
}: {
  readonly entry: Entry;
  /** From sender to receiver. */
  readonly points: readonly Point[];
  readonly progress: Progress;
}) {
  const calm = useCalm();
  const still = calm ? 1 : progress;
  const end = entry.lost ? lostAt : 1;
  const length = segmentsOf(points).reduce((sum, { from, to }) => sum + distance(from, to), 0);
  const scale = Math.min(1, Math.max(0.55, length / 56));
  const followProgress = useCallback(
    (dot: SVGGElement) => {
      const edge = Math.min((inset * scale) / length, 0.4);
      const place = () => {
        const fraction = edge + (1 - 2 * edge) * Math.min(end, Math.max(0, progressNow(still)));
        const { x, y } = pointAlong(points, fraction);
        dot.setAttribute(
          'transform',
          `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(2)})`,
        );
      };
      place();
      return onProgress(still, place);
    },
    [points, still, end, length, scale],
  );

  const dead = useHasCome(still, lostAt) && entry.lost;
  const { carries } = entry;
  const priority = carries['transportPriority'] === true || carries['resourcePriority'] === true;
  const hidden = carries['sender'] === 'ANONYMOUS';
  const tip = pointAlong(points, 1);
  return (
    <ViewportPortal>
      <svg className="map-flight" data-kind={entry.kind} aria-hidden="true">
        {entry.lost ? (
          <path
            className="map-flight-lost"
            d={pathThrough(points)}
            pathLength={1}
            strokeDasharray={`${lostAt} 1`}
          />
        ) : (
          <>
            <path className="map-flight-line" d={pathThrough(shortened(points))} />
            <path
              className="map-flight-arrow"
              d={`M0,0L${-arrowLength},-5.5L${-arrowLength},5.5Z`}
              transform={`translate(${tip.x} ${tip.y}) rotate(${(tip.angle * 180) / Math.PI})`}
            />
          </>
        )}
        <g ref={followProgress}>
          {dead ? (
            <>
              <circle className="map-flight-grave" r="9" />
              <X className="map-flight-cross" x={-8} y={-8} size={16} strokeWidth={3} />
            </>
          ) : (
            <>
              <circle className="map-flight-halo" r="11" />
              <circle className="map-flight-dot" r="6.5" />
            </>
          )}
          {priority && <Triangle className="map-flight-priority" x={hidden ? -17 : -7} y={12} size={14} />}
          {hidden && (
            <VenetianMask
              className="map-flight-mask"
              x={priority ? 1 : -8}
              y={11}
              size={17}
              strokeWidth={2.2}
            />
          )}
        </g>
      </svg>
    </ViewportPortal>
  );
}

/** Without the last few pixels, which the arrow covers. */
function shortened(points: readonly Point[]): readonly Point[] {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined || before === undefined) return points;
  const length = distance(before, last);
  const part = length === 0 ? 1 : Math.max(0, length - arrowLength + 1) / length;
  const end = { x: before.x + (last.x - before.x) * part, y: before.y + (last.y - before.y) * part };
  return [...points.slice(0, -1), end];
}

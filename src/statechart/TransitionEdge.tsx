import type { Edge, EdgeProps } from '@xyflow/react';
import { type Arrow, lineHeight } from './chartLayout.ts';
import { useLit } from './lit.ts';
import { splineThrough } from './spline.ts';

export type TransitionEdgeType = Edge<{ readonly arrow: Arrow; readonly words: string }, 'transition'>;

/** The ways from one state to another as one arrow, with what sets them off stacked beside it. */
export function TransitionEdge({ data }: EdgeProps<TransitionEdgeType>) {
  const { taken } = useLit();
  if (data === undefined) return null;
  const { words, arrow } = data;
  const { id, points, label } = arrow;
  const [tip, before] = [points.at(-1), points.at(-2)];
  const angle = tip && before ? (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI : 0;
  const top =
    label === undefined ? 0 : label.y + label.height / 2 - ((label.lines.length - 1) * lineHeight) / 2;
  return (
    <g className="statechart-arrow" data-taken={taken.has(id)}>
      <title>{words}</title>
      <path className="statechart-arrow-line" d={splineThrough(points)} />
      {tip !== undefined && (
        <path
          className="statechart-arrow-head"
          d="M0,0L-8,-4.5L-8,4.5Z"
          transform={`translate(${tip.x} ${tip.y}) rotate(${angle})`}
        />
      )}
      {label !== undefined && (
        <>
          <rect
            className="statechart-label-ground"
            x={label.x}
            y={label.y}
            width={label.width}
            height={label.height}
          />
          <text className="statechart-label">
            {label.lines.map(({ id: line, text, kind }, index) => (
              <tspan key={line} data-kind={kind} x={label.x + label.width / 2} y={top + index * lineHeight}>
                {text}
              </tspan>
            ))}
          </text>
        </>
      )}
    </g>
  );
}

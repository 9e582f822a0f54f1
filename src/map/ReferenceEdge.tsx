import type { Edge, EdgeProps } from '@xyflow/react';
import { pathThrough } from './geometry.ts';
import type { Line } from './layout.ts';
import { linkId } from './links.ts';
import { useScene } from './scene.ts';

export type ReferenceEdgeType = Edge<{ readonly line: Line; readonly said: string }, 'reference'>;

/** A reference point as a line with its name. What is under way on it is drawn on top by {@link MessageInFlight}. */
export function ReferenceEdge({ data }: EdgeProps<ReferenceEdgeType>) {
  const { entry, selectedPoint } = useScene();
  if (data === undefined) return null;
  const { link, points, label } = data.line;
  const lit = entry !== undefined && linkId(entry.from, entry.to) === link.id;
  const travelled = entry !== undefined && (link.entries[0]?.n ?? Number.POSITIVE_INFINITY) <= entry.n;
  const path = pathThrough(points);
  return (
    <g
      className="map-line"
      data-lit={lit}
      data-travelled={travelled}
      data-selected={link.name !== '' && link.name === selectedPoint}
    >
      <title>{data.said}</title>
      <path className="map-line-reach" d={path} />
      <path className="map-line-stroke" d={path} />
      {label !== undefined && (
        <text className="map-line-name" x={label.x} y={label.y}>
          {label.text}
        </text>
      )}
    </g>
  );
}

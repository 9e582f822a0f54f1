import { useMemo } from 'react';
import { words } from '../words/words.ts';
import type { Columns, Metrics, Viewport } from './layout.ts';
import { ScrollCatcher } from './ScrollCatcher.tsx';

interface LadderHeadsProps {
  readonly columns: Columns;
  readonly metrics: Metrics;
  readonly viewport: Viewport;
  /** Those whom the current message concerns. */
  readonly lit: readonly string[];
  readonly paneWidth: number;
  readonly onPan: (x: number, y: number) => void;
  readonly onSelectElement: (id: string) => void;
}

/** The names of the lifelines, which stay in view above them. */
export function LadderHeads({
  columns,
  metrics,
  viewport,
  lit,
  paneWidth,
  onPan,
  onSelectElement,
}: LadderHeadsProps) {
  const spacing = columns.spacing * viewport.zoom;
  const width = Math.min(spacing - 8, metrics.headHeight * 3.2);
  const fontSize = metrics.fontSize * (spacing < metrics.minSpacing * 1.25 ? 0.9 : 1);
  const size = useMemo(() => ({ width: paneWidth, height: metrics.headHeight }), [paneWidth, metrics]);
  return (
    <div
      role="group"
      aria-label={words().ladder.elements}
      className="ladder-heads"
      style={{ height: metrics.headHeight + 1 }}
    >
      <ScrollCatcher size={size} onPan={(x) => onPan(x, 0)}>
        {[...columns.xOf].map(([id, x]) => (
          <button
            key={id}
            type="button"
            className="ladder-head"
            data-lit={lit.includes(id) || undefined}
            style={{ left: x * viewport.zoom + viewport.x - width / 2, width, fontSize }}
            onClick={() => onSelectElement(id)}
          >
            {id}
          </button>
        ))}
      </ScrollCatcher>
    </div>
  );
}

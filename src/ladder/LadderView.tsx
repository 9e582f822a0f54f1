import { type Node, PanOnScrollMode, ReactFlow, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import { stillFlow } from '../ui/stillFlow.ts';
import type { Ladder } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { activationReader } from './activations.ts';
import { intervalsOf } from './intervals.ts';
import './Ladder.css';
import { LadderBars } from './LadderBars.tsx';
import { LadderHeads } from './LadderHeads.tsx';
import { LadderRows } from './LadderRows.tsx';
import { LadderTimers } from './LadderTimers.tsx';
import { LadderZoom } from './LadderZoom.tsx';
import { columnsOf, heightOf, metricsOf, rowTop, rowWindow, stageMetrics } from './layout.ts';
import { rowShape } from './rowShape.ts';
import { ScrollCatcher } from './ScrollCatcher.tsx';
import { timersInLanes } from './timerLanes.ts';
import { useLadderViewport, zoomLimits } from './useLadderViewport.ts';
import { usePaneSize } from './usePaneSize.ts';
import { useTextMeasure } from './useTextMeasure.ts';

interface LadderViewProps {
  readonly ladder: Ladder;
  /** `n` of the current entry, 0 before the first. */
  readonly current: number;
  /** How far the current message has travelled, from 0 to 1; 1 at rest. */
  readonly progress: number;
  /** Draw nothing that has not happened yet. */
  readonly futureHidden: boolean;
  readonly onSelect: (n: number) => void;
  readonly onSelectElement: (id: string) => void;
  /** Timers that run at the moment shown and can be made to run out, by id. */
  readonly running: ReadonlySet<string>;
  readonly onExpire: (id: string) => void;
  /**
   * For a room that looks at the current message: how much larger than a slide of 1280 × 720 the stage is. What is past
   * steps back, and nobody hears how much is hidden.
   */
  readonly stageScale?: number | undefined;
}

const nodeTypes = {
  lifeline: () => <div className="ladder-lifeline" />,
  now: () => <div className="ladder-now" />,
};

/**
 * The messages between the elements, from top to bottom. React Flow holds the lifelines and moves the picture; the
 * rows in view are one drawing on it, so that a frame costs as much as is seen, however long the run.
 */
export function LadderView({
  ladder,
  current,
  progress,
  futureHidden,
  onSelect,
  onSelectElement,
  running,
  onExpire,
  stageScale,
}: LadderViewProps) {
  const { participants, entries, timers } = ladder;
  const measure = useTextMeasure();
  const id = useId();
  const [paneRef, pane] = usePaneSize();
  const metrics = useMemo(
    () =>
      stageScale === undefined ? metricsOf.desk : stageMetrics(stageScale, participants.length, pane.width),
    [stageScale, participants.length, pane.width],
  );
  const shown = futureHidden ? Math.min(current, entries.length) : entries.length;
  const currentRow = Math.min(current, entries.length) - 1;

  const columnsAt = useCallback(
    (zoom: number) => columnsOf(participants, pane.width, zoom, metrics),
    [participants, pane.width, metrics],
  );
  const contentAt = useCallback(
    (zoom: number) => ({ width: columnsAt(zoom).width, height: heightOf(shown, metrics) }),
    [columnsAt, metrics, shown],
  );
  const placeAt = (row: number, zoom: number) => {
    const entry = entries[row];
    const { left, right } = entry
      ? rowShape(entry, columnsAt(zoom), metrics, measure)
      : { left: 0, right: 0 };
    return { row, left, right };
  };
  const { viewport, moveTo, panBy, reveal, zoomTo, fit } = useLadderViewport(
    pane,
    contentAt,
    placeAt,
    currentRow,
    metrics,
  );
  const { zoom } = viewport;
  const columns = useMemo(() => columnsAt(zoom), [columnsAt, zoom]);
  const [readActivations] = useState(activationReader);
  const activationsIn = useMemo(() => readActivations(entries), [readActivations, entries]);
  const timerBars = useMemo(() => intervalsOf(timersInLanes(timers)), [timers]);

  const height = Math.max(heightOf(shown, metrics), pane.height / zoom);
  const nodes = useMemo(() => {
    const lifelines = [...columns.xOf].map(([name, x]) => nodeOf('lifeline', name, x - 1, 0, 2, height));
    if (currentRow < 0) return lifelines;
    return [
      nodeOf('now', ' now', 0, rowTop(currentRow, metrics), columns.width, metrics.rowHeight),
      ...lifelines,
    ];
  }, [columns, height, currentRow, metrics]);

  // React Flow calls itself an application, which takes the reading keys of a screen reader away.
  useEffect(() => {
    paneRef.current?.querySelector('.react-flow')?.setAttribute('role', 'presentation');
  }, [paneRef]);

  const { first, end } = rowWindow(viewport, pane, shown, metrics);
  const visible = useMemo(() => ({ first, end }), [first, end]);
  const currentEntry = entries[currentRow];
  const arrived = progress < 1 ? currentRow : currentRow + 1;
  const canPanSideways = columns.width * zoom > pane.width + 1;

  return (
    <div className="ladder" data-stage={stageScale !== undefined || undefined}>
      <LadderHeads
        columns={columns}
        metrics={metrics}
        viewport={viewport}
        lit={currentEntry ? [currentEntry.from, currentEntry.to] : []}
        onSelectElement={onSelectElement}
        onPan={panBy}
        paneWidth={pane.width}
      />
      <div className="ladder-pane" ref={paneRef}>
        {pane.width > 0 && (
          <ScrollCatcher size={pane} onPan={panBy}>
            <ReactFlow
              {...stillFlow}
              id={id}
              nodes={nodes}
              nodeTypes={nodeTypes}
              viewport={viewport}
              onViewportChange={moveTo}
              minZoom={zoomLimits.least}
              maxZoom={zoomLimits.most}
              panOnScroll
              panOnScrollSpeed={1}
              panOnScrollMode={canPanSideways ? PanOnScrollMode.Free : PanOnScrollMode.Vertical}
              panActivationKeyCode={null}
              attributionPosition="bottom-right"
            >
              <ViewportPortal>
                {shown > 0 && (
                  <>
                    <LadderBars
                      activationsIn={activationsIn}
                      timers={timerBars}
                      window={visible}
                      arrived={arrived}
                      futureHidden={futureHidden}
                      columns={columns}
                      metrics={metrics}
                    />
                    <LadderRows
                      entries={entries}
                      shown={shown}
                      count={futureHidden && stageScale !== undefined ? -1 : entries.length}
                      window={visible}
                      currentRow={currentRow}
                      progress={progress}
                      columns={columns}
                      metrics={metrics}
                      measure={measure}
                      left={-viewport.x / zoom}
                      onSelect={onSelect}
                      onReveal={reveal}
                    />
                    <LadderTimers
                      timers={timerBars}
                      window={visible}
                      arrived={arrived}
                      futureHidden={futureHidden}
                      columns={columns}
                      metrics={metrics}
                      running={running}
                      onExpire={onExpire}
                    />
                  </>
                )}
              </ViewportPortal>
            </ReactFlow>
          </ScrollCatcher>
        )}
        {entries.length === 0 && (
          <p className="ladder-empty">
            <strong>{words().ladder.empty}</strong> {words().ladder.emptyHint}
          </p>
        )}
        <LadderZoom zoom={zoom} onZoom={zoomTo} onFit={fit} />
      </div>
    </div>
  );
}

function nodeOf(
  type: keyof typeof nodeTypes,
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
): Node {
  return {
    id,
    type,
    position: { x, y },
    data: {},
    width,
    height,
    measured: { width, height },
    zIndex: type === 'now' ? 0 : 1,
    domAttributes: { 'aria-hidden': true },
  };
}

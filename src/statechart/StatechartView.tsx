import '@xyflow/react/dist/base.css';
import { type AriaLabelConfig, ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { Crosshair, Maximize } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnyStateMachine } from 'xstate';
import { stillFlow } from '../ui/stillFlow.ts';
import { listed } from '../words/listed.ts';
import { words } from '../words/words.ts';
import { type Chart, chartOf } from './chart.ts';
import { type ChartLayout, chartLayoutOf } from './chartLayout.ts';
import { type Lit, LitContext } from './lit.ts';
import { StartNode, type StartNodeType } from './StartNode.tsx';
import './StatechartView.css';
import { StateList } from './StateList.tsx';
import { StateNode, type StateNodeType } from './StateNode.tsx';
import { type Taken, takenWay } from './takenWay.ts';
import { TransitionEdge, type TransitionEdgeType } from './TransitionEdge.tsx';
import { transitionText } from './transitionText.ts';

const nodeTypes = { state: StateNode, start: StartNode };
const edgeTypes = { transition: TransitionEdge };

/** Labels are 10.5 px high at zoom 1; smaller than 9 px they cannot be read. */
const readableZoom = 9 / 10.5;
const startZoom = 0.9;

const hints = (): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': words().statechart.state,
  'node.a11yDescription.keyboardDisabled': words().statechart.state,
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': words().statechart.transition,
});

export interface StatechartViewProps {
  readonly machine: AnyStateMachine;
  /** The innermost active states, as dotted paths. */
  readonly active: readonly string[];
  readonly visited?: readonly string[] | undefined;
  /** What the last step did. */
  readonly taken?: Taken | undefined;
  /** What the chart is of, for its region's name. */
  readonly label: string;
}

/** A machine as it is written, with the state that it is in. Everything drawn is also in the list of states. */
export function StatechartView({ machine, active, visited, taken, label }: StatechartViewProps) {
  const chart = useMemo(() => chartOf(machine), [machine]);
  const layout = useMemo(() => chartLayoutOf(chart), [chart]);
  const lit = useMemo<Lit>(() => {
    const way = taken === undefined ? [] : takenWay(chart, taken);
    return {
      active: new Set(active.flatMap(withFrames)),
      visited: new Set(visited),
      taken: new Set(way),
      stayed: taken !== undefined && way.length === 0 && taken.from === taken.to ? taken.to : undefined,
    };
  }, [chart, active, visited, taken]);
  const now = chart.states.filter(({ path }) => active.includes(path)).map(({ name }) => name);
  const said = words().statechart;
  return (
    <section className="statechart" aria-label={label}>
      <LitContext value={lit}>
        <div className="statechart-panel">
          <ReactFlowProvider>
            <Drawing
              chart={chart}
              layout={layout}
              active={active}
              label={now.length === 0 ? said.drawing(label) : said.drawingNow(label, listed(now))}
            />
          </ReactFlowProvider>
        </div>
        <details className="statechart-words">
          <summary>{said.inWords}</summary>
          <StateList chart={chart} />
        </details>
      </LitContext>
    </section>
  );
}

/** `a.b` lies in `a`. */
function withFrames(path: string): readonly string[] {
  const keys = path.split('.');
  return keys.map((_, index) => keys.slice(0, index + 1).join('.'));
}

interface DrawingProps {
  readonly chart: Chart;
  readonly layout: ChartLayout;
  readonly active: readonly string[];
  readonly label: string;
}

function Drawing({ chart, layout, active, label }: DrawingProps) {
  const flow = useReactFlow();
  const [ariaLabels] = useState(hints);
  const panelWidth = useStore(({ width }) => width);
  const panelHeight = useStore(({ height }) => height);
  const nodes = useMemo(() => nodesOf(layout), [layout]);
  const edges = useMemo(() => edgesOf(chart, layout), [chart, layout]);
  const started = useRef(false);

  const whole = Math.min(panelWidth / layout.width, panelHeight / layout.height, 1.1);
  const centre = useCallback(
    (x: number, y: number, zoom: number) => {
      const calm = !started.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
      started.current = true;
      void flow.setCenter(x, y, { zoom, ...(!calm && { duration: 260 }) });
    },
    [flow],
  );
  const fit = useCallback(() => centre(layout.width / 2, layout.height / 2, whole), [centre, layout, whole]);
  const showActive = useCallback(() => {
    const box = layout.boxes.find(({ state }) => active.includes(state.path)) ?? layout.boxes[0];
    if (box === undefined) return;
    const zoom = Math.max(startZoom, Math.min(1.1, flow.getZoom()));
    const [halfWidth, halfHeight] = [panelWidth / 2 / zoom, panelHeight / 2 / zoom];
    const y = within(box.y + box.height / 2, halfHeight, layout.height - halfHeight);
    centre(within(box.x + box.width / 2, halfWidth, layout.width - halfWidth), y, zoom);
  }, [layout, active, flow, panelWidth, panelHeight, centre]);

  useEffect(() => {
    if (panelWidth === 0 || panelHeight === 0) return;
    if (whole >= readableZoom) fit();
    else showActive();
  }, [panelWidth, panelHeight, whole, fit, showActive]);

  return (
    <>
      <ReactFlow
        {...stillFlow}
        aria-label={label}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        minZoom={Math.min(0.2, whole)}
        maxZoom={2.5}
        zoomActivationKeyCode="Control"
        zoomOnScroll={false}
        preventScrolling={false}
        ariaLabelConfig={ariaLabels}
      />
      <div className="statechart-tools">
        <button type="button" onClick={fit}>
          <Maximize size={13} aria-hidden="true" />
          {words().statechart.fit}
        </button>
        <button type="button" onClick={showActive}>
          <Crosshair size={13} aria-hidden="true" />
          {words().statechart.currentState}
        </button>
      </div>
    </>
  );
}

/** The nearest value between two bounds; their middle where they leave no room. */
function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

type ChartNode = StateNodeType | StartNodeType;

const nodeId = (path: string): string => `state ${path}`;

function nodesOf({ boxes, starts }: ChartLayout): ChartNode[] {
  const plain = { draggable: false, deletable: false, selectable: false, connectable: false };
  const silent = { domAttributes: { 'aria-roledescription': undefined } };
  const frames = new Set(boxes.map(({ state }) => state.parent));
  return [
    ...boxes.map((box): ChartNode => {
      const frame = frames.has(box.state.path);
      return {
        ...plain,
        ...silent,
        id: nodeId(box.state.path),
        type: 'state',
        position: { x: box.x, y: box.y },
        width: box.width,
        height: box.height,
        zIndex: frame ? -1 : 1,
        data: { box, frame },
      };
    }),
    ...starts.map(
      ({ id, x, y }): ChartNode => ({
        ...plain,
        ...silent,
        id,
        type: 'start',
        position: { x: x - 5, y: y - 5 },
        width: 10,
        height: 10,
        data: {},
      }),
    ),
  ];
}

function edgesOf(chart: Chart, { arrows }: ChartLayout): TransitionEdgeType[] {
  return arrows.map((arrow) => {
    const { id, transition } = arrow;
    const text = transition === undefined ? words().statechart.start : transitionText(chart, transition);
    return {
      id,
      type: 'transition',
      source: transition === undefined ? id : nodeId(transition.from),
      target: nodeId(transition?.to ?? id.replace('start ', '')),
      data: { arrow, words: text },
      ariaLabel: text,
      deletable: false,
      selectable: false,
      zIndex: 0,
      domAttributes: { 'aria-roledescription': undefined },
    };
  });
}

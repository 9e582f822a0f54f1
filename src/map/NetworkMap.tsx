import '@xyflow/react/dist/base.css';
import { type AriaLabelConfig, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { Maximize } from 'lucide-react';
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { stillFlow } from '../ui/stillFlow.ts';
import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { DomainNode, type DomainNodeType } from './DomainNode.tsx';
import { ElementNode, type ElementNodeType } from './ElementNode.tsx';
import { layoutOf, type MapLayout } from './layout.ts';
import { lineText } from './lineText.ts';
import { linkId, linkReader } from './links.ts';
import { MessageInFlight } from './MessageInFlight.tsx';
import './NetworkMap.css';
import type { Progress } from './progress.ts';
import { ReferenceEdge, type ReferenceEdgeType } from './ReferenceEdge.tsx';
import { type Scene, SceneContext } from './scene.ts';
import { useSize } from './useSize.ts';

const nodeTypes = { element: ElementNode, domain: DomainNode };
const edgeTypes = { reference: ReferenceEdge };

/** Nothing here can be moved or deleted, so nothing may say so. */
const hints = (): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': words().map.element,
  'node.a11yDescription.keyboardDisabled': words().map.element,
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': words().map.referencePoint,
});

export interface NetworkMapProps {
  readonly participants: readonly string[];
  /** Of the whole run, so that the map stands still while it is played. */
  readonly entries: readonly Entry[];
  /** The entry in flight, by its `n`; 0 before the first. */
  readonly current: number;
  readonly progress: Progress;
  readonly selectedElement?: string | undefined;
  /** By name; of a line over several reference points, all their names. */
  readonly selectedPoint?: string | undefined;
  /** Whether the names that TR 23.804 uses for the time being stand beside the real ones. */
  readonly temporaryNames: boolean;
  /** Larger than 1 for a room: larger texts, and only what it needs. */
  readonly textScale?: number;
  /** A few words under an element's name, such as the state that it is in. */
  readonly elementStates: Readonly<Record<string, string>>;
  readonly onSelectElement: (id: string) => void;
  readonly onSelectPoint: (name: string) => void;
}

/** Where things happen: the elements, the reference points between them, and the message under way. */
export function NetworkMap(props: NetworkMapProps) {
  const { participants, entries, current, temporaryNames, textScale = 1 } = props;
  const panel = useRef<HTMLDivElement>(null);
  const size = useSize(panel);
  const [readLinks] = useState(linkReader);
  const links = useMemo(() => readLinks(participants, entries), [readLinks, participants, entries]);
  const layout = useMemo(
    () => size && layoutOf(participants, links, size, temporaryNames, textScale),
    [participants, links, size, temporaryNames, textScale],
  );
  const entry = useMemo(() => entries.find(({ n }) => n === current), [entries, current]);
  return (
    <section
      className="map"
      aria-label={words().map.title}
      data-stage={textScale > 1 || undefined}
      style={{ '--map-text': textScale } as CSSProperties}
    >
      <div className="map-head">
        <h2 className="map-title">{words().map.title}</h2>
        {entry !== undefined && <p className="map-caption">{captionOf(entry)}</p>}
      </div>
      <div className="map-panel" ref={panel}>
        {layout !== undefined && (
          <ReactFlowProvider>
            <Plane {...props} layout={layout} entry={entry} />
          </ReactFlowProvider>
        )}
      </div>
    </section>
  );
}

function captionOf({ step, message, from, to, refPoint, lost }: Entry): string {
  const said = words().map;
  const where = from === to ? said.within(from) : wayText(from, to, refPoint);
  return [step, from === to ? said.decision : message, where, lost ? said.lost : '']
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function wayText(from: string, to: string, refPoint: string | null): string {
  return refPoint === null ? words().map.between(from, to) : words().map.betweenOn(from, to, refPoint);
}

interface PlaneProps extends NetworkMapProps {
  readonly layout: MapLayout;
  readonly entry: Entry | undefined;
}

function Plane({
  layout,
  entry,
  progress,
  selectedElement,
  elementStates,
  selectedPoint,
  temporaryNames,
  onSelectElement,
  onSelectPoint,
}: PlaneProps) {
  const flow = useReactFlow();
  const [ariaLabels] = useState(hints);
  const [movedFrom, setMovedFrom] = useState<MapLayout['viewport']>();
  const nodes = useMemo(() => nodesOf(layout), [layout]);
  const edges = useMemo(
    () => edgesOf(layout, temporaryNames, selectedPoint, onSelectPoint),
    [layout, temporaryNames, selectedPoint, onSelectPoint],
  );
  const { viewport } = layout;
  const fit = () => {
    void flow.setViewport(viewport);
    setMovedFrom(undefined);
  };
  useEffect(() => {
    void flow.setViewport(viewport);
  }, [flow, viewport]);

  const scene = useMemo<Scene>(
    () => ({ entry, progress, selectedElement, selectedPoint, elementStates, onSelectElement }),
    [entry, progress, selectedElement, selectedPoint, elementStates, onSelectElement],
  );
  const way = useMemo(() => entry && wayOf(entry, layout), [entry, layout]);
  return (
    <SceneContext value={scene}>
      <ReactFlow
        {...stillFlow}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={viewport}
        minZoom={0.2}
        maxZoom={3}
        zoomActivationKeyCode="Control"
        zoomOnScroll={false}
        preventScrolling={false}
        ariaLabelConfig={ariaLabels}
        onMoveEnd={(event, { x, y, zoom }) => {
          const isMoved = x !== viewport.x || y !== viewport.y || zoom !== viewport.zoom;
          if (event !== null && isMoved) setMovedFrom(viewport);
        }}
      >
        {entry !== undefined && way !== undefined && (
          <MessageInFlight key={entry.n} entry={entry} points={way} progress={progress} />
        )}
      </ReactFlow>
      {movedFrom === viewport && (
        <button type="button" className="map-fit" onClick={fit}>
          <Maximize size={14} aria-hidden="true" />
          {words().map.fit}
        </button>
      )}
    </SceneContext>
  );
}

type MapNode = ElementNodeType | DomainNodeType;

function nodesOf({ elements, frames }: MapLayout): MapNode[] {
  const plain = { draggable: false, deletable: false, selectable: false, connectable: false };
  return [
    ...frames.map(
      (frame): MapNode => ({
        ...plain,
        id: `frame ${frame.id}`,
        type: 'domain',
        position: { x: frame.x, y: frame.y },
        width: frame.width,
        height: frame.height,
        zIndex: -1,
        data: { frame },
        domAttributes: { 'aria-roledescription': undefined },
      }),
    ),
    ...elements.map(
      ({ id, x, y, width, height }): MapNode => ({
        ...plain,
        id,
        type: 'element',
        position: { x, y },
        width,
        height,
        zIndex: 1,
        data: {},
        domAttributes: { 'aria-roledescription': undefined },
      }),
    ),
  ];
}

function edgesOf(
  { lines }: MapLayout,
  temporaryNames: boolean,
  selectedPoint: string | undefined,
  onSelectPoint: (name: string) => void,
): ReferenceEdgeType[] {
  return lines.map((line) => {
    const { id, one, other, name } = line.link;
    const said = lineText(line.link, temporaryNames);
    return {
      id,
      type: 'reference',
      source: one,
      target: other,
      data: { line, said },
      ariaLabel: said,
      deletable: false,
      selectable: false,
      zIndex: 0,
      ...(name === ''
        ? { domAttributes: { 'aria-roledescription': undefined } }
        : buttonOf(name === selectedPoint, () => onSelectPoint(name))),
    };
  });
}

/** What makes a line with a name a button: React Flow itself lets no key press it. */
function buttonOf(
  isPressed: boolean,
  onPress: () => void,
): Pick<ReferenceEdgeType, 'ariaRole' | 'domAttributes'> {
  return {
    ariaRole: 'button',
    domAttributes: {
      'aria-roledescription': undefined,
      'aria-pressed': isPressed,
      tabIndex: 0,
      onClick: onPress,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onPress();
      },
    },
  };
}

/** The way of a message, from its sender's box to its receiver's. */
function wayOf(entry: Entry, { lines }: MapLayout) {
  const id = linkId(entry.from, entry.to);
  const line = lines.find(({ link }) => link.id === id);
  return line?.link.one === entry.from ? line.points : line?.points.toReversed();
}

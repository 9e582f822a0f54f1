import { Graph, layout as arrange } from '@dagrejs/dagre';
import { words } from '../words/words.ts';
import type { Chart, ChartState, ChartTransition, Reason } from './chart.ts';
import { transitionId } from './takenWay.ts';
import { wrapped } from './words.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line of text in a label or in a state: an event, or what must hold for it. */
export interface TextLine {
  /** Different from those of the other lines of the same label. */
  readonly id: string;
  readonly text: string;
  readonly kind: 'event' | 'guard';
}

export interface StateBox extends Box {
  readonly state: ChartState;
  /** Its name, broken into lines; a frame's is one line. */
  readonly name: readonly string[];
  readonly stays: readonly TextLine[];
}

export interface Arrow {
  readonly id: string;
  /** Undefined for the arrow that marks an initial state. */
  readonly transition: ChartTransition | undefined;
  readonly points: readonly Point[];
  readonly label: (Box & { readonly lines: readonly TextLine[] }) | undefined;
}

export interface ChartLayout {
  /** Frames first, so that what they hold is drawn on them. */
  readonly boxes: readonly StateBox[];
  /** Where the dots stand that point at initial states: their middles. */
  readonly starts: readonly (Point & { readonly id: string })[];
  readonly arrows: readonly Arrow[];
  readonly width: number;
  readonly height: number;
}

export const lineHeight = 13;
const nameLineHeight = 16;
/** What a frame needs above its states for its name. */
const frameHead = 26;

const startRadius = 5;
const nameCharacters = 22;
const textCharacters = 25;
/** More than this, a label says how much it leaves out. */
const mostLines = 8;
const nameCharacterWidth = 6.9;
const textCharacterWidth = 5.9;

/** Places for the states of a chart from top to bottom, and ways for its transitions, with room for their labels. */
export function chartLayoutOf(chart: Chart): ChartLayout {
  const graph = new Graph<object, Partial<Box>, Partial<Box> & { points?: readonly Point[] }>({
    compound: true,
    multigraph: true,
  });
  graph.setGraph({ rankdir: 'TB', nodesep: 22, edgesep: 14, ranksep: 30, marginx: 12, marginy: 12 });
  const isFrame = ({ path }: ChartState) => chart.states.some(({ parent }) => parent === path);
  const leaf = (path: string, end: 'first' | 'last'): string => {
    const inner = chart.states.filter(({ parent }) => parent === path);
    const next = end === 'first' ? (inner.find(({ initial }) => initial) ?? inner[0]) : inner.at(-1);
    return next === undefined ? path : leaf(next.path, end);
  };
  const node = (path: string) => `state ${path}`;

  for (const state of chart.states) graph.setNode(node(state.path), isFrame(state) ? {} : sizeOf(state));
  for (const { path, parent } of chart.states) {
    if (parent !== undefined) graph.setParent(node(path), node(parent));
  }
  const starting = chart.states.filter(({ initial }) => initial);
  for (const { path, parent } of starting) {
    const start = `start ${path}`;
    graph.setNode(start, { width: 2 * startRadius, height: 2 * startRadius });
    if (parent !== undefined) graph.setParent(start, node(parent));
    graph.setEdge(start, node(leaf(path, 'first')), { width: 0, height: 0 }, start);
  }
  // Dagre cannot end an edge at a frame: it goes to a state inside, and is cut at the frame's border below.
  for (const { from, to, reasons } of chart.transitions) {
    const lines = reasonLines(reasons);
    const label = { width: widthOf(lines), height: lines.length * lineHeight + 4, labelpos: 'c' };
    graph.setEdge(node(leaf(from, 'last')), node(leaf(to, 'first')), label, transitionId(from, to));
  }
  arrange(graph);

  const boxes = new Map<string, StateBox>();
  for (const state of innermostFirst(chart.states)) {
    const inner = chart.states.filter(({ parent }) => parent === state.path);
    const held = inner.flatMap(({ path, initial }) => [
      boxes.get(path) ?? [],
      initial ? fromMiddle(graph.node(`start ${path}`)) : [],
    ]);
    const placed =
      inner.length > 0
        ? frameAround(fromMiddle(graph.node(node(state.path))), held.flat())
        : fromMiddle(graph.node(node(state.path)));
    boxes.set(state.path, {
      ...placed,
      state,
      name: isFrame(state) ? [state.name] : nameLines(state),
      stays: reasonLines(state.stays),
    });
  }
  const cut = (points: readonly Point[], from: string, to: string) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    const left = start !== undefined && isFrame(start.state) ? cutAtBorder(points, start) : points;
    return end !== undefined && isFrame(end.state) ? cutAtBorder(left.toReversed(), end).toReversed() : left;
  };
  const arrows: readonly Arrow[] = graph.edges().map(({ v, w, name }) => {
    const edge = graph.edge({ v, w, ...(name !== undefined && { name }) });
    const transition = chart.transitions.find(({ from, to }) => transitionId(from, to) === name);
    const points = edge.points ?? [];
    if (transition === undefined) {
      const target = starting.find(({ path }) => `start ${path}` === name)?.path ?? '';
      return { id: name ?? '', transition, points: cut(points, '', target), label: undefined };
    }
    const lines = reasonLines(transition.reasons);
    return {
      id: name ?? '',
      transition,
      points: cut(points, transition.from, transition.to),
      label: { ...fromMiddle(edge), lines },
    };
  });
  const frames = [...boxes.values()]
    .filter(({ state }) => isFrame(state))
    .toSorted((a, b) => a.state.depth - b.state.depth);
  const bounds = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    boxes: [...frames, ...[...boxes.values()].filter(({ state }) => !isFrame(state))],
    starts: starting.map(({ path }) => {
      const { x = 0, y = 0 } = graph.node(`start ${path}`);
      return { id: `start ${path}`, x, y };
    }),
    arrows,
    width: bounds.width ?? 0,
    height: bounds.height ?? 0,
  };
}

function nameLines({ name }: ChartState): readonly string[] {
  return wrapped(name, nameCharacters);
}

/** Events that need the same guard stand above it together; what would be too much for a label is counted. */
function reasonLines(reasons: readonly Reason[]): readonly TextLine[] {
  const byGuard = new Map<string, readonly string[]>();
  for (const { text, guard } of reasons) byGuard.set(guard, [...(byGuard.get(guard) ?? []), text]);
  let above = '';
  const groups = [...byGuard].map(([guard, texts]) => {
    const repeated = guard !== '' && texts.join() === above;
    above = texts.join();
    const events = repeated || (above === 'always' && guard !== '') ? [] : [...new Set(texts)];
    const lines = (kind: TextLine['kind'], text: string) =>
      wrapped(text, textCharacters).map((line, row) => ({
        id: `${guard} ${kind} ${text} ${row}`,
        text: line,
        kind,
      }));
    return [
      ...events.flatMap((text) => lines('event', text)),
      ...(guard === '' ? [] : lines('guard', `[${guard}]`)),
    ];
  });
  const shown = groups.filter(
    (_, index) => index === 0 || groups.slice(0, index + 1).flat().length <= mostLines,
  );
  const more = groups.length - shown.length;
  return [
    ...shown.flat(),
    ...(more === 0 ? [] : [{ id: 'more', text: words().statechart.more(more), kind: 'guard' as const }]),
  ];
}

function widthOf(lines: readonly TextLine[]): number {
  return Math.ceil(Math.max(0, ...lines.map(({ text }) => text.length)) * textCharacterWidth) + 8;
}

function sizeOf(state: ChartState) {
  const [name, stays] = [nameLines(state), reasonLines(state.stays)];
  const nameWidth = Math.max(...name.map((line) => line.length)) * nameCharacterWidth + 24;
  return {
    width: Math.ceil(Math.max(84, nameWidth, stays.length === 0 ? 0 : widthOf(stays) + 28)),
    height: name.length * nameLineHeight + 16 + (stays.length === 0 ? 0 : stays.length * lineHeight + 9),
  };
}

function innermostFirst(states: readonly ChartState[]): readonly ChartState[] {
  return states.toSorted((a, b) => b.depth - a.depth);
}

/** Dagre gives middles. */
function fromMiddle({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Dagre's own frame, made larger where what it holds needs more room. */
function frameAround(frame: Box, boxes: readonly Box[]): Box {
  const side = 12;
  const x = Math.min(frame.x, ...boxes.map((box) => box.x - side));
  const y = Math.min(frame.y, ...boxes.map((box) => box.y - frameHead));
  return {
    x,
    y,
    width: Math.max(frame.x + frame.width, ...boxes.map((box) => box.x + box.width + side)) - x,
    height: Math.max(frame.y + frame.height, ...boxes.map((box) => box.y + box.height + side)) - y,
  };
}

/** What is left of a line that starts inside a frame, from where it leaves the frame for good. */
function cutAtBorder(points: readonly Point[], frame: Box): readonly Point[] {
  const inside = ({ x, y }: Point) =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  const last = points.findLastIndex(inside);
  const [from, to] = [points[last], points[last + 1]];
  if (from === undefined || to === undefined) return points;
  const part = (span: number, low: number, high: number, start: number) =>
    span > 0 ? (high - start) / span : span < 0 ? (low - start) / span : Number.POSITIVE_INFINITY;
  const share = Math.min(
    1,
    part(to.x - from.x, frame.x, frame.x + frame.width, from.x),
    part(to.y - from.y, frame.y, frame.y + frame.height, from.y),
  );
  const border = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  return [border, ...points.slice(last + 1)];
}

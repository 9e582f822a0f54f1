/** Sizes in the ladder's own units, which are pixels at zoom 1. */
export interface Metrics {
  readonly rowHeight: number;
  readonly headHeight: number;
  /** Baseline of a label and height of its arrow, from the top of the row. */
  readonly labelY: number;
  readonly arrowY: number;
  readonly fontSize: number;
  readonly smallSize: number;
  /** Room at the left for the step's label. */
  readonly gutter: number;
  /** Lifelines come no closer than this; then the ladder is wider than its pane. */
  readonly minSpacing: number;
}

/** For a desk, and for a slide of 1280 × 720 that a room looks at. */
export const metricsOf: Readonly<Record<'desk' | 'slide', Metrics>> = {
  desk: {
    rowHeight: 36,
    headHeight: 48,
    labelY: 16,
    arrowY: 23,
    fontSize: 12,
    smallSize: 11,
    gutter: 36,
    minSpacing: 72,
  },
  slide: {
    rowHeight: 54,
    headHeight: 62,
    labelY: 23,
    arrowY: 34,
    fontSize: 17,
    smallSize: 15,
    gutter: 48,
    minSpacing: 104,
  },
};

/** Room above the first row and, for the buttons in the corner, below the last. */
const topRoom = 8;
const bottomRoom = 52;
/** Room at both sides. */
const edge = 12;

export interface Columns {
  /** Where each participant's lifeline stands. */
  readonly xOf: ReadonlyMap<string, number>;
  readonly spacing: number;
  readonly width: number;
}

/** Lifelines share the width of the pane evenly, at any zoom, unless they would come too close. */
export function columnsOf(
  participants: readonly string[],
  paneWidth: number,
  zoom: number,
  { minSpacing }: Metrics,
): Columns {
  const count = Math.max(participants.length, 1);
  const spacing = Math.max((paneWidth / zoom - 2 * edge) / count, minSpacing);
  const xOf = new Map(participants.map((id, index) => [id, edge + spacing * (index + 0.5)]));
  return { xOf, spacing, width: 2 * edge + spacing * count };
}

/** The top of a row, counted from 0; also where a position between rows lies. */
export function rowTop(row: number, { rowHeight }: Metrics): number {
  return topRoom + row * rowHeight;
}

/** Height of so many rows with the room around them. */
export function heightOf(rows: number, metrics: Metrics): number {
  return rowTop(rows, metrics) + bottomRoom;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** As React Flow has it: where the ladder's origin lies in the pane, and how large a unit is. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Keeps the ladder in the pane: no emptiness before its beginnings, and none after its ends while it is larger. */
export function clampViewport({ x, y, zoom }: Viewport, pane: Size, content: Size): Viewport {
  return {
    x: Math.min(0, Math.max(x, pane.width - content.width * zoom)),
    y: Math.min(0, Math.max(y, pane.height - content.height * zoom)),
    zoom,
  };
}

/** Rows from `first` up to, not including, `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

const overscan = 6;
/** A ladder of a page or three is drawn whole, so that the browser's own search finds every row. */
const drawnWhole = 120;

/** The rows to draw: those in view and a few around them. */
export function rowWindow(viewport: Viewport, pane: Size, rows: number, metrics: Metrics): RowWindow {
  if (rows <= drawnWhole) return { first: 0, end: rows };
  const rowAt = (paneY: number) => ((paneY - viewport.y) / viewport.zoom - topRoom) / metrics.rowHeight;
  const end = Math.min(rows, Math.ceil(rowAt(pane.height)) + overscan);
  return { first: Math.max(0, Math.min(end, Math.floor(rowAt(0)) - overscan)), end };
}

/** So that even a ladder of many lifelines is read from the back row. */
const leastOnStage = 0.8;

/** Sizes for a stage that is so much larger than a slide: all lifelines have room beside each other if they can. */
export function stageMetrics(scale: number, participants: number, paneWidth: number): Metrics {
  const { slide } = metricsOf;
  const fits = (paneWidth - 2 * edge) / (Math.max(participants, 1) * slide.minSpacing);
  const by = Math.max(leastOnStage, Math.min(scale, fits));
  const of = (units: number) => Math.floor(units * by);
  return {
    rowHeight: of(slide.rowHeight),
    headHeight: of(slide.headHeight),
    labelY: of(slide.labelY),
    arrowY: of(slide.arrowY),
    fontSize: of(slide.fontSize),
    smallSize: of(slide.smallSize),
    gutter: of(slide.gutter),
    minSpacing: of(slide.minSpacing),
  };
}

/** A row, counted from 0 or -1 for the beginning, and how far across the ladder it reaches. */
export interface Place {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Where to look for a place to be in comfortable view, with a row or two around it: moved as little as possible, or,
 * from far, so that the row stands in the middle.
 */
export function revealed(
  viewport: Viewport,
  pane: Size,
  { row, left, right }: Place,
  metrics: Metrics,
): Viewport {
  if (row < 0) return { ...viewport, x: 0, y: 0 };
  const { x, y, zoom } = viewport;
  const height = metrics.rowHeight * zoom;
  const top = rowTop(row, metrics) * zoom;
  const room = Math.max(0, Math.min(2 * height, (pane.height - height) / 2));
  const nearest = between(y, room - top, pane.height - room - height - top);
  const isFar = Math.abs(nearest - y) > pane.height;
  return {
    x: between(x, (metrics.gutter + edge - left) * zoom, pane.width - (right + edge) * zoom),
    y: isFar ? pane.height / 2 - top - height / 2 : nearest,
    zoom,
  };
}

/** The least wins where both cannot be. */
function between(position: number, one: number, other: number): number {
  return Math.min(Math.max(position, one), Math.max(one, other));
}

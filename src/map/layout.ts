import { boundsOf, inflated, meets, overlap, type Point, type Rect, segmentsOf } from './geometry.ts';
import { type Label, labelsOf } from './labels.ts';
import type { Link } from './links.ts';
import { lineName } from './lineText.ts';
import { type Place, placesOf } from './places.ts';
import { routesOf } from './routes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ElementBox extends Rect {
  readonly id: string;
}

export interface Frame extends Rect {
  readonly id: string;
  readonly caption: Label;
}

export interface Line {
  readonly link: Link;
  /** From the border of `link.one` to the border of `link.other`. */
  readonly points: readonly Point[];
  readonly label: Label | undefined;
}

/** All that stands still on the map, and the part of the plane that the panel shows. */
export interface MapLayout {
  /** In reading order: column by column. */
  readonly elements: readonly ElementBox[];
  readonly frames: readonly Frame[];
  readonly lines: readonly Line[];
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number };
}

const boxHeight = 37;
const minColumnGap = 50;
const maxColumnGap = 128;
const minRowPitch = 60;
const maxRowPitch = 132;
const maxZoom = 1.6;
const maxStageZoom = 3;
/** Between the boxes at the edge and the edge of what is shown: room for the frames. */
const margin = { x: 18, top: 18, bottom: 24 };
/** The panel's own heading, in pixels of the screen; a stage has none. */
const headHeightOf = (textScale: number): number => (textScale > 1 ? 4 : 26);
const framePadding = { x: 13, y: 9 };
/** Tall frames leave room for their caption, which stands on the lower border. */
const tallPadding = 14;

const minBoxWidth = (id: string, textScale: number): number =>
  Math.max(66, Math.round(id.length * 7.7 * textScale) + 18);

/**
 * The map of the elements in a panel of this size. Columns and rows in use share the room; what has no room at its
 * natural size is made smaller as a whole, and a large panel shows it larger. With the temporary names of TR 23.804,
 * these stand in brackets behind the real ones. For a room the texts are larger than the boxes alone make them.
 */
export function layoutOf(
  participants: readonly string[],
  links: readonly Link[],
  size: Size,
  temporaryNames = false,
  textScale = 1,
): MapLayout {
  const travelled = links.filter(({ entries }) => entries.length > 0);
  const { of: places, areas } = placesOf(
    participants,
    travelled.map(({ one, other }) => [one, other]),
  );
  const grid = gridOf(places, size, textScale);
  const boxes = new Map<string, ElementBox>();
  for (const [id, { column, row }] of places) {
    const width = Math.min(minBoxWidth(id, textScale) + grid.spare, grid.widths[column] ?? 0);
    const x = (grid.lefts[column] ?? 0) + ((grid.widths[column] ?? 0) - width) / 2;
    boxes.set(id, { id, x, y: row * grid.rowPitch, width, height: boxHeight });
  }
  const all = [...boxes.values()];
  const whole = boundsOf(all.length > 0 ? all : [{ x: 0, y: 0, width: 1, height: 1 }]);
  const framed = areas.map((area) => {
    const inner = boundsOf(area.members.flatMap((id) => boxes.get(id) ?? []));
    const rect = area.tall
      ? {
          ...inner,
          y: whole.y - (tallPadding - framePadding.y),
          height: whole.height + 2 * (tallPadding - framePadding.y),
        }
      : inner;
    return { id: area.id, caption: area.caption, rect: inflatedBy(rect, framePadding.x, framePadding.y) };
  });

  const routes = routesOf(
    boxes,
    links.map(({ id, one, other }) => ({ id, one, other })),
    lanesOf(grid, all, whole),
  );
  const rects = framed.map(({ rect }) => rect);
  const drawn = links.map((link) => ({
    id: link.id,
    name: lineName(link, temporaryNames),
    points: routes.get(link.id) ?? [],
  }));
  const labels = labelsOf(
    drawn,
    all.map((box) => inflated(box, 1)),
    rects,
    textScale,
  );
  const frames = framed.map(({ id, caption, rect }) => ({
    id,
    ...rect,
    caption: captionOf(caption, rect, drawn, [...labels.values()].map(rectOf), rects, textScale),
  }));
  const drawing = boundsOf([
    inflatedBy(whole, margin.x - 4, 0),
    ...rects,
    ...frames.map(({ caption }) => rectOf(caption)),
    ...[...labels.values()].map(rectOf),
    ...[...routes.values()].flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
  ]);
  return {
    elements: all.toSorted((a, b) => a.x + a.width / 2 - (b.x + b.width / 2) || a.y - b.y),
    frames,
    lines: links.map((link) => ({
      link,
      points: routes.get(link.id) ?? [],
      label: labels.get(link.id),
    })),
    viewport: viewportOf(drawing, size, grid.zoom, headHeightOf(textScale)),
  };
}

const rectOf = ({ x, y, width, height }: Label): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const inflatedBy = (rect: Rect, x: number, y: number): Rect => ({
  x: rect.x - x,
  y: rect.y - y,
  width: rect.width + 2 * x,
  height: rect.height + 2 * y,
});

interface Grid {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly rowPitch: number;
  /** By how much boxes are wider than they need to be. */
  readonly spare: number;
  readonly zoom: number;
}

function gridOf(places: ReadonlyMap<string, Place>, size: Size, textScale: number): Grid {
  const columns = 1 + Math.max(0, ...[...places.values()].map(({ column }) => column));
  const rows = Math.max(0, ...[...places.values()].map(({ row }) => row));
  const needed = Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...[...places].flatMap(([id, place]) => (place.column === column ? [minBoxWidth(id, textScale)] : [])),
    ),
  );
  const boxesWidth = needed.reduce((sum, width) => sum + width, 0);
  const gaps = Math.max(1, columns - 1);
  const leastGap = minColumnGap * textScale;
  const least = {
    width: boxesWidth + (columns - 1) * leastGap + 2 * margin.x,
    height: rows * minRowPitch + boxHeight + margin.top + margin.bottom,
  };
  const height = size.height - headHeightOf(textScale);
  const fits = Math.min(size.width / least.width, height / least.height);
  const zoom =
    fits < 1 || textScale > 1 ? Math.min(fits, maxStageZoom) : Math.min(maxZoom, 1 + (fits - 1) * 0.6);
  const room = {
    width: size.width / zoom - 2 * margin.x - boxesWidth,
    height: height / zoom - margin.top - margin.bottom - boxHeight,
  };
  const spare = Math.min(40, Math.max(0, ((room.width - gaps * leastGap) / columns) * 0.6));
  const gap = Math.min(maxColumnGap * textScale, Math.max(leastGap, (room.width - spare * columns) / gaps));
  const mostRowPitch = Math.min(
    maxRowPitch,
    Math.max(76, (boxesWidth / columns + spare + gap) * 0.7, (room.height / rows) * 0.75),
  );
  const rowPitch = rows === 0 ? 0 : Math.min(mostRowPitch, Math.max(minRowPitch, room.height / rows));
  const widths = needed.map((width) => width + spare);
  const lefts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0),
  );
  return { lefts, widths, rowPitch, spare, zoom };
}

function lanesOf(grid: Grid, boxes: readonly Rect[], whole: Rect) {
  const tracks = [-8, 0, 8];
  const betweenColumns = grid.lefts
    .slice(1)
    .map((left, index) => ((grid.lefts[index] ?? 0) + (grid.widths[index] ?? 0) + left) / 2);
  const tops = [...new Set(boxes.map(({ y }) => y))].toSorted((a, b) => a - b);
  const betweenRows = tops.slice(1).map((top, index) => ((tops[index] ?? 0) + boxHeight + top) / 2);
  const [above, below] = [whole.y - 12, whole.y + whole.height + 12];
  return {
    xs: betweenColumns.flatMap((x) => tracks.map((track) => x + track)),
    ys: [above - 8, above, ...betweenRows.flatMap((y) => tracks.map((track) => y + track)), below, below + 8],
  };
}

/** The caption stands on the frame's border, where no line and no name is: below left if it can. */
function captionOf(
  text: string,
  frame: Rect,
  lines: readonly { readonly points: readonly Point[] }[],
  names: readonly Rect[],
  frames: readonly Rect[],
  textScale: number,
): Label {
  const width = Math.ceil(text.length * 5 * textScale) + 8;
  const height = 13 * textScale;
  const strokes = lines.flatMap(({ points }) => segmentsOf(points));
  const [left, right] = [frame.x + 16 + width / 2, frame.x + frame.width - 16 - width / 2];
  const middle = frame.x + frame.width / 2;
  const xs = left <= right ? [left, right, middle] : [middle];
  const candidates = [frame.y + frame.height, frame.y].flatMap((y) => xs.map((x) => ({ x, y })));
  const best = candidates
    .map((point, order) => {
      const rect = { x: point.x - width / 2, y: point.y - height / 2, width, height };
      const struck = strokes.filter((stroke) => meets(rect, stroke)).length;
      const covered = names.reduce((sum, name) => sum + overlap(rect, name), 0);
      const others = frames.filter((other) => other !== frame && overlap(rect, other) > 0).length;
      return { point, price: struck * 100 + covered * 10 + others * 20 + order };
    })
    .toSorted((a, b) => a.price - b.price)[0];
  return { x: left, y: frame.y + frame.height, ...best?.point, text, width, height };
}

/** Shows the whole drawing in the middle of the panel, below its heading; smaller if lines lead far around. */
function viewportOf(drawing: Rect, size: Size, largest: number, headHeight: number) {
  const room = { width: size.width, height: size.height - headHeight - 4 };
  const zoom = Math.min(largest, room.width / drawing.width, room.height / drawing.height);
  return {
    zoom,
    x: room.width / 2 - (drawing.x + drawing.width / 2) * zoom,
    y: headHeight + room.height / 2 - (drawing.y + drawing.height / 2) * zoom,
  };
}

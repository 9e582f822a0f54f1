import { meets, overlap, type Point, pointAlong, type Rect, type Segment, segmentsOf } from './geometry.ts';

/** A text on the map, by its middle. */
export interface Label extends Point {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

const lineHeight = 13;
/** So that the dot that travels the line passes beside the name. */
const gapToLine = 6;
const fractions = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8];

const widthOf = (text: string, textScale: number): number => Math.ceil(text.length * 6 * textScale) + 4;

/** A place for the name of each line: beside it, on no box and no other name, and as rarely as possible on a line. */
export function labelsOf(
  lines: readonly Line[],
  boxes: readonly Rect[],
  frames: readonly Rect[],
  textScale: number,
): ReadonlyMap<string, Label> {
  const height = lineHeight * textScale;
  const labels = new Map<string, Label>();
  const taken: Rect[] = [...boxes];
  const strokes = lines.flatMap(({ points }) => segmentsOf(points));
  const borders = frames.flatMap(sidesOf);
  for (const { id, name, points } of lines) {
    if (name === '') continue;
    const width = widthOf(name, textScale);
    const best = fractions
      .flatMap((fraction) => besides(points, fraction, { width, height }))
      .map((middle, order) => {
        const rect = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
        const covered = taken.reduce((sum, other) => sum + overlap(rect, other), 0);
        const struck = strokes.filter((stroke) => meets(rect, stroke)).length;
        const framed = borders.filter((border) => meets(rect, border)).length;
        return { middle, rect, price: covered * 50 + struck * 60 + framed * 12 + order };
      })
      .toSorted((a, b) => a.price - b.price)[0];
    if (best === undefined) continue;
    labels.set(id, { ...best.middle, text: name, width, height });
    taken.push(best.rect);
  }
  return labels;
}

/** Both sides of the line at a fraction of its length, then on it; above and right come first. */
function besides(
  points: readonly Point[],
  fraction: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Point[] {
  const { x, y, angle } = pointAlong(points, fraction);
  const [normalX, normalY] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const away = (normalX * width) / 2 + (normalY * height) / 2 + gapToLine;
  const rising = Math.sin(angle) * Math.cos(angle) < 0;
  const side = { x: normalX * away * (rising ? -1 : 1), y: -normalY * away };
  return [
    { x: x + side.x, y: y + side.y },
    { x: x - side.x, y: y - side.y },
    { x, y },
  ];
}

function sidesOf({ x, y, width, height: tall }: Rect): readonly Segment[] {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + tall },
    { x, y: y + tall },
    { x, y },
  ];
  return segmentsOf(corners);
}

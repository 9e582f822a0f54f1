export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export const centreOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

export const distance = (one: Point, other: Point): number => Math.hypot(other.x - one.x, other.y - one.y);

export const inflated = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

export function boundsOf(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}

export function holds(rect: Rect, point: Point): boolean {
  return (
    point.x > rect.x && point.x < rect.x + rect.width && point.y > rect.y && point.y < rect.y + rect.height
  );
}

/** By how much two rectangles cover each other, as an area. */
export function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The part of a segment inside a rectangle, as two fractions of its length (Liang–Barsky); none when it misses. */
export function within(rect: Rect, { from, to }: Segment): readonly [number, number] | undefined {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enters = 0;
  let leaves = 1;
  for (const [step, room] of [
    [-dx, from.x - rect.x],
    [dx, rect.x + rect.width - from.x],
    [-dy, from.y - rect.y],
    [dy, rect.y + rect.height - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return undefined;
    } else if (step < 0) {
      enters = Math.max(enters, room / step);
    } else {
      leaves = Math.min(leaves, room / step);
    }
  }
  return enters < leaves ? [enters, leaves] : undefined;
}

export const meets = (rect: Rect, segment: Segment): boolean => within(rect, segment) !== undefined;

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross inside both; arriving exactly on the other counts, starting from it does not. */
export function cross(one: Segment, other: Segment): boolean {
  const [a, b] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)];
  const [start, end] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)];
  const tiny = 1e-3;
  return a * b < -tiny && Math.abs(start) > tiny && start * end < tiny;
}

/** Whether two segments run along each other, nearer than `gap`, for a visible length. */
export function runTogether(one: Segment, other: Segment, gap: number): boolean {
  const length = distance(one.from, one.to);
  const otherLength = distance(other.from, other.to);
  if (length === 0 || otherLength === 0) return false;
  const along = { x: (one.to.x - one.from.x) / length, y: (one.to.y - one.from.y) / length };
  const slant =
    Math.abs(along.x * (other.to.y - other.from.y) - along.y * (other.to.x - other.from.x)) / otherLength;
  if (slant > 0.05) return false;
  const aside = (point: Point) =>
    Math.abs(along.x * (point.y - one.from.y) - along.y * (point.x - one.from.x));
  if (Math.min(aside(other.from), aside(other.to)) >= gap) return false;
  const position = (point: Point) => along.x * (point.x - one.from.x) + along.y * (point.y - one.from.y);
  const [start, end] = [position(other.from), position(other.to)].toSorted((a, b) => a - b);
  return Math.min(length, end ?? 0) - Math.max(0, start ?? 0) > 3;
}

export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [{ from, to }];
  });
}

/** The point at a fraction of a line's length, and the direction there. */
export function pointAlong(points: readonly Point[], fraction: number): Point & { readonly angle: number } {
  const segments = segmentsOf(points);
  const whole = segments.reduce((sum, { from, to }) => sum + distance(from, to), 0);
  let left = Math.min(1, Math.max(0, fraction)) * whole;
  let last = { x: 0, y: 0, angle: 0 };
  for (const { from, to } of segments) {
    const length = distance(from, to);
    const part = length === 0 ? 0 : Math.min(1, left / length);
    last = {
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
      angle: Math.atan2(to.y - from.y, to.x - from.x),
    };
    if (left <= length) return last;
    left -= length;
  }
  return last;
}

/** An SVG path through the points, with rounded corners. */
export function pathThrough(points: readonly Point[], radius = 8): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = [`M${at(first)}`];
  rest.forEach((corner, index) => {
    const before = points[index];
    const after = rest[index + 1];
    if (before === undefined || after === undefined) {
      parts.push(`L${at(corner)}`);
      return;
    }
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    parts.push(`L${at(toward(corner, before, room))}Q${at(corner)} ${at(toward(corner, after, room))}`);
  });
  return parts.join('');
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** The point so far from `start` on the way to `end`. */
function toward(start: Point, end: Point, by: number): Point {
  const length = distance(start, end);
  if (length === 0) return start;
  return { x: start.x + ((end.x - start.x) * by) / length, y: start.y + ((end.y - start.y) * by) / length };
}

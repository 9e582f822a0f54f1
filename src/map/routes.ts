import {
  centreOf,
  cross,
  distance,
  holds,
  inflated,
  meets,
  type Point,
  type Rect,
  runTogether,
  type Segment,
  segmentsOf,
  within,
} from './geometry.ts';

/** A line to be drawn between two boxes. */
interface Wanted {
  readonly id: string;
  readonly one: string;
  readonly other: string;
}

/** Heights and widths at which a line may run between the boxes. */
interface Lanes {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const clearance = 7;
const bendCost = 30;
const crossingCost = 70;
const sharedCost = 400;
const laneGap = 6;

/**
 * A way for each line that runs through no box: straight where the boxes see each other, otherwise along the lanes
 * with as few bends and crossings as can be. A way leads from the border of `one` to the border of `other`.
 */
export function routesOf(
  boxes: ReadonlyMap<string, Rect>,
  wanted: readonly Wanted[],
  lanes: Lanes,
): ReadonlyMap<string, readonly Point[]> {
  const routes = new Map<string, readonly Point[]>();
  const drawn: Segment[] = [];
  const byLength = wanted.toSorted((a, b) => span(boxes, a) - span(boxes, b));
  const take = (id: string, points: readonly Point[]) => {
    routes.set(id, points);
    drawn.push(...segmentsOf(points));
  };

  const late: Wanted[] = [];
  for (const line of byLength) {
    const straight = straightWay(boxes, line, drawn);
    if (straight !== undefined && costOf(straight, drawn) < crossingCost + distance(...endsOf(straight))) {
      take(line.id, straight);
    } else {
      late.push(line);
    }
  }
  for (const line of late) {
    const straight = straightWay(boxes, line, drawn);
    const around = wayAround(boxes, line, lanes, drawn);
    const best = [straight, around]
      .filter((way) => way !== undefined)
      .toSorted((a, b) => costOf(a, drawn) - costOf(b, drawn))[0];
    take(line.id, best ?? direct(boxes, line));
  }
  return routes;
}

function span(boxes: ReadonlyMap<string, Rect>, { one, other }: Wanted): number {
  return distance(centreOf(boxOf(boxes, one)), centreOf(boxOf(boxes, other)));
}

function boxOf(boxes: ReadonlyMap<string, Rect>, id: string): Rect {
  const box = boxes.get(id);
  if (box === undefined) throw new Error(`No box for ${id}`);
  return box;
}

function endsOf(points: readonly Point[]): readonly [Point, Point] {
  const first = points[0] ?? { x: 0, y: 0 };
  return [first, points.at(-1) ?? first];
}

function obstacles(boxes: ReadonlyMap<string, Rect>, { one, other }: Wanted): readonly Rect[] {
  return [...boxes].flatMap(([id, box]) => (id === one || id === other ? [] : [inflated(box, clearance)]));
}

function direct(boxes: ReadonlyMap<string, Rect>, { one, other }: Wanted): readonly Point[] {
  const [from, to] = [boxOf(boxes, one), boxOf(boxes, other)];
  return clipped([centreOf(from), centreOf(to)], from, to);
}

function straightWay(
  boxes: ReadonlyMap<string, Rect>,
  line: Wanted,
  drawn: readonly Segment[],
): readonly Point[] | undefined {
  const points = direct(boxes, line);
  const segments = segmentsOf(points);
  const blocked = segments.some(
    (segment) =>
      obstacles(boxes, line).some((box) => meets(box, segment)) ||
      drawn.some((other) => runTogether(segment, other, laneGap)),
  );
  return blocked ? undefined : points;
}

/** What a way costs a reader's eye: its length, its bends, the lines it crosses or runs along. */
function costOf(points: readonly Point[], drawn: readonly Segment[]): number {
  const segments = segmentsOf(points);
  return segments.reduce(
    (sum, segment) => sum + distance(segment.from, segment.to) + crowding(segment, drawn),
    Math.max(0, segments.length - 1) * bendCost,
  );
}

function crowding(segment: Segment, drawn: readonly Segment[]): number {
  let cost = 0;
  for (const other of drawn) {
    if (cross(segment, other)) cost += crossingCost;
    else if (runTogether(segment, other, laneGap)) cost += sharedCost;
  }
  return cost;
}

interface Step {
  readonly x: number;
  readonly y: number;
  readonly upright: boolean;
  readonly cost: number;
  readonly before: Step | undefined;
}

/** The cheapest way on the lanes, found by Dijkstra's algorithm over (lane, lane, direction). */
function wayAround(
  boxes: ReadonlyMap<string, Rect>,
  line: Wanted,
  lanes: Lanes,
  drawn: readonly Segment[],
): readonly Point[] | undefined {
  const [from, to] = [boxOf(boxes, line.one), boxOf(boxes, line.other)];
  const [starts, goals] = [portsOf(from), portsOf(to)];
  const ports = [...starts, ...goals];
  const xs = ascending([...lanes.xs, ...ports.map(({ x }) => x)]);
  const ys = ascending([...lanes.ys, ...ports.map(({ y }) => y)]);
  const blocks = obstacles(boxes, line);
  const ends = [inflated(from, clearance), inflated(to, clearance)];

  const open: Step[] = [];
  for (const { x, y, upright, detour } of starts) {
    insert(open, { x: xs.indexOf(x), y: ys.indexOf(y), upright, cost: detour, before: undefined });
  }
  const done = new Set<string>();
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const key = `${step.x} ${step.y} ${step.upright}`;
    if (done.has(key)) continue;
    done.add(key);
    const here = { x: xs[step.x] ?? 0, y: ys[step.y] ?? 0 };
    const { upright: wasUpright } = step;
    if (goals.some(({ x, y, upright }) => x === here.x && y === here.y && upright === wasUpright)) {
      return clipped(cornersOf(step, xs, ys), from, to);
    }
    for (const [dx, dy] of neighbours) {
      const upright = dy !== 0;
      const [x, y] = [step.x + dx, step.y + dy];
      const there = { x: xs[x] ?? Number.NaN, y: ys[y] ?? Number.NaN };
      if (Number.isNaN(there.x) || Number.isNaN(there.y)) continue;
      const bends = wasUpright !== upright;
      if (bends && ends.some((end) => holds(end, here))) continue;
      const segment = { from: here, to: there };
      if (blocks.some((block) => meets(block, segment))) continue;
      const cost = step.cost + distance(here, there) + (bends ? bendCost : 0) + crowding(segment, drawn);
      insert(open, { x, y, upright, cost, before: step });
    }
  }
  return undefined;
}

const neighbours = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

const ascending = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].toSorted((a, b) => a - b);

interface Port extends Point {
  /** Whether a way leaves here up or down; others leave left or right. */
  readonly upright: boolean;
  readonly detour: number;
}

/** Where ways leave a box: in the middle of each side, and beside it where the middle is taken. */
function portsOf(box: Rect): readonly Port[] {
  const { x, y } = centreOf(box);
  return [
    ...[0, -18, 18].map((off) => ({ x: x + off, y, upright: true, detour: Math.abs(off) / 2 })),
    ...[0, -9, 9].map((off) => ({ x, y: y + off, upright: false, detour: Math.abs(off) / 2 })),
  ];
}

/** Keeps the list sorted, the cheapest last. */
function insert(open: Step[], step: Step): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.cost ?? 0) > step.cost) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, step);
}

function cornersOf(last: Step, xs: readonly number[], ys: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    points.unshift({ x: xs[step.x] ?? 0, y: ys[step.y] ?? 0 });
  }
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && after.x === point.x) || (before.y === point.y && after.y === point.y));
  });
}

/** Cuts a way at the borders of the boxes where it starts and ends. */
function clipped(points: readonly Point[], from: Rect, to: Rect): readonly Point[] {
  const leaving = cutAtBorder(points, from);
  return cutAtBorder(leaving.toReversed(), to).toReversed();
}

function cutAtBorder(points: readonly Point[], box: Rect): readonly Point[] {
  const [first, second] = points;
  if (first === undefined || second === undefined) return points;
  const inside = within(box, { from: first, to: second });
  if (inside === undefined) return points;
  const part = inside[1];
  if (part >= 1) return cutAtBorder(points.slice(1), box);
  const border = { x: first.x + (second.x - first.x) * part, y: first.y + (second.y - first.y) * part };
  return [border, ...points.slice(1)];
}

import type { Point } from './chartLayout.ts';

const number = (value: number): string => (Math.round(value * 10) / 10).toString();
const at = ({ x, y }: Point): string => `${number(x)},${number(y)}`;
const mix = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A smooth SVG path from the first point to the last that the points between attract (a uniform cubic B-spline). */
export function splineThrough(points: readonly Point[]): string {
  const [first, second] = points;
  const last = points.at(-1);
  if (first === undefined || second === undefined || last === undefined) return '';
  const parts = [`M${at(first)}L${at(mix(first, second, 1 / 6))}`];
  for (const [index, point] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) continue;
    const end = mix(mix(before, point, 2 / 3), mix(point, after, 1 / 3), 0.5);
    parts.push(`C${at(mix(before, point, 1 / 3))} ${at(mix(before, point, 2 / 3))} ${at(end)}`);
  }
  const before = points.at(-2) ?? first;
  if (points.length > 2) {
    parts.push(
      `C${at(mix(before, last, 1 / 3))} ${at(mix(before, last, 2 / 3))} ${at(mix(before, last, 5 / 6))}`,
    );
  }
  parts.push(`L${at(last)}`);
  return parts.join('');
}

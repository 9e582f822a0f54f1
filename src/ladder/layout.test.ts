import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampViewport,
  columnsOf,
  heightOf,
  metricsOf,
  revealed,
  rowTop,
  rowWindow,
  stageMetrics,
} from './layout.ts';

const metrics = metricsOf.desk;
const pane = { width: 814, height: 500 };
const participants = ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'CPM-AS', 'IP-SM-GW', 'HSS', 'MME', 'UE-B'];

test.each([
  ['fills the pane', 814, 1, 814],
  ['fills the pane when smaller', 814, 0.5, 1628],
  ['is wider than a phone', 360, 1, 24 + 8 * 72],
])('the ladder %s', (_name, paneWidth, zoom, width) => {
  expect(columnsOf(participants, paneWidth, zoom, metrics).width).toBeCloseTo(width);
});

test('lifelines stand in order, evenly, inside the picture', () => {
  const { xOf, spacing, width } = columnsOf(participants, 814, 1, metrics);
  const xs = [...xOf.values()];
  for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeCloseTo(spacing);
  expect(xs[0]).toBeGreaterThan(metrics.gutter);
  expect(xs.at(-1)).toBeLessThan(width);
});

test.each([
  ['above the beginning', { x: 0, y: 40, zoom: 1 }, { x: 0, y: 0 }],
  ['past the end', { x: 0, y: -9_000, zoom: 1 }, { x: 0, y: -500 }],
  ['sideways when all fits', { x: -30, y: 0, zoom: 1 }, { x: 0, y: 0 }],
  ['sideways when it does not', { x: -9_000, y: 0, zoom: 2 }, { x: -814, y: 0 }],
])('does not pan %s', (_name, viewport, expected) => {
  expect(clampViewport(viewport, pane, { width: 814, height: 1_000 })).toMatchObject(expected);
});

test('a short ladder stays at the top', () => {
  expect(clampViewport({ x: 0, y: -20, zoom: 1 }, pane, { width: 814, height: 80 }).y).toBe(0);
});

const view = fc.record({
  row: fc.nat(99_999),
  zoom: fc.double({ min: 0.5, max: 2, noNaN: true }),
  y: fc.double({ min: -3_600_000, max: 0, noNaN: true }),
});

test('what is in view is in the window, and the window stays small', () => {
  fc.assert(
    fc.property(view, ({ zoom, y }) => {
      const viewport = clampViewport({ x: 0, y, zoom }, pane, {
        width: 814,
        height: heightOf(100_000, metrics),
      });
      const { first, end } = rowWindow(viewport, pane, 100_000, metrics);
      expect(viewport.y + rowTop(first, metrics) * zoom).toBeLessThanOrEqual(first === 0 ? 20 : 0);
      expect(viewport.y + rowTop(end, metrics) * zoom).toBeGreaterThanOrEqual(
        end < 100_000 ? pane.height : 0,
      );
      expect(end - first).toBeLessThan(50);
    }),
  );
});

const across = { left: 400, right: 500 };

test('a revealed row is in view, whatever was before', () => {
  fc.assert(
    fc.property(view, ({ row, zoom, y }) => {
      const shown = revealed({ x: 0, y, zoom }, pane, { row, ...across }, metrics);
      const top = shown.y + rowTop(row, metrics) * zoom;
      expect(top).toBeGreaterThanOrEqual(-0.01);
      expect(top + metrics.rowHeight * zoom).toBeLessThanOrEqual(pane.height + 0.01);
      expect(shown.x + across.left * zoom).toBeGreaterThanOrEqual(0);
      expect(shown.x + across.right * zoom).toBeLessThanOrEqual(pane.width);
    }),
  );
});

test.each([
  ['a row in comfortable view moves nothing', { x: 0, y: -360, zoom: 1 }, pane, 15, { x: 0, y: -360 }],
  ['before the first row is the beginning', { x: -40, y: -360, zoom: 1 }, pane, -1, { x: 0, y: 0 }],
  [
    'on a phone the arrow comes into view',
    { x: 0, y: 0, zoom: 1 },
    { width: 360, height: 600 },
    3,
    { x: -152 },
  ],
  [
    'a pane lower than a row shows its middle',
    { x: 0, y: 0, zoom: 1 },
    { width: 814, height: 20 },
    3,
    { y: -124 },
  ],
])('%s', (_name, viewport, size, row, expected) => {
  expect(revealed(viewport, size, { row, ...across }, metrics)).toMatchObject(expected);
});

test.each([
  { slide: 1280, lifelines: 10, scale: 1, fontSize: 17 },
  { slide: 1920, lifelines: 10, scale: 1.5, fontSize: 25 },
  { slide: 1920, lifelines: 14, scale: 1.5, fontSize: 22 },
  { slide: 1280, lifelines: 30, scale: 1, fontSize: 13 },
])(
  'on a stage $slide wide $lifelines lifelines have type of $fontSize',
  ({ slide, lifelines, scale, fontSize }) => {
    const stage = stageMetrics(scale, lifelines, slide);
    expect(stage.fontSize).toBe(fontSize);
    const names = Array.from({ length: lifelines }, (_, index) => `E${index}`);
    if (lifelines < 20) expect(columnsOf(names, slide, 1, stage).width).toBeLessThanOrEqual(slide);
  },
);

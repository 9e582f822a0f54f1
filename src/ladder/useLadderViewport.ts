import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { clampViewport, type Metrics, type Place, revealed, type Size, type Viewport } from './layout.ts';

export const zoomLimits = { least: 0.5, most: 2 } as const;
const glideMs = 240;

const start: Viewport = { x: 0, y: 0, zoom: 1 };
const withinLimits = (zoom: number) => Math.max(zoomLimits.least, Math.min(zoom, zoomLimits.most));
const motionReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where the ladder is looked at: by the user's hands, and following the current row (-1 for the beginning). */
export function useLadderViewport(
  pane: Size,
  contentAt: (zoom: number) => Size,
  placeAt: (row: number, zoom: number) => Place,
  currentRow: number,
  metrics: Metrics,
) {
  const [wanted, setWanted] = useState(start);
  const viewport = useMemo(
    () => clampViewport(wanted, pane, contentAt(wanted.zoom)),
    [wanted, pane, contentAt],
  );
  const latest = useRef({ viewport, pane, contentAt, placeAt });
  useLayoutEffect(() => {
    latest.current = { viewport, pane, contentAt, placeAt };
  });
  const gliding = useRef(0);

  // Always another object: React Flow has moved on by itself and must be told where the limits put it.
  const show = useCallback((next: Viewport) => {
    const { pane: now, contentAt: at } = latest.current;
    setWanted(clampViewport(next, now, at(next.zoom)));
  }, []);

  const moveTo = useCallback(
    (next: Viewport) => {
      cancelAnimationFrame(gliding.current);
      show(next);
    },
    [show],
  );

  const glideTo = useCallback(
    (to: Viewport) => {
      const { viewport: from, pane: size } = latest.current;
      if (to.x === from.x && to.y === from.y) return;
      if (Math.abs(to.y - from.y) > size.height || motionReduced()) return moveTo(to);
      cancelAnimationFrame(gliding.current);
      const startedMs = performance.now();
      const frame = (nowMs: number) => {
        const time = Math.min(1, Math.max(0, (nowMs - startedMs) / glideMs));
        const way = 1 - (1 - time) ** 3;
        show({ x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, zoom: from.zoom });
        if (time < 1) gliding.current = requestAnimationFrame(frame);
      };
      gliding.current = requestAnimationFrame(frame);
    },
    [moveTo, show],
  );

  const reveal = useCallback(
    (row: number) => {
      const { viewport: now, pane: size, contentAt: at, placeAt: place } = latest.current;
      const target = revealed(now, size, place(row, now.zoom), metrics);
      glideTo(clampViewport(target, size, at(now.zoom)));
    },
    [glideTo, metrics],
  );

  const panBy = useCallback(
    (x: number, y: number) => {
      const { viewport: now } = latest.current;
      moveTo({ ...now, x: now.x + x, y: now.y + y });
    },
    [moveTo],
  );

  const zoomTo = useCallback(
    (wantedZoom: number) => {
      const { viewport: now, pane: size } = latest.current;
      const zoom = withinLimits(wantedZoom);
      const around = (position: number, length: number) =>
        length / 2 - ((length / 2 - position) * zoom) / now.zoom;
      moveTo({ x: around(now.x, size.width), y: around(now.y, size.height), zoom });
    },
    [moveTo],
  );

  const fit = useCallback(() => {
    const { pane: size, contentAt: at, placeAt: place } = latest.current;
    const zoom = Math.min(1, withinLimits(size.height / at(1).height));
    moveTo(revealed({ ...start, zoom }, size, place(currentRow, zoom), metrics));
  }, [moveTo, currentRow, metrics]);

  const followed = useRef(false);
  useLayoutEffect(() => {
    if (pane.height === 0) return;
    if (followed.current) return reveal(currentRow);
    followed.current = true;
    const { viewport: now, placeAt: place } = latest.current;
    moveTo(revealed(now, pane, place(currentRow, now.zoom), metrics));
  }, [currentRow, pane, metrics, reveal, moveTo]);
  useLayoutEffect(() => () => cancelAnimationFrame(gliding.current), []);

  return { viewport, moveTo, panBy, reveal, zoomTo, fit };
}

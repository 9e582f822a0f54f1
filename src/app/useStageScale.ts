import { useSyncExternalStore } from 'react';

/** The slide that sizes are made for, in CSS pixels. */
const slide = { width: 1280, height: 720 } as const;
const [least, most] = [0.75, 3];

/** How much larger than a slide of 1280 × 720 a window is, as far as a room needs it. */
export function stageScale(width: number, height: number): number {
  const fits = Math.min(width / slide.width, height / slide.height);
  return Math.max(least, Math.min(Math.round(fits * 20) / 20, most));
}

/** {@link stageScale} of this window, kept up to date. */
export function useStageScale(): number {
  return useSyncExternalStore(onResize, () => stageScale(window.innerWidth, window.innerHeight));
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

import { useCallback, useSyncExternalStore } from 'react';

/** How far the message in flight has come, from 0 to 1, told to whoever draws it without drawing the rest again. */
export interface ProgressSource {
  readonly get: () => number;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export type Progress = number | ProgressSource;

export function progressNow(progress: Progress): number {
  return typeof progress === 'number' ? progress : progress.get();
}

const nothing = () => undefined;

export function onProgress(progress: Progress, listener: () => void): () => void {
  return typeof progress === 'number' ? nothing : progress.subscribe(listener);
}

/** Whether the message has come so far; draws again only when that changes. */
export function useHasCome(progress: Progress, far: number): boolean {
  const subscribe = useCallback((listener: () => void) => onProgress(progress, listener), [progress]);
  return useSyncExternalStore(subscribe, () => progressNow(progress) >= far);
}

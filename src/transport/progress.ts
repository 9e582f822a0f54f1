import { useSyncExternalStore } from 'react';

/** How far the current message has travelled, from 0 to 1. Changes with every frame: only who draws it subscribes. */
export interface Progress {
  readonly get: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface SettableProgress extends Progress {
  readonly set: (value: number) => void;
}

export function createProgress(): SettableProgress {
  let progress = 1;
  const listeners = new Set<() => void>();
  return {
    get: () => progress,
    set: (value) => {
      if (value === progress) return;
      progress = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The progress itself, for the component that draws the message on its way. */
export function useProgress({ subscribe, get }: Progress): number {
  return useSyncExternalStore(subscribe, get);
}

import { createContext, useContext } from 'react';
import type { Entry } from '../timeline/entry.ts';
import type { Progress } from './progress.ts';

/** What changes from entry to entry, for the parts of a map that stands still. */
export interface Scene {
  /** The entry in flight. */
  readonly entry: Entry | undefined;
  readonly progress: Progress;
  readonly selectedElement: string | undefined;
  readonly selectedPoint: string | undefined;
  readonly elementStates: Readonly<Record<string, string>>;
  readonly onSelectElement: (id: string) => void;
}

export const SceneContext = createContext<Scene | undefined>(undefined);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === undefined) throw new Error('A part of the map is drawn outside of the map');
  return scene;
}

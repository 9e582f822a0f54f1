import { lazy } from 'react';

const loadMap = async () => ({ default: (await import('../map/NetworkMap.tsx')).NetworkMap });
const loadInspector = async () => ({ default: (await import('../inspector/Inspector.tsx')).Inspector });

/** Parts of the first screen that are loaded beside it, so that the ladder is there sooner. */
export const NetworkMap = lazy(loadMap);
export const Inspector = lazy(loadInspector);

/** Done when the parts of the first screen are there, or cannot be had. */
export async function partsLoaded(): Promise<void> {
  await Promise.allSettled([loadMap(), loadInspector()]);
}

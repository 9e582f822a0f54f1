import { lazy, type ReactNode, Suspense } from 'react';

/** Parts of the first screen that are loaded beside it, so that the ladder is there sooner. */
export const NetworkMap = lazy(async () => ({
  default: (await import('../map/NetworkMap.tsx')).NetworkMap,
}));
export const Inspector = lazy(async () => ({
  default: (await import('../inspector/Inspector.tsx')).Inspector,
}));

/** Where a part of the first screen will be; the page is not ready while one is waited for. */
export function Part({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<div data-awaited />}>{children}</Suspense>;
}

export const isPartAwaited = (): boolean => document.querySelector('[data-awaited]') !== null;

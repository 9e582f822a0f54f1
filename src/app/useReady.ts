import { useEffect } from 'react';
import { isPartAwaited } from './parts.tsx';

/** Longer than this a part is not coming, and the page is used without it. */
const patienceMs = 10_000;

/** Says on `<html>` when the page can be used: its parts are loaded, measured and drawn. */
export function useReady(): void {
  useEffect(() => {
    const stop = performance.now() + patienceMs;
    void (async () => {
      while (isPartAwaited() && performance.now() < stop) await nextFrame();
      for (let frames = 0; frames < 3; frames++) await nextFrame();
      document.documentElement.dataset['ready'] = 'true';
    })();
  }, []);
}

/** The next frame; a page in the background draws none, and then a moment has to do. */
async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = window.setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}

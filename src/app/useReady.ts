import { useEffect } from 'react';
import { partsLoaded } from './parts.ts';

/** Says on `<html>` when the page can be used: its parts are loaded, measured and drawn. */
export function useReady(): void {
  useEffect(() => {
    void (async () => {
      await partsLoaded();
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

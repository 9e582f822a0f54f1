import { useEffect } from 'react';

const restMs = 3_000;

/** Says on `<html>` when no pointer has moved for a while, so that the tools and the pointer leave the picture. */
export function useIdle(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const rest = () => {
      dataset['idle'] = 'true';
    };
    let timer = window.setTimeout(rest, restMs);
    const wake = () => {
      delete dataset['idle'];
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, restMs);
    };
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) window.addEventListener(sign, wake);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, wake);
      window.clearTimeout(timer);
      delete dataset['idle'];
    };
  }, []);
}

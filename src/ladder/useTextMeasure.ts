import { useMemo, useSyncExternalStore } from 'react';
import type { MeasureText } from './rowShape.ts';

const sampleSize = 100;
const keptAtMost = 20_000;
let fontsLoaded = 0;

function onFontsLoaded(notify: () => void) {
  const loaded = () => {
    fontsLoaded += 1;
    notify();
  };
  document.fonts.addEventListener('loadingdone', loaded);
  return () => document.fonts.removeEventListener('loadingdone', loaded);
}

/** Widths of labels in the page's own font. Another function once that font has arrived, so that labels are laid again. */
export function useTextMeasure(): MeasureText {
  const loaded = useSyncExternalStore(onFontsLoaded, () => fontsLoaded);
  return useMemo(() => canvasMeasure(loaded), [loaded]);
}

function canvasMeasure(_loaded: number): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif';
  if (context) context.font = `600 ${sampleSize}px ${family}`;
  const widths = new Map<string, number>();
  return (text, fontSize) => {
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size > keptAtMost) widths.clear();
      width = (context?.measureText(text).width ?? text.length * 60) / sampleSize;
      widths.set(text, width);
    }
    return width * fontSize;
  };
}

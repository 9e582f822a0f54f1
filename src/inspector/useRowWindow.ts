import { type RefObject, useEffect, useState } from 'react';
import { type RowWindow, rowWindow } from './rowWindow.ts';

const marginRows = 6;

/** The rows of a scrolling list that are in view. Changes only when a row comes or goes. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  const [inView, setInView] = useState<RowWindow>({ first: 0, end: Math.min(count, marginRows * 2) });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const update = () => {
      const viewport = { scrollTop: element.scrollTop, height: element.clientHeight };
      const next = rowWindow(viewport, rowHeight, count, marginRows);
      setInView((last) => (last.first === next.first && last.end === next.end ? last : next));
    };
    const resizes = new ResizeObserver(update);
    resizes.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    update();
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroller, rowHeight, count]);
  return inView;
}

import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './layout.ts';

/** The size of an element in whole pixels, kept up to date; undefined before it is first measured. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

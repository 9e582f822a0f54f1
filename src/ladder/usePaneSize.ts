import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './layout.ts';

/** The inner size of an element, kept up to date; nothing before it is in the page. */
export function usePaneSize(): readonly [RefObject<HTMLDivElement | null>, Size] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const pane = ref.current;
    if (!pane) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = pane;
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(pane);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

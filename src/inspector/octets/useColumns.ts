import { type RefObject, useLayoutEffect, useState } from 'react';

const widePx = 470;

/** Octets side by side: 16 where there is room, else 8. */
export function useColumns(element: RefObject<HTMLElement | null>): 8 | 16 {
  const [columns, setColumns] = useState<8 | 16>(8);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const resizes = new ResizeObserver(() => setColumns(current.clientWidth < widePx ? 8 : 16));
    resizes.observe(current);
    return () => resizes.disconnect();
  }, [element]);
  return columns;
}

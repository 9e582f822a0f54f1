import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Size } from './layout.ts';

interface ScrollCatcherProps {
  readonly size: Size;
  readonly onPan: (x: number, y: number) => void;
  readonly children: ReactNode;
}

/** Room to scroll in every direction; more than a ladder that is drawn whole is high. */
const slack = 20_000;

/**
 * A window on a picture that is panned, not scrolled. What the browser brings into view by itself (a focused row, a
 * find in the page, the cursor of a screen reader) becomes a pan.
 */
export function ScrollCatcher({ size, onPan, children }: ScrollCatcherProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) rest(box.current);
  }, []);
  return (
    <div
      ref={box}
      className="ladder-catcher"
      style={size}
      onScroll={({ target, currentTarget }) => {
        const [x, y] = [slack - currentTarget.scrollLeft, slack - currentTarget.scrollTop];
        if (target !== currentTarget || (x === 0 && y === 0)) return;
        rest(currentTarget);
        onPan(x, y);
      }}
    >
      <div style={{ padding: slack, width: size.width + 2 * slack }}>
        <div className="ladder-caught" style={size}>
          {children}
        </div>
      </div>
    </div>
  );
}

function rest(box: HTMLElement): void {
  box.scrollLeft = slack;
  box.scrollTop = slack;
}

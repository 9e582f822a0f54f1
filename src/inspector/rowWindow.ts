/** What a scrolling list of rows of equal height shows. */
export interface Viewport {
  readonly scrollTop: number;
  readonly height: number;
}

/** Rows from `first` up to, not including, `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** The rows in view, and `margin` rows before and after so that scrolling meets no gap. */
export function rowWindow(viewport: Viewport, rowHeight: number, count: number, margin: number): RowWindow {
  const first = Math.floor(viewport.scrollTop / rowHeight) - margin;
  const end = Math.ceil((viewport.scrollTop + viewport.height) / rowHeight) + margin;
  return { first: Math.min(Math.max(first, 0), count), end: Math.min(Math.max(end, 0), count) };
}

/** Where to scroll so that something is seen whole; stays where it is when it already is. */
export function scrolledTo(viewport: Viewport, top: number, height: number): number {
  const isSeen = top >= viewport.scrollTop && top + height <= viewport.scrollTop + viewport.height;
  return isSeen ? viewport.scrollTop : Math.max(0, top - (viewport.height - height) / 2);
}

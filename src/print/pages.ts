/** Rows of the ladder from one up to, not including, another. */
export interface PrintedPage {
  readonly first: number;
  readonly end: number;
}

/** The rows of a ladder on pages; the first has less room because it bears the caption. */
export function pagesOf(rows: number, onFirst: number, onEach: number): readonly PrintedPage[] {
  const pages = [{ first: 0, end: Math.min(rows, onFirst) }];
  for (let first = onFirst; first < rows; first += onEach) {
    pages.push({ first, end: Math.min(rows, first + onEach) });
  }
  return pages;
}

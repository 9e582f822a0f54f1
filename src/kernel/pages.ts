/**
 * An ordered list as a tree of small pages. Lists that differ in one item share all pages but those on the way to it:
 * so a long run can keep the world after each of its steps. Plain data, as the whole world is.
 */
export type Pages<T> = Leaf<T> | Branch<T>;

interface Leaf<T> {
  readonly items: readonly T[];
}

/** Has at least one page, and none that is empty. */
interface Branch<T> {
  readonly pages: readonly Pages<T>[];
}

/** Leads to a place in a list: negative for what stands before it, positive for what stands after it, 0 there. */
export type Place<T> = (other: T) => number;

const pageSize = 12;

export const noItems: Pages<never> = { items: [] };

export function itemsOf<T>(list: Pages<T>): readonly T[] {
  return 'items' in list ? list.items : list.pages.flatMap((page) => itemsOf(page));
}

export function firstItem<T>(list: Pages<T>): T | undefined {
  if ('items' in list) return list.items[0];
  const [page] = list.pages;
  return page && firstItem(page);
}

export function findItem<T>(list: Pages<T>, fits: (item: T) => boolean): T | undefined {
  if ('items' in list) return list.items.find(fits);
  for (const page of list.pages) {
    const found = findItem(page, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function itemAt<T>(list: Pages<T>, place: Place<T>): T | undefined {
  if ('items' in list) return list.items.find((other) => place(other) === 0);
  const page = list.pages[pageAt(list, place)];
  return page && itemAt(page, place);
}

/** The list with an item at its place, instead of the one that is there if one is. */
export function withItem<T>(list: Pages<T>, place: Place<T>, item: T): Pages<T> {
  return joined(changed(list, place, [item]));
}

/** The list without the item at a place. */
export function withoutItem<T>(list: Pages<T>, place: Place<T>): Pages<T> {
  return joined(changed(list, place, []));
}

function joined<T>(pages: readonly Pages<T>[]): Pages<T> {
  const [page, ...more] = pages;
  if (page === undefined) return noItems;
  if (more.length > 0) return { pages };
  return 'pages' in page && page.pages.length === 1 ? joined(page.pages) : page;
}

/** A page with other items at a place: no page when nothing is left, two when it has grown too large. */
function changed<T>(page: Pages<T>, place: Place<T>, items: readonly T[]): readonly Pages<T>[] {
  if ('items' in page) {
    const next = page.items.findIndex((other) => place(other) >= 0);
    const at = next < 0 ? page.items.length : next;
    const there = page.items[at];
    const count = there !== undefined && place(there) === 0 ? 1 : 0;
    return halves(page.items.toSpliced(at, count, ...items)).map((half) => ({ items: half }));
  }
  const at = pageAt(page, place);
  const inner = page.pages[at];
  if (inner === undefined) return [];
  return halves(page.pages.toSpliced(at, 1, ...changed(inner, place, items))).map((half) => ({
    pages: half,
  }));
}

/** The last page that does not begin after the place, or the first page. */
function pageAt<T>({ pages }: Branch<T>, place: Place<T>): number {
  const next = pages.findIndex((page) => {
    const first = firstItem(page);
    return first !== undefined && place(first) > 0;
  });
  return Math.max(0, (next < 0 ? pages.length : next) - 1);
}

function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length === 0) return [];
  if (list.length <= pageSize) return [list];
  const middle = list.length >> 1;
  return [list.slice(0, middle), list.slice(middle)];
}

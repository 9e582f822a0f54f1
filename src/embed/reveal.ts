import type { Edge, InterworkFlowElement, Ready, Step } from './api.ts';

/** As much of a reveal.js deck as is used here. */
interface Deck {
  on(type: string, listener: () => void): void;
  next(): void;
  prev(): void;
  slide(h: number, v: number, f: number): void;
  getCurrentSlide(): HTMLElement | null;
  getIndices(slide: HTMLElement): { readonly h: number; readonly v: number };
  getSlides(): HTMLElement[];
  getSlidesElement(): HTMLElement;
  isPrintView(): boolean;
  syncFragments(slide: HTMLElement): void;
  triggerKey(keyCode: number): void;
}

/**
 * `embed-reveal.js`, a plug-in for reveal.js: every step of a flow is a fragment of its slide, so that the deck's keys
 * and its progress go through the run, forwards and backwards, and past its last step to the next slide.
 */
export const id = 'interwork';

export function init(deck: Deck): void {
  if (deck.isPrintView()) return;
  const followers = Array.from(deck.getSlidesElement().querySelectorAll('interwork-flow')).flatMap(
    (flow) => followerOf(deck, flow) ?? [],
  );
  const follow = () => {
    const current = deck.getCurrentSlide();
    const slides = deck.getSlides();
    const after = current === null ? undefined : slides[slides.indexOf(current) + 1];
    for (const { slide, wake, follow: toStep } of followers) {
      if (slide === current) toStep();
      if (slide === current || slide === after) wake();
    }
  };
  for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, follow);
}

interface Follower {
  readonly slide: HTMLElement;
  /** Loads the laboratory before its slide comes. */
  readonly wake: () => void;
  /** To the step that the fragments of the slide stand for. */
  readonly follow: () => void;
}

/** What goes wrong with a step is seen in the flow itself; the deck goes on. */
const ignored = () => undefined;

function followerOf(deck: Deck, flow: InterworkFlowElement): Follower | undefined {
  const slide = flow.closest('section');
  if (slide === null) return undefined;
  /** Fragments that the author has written say by themselves which steps they stand for. */
  const written = Array.from(slide.querySelectorAll<HTMLElement>('.fragment[data-interwork-step]'));
  let made: readonly HTMLElement[] = [];
  let start: Ready | undefined;
  let asked = 0;

  const shownIn = (fragments: readonly HTMLElement[]) =>
    fragments.filter(({ classList }) => classList.contains('visible'));
  const target = (): number | string => {
    const label = shownIn(written).at(-1)?.dataset['interworkStep'];
    return label ?? (start?.n ?? 1) + shownIn(made).length;
  };
  const follow = () => {
    if (start === undefined) return;
    asked += 1;
    void flow
      .seek(target())
      .catch(ignored)
      .finally(() => {
        asked -= 1;
      });
  };
  const make = (count: number) => {
    if (written.length > 0 || start === undefined || made.length === count - start.n) return;
    for (const fragment of made) fragment.remove();
    made = Array.from({ length: Math.max(0, count - start.n) }, () => {
      const fragment = document.createElement('span');
      fragment.className = slide.classList.contains('past') ? 'fragment visible' : 'fragment';
      fragment.hidden = true;
      return fragment;
    });
    slide.append(...made);
    deck.syncFragments(slide);
  };

  flow.addEventListener('interwork-ready', ({ detail }) => {
    start ??= detail;
    make(detail.count);
    follow();
  });
  flow.addEventListener('interwork-step', ({ detail: { n, count } }: CustomEvent<Step>) => {
    if (asked > 0 || start === undefined || deck.getCurrentSlide() !== slide) return;
    make(count);
    // Who steps in the frame moves the deck along.
    if (made.length === 0 || n === target()) return;
    const { h, v } = deck.getIndices(slide);
    const first = Number(made[0]?.dataset['fragmentIndex'] ?? 0);
    deck.slide(h, v, first + Math.max(n - start.n, 0) - 1);
  });
  const leave = ({ detail: { type } }: CustomEvent<Edge>) => {
    if (deck.getCurrentSlide() !== slide) return;
    if (type === 'ended') deck.next();
    else deck.prev();
  };
  flow.addEventListener('interwork-ended', leave);
  flow.addEventListener('interwork-began', leave);
  flow.addEventListener('keydown', (event) => {
    if (!event.isTrusted) deck.triggerKey(keyCodeOf(event.key));
  });
  return { slide, follow, wake: () => void flow.ping().catch(ignored) };
}

const keyCodes: Readonly<Record<string, number>> = {
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  F1: 112,
  '.': 190,
  '/': 191,
};

/** The number by which a deck knows a key: of letters and digits that of the capital. */
const keyCodeOf = (key: string): number =>
  keyCodes[key] ?? (key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0);

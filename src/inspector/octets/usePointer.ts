import { type RefObject, useEffect } from 'react';

interface Pointed {
  /** The key of what the pointer is over; nothing when it has left. */
  readonly onPoint: (key: string | undefined) => void;
  readonly onChoose: (key: string, target: Element) => void;
}

/** Listens to the pointer for all parts of an element that have a `data-key`; the keyboard has ways of its own. */
export function usePointer(element: RefObject<HTMLElement | null>, { onPoint, onChoose }: Pointed): void {
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const move = ({ target, movementX, movementY }: PointerEvent) => {
      // What moves under a resting pointer is not pointed at.
      if (movementX !== 0 || movementY !== 0) onPoint(keyOf(target));
    };
    const leave = () => onPoint(undefined);
    const click = ({ target }: Event) => {
      const key = keyOf(target);
      if (key !== undefined && target instanceof Element) onChoose(key, target);
    };
    current.addEventListener('pointermove', move);
    current.addEventListener('pointerleave', leave);
    current.addEventListener('click', click);
    return () => {
      current.removeEventListener('pointermove', move);
      current.removeEventListener('pointerleave', leave);
      current.removeEventListener('click', click);
    };
  }, [element, onPoint, onChoose]);
}

function keyOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { placedBeside } from './placedBeside.ts';
import './Tooltip.css';

/** How long a pointer rests before it is an interest. */
const restMs = 250;

interface TooltipProps {
  readonly text: ReactNode;
  /** What it is about; must be focusable. */
  readonly children: ReactNode;
}

/** A short explanation beside what it is about while that is pointed at or focused. */
export function Tooltip({ text, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const [rests, setRests] = useState(false);
  useEffect(() => {
    if (!rests) return undefined;
    const timer = window.setTimeout(() => setOpen(true), restMs);
    return () => window.clearTimeout(timer);
  }, [rests]);
  const close = () => {
    setRests(false);
    setOpen(false);
  };
  return (
    <span
      role="presentation"
      className="ui-tooltip-anchor"
      onPointerEnter={() => setRests(true)}
      onPointerLeave={close}
      onFocus={(event) => setOpen(event.target.matches(':focus-visible'))}
      onBlur={close}
      onClick={() => setOpen(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      {children}
      {open && <Popup>{text}</Popup>}
    </span>
  );
}

/** Beside the element before it. */
function Popup({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const popup = ref.current;
    const trigger = popup?.previousElementSibling;
    if (!popup || !trigger) return;
    popup.showPopover();
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placedBeside(
      trigger.getBoundingClientRect(),
      popup.getBoundingClientRect(),
      screen,
      'above',
      'centre',
    );
    popup.style.left = `${left}px`;
    popup.style.top = `${top}px`;
  }, []);
  return (
    <span ref={ref} role="tooltip" popover="manual" className="ui-tooltip">
      {children}
    </span>
  );
}

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { words } from '../../words/words.ts';
import { scrolledTo } from '../rowWindow.ts';
import type { Field } from './field.ts';
import './MessageText.css';
import type { Run } from './OctetGrid.tsx';
import { nameOf, type TextPart } from './text.ts';
import { usePointer } from './usePointer.ts';

interface MessageTextProps {
  readonly parts: readonly TextPart[];
  readonly selected: Run | undefined;
  readonly lit: Run | undefined;
  readonly followed: readonly Field[];
  readonly changed: readonly Field[];
  readonly onSelect: (path: string) => void;
  readonly onPoint: (path: string | undefined) => void;
}

/** A message as its protocol writes it, field by field; octets inside that are no text are named and counted. */
export function MessageText(props: MessageTextProps) {
  const { parts, selected, lit, followed, changed, onSelect, onPoint } = props;
  const list = useRef<HTMLDivElement>(null);
  usePointer(list, { onPoint, onChoose: onSelect });
  const at = Math.max(
    parts.findIndex((part) => isAbout(part, selected)),
    0,
  );
  useEffect(() => {
    const element = list.current;
    const part = element?.querySelectorAll<HTMLElement>('[role="option"]')[at];
    if (element === null || part === undefined) return;
    const viewport = { scrollTop: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrolledTo(viewport, part.offsetTop - element.offsetTop, part.offsetHeight);
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = partAfter(event.key, at, parts.length);
    const part = parts[to];
    if (part === undefined) return;
    event.preventDefault();
    onSelect(part.field.path);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[to]?.focus();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={words().octets.text}
      tabIndex={-1}
      className="octets-text"
      onKeyDown={onKeyDown}
    >
      {parts.map(({ field, text }, index) => (
        <span
          key={field.path}
          role="option"
          aria-label={text?.trim() === '' ? field.name : undefined}
          aria-selected={isAbout({ field, text }, selected)}
          tabIndex={index === at ? 0 : -1}
          data-key={field.path}
          data-binary={text === undefined || undefined}
          data-lit={isAbout({ field, text }, lit ?? selected) || undefined}
          data-followed={followed.includes(field) || undefined}
          data-changed={changed.includes(field) || undefined}
        >
          {text ?? nameOf(field)}
        </span>
      ))}
    </div>
  );
}

/** Whether a part belongs to a run of octets; what is no text stands for all that is in it. */
function isAbout({ field, text }: TextPart, run: Run | undefined): boolean {
  if (run === undefined) return false;
  const { from, to } = field;
  const isInside = run.from <= from && to <= run.to;
  return isInside || (text === undefined && from <= run.from && run.to <= to);
}

/** The part that a key leads to; none when it is no key of the text. */
function partAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

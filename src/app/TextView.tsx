import { useEffect, useRef } from 'react';
import type { Ladder } from '../timeline/entry.ts';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import './TextView.css';

interface TextViewProps {
  readonly ladder: Ladder;
  readonly current: number;
  readonly futureHidden: boolean;
  readonly onSelect: (n: number) => void;
}

/** The ladder in words: every entry with its sentence. */
export function TextView({ ladder, current, futureHidden, onSelect }: TextViewProps) {
  const shown = futureHidden ? ladder.entries.slice(0, current) : ladder.entries;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = list.current?.children[current - 1];
    if (item instanceof HTMLElement && list.current !== null) bringIntoView(list.current, item);
  }, [current]);
  return (
    <ol className="text-view" aria-label={words().ladder.name} ref={list}>
      {shown.map((entry) => (
        <li
          key={entry.n}
          aria-label={stepName(entry)}
          aria-posinset={entry.n}
          aria-setsize={ladder.entries.length}
        >
          <button
            type="button"
            aria-label={stepName(entry)}
            aria-describedby={`text-view-${entry.n}`}
            aria-current={entry.n === current ? 'step' : undefined}
            onClick={() => onSelect(entry.n)}
          >
            <b>{stepName(entry)}</b>
            <span id={`text-view-${entry.n}`}>{entry.sentence}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the list and nothing around it: `scrollIntoView` would move a page that embeds this one. */
function bringIntoView(list: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const below = offsetTop + offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(Math.max(list.scrollTop, below), offsetTop);
}

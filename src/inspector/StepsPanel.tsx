import { useEffect, useRef, useState } from 'react';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { CopyButton } from './CopyButton.tsx';
import { scrolledTo } from './rowWindow.ts';
import { StepRow } from './StepRow.tsx';
import './StepsPanel.css';
import { useRowWindow } from './useRowWindow.ts';

interface StepsPanelProps {
  readonly ladder: Ladder;
  readonly current: number;
  readonly onSelect: (n: number) => void;
  readonly asText: (ladder: Ladder) => string;
}

/** Up to here all rows are there, each as high as it needs to be; beyond, only those in view, all of one height. */
const allRowsLimit = 200;
const rowHeightPx = 90;

/** The ladder as text: every entry in order, each a button that leads to it. */
export function StepsPanel({ ladder, current, onSelect, asText }: StepsPanelProps) {
  const { entries } = ladder;
  const count = entries.length;
  return (
    <div className="inspector-steps">
      <div className="inspector-steps-head">
        <p className="inspector-mute">{count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`}</p>
        <CopyButton text={() => asText(ladder)} />
      </div>
      {count === 0 ? (
        <p className="inspector-mute inspector-steps-none">No entries: nothing was sent.</p>
      ) : (
        <StepList entries={entries} current={current} onSelect={onSelect} />
      )}
    </div>
  );
}

interface StepListProps {
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly onSelect: (n: number) => void;
}

function StepList({ entries, current, onSelect }: StepListProps) {
  const count = entries.length;
  const isWindowed = count > allRowsLimit;
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  const inView = useRowWindow(scroller, rowHeightPx, count);
  const tabStop = Math.min(focused ?? Math.max(current, 1), count);

  useEffect(() => bringIntoView(scroller.current, current, isWindowed), [current, isWindowed]);
  useEffect(() => {
    if (focused !== undefined) bringIntoView(scroller.current, focused, isWindowed);
  }, [focused, isWindowed]);

  const rows = isWindowed ? rowsAround(inView, tabStop) : entries.map((_entry, index) => index);
  return (
    <div ref={scroller} className="inspector-steps-scroll">
      <ol
        className="inspector-steps-list"
        aria-label="Steps"
        style={isWindowed ? { height: count * rowHeightPx } : undefined}
      >
        {rows.map((index) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          return (
            <li
              key={index}
              className="inspector-steps-item"
              aria-posinset={index + 1}
              aria-setsize={count}
              data-windowed={isWindowed}
              style={isWindowed ? { height: rowHeightPx, top: index * rowHeightPx } : undefined}
            >
              <StepRow
                entry={entry}
                isCurrent={entry.n === current}
                isTabStop={index + 1 === tabStop}
                hasFocus={index + 1 === focused}
                count={count}
                onSelect={onSelect}
                onFocus={setFocused}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The rows in view, and the one that has the focus or would get it, so that it is never lost. */
function rowsAround({ first, end }: { first: number; end: number }, tabStop: number): readonly number[] {
  const rows = Array.from({ length: end - first }, (_row, offset) => first + offset);
  const kept = tabStop - 1;
  if (kept < first) return [kept, ...rows];
  return kept >= end ? [...rows, kept] : rows;
}

/** Scrolls the list and nothing around it: `scrollIntoView` would move a page that embeds this one. */
function bringIntoView(scroller: HTMLElement | null, row: number, isWindowed: boolean): void {
  if (scroller === null) return;
  const item = scroller.querySelector<HTMLElement>(`[aria-posinset="${Math.max(row, 1)}"]`);
  const top = isWindowed ? Math.max(row - 1, 0) * rowHeightPx : (item?.offsetTop ?? 0);
  const height = isWindowed ? rowHeightPx : (item?.offsetHeight ?? 0);
  scroller.scrollTop = scrolledTo(
    { scrollTop: scroller.scrollTop, height: scroller.clientHeight },
    top,
    height,
  );
}

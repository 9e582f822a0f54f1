import { useEffect, useRef, useState } from 'react';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { inFigures } from '../words/inFigures.ts';
import { words } from '../words/words.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Coverage } from './coverage.ts';
import { CoverageList } from './CoverageList.tsx';
import { scrolledTo } from './rowWindow.ts';
import { StepRow } from './StepRow.tsx';
import './StepsPanel.css';
import { useRowWindow } from './useRowWindow.ts';
import type { SettingWords } from './WhatWouldChange.tsx';

const lists = ['entries', 'coverage'] as const;

export type StepsShown = (typeof lists)[number];

interface StepsPanelProps extends Pick<SettingWords, 'settingLabel'> {
  readonly ladder: Ladder;
  readonly current: number;
  readonly onSelect: (n: number) => void;
  readonly asText: (ladder: Ladder) => string;
  /** How much of its procedure the run has shown; left out of a ladder of others. */
  readonly coverage: Coverage | undefined;
  readonly onRunBranch: (id: string) => void;
  readonly shown: StepsShown;
  readonly onShow: (shown: StepsShown) => void;
}

/** Up to here all rows are there, each as high as it needs to be; beyond, only those in view, all of one height. */
const allRowsLimit = 200;
const rowHeightPx = 90;

/** The ladder as text: every entry in order, each a button that leads to it; or what of the procedure it covers. */
export function StepsPanel(props: StepsPanelProps) {
  const { ladder, current, onSelect, asText, coverage, onRunBranch, settingLabel, shown, onShow } = props;
  const said = words().inspector.steps;
  const { entries } = ladder;
  const count = entries.length;
  return (
    <div className="inspector-steps">
      <div className="inspector-steps-head">
        <p className="inspector-mute">{said.count(count, inFigures(count))}</p>
        {coverage !== undefined && (
          <Segmented
            label={said.which}
            value={shown}
            segments={lists.map((value) => ({ value, label: said[value] }))}
            onChange={onShow}
          />
        )}
        {!(coverage !== undefined && shown === 'coverage') && (
          <CopyButton label={said.copy} named={said.asText} text={() => asText(ladder)} />
        )}
      </div>
      {coverage !== undefined && shown === 'coverage' ? (
        <CoverageList {...{ coverage, current, onSelect, onRunBranch, settingLabel }} />
      ) : count === 0 ? (
        <p className="inspector-mute inspector-steps-none">{said.none}</p>
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
        aria-label={words().inspector.steps.list}
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

import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { type Columns, type Metrics, type RowWindow, rowTop } from './layout.ts';
import { LadderRow } from './LadderRow.tsx';
import type { MeasureText } from './rowShape.ts';

interface LadderRowsProps {
  readonly entries: readonly Entry[];
  /** How many of the entries may be seen. */
  readonly shown: number;
  /** How many there are of them, -1 when that is not said. */
  readonly count: number;
  readonly window: RowWindow;
  /** Row of the current message, -1 before the first. */
  readonly currentRow: number;
  readonly progress: number;
  readonly columns: Columns;
  readonly metrics: Metrics;
  readonly measure: MeasureText;
  /** Where the left side of the pane lies on the ladder; the labels of the steps stay there. */
  readonly left: number;
  readonly onSelect: (n: number) => void;
  readonly onReveal: (row: number) => void;
}

/** The messages in view, as one picture that is a list. */
export function LadderRows(props: LadderRowsProps) {
  const { entries, shown, count, window, currentRow, progress, columns, metrics, measure, left } = props;
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const list = useRef<SVGSVGElement>(null);
  const isFocusDue = useRef(false);

  useLayoutEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    list.current?.querySelector<SVGGElement>(`[data-row="${focusedRow}"]`)?.focus({ preventScroll: true });
  }, [focusedRow]);

  const rows = rowsToDraw(window, focusedRow !== null && focusedRow < shown ? focusedRow : null);
  const tabStop = rows.includes(focusedRow ?? currentRow) ? (focusedRow ?? currentRow) : rows[0];
  const litTransaction = rows.some((row) => entries[row]?.transaction === pointedAt) ? pointedAt : null;

  const point = (event: SyntheticEvent) => {
    const row = rowOf(event);
    setPointedAt(row === null ? null : (entries[row]?.transaction ?? null));
  };
  const select = (event: SyntheticEvent) => {
    const entry = entries[rowOf(event) ?? -1];
    if (entry) props.onSelect(entry.n);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event);
    if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') select(event);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const next = Math.max(0, Math.min(row + (event.key === 'ArrowUp' ? -1 : 1), shown - 1));
      isFocusDue.current = next !== row;
      setFocusedRow(next);
      props.onReveal(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      role="presentation"
      onClick={select}
      onKeyDown={onKeyDown}
      onPointerOver={point}
      onPointerLeave={() => setPointedAt(null)}
      onFocus={(event) => {
        setFocusedRow(rowOf(event));
        if (event.target.matches(':focus-visible')) point(event);
      }}
      onBlur={(event) => {
        setPointedAt(null);
        if (!event.currentTarget.contains(event.relatedTarget)) setFocusedRow(null);
      }}
    >
      <svg
        ref={list}
        role="list"
        aria-label={words().ladder.name}
        className="ladder-rows"
        width={columns.width}
        height={rowTop(shown, metrics)}
      >
        {rows.map((row) => {
          const entry = entries[row];
          return (
            entry && (
              <LadderRow
                key={row}
                entry={entry}
                row={row}
                count={count}
                when={row < currentRow ? 'past' : row === currentRow ? 'current' : 'future'}
                progress={row === currentRow ? progress : 1}
                isDimmed={litTransaction !== null && entry.transaction !== litTransaction}
                isInTabOrder={row === tabStop}
                columns={columns}
                metrics={metrics}
                measure={measure}
              />
            )
          );
        })}
        <g aria-hidden="true" className="ladder-gutter" transform={`translate(${left} 0)`}>
          {rows.map((row) => (
            <g
              key={row}
              data-when={row < currentRow ? 'past' : row === currentRow ? 'current' : 'future'}
              transform={`translate(0 ${rowTop(row, metrics)})`}
            >
              {left > 0 && (
                <rect className="ladder-gutter-ground" width={metrics.gutter} height={metrics.rowHeight} />
              )}
              {row === currentRow && (
                <rect className="ladder-now-edge" width={3} height={metrics.rowHeight} />
              )}
              <text
                x={metrics.smallSize}
                y={metrics.rowHeight / 2 + metrics.smallSize * 0.4}
                fontSize={metrics.smallSize}
              >
                {entries[row]?.step ?? '·'}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

/** The window, and the row that has the focus wherever it is, so that the focus is never lost. */
function rowsToDraw({ first, end }: RowWindow, focusedRow: number | null): number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (focusedRow === null || (focusedRow >= first && focusedRow < end)) return rows;
  return focusedRow < first ? [focusedRow, ...rows] : [...rows, focusedRow];
}

function rowOf({ target }: SyntheticEvent): number | null {
  const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null;
  return row ? Number(row) : null;
}

import { type KeyboardEvent, memo, useCallback, useEffect, useRef, useState } from 'react';
import { words } from '../../words/words.ts';
import { scrolledTo } from '../rowWindow.ts';
import { useRowWindow } from '../useRowWindow.ts';
import './OctetGrid.css';
import { asciiText, hexDigits, offsetText } from './octetText.ts';
import { useColumns } from './useColumns.ts';
import { usePointer } from './usePointer.ts';

/** A run of octets, from the first up to, not including, the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

interface OctetGridProps {
  readonly octets: Uint8Array;
  readonly selected: Run | undefined;
  readonly lit: Run | undefined;
  readonly followed: readonly Run[];
  readonly changed: readonly Run[];
  /** The name of the smallest field at an octet. */
  readonly nameAt: (offset: number) => string;
  readonly onSelect: (offset: number) => void;
  readonly onPoint: (offset: number | undefined) => void;
}

const rowHeightPx = 20;

/** Octets in rows, in hexadecimal with ASCII beside them; only the rows in view are there. */
export function OctetGrid(props: OctetGridProps) {
  const { octets, selected, lit, followed, changed, nameAt, onSelect, onPoint } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller);
  const count = Math.ceil(octets.length / columns);
  const inView = useRowWindow(scroller, rowHeightPx, count);
  const [visited, setVisited] = useState(0);
  const isMoving = useRef(false);
  const active = activeOctet(visited, selected, octets.length);

  const top = selected && Math.floor(selected.from / columns) * rowHeightPx;
  useEffect(() => {
    const element = scroller.current;
    if (element === null || top === undefined || isMoving.current) return;
    element.scrollTop = scrolledTo(
      { scrollTop: element.scrollTop, height: element.clientHeight },
      top,
      rowHeightPx,
    );
  }, [top]);

  const activeRow = Math.floor(active / columns);
  const isDrawn = activeRow >= inView.first && activeRow < inView.end;
  useEffect(() => {
    const element = scroller.current;
    if (!isMoving.current || element === null) return;
    const viewport = { scrollTop: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrolledTo(viewport, activeRow * rowHeightPx, rowHeightPx);
    if (!isDrawn) return;
    isMoving.current = false;
    element.querySelector<HTMLElement>(`[data-key="${active}"]`)?.focus({ preventScroll: true });
  }, [active, activeRow, isDrawn]);

  usePointer(scroller, {
    onPoint: useCallback((key) => onPoint(key === undefined ? undefined : Number(key)), [onPoint]),
    onChoose: useCallback(
      (key) => {
        setVisited(Number(key));
        onSelect(Number(key));
      },
      [onSelect],
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = octetAfter(event, active, columns, octets.length);
    if (to === undefined) return;
    event.preventDefault();
    if (to === active) return;
    isMoving.current = true;
    setVisited(to);
    onSelect(to);
  };
  const visible = Array.from({ length: inView.end - inView.first }, (_, index) => inView.first + index);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={words().octets.octets}
      aria-rowcount={count}
      aria-colcount={columns + 1}
      className="octets-grid"
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="octets-rows" style={{ height: count * rowHeightPx }}>
        {visible.map((row) => {
          const from = row * columns;
          const to = Math.min(from + columns, octets.length);
          return (
            <OctetRow
              key={row}
              octets={octets}
              from={from}
              to={to}
              top={row * rowHeightPx}
              columns={columns}
              {...litIn(lit ?? selected, from, to)}
              followed={maskOf(followed, from, to)}
              changed={maskOf(changed, from, to)}
              active={active >= from && active < to ? active : -1}
              nameAt={nameAt}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The one octet that the tab key leads to: the last one visited, unless another field was chosen elsewhere. */
function activeOctet(visited: number, selected: Run | undefined, length: number): number {
  const isInside = selected === undefined || (visited >= selected.from && visited < selected.to);
  return Math.min(isInside ? visited : selected.from, Math.max(length - 1, 0));
}

function octetAfter(
  { key, ctrlKey }: KeyboardEvent,
  active: number,
  columns: number,
  length: number,
): number | undefined {
  const start = active - (active % columns);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: active + 1,
    ArrowLeft: active - 1,
    ArrowDown: active + columns,
    ArrowUp: active - columns,
    PageDown: active + columns * 8,
    PageUp: active - columns * 8,
    Home: ctrlKey ? 0 : start,
    End: ctrlKey ? length - 1 : start + columns - 1,
  };
  const to = targets[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), length - 1);
}

/** A run as far as it lies in a row; plain numbers, so that only rows that change are drawn again. */
function litIn(run: Run | undefined, from: number, to: number) {
  if (run === undefined || run.to <= from || run.from >= to) return { litFrom: -1, litTo: -1 };
  return { litFrom: Math.max(run.from, from), litTo: Math.min(run.to, to) };
}

/** Which octets of a row belong to some of the runs, one bit each. */
function maskOf(runs: readonly Run[], from: number, to: number): number {
  let mask = 0;
  for (const run of runs)
    for (let at = Math.max(run.from, from); at < Math.min(run.to, to); at++) mask |= 1 << (at - from);
  return mask;
}

interface OctetRowProps {
  readonly octets: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly columns: number;
  readonly litFrom: number;
  readonly litTo: number;
  readonly followed: number;
  readonly changed: number;
  readonly active: number;
  readonly nameAt: (offset: number) => string;
}

const OctetRow = memo(function OctetRow(props: OctetRowProps) {
  const { octets, from, to, top, columns, litFrom, litTo, followed, changed, active, nameAt } = props;
  const inRow = octets.subarray(from, to);
  const ascii = asciiText(inRow);
  return (
    <div role="row" aria-rowindex={from / columns + 1} className="octets-row" style={{ top }}>
      <span role="rowheader" className="octets-offset">
        {offsetText(from)}
      </span>
      <span role="presentation" className="octets-hex">
        {Array.from(inRow, (octet, index) => {
          const at = from + index;
          return (
            <span
              key={at}
              role="gridcell"
              tabIndex={at === active ? 0 : -1}
              aria-label={words().octets.at(at, hexDigits(octet), nameAt(at))}
              data-key={at}
              data-lit={(at >= litFrom && at < litTo) || undefined}
              data-followed={(followed & (1 << index)) !== 0 || undefined}
              data-changed={(changed & (1 << index)) !== 0 || undefined}
            >
              {hexDigits(octet)}
            </span>
          );
        })}
      </span>
      <span aria-hidden="true" className="octets-ascii">
        {ascii.slice(0, Math.max(litFrom - from, 0))}
        {litFrom >= 0 && <mark>{ascii.slice(litFrom - from, litTo - from)}</mark>}
        {litFrom >= 0 ? ascii.slice(litTo - from) : ascii}
      </span>
    </div>
  );
});

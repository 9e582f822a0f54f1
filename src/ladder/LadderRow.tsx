import { VenetianMask } from 'lucide-react';
import { memo } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import { type Columns, type Metrics, rowTop } from './layout.ts';
import {
  type ArrowShape,
  hasPriority,
  hidesIdentity,
  type MeasureText,
  type PillShape,
  rowShape,
} from './rowShape.ts';

export interface LadderRowProps {
  readonly entry: Entry;
  /** Counted from 0. */
  readonly row: number;
  /** Rows of the whole run, -1 when that is not said. */
  readonly count: number;
  readonly when: 'past' | 'current' | 'future';
  /** How far the message has travelled, from 0 to 1. */
  readonly progress: number;
  /** While another transaction is pointed at. */
  readonly isDimmed: boolean;
  readonly isInTabOrder: boolean;
  readonly columns: Columns;
  readonly metrics: Metrics;
  readonly measure: MeasureText;
}

/** One message of the ladder. Knows nothing of the store, of time travel or of React Flow. */
export const LadderRow = memo(function LadderRow(props: LadderRowProps) {
  const { entry, row, count, when, progress, isDimmed, isInTabOrder, columns, metrics, measure } = props;
  const shape = rowShape(entry, columns, metrics, measure);
  return (
    <g
      role="listitem"
      aria-label={said(entry)}
      aria-posinset={row + 1}
      aria-setsize={count}
      aria-current={when === 'current' ? 'step' : undefined}
      tabIndex={isInTabOrder ? 0 : -1}
      className="ladder-row"
      data-row={row}
      data-when={when}
      data-dimmed={isDimmed || undefined}
      style={{ color: `var(--${entry.protocol})` }}
      transform={`translate(0 ${rowTop(row, metrics)})`}
    >
      <rect className="ladder-hit" width={columns.width} height={metrics.rowHeight} />
      <g aria-hidden="true">
        {shape.kind === 'pill' ? (
          <Pill shape={shape} metrics={metrics} />
        ) : (
          <Arrow entry={entry} shape={shape} progress={progress} metrics={metrics} />
        )}
      </g>
    </g>
  );
});

function said(entry: Entry): string {
  const { lost, priority, identityHidden } = words().ladder;
  const marks = [
    entry.lost && lost,
    hasPriority(entry) && priority,
    hidesIdentity(entry) && identityHidden,
    entry.detail,
  ];
  return [stepName(entry), ...marks.filter(Boolean)].join(', ');
}

interface ArrowProps {
  readonly entry: Entry;
  readonly shape: ArrowShape;
  readonly progress: number;
  readonly metrics: Metrics;
}

function Arrow({ entry, shape, progress, metrics }: ArrowProps) {
  const { labelY, arrowY, fontSize } = metrics;
  const { startX, label } = shape;
  const direction = Math.sign(shape.endX - startX);
  const tipX = startX + (shape.endX - startX) * progress;
  const head = fontSize * 0.75;
  const half = head / 2;
  const died = entry.lost && progress === 1;
  const lineEndX = died ? tipX : tipX - direction * Math.min(head - 2, Math.abs(tipX - startX));
  const className = [
    'ladder-line',
    entry.kind === 'answer' && 'ladder-line-answer',
    hasPriority(entry) && 'ladder-line-priority',
  ];
  return (
    <>
      <path className={className.filter(Boolean).join(' ')} d={`M${startX} ${arrowY}H${lineEndX}`} />
      {died ? (
        <path
          className="ladder-cross"
          d={`M${tipX - half} ${arrowY - half}l${head} ${head}m0 ${-head}l${-head} ${head}`}
        />
      ) : (
        <path className="ladder-tip" d={`M${tipX} ${arrowY}l${-head * direction} ${-half}v${head}z`} />
      )}
      {label.priorityX !== null && (
        <path
          className="ladder-tip"
          d={`M${label.priorityX + 0.5} ${labelY - 0.5}l${fontSize * 0.4} ${-fontSize * 0.68}l${fontSize * 0.4} ${fontSize * 0.68}z`}
        />
      )}
      {label.maskX !== null && (
        <VenetianMask
          x={label.maskX}
          y={labelY - fontSize * 0.92}
          width={fontSize * 1.12}
          height={fontSize * 1.12}
          strokeWidth={2}
        />
      )}
      <text className="ladder-label" x={label.textX} y={labelY} fontSize={fontSize}>
        {label.name}
        {label.detail && (
          <tspan className="ladder-detail" dx={fontSize / 2}>
            {label.detail}
          </tspan>
        )}
      </text>
    </>
  );
}

function Pill({ shape, metrics }: { readonly shape: PillShape; readonly metrics: Metrics }) {
  const { rowHeight, fontSize } = metrics;
  const height = fontSize * 1.9;
  const middle = rowHeight / 2;
  const diamond = fontSize * 0.36;
  return (
    <>
      <rect
        className="ladder-pill"
        x={shape.left}
        y={middle - height / 2}
        width={shape.right - shape.left}
        height={height}
        rx={height / 2}
      />
      <path
        className="ladder-tip"
        d={`M${shape.left + fontSize * 0.7} ${middle}l${diamond} ${-diamond}l${diamond} ${diamond}l${-diamond} ${diamond}z`}
      />
      <text className="ladder-pill-text" x={shape.textX} y={middle + fontSize * 0.35} fontSize={fontSize}>
        {shape.text}
      </text>
    </>
  );
}

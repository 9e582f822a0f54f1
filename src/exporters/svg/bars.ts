import { activationReader } from '../../ladder/activations.ts';
import { type Columns, type Metrics, rowTop } from '../../ladder/layout.ts';
import { timerPlace } from '../../ladder/timerPlace.ts';
import { timersInLanes } from '../../ladder/timerLanes.ts';
import type { Ladder } from '../../timeline/entry.ts';
import { inks } from '../colours.ts';
import { oneLine } from '../oneLine.ts';
import { ground } from './rows.ts';
import { clock } from './signs.ts';
import { textWidth } from './textWidth.ts';
import { element, path, textElement } from './xml.ts';

const barWidth = 8;

/** The lifelines down to a height, and what lasts beside them: transactions in hand, and timers. */
export function barElements(ladder: Ladder, columns: Columns, metrics: Metrics, height: number): string {
  return [
    ...Array.from(columns.xOf.values(), (x) =>
      element('path', { d: path`M${x} 0V${height}`, stroke: inks.line, 'stroke-width': 2 }),
    ),
    ...activationReader()(ladder.entries)(0, ladder.entries.length).map(({ element: name, from, to }) => {
      const around = metrics.fontSize / 2;
      const y = rowTop(from, metrics) + metrics.arrowY - around;
      return element('rect', {
        x: (columns.xOf.get(name) ?? 0) - barWidth / 2,
        y,
        width: barWidth,
        height: rowTop(to, metrics) + metrics.arrowY + around - y,
        rx: 3,
        fill: inks.soft,
        stroke: inks.edge,
        'stroke-opacity': 0.6,
      });
    }),
    ...timersInLanes(ladder.timers).map((placed) => timerElement(placed, ladder, columns, metrics)),
  ].join('');
}

function timerElement(
  placed: ReturnType<typeof timersInLanes>[number],
  { entries }: Ladder,
  columns: Columns,
  metrics: Metrics,
): string {
  const { timer } = placed;
  const { x, top, width, height, state } = timerPlace(placed, {
    columns,
    metrics,
    arrived: entries.length,
    futureHidden: false,
  });
  const size = metrics.smallSize * 0.9;
  const nameWidth = textWidth(oneLine(timer.name), size, 'normal');
  const right = x + width + 4;
  const nameX =
    right + nameWidth > columns.width ? (columns.xOf.get(timer.element) ?? 0) - barWidth - nameWidth : right;
  const baseline = top + size * 0.1;
  return [
    element('rect', { x, y: top, width, height, rx: width / 2, fill: inks.line, stroke: inks.mute }),
    state === 'expired' ? clock(x + width / 2, top + height + 3) : '',
    state === 'stopped'
      ? element('path', {
          d: path`M${x - 2} ${top + height}h${width + 4}`,
          stroke: inks.mute,
          'stroke-width': 2,
        })
      : '',
    ground(nameX, baseline, nameWidth, size),
    textElement(timer.name, { x: nameX, y: baseline, size, fill: inks.mute }),
  ].join('');
}

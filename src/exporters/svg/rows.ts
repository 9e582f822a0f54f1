import { type Columns, type Metrics, rowTop } from '../../ladder/layout.ts';
import { type ArrowShape, hasPriority, type PillShape, rowShape } from '../../ladder/rowShape.ts';
import type { Entry } from '../../timeline/entry.ts';
import { stepName } from '../../words/stepName.ts';
import { colours, inks } from '../colours.ts';
import { oneLine } from '../oneLine.ts';
import { cross, diamond, maskSign, prioritySign } from './signs.ts';
import { textWidth } from './textWidth.ts';
import { element, escaped, path, textElement } from './xml.ts';

/** Names are the bold part of a label, and what is beside them is no wider than if it were bold too. */
export const labelWidth = (text: string, size: number): number => textWidth(oneLine(text), size, 'bold');

const noteWidth = (text: string, size: number): number => textWidth(oneLine(text), size, 'normal');

/** One message or decision of the ladder with the label of its step. */
export function rowElement(entry: Entry, row: number, columns: Columns, metrics: Metrics): string {
  const shape = rowShape(entry, columns, metrics, entry.from === entry.to ? noteWidth : labelWidth);
  const top = rowTop(row, metrics);
  const { smallSize, rowHeight } = metrics;
  const step = textElement(entry.step ?? '·', {
    x: 0,
    y: top + rowHeight / 2 + smallSize * 0.4,
    size: smallSize,
    fill: inks.mute,
  });
  const drawn = shape.kind === 'pill' ? pill(shape, top, metrics) : arrow(entry, shape, top, metrics);
  return element('g', {}, `<title>${escaped(stepName(entry))}</title>${step}${drawn}`);
}

function arrow(entry: Entry, { startX, endX, label }: ArrowShape, top: number, metrics: Metrics): string {
  const { fontSize } = metrics;
  const [lineY, labelY] = [top + metrics.arrowY, top + metrics.labelY];
  const colour = colours[entry.protocol];
  const direction = Math.sign(endX - startX);
  const head = fontSize * 0.75;
  const lineEnd = entry.lost ? endX : endX - direction * Math.min(head - 2, Math.abs(endX - startX));
  const nameWidth = labelWidth(label.name, fontSize);
  const detailX = label.textX + nameWidth + fontSize / 2;
  const detailWidth = noteWidth(label.detail, fontSize);
  const left = label.priorityX ?? label.maskX ?? label.textX;
  return [
    ground(
      left,
      labelY,
      (label.detail === '' ? detailX - fontSize / 2 : detailX + detailWidth) - left,
      fontSize,
    ),
    element('path', {
      d: path`M${startX} ${lineY}H${lineEnd}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': hasPriority(entry) ? 2.8 : 1.7,
      ...(entry.kind === 'answer' && { 'stroke-dasharray': '6 4' }),
    }),
    entry.lost
      ? cross(endX, lineY, head)
      : element('path', {
          d: path`M${endX} ${lineY}l${-head * direction} ${-head / 2}v${head}z`,
          fill: colour,
        }),
    label.priorityX === null ? '' : prioritySign(label.priorityX, labelY, fontSize, colour),
    label.maskX === null ? '' : maskSign(label.maskX, labelY, fontSize, colour),
    textElement(label.name, { x: label.textX, y: labelY, size: fontSize, weight: 'bold', fill: colour }),
    textElement(label.detail, { x: detailX, y: labelY, size: fontSize, fill: colour }),
  ].join('');
}

/** Keeps what is behind a text from showing through. */
export function ground(x: number, baseline: number, width: number, size: number): string {
  const box = { x: x - 2, y: baseline - size * 0.85, width: width + 4, height: size * 1.12 };
  return element('rect', { ...box, fill: inks.panel });
}

function pill({ left, right, textX, text }: PillShape, top: number, metrics: Metrics): string {
  const { rowHeight, fontSize } = metrics;
  const [height, middle] = [fontSize * 1.9, top + rowHeight / 2];
  return element(
    'g',
    { class: 'frame' },
    [
      element('rect', {
        x: left,
        y: middle - height / 2,
        width: right - left,
        height,
        rx: height / 2,
        fill: inks.panel,
        stroke: inks.edge,
      }),
      diamond(left + fontSize * 0.7, middle, fontSize * 0.36, colours.internal),
      textElement(text, { x: textX, y: middle + fontSize * 0.35, size: fontSize }),
    ].join(''),
  );
}

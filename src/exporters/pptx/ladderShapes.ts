import { columnsOf, type Metrics } from '../../ladder/layout.ts';
import { fitted, hasPriority, hidesIdentity, rowShape } from '../../ladder/rowShape.ts';
import type { Entry, Ladder } from '../../timeline/entry.ts';
import { stepName } from '../../words/stepName.ts';
import { words } from '../../words/words.ts';
import { colours, inks } from '../colours.ts';
import { oneLine } from '../oneLine.ts';
import { textWidth } from '../svg/textWidth.ts';
import { box, connector, group, type Paint, slideSize, type TextLine } from './shapes.ts';

/** The ladder's sizes on a slide, in points: nothing smaller than a back row reads. */
const metrics: Metrics = {
  rowHeight: 31,
  headHeight: 28,
  labelY: 12,
  arrowY: 20,
  fontSize: 12,
  smallSize: 11,
  gutter: 34,
  minSpacing: 0,
};
const left = 24;
const headTop = 62;
const rowsTop = headTop + metrics.headHeight + 6;
const leastHeadSize = 8.5;
/** What is past steps back. */
const calm = 0.55;
/** Behind the current row, and in the heads that it concerns. */
const lit = '#fff4d6';
const gap: TextLine = { text: '', size: metrics.fontSize, paint: { colour: inks.ink } };

/** How many rows a slide has room for. */
export const rowsOnSlide = 11;
/** More lifelines would stand too close for their names. */
export const lifelinesAtMost = 16;

const width = (text: string, size: number): number => textWidth(oneLine(text), size, 'bold');

/** The rows of a ladder from one to another on a slide; the current one, if any, is emphasised and the others are calm. */
export function ladderShapes(
  { participants, entries }: Ladder,
  { first, end, current }: { readonly first: number; readonly end: number; readonly current?: number },
  number: () => number,
): string {
  const columns = columnsOf(participants, slideSize.width - 2 * left, 1, metrics);
  const bottom = rowsTop + rowsOnSlide * metrics.rowHeight + 4;
  const concerned = new Set(current === undefined ? [] : [entries[current]?.from, entries[current]?.to]);
  const headSize = headSizeOf(participants, columns.spacing - 12);
  const shapes: string[] = [];
  if (current !== undefined) {
    const y = rowsTop + (current - first) * metrics.rowHeight;
    const band = { x: left, y, width: slideSize.width - 2 * left, height: metrics.rowHeight };
    shapes.push(box(number(), { name: words().speaker.now, ...band, fill: { colour: lit } }));
  }
  for (const [id, x] of columns.xOf) {
    const [boxWidth, head] = [columns.spacing - 6, number()];
    const text = fitted(oneLine(id), boxWidth - 6, headSize, width);
    shapes.push(
      connector(number(), {
        name: id,
        from: { x: left + x, y: headTop + metrics.headHeight },
        to: { x: left + x, y: bottom },
        paint: { colour: inks.line },
        weight: 1.5,
        glued: { id: head, site: 2 },
      }),
      box(head, {
        name: id,
        shape: 'roundRect',
        x: left + x - boxWidth / 2,
        y: headTop,
        width: boxWidth,
        height: metrics.headHeight,
        fill: { colour: concerned.has(id) ? lit : inks.soft },
        line: { colour: concerned.has(id) ? inks.nowline : inks.edge },
        text: [{ text, size: headSize, bold: true, paint: { colour: inks.ink } }],
      }),
    );
  }
  for (const [index, entry] of entries.slice(first, end).entries()) {
    const row = first + index;
    const emphasis = current === undefined ? 'none' : row === current ? 'current' : 'calm';
    shapes.push(rowGroup(entry, rowsTop + index * metrics.rowHeight, columns, emphasis, number));
  }
  return shapes.join('');
}

/** As large as the longest name lets it be, within reason. */
function headSizeOf(participants: readonly string[], room: number): number {
  const { fontSize } = metrics;
  const widest = participants.reduce((most, name) => Math.max(most, width(name, fontSize)), 1);
  return Math.max(leastHeadSize, Math.min(fontSize, Math.floor((2 * fontSize * room) / widest) / 2));
}

function rowGroup(
  entry: Entry,
  top: number,
  columns: ReturnType<typeof columnsOf>,
  emphasis: 'none' | 'current' | 'calm',
  number: () => number,
): string {
  const { fontSize, smallSize, rowHeight } = metrics;
  const id = number();
  const shape = rowShape(entry, columns, metrics, width);
  const [isCalm, isCurrent] = [emphasis === 'calm', emphasis === 'current'];
  const opacity = isCalm ? calm : 1;
  const paint: Paint = { colour: colours[entry.protocol], opacity };
  const ink: Paint = { colour: inks.ink, opacity };
  const step = box(number(), {
    name: entry.step ?? '',
    x: left,
    y: top,
    width: metrics.gutter,
    height: rowHeight,
    align: 'l',
    text: [
      {
        text: ` ${entry.step ?? '·'}`,
        size: smallSize,
        bold: !isCalm,
        paint: { colour: inks.mute, opacity },
      },
    ],
  });
  if (shape.kind === 'pill') {
    const pill = box(number(), {
      name: shape.text,
      shape: 'roundRect',
      x: left + shape.left,
      y: top + 4,
      width: shape.right - shape.left,
      height: rowHeight - 8,
      fill: { colour: inks.panel, opacity },
      line: { colour: inks.edge, opacity },
      text: [{ text: `◆ ${shape.text}`, size: fontSize, paint: ink }],
    });
    return group(id, stepName(entry), [step, pill]);
  }
  const { label } = shape;
  const [startX, endX] = [
    columns.xOf.get(entry.from) ?? 0,
    entry.lost ? shape.endX : (columns.xOf.get(entry.to) ?? 0),
  ];
  const y = top + metrics.arrowY;
  const marks = entry.lost ? ` (${words().exports.marks.lost})` : '';
  const hidden = hidesIdentity(entry) ? ` (${words().exports.marks.identityHidden})` : '';
  const beside = `${label.detail}${hidden}${marks}`.trim();
  const texts: readonly TextLine[] = [
    { text: label.name, size: fontSize, bold: true, paint },
    ...(beside === '' ? [] : [gap, { text: beside, size: fontSize, paint }]),
  ];
  const textWidths = width(label.name, fontSize) + (beside === '' ? 4 : 8 + width(beside, fontSize));
  const signs = hasPriority(entry) ? 14 : 0;
  const middle = left + (startX + endX) / 2;
  const from = Math.max(left + metrics.gutter, middle - (textWidths + signs) / 2);
  const x = Math.min(from, slideSize.width - left - textWidths - signs);
  return group(id, stepName(entry), [
    step,
    connector(number(), {
      name: entry.message,
      from: { x: left + startX, y },
      to: { x: left + endX, y },
      paint,
      weight: isCurrent ? 3 : 1.75,
      dashed: entry.kind === 'answer',
      arrow: !entry.lost,
    }),
    ...(entry.lost
      ? [
          box(number(), {
            name: words().exports.marks.lost,
            shape: 'mathMultiply',
            x: left + endX - 9,
            y: y - 9,
            width: 18,
            height: 18,
            fill: { colour: inks.prio, opacity },
          }),
        ]
      : []),
    ...(hasPriority(entry)
      ? [
          box(number(), {
            name: words().exports.marks.priority,
            shape: 'triangle',
            x,
            y: top + 3,
            width: 10,
            height: 9,
            fill: { colour: inks.prio, opacity },
          }),
        ]
      : []),
    box(number(), {
      name: entry.message,
      x: x + signs,
      y: top,
      width: textWidths,
      height: 15,
      align: 'l',
      fill: { colour: isCurrent ? lit : inks.panel },
      text: texts,
    }),
  ]);
}

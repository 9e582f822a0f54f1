import type { Columns, Metrics } from '../../ladder/layout.ts';
import { fitted } from '../../ladder/rowShape.ts';
import { inks } from '../colours.ts';
import { oneLine } from '../oneLine.ts';
import { labelWidth } from './rows.ts';
import { element, escaped, textElement } from './xml.ts';

export const headHeight = 30;
const between = 8;
export const headPadding = 6;

/** The names of the lifelines, in boxes below a height. */
export function headElements(columns: Columns, { fontSize }: Metrics, top: number): string {
  const width = columns.spacing - between;
  return Array.from(columns.xOf, ([name, x]) => {
    const text = fitted(oneLine(name), width - 2 * headPadding, fontSize, labelWidth);
    const box = { x: x - width / 2, y: top, width, height: headHeight, rx: 5 };
    return element(
      'g',
      { class: 'frame' },
      [
        `<title>${escaped(name)}</title>`,
        element('rect', { ...box, fill: inks.soft, stroke: inks.edge }),
        textElement(text, {
          x,
          y: top + headHeight / 2 + fontSize * 0.35,
          size: fontSize,
          weight: 'bold',
          anchor: 'middle',
        }),
      ].join(''),
    );
  }).join('');
}

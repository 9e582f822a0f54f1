import { captionLines, captionOf } from './caption.ts';
import { colours } from './colours.ts';
import type { Exported } from './exporter.ts';
import { oneLine } from './oneLine.ts';
import { commentsOf, runInside } from './runInside.ts';
import { type Item, sequenceOf } from './sequence.ts';

/** Room for a lifeline, and what mscgen shares among all of them unless it is scaled, in its pixels. */
const columnWidth = 130;
const usualWidth = 600;

/** A chart for mscgen, which has no title: the caption stands on lines of its own. */
export function mscgenOf(exported: Exported): string {
  const code = runInside(exported);
  const caption = captionOf(exported, code);
  const { participants, items } = sequenceOf(exported.ladder);
  const heads = participants.map(({ id, name }) => `${id} [label=${written(name)}]`);
  const said = (line: string) => `|||  [label=${written(line)}];`;
  return [
    ...commentsOf(code, '#'),
    'msc {',
    `wordwraparcs="on", hscale="${Math.max(1, (participants.length * columnWidth) / usualWidth).toFixed(2)}";`,
    `${(heads.length === 0 ? ['p1 [label="-"]'] : heads).join(', ')};`,
    said(caption.title),
    ...items.flatMap(linesOf),
    ...captionLines(caption).map(said),
    '}',
    '',
  ].join('\n');
}

function linesOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'message': {
      const arrow = item.lost ? '-x' : item.answer ? '>>' : '=>';
      const colour = colours[item.protocol];
      return [
        `${item.from} ${arrow} ${item.to} [label=${written(item.text)}, linecolour="${colour}", textcolour="${colour}"];`,
      ];
    }
    case 'note':
      return [`${item.at} rbox ${item.at} [label=${written(item.text)}];`];
    case 'activate':
    case 'deactivate':
      return [];
    default:
      return item satisfies never;
  }
}

/** A string of mscgen's. A backslash could begin a line break there, so that it is written as its twin. */
function written(text: string): string {
  return `"${oneLine(text).replaceAll('\\', '＼').replaceAll('"', '\\"')}"`;
}

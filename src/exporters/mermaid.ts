import { words } from '../words/words.ts';
import { captionLines, captionOf } from './caption.ts';
import type { Exported } from './exporter.ts';
import { oneLine } from './oneLine.ts';
import { commentsOf, runInside } from './runInside.ts';
import { type Item, sequenceOf } from './sequence.ts';

/** What Mermaid reads unless it is told otherwise, in characters (`maxTextSize`). */
const usualLimit = 50_000;

/** A sequence diagram for Mermaid: the run as comments, the caption as title, description and last note. */
export function mermaidOf(exported: Exported): string {
  const code = runInside(exported);
  const caption = captionOf(exported, code);
  const { participants, items } = sequenceOf(exported.ladder);
  const lines = captionLines(caption);
  const ends = [participants[0], participants.at(-1)].map((one) => one?.id ?? '');
  const diagram = [
    'sequenceDiagram',
    ...commentsOf(code, '%%'),
    `title ${written(caption.title)}`,
    `accTitle: ${written(caption.title)}`,
    `accDescr: ${written(lines.join('. '))}`,
    'autonumber off',
    ...participants.map(({ id, name }) => `participant ${id} as ${written(name)}`),
    ...items.map(lineOf),
    ...(participants.length === 0
      ? []
      : [`Note over ${[...new Set(ends)].join(',')}: ${lines.map(written).join('<br/>')}`]),
    '',
  ].join('\n');
  const { length } = diagram;
  return length > usualLimit ? `%% ${words().exports.mermaidLimit(usualLimit, length)}\n${diagram}` : diagram;
}

function lineOf(item: Item): string {
  switch (item.type) {
    case 'message': {
      const line = item.answer ? '--' : '-';
      return `${item.from}${line}${item.lost ? 'x' : '>>'}${item.to}: ${written(item.text)}`;
    }
    case 'note':
      return `Note over ${item.at}: ${written(item.text)}`;
    case 'activate':
    case 'deactivate':
      return `${item.type} ${item.at}`;
    default:
      return item satisfies never;
  }
}

const special = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200D ,.()+→…·’“”–-]/gu;

/**
 * A text in which nothing means anything to Mermaid: its entity codes are decimal, between `#` and `;`. The word `end`
 * is encoded too, because it closes blocks.
 */
function written(text: string): string {
  return oneLine(text)
    .replaceAll(special, codeOf)
    .replaceAll(/(?<![\p{L}\p{N}])end(?![\p{L}\p{N}])/giu, (word) => `${codeOf(word)}${word.slice(1)}`);
}

const codeOf = (character: string): string => `#${character.codePointAt(0)};`;

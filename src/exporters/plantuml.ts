import { captionLines, captionOf } from './caption.ts';
import { colours } from './colours.ts';
import type { Exported } from './exporter.ts';
import { oneLine } from './oneLine.ts';
import { commentsOf, runInside } from './runInside.ts';
import { type Item, sequenceOf } from './sequence.ts';

/** A sequence diagram for PlantUML: the run as comments, the caption above and below. */
export function plantumlOf(exported: Exported): string {
  const code = runInside(exported);
  const caption = captionOf(exported, code);
  const { participants, items } = sequenceOf(exported.ladder);
  return [
    '@startuml',
    ...commentsOf(code, "'"),
    `title ${written(caption.title)}`,
    `caption ${captionLines(caption).map(written).join('\\n')}`,
    'hide footbox',
    ...participants.map(({ id, name }) => `participant "${written(name)}" as ${id}`),
    ...items.map(lineOf),
    '@enduml',
    '',
  ].join('\n');
}

function lineOf(item: Item): string {
  switch (item.type) {
    case 'message': {
      const arrow = `${item.answer ? '--' : '-'}>${item.lost ? 'x' : ''}`;
      const coloured = arrow.replace('-', `-[${colours[item.protocol]}]`);
      return `${item.from} ${coloured} ${item.to} : ${written(item.text)}`;
    }
    case 'note':
      return `note over ${item.at} : ${written(item.text)}`;
    case 'activate':
    case 'deactivate':
      return `${item.type} ${item.at}`;
    default:
      return item satisfies never;
  }
}

/** Typographic quotes end a text there as straight ones do, and two hyphens or dots in a row change its style. */
const special = /[^\p{L}\p{M}\p{N} ,.()+→…·–-]|(?<=-)-|(?<=\.)\./gu;

/** More digits than these are not taken for a character. */
const highestCode = 0xfffff;

/** A text in which nothing means anything to PlantUML or its preprocessor: the rest is written as `<U+0025>`. */
function written(text: string): string {
  return oneLine(text).replaceAll(special, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > highestCode ? character : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

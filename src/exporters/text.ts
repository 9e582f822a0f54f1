import type { Entry, Ladder } from '../timeline/entry.ts';
import { words } from '../words/words.ts';

/** The ladder as lines of text: number, step, time, ends, message, and what weighs in it. */
export function ladderAsText(ladder: Ladder): string {
  const headings = Object.values(words().exports.columns);
  const rows = ladder.entries.map(columnsOf);
  const widths = headings.map((heading, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), heading.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(headings),
    ...rows.map(line),
    '',
    `${words().exports.outcome}: ${ladder.outcome.text} (${ladder.outcome.id})`,
    '',
  ].join('\n');
}

function columnsOf(entry: Entry): readonly string[] {
  const { n, step, sentMs, from, to, message, refPoint, clause, basis } = entry;
  return [
    String(n),
    step ?? '·',
    String(sentMs),
    from === to ? from : `${from} → ${to}`,
    [message, entry.detail, ...marksOf(entry)].filter((part) => part !== '').join(' '),
    refPoint ?? '',
    clause === '' ? '' : `${clause} [${basis}]`,
  ];
}

function marksOf({ carries, lost }: Entry): readonly string[] {
  const { message, exports } = words();
  return [
    carries['resourcePriority'] === true ? '(Resource-Priority)' : '',
    carries['transportPriority'] === true ? `(${message.transportPriority})` : '',
    carries['sender'] === 'ANONYMOUS' ? `(${exports.marks.identityHidden})` : '',
    lost ? `(${exports.marks.lost})` : '',
  ];
}

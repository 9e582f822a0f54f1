import { words } from '../words/words.ts';
import type { Link } from './links.ts';

const shownAtMost = 6;

/** The name that is written beside a line: the real one, and in brackets the temporary one where that is wanted. */
export function lineName({ name, temporaryName }: Link, withTemporary: boolean): string {
  return withTemporary && temporaryName !== undefined && temporaryName !== name
    ? `${name} (${temporaryName})`
    : name;
}

/** What a line is and what travels there, in words: `SGd between IP-SM-GW and MME: MT-FSM (9), MT-FSM-RES (12)`. */
export function lineText(link: Link, withTemporary: boolean): string {
  const { one, other, entries } = link;
  const said = words().map;
  const line = said.line(lineName(link, withTemporary) || said.nameless, one, other);
  if (entries.length === 0) return said.idleLine(line);
  const messages = entries
    .slice(0, shownAtMost)
    .map(({ message, step, n }) => `${message} (${step ?? said.entry(n)})`);
  const more = entries.length - messages.length;
  const listed = messages.join(', ');
  return more > 0 ? said.busyLineAndMore(line, listed, more) : said.busyLine(line, listed);
}

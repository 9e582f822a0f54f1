import type { Link } from './links.ts';

const shownAtMost = 6;

/** What a line is and what travels there, in words: `SGd between IP-SM-GW and MME: MT-FSM (9), MT-FSM-RES (12)`. */
export function lineText({ one, other, name, entries }: Link): string {
  const line = `${name === '' ? 'Line' : name} between ${one} and ${other}`;
  if (entries.length === 0) return `${line}: nothing in this run`;
  const messages = entries
    .slice(0, shownAtMost)
    .map(({ message, step, n }) => `${message} (${step ?? `entry ${n}`})`);
  const more = entries.length - messages.length;
  return `${line}: ${messages.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

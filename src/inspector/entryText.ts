import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';

/** What happened in a few words: the message, or for a decision the element that takes it. */
export function messageText({ kind, message, from }: Entry): string {
  return kind === 'internal' ? words().inspector.inside(from) : message;
}

/** When the message arrived, or what became of it. */
export function timeText({ kind, sentMs, receivedMs, lost }: Entry): string {
  if (kind === 'internal') return `t = ${msText(sentMs)}`;
  if (lost) return words().inspector.sentAndLost(msText(sentMs));
  return receivedMs === null
    ? words().inspector.sentAndUnderWay(msText(sentMs))
    : `t = ${msText(receivedMs)}`;
}

/** A length of time as one reads it. */
export function durationText(ms: number): string {
  if (ms < 10_000) return `${Math.round(ms)} ms`;
  return ms < 600_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 60_000)} min`;
}

function msText(ms: number): string {
  return ms < 10_000 ? `${ms} ms` : `${(ms / 1000).toLocaleString(words().locale, { useGrouping: false })} s`;
}

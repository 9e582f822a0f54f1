import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';

/** `TS 23.204 6.13 step 9` as one says it: `TS 23.204 clause 6.13, step 9`. */
export function clauseText(clause: string, step: string | null = null): string {
  const said = words().inspector;
  const [, document, place] = /^(T[SR] \d\d\.\d+)[ ,]+(?=[\dA-Z])(.*)$/.exec(clause) ?? [];
  const spoken = document && place ? `${document} ${said.clause} ${placeText(place)}` : clause;
  return step === null || clause.includes('step') || clause === ''
    ? spoken
    : `${spoken}, ${said.step} ${step}`;
}

const placeText = (place: string): string =>
  place.replace(/(?<=\d\w*),? step /, ', step ').replaceAll(/note to|[a-z]{2,}/g, (word) => {
    const { clauseWords } = words().inspector;
    return Object.hasOwn(clauseWords, word) ? clauseWords[word as keyof typeof clauseWords] : word;
  });

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

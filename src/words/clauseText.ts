import { words } from './words.ts';

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

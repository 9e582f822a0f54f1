/** Eight hexadecimal digits that follow from the words given and from nothing else (FNV-1a over UTF-16). */
export const derived = (...words: readonly (string | number)[]): string =>
  hashOf(words.join(' ')).toString(16).padStart(8, '0');

/** A number of 32 bits that follows from a text and from nothing else. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

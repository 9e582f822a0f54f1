/** Line breaks, control characters, halves of characters, and what turns the direction of what follows. */
const unwritable = /[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu;

/** A text from anywhere as one line that any format can hold. */
export function oneLine(text: string): string {
  return text.replaceAll(unwritable, ' ').trim();
}

/** Widths of the characters from U+0020, in thousandths of the size, as Arial, Helvetica and Liberation Sans have them. */
const regular =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const bold =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';

const widthsOf = (table: string): readonly number[] => table.split(' ').map(Number);
const tables = { normal: widthsOf(regular), bold: widthsOf(bold) };

export type Weight = keyof typeof tables;

/** What a text takes up, in the unit of its size: from a table, so that a picture is the same wherever it is made. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = tables[weight];
  let width = 0;
  for (const character of text)
    width += table[(character.codePointAt(0) ?? 0) - 0x20] ?? otherWidth(character);
  return (width * size) / 1000;
}

const marks = /[\p{M}\p{Cf}]/u;
const wide =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}…→←—\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u;
const narrow = /[·•‘’]/u;

/** Of what the table has not: nothing for what stands on another character, a square for what is as wide as high. */
function otherWidth(character: string): number {
  if (marks.test(character)) return 0;
  if (wide.test(character)) return 1000;
  return narrow.test(character) ? 300 : 640;
}

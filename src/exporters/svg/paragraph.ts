import { fitted } from '../../ladder/rowShape.ts';
import type { Drawn } from './legend.ts';
import { textWidth, type Weight } from './textWidth.ts';
import { textElement } from './xml.ts';

interface Paragraph {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
}

/** A text in as many lines as it needs. */
export function paragraph(text: string, place: Paragraph): Drawn {
  const { left, top, width, size, weight = 'normal', fill } = place;
  const lines = linesOf(text, width, size, weight);
  const lineHeight = size * 1.4;
  const drawn = lines.map((line, index) =>
    textElement(line, { x: left, y: top + size + index * lineHeight, size, weight, fill }),
  );
  return { drawn: drawn.join(''), height: lines.length * lineHeight };
}

function linesOf(text: string, width: number, size: number, weight: Weight): readonly string[] {
  const measure = (one: string) => textWidth(one, size, weight);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, width, size, measure));
  }
  return lines;
}

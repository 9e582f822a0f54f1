import { oneLine } from '../oneLine.ts';
import { inks } from '../colours.ts';
import { textWidth, type Weight } from './textWidth.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML; its content is XML already, its attributes are not. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Coordinates as a path has them. */
export function path(strings: TemplateStringsArray, ...values: readonly number[]): string {
  return String.raw({ raw: strings }, ...values.map(rounded));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text from anywhere as XML can hold it. */
export function escaped(text: string): string {
  return oneLine(text).replaceAll(/[&<>"]/gu, (character) => entities[character] ?? '');
}

interface Place {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * A line of text. It says how long it is, so that where there is another font than the one that was measured the text
 * still ends where its frame does.
 */
export function textElement(text: string, place: Place): string {
  const { x, y, size, weight = 'normal', fill = inks.ink, anchor = 'start' } = place;
  const width = textWidth(oneLine(text), size, weight);
  if (width === 0) return '';
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      ...(weight === 'bold' && { 'font-weight': 'bold' }),
      ...(anchor !== 'start' && { 'text-anchor': anchor }),
      fill,
      textLength: width,
      lengthAdjust: 'spacingAndGlyphs',
    },
    escaped(text),
  );
}

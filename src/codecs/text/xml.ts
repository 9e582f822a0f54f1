import { group, type Piece, textPiece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { utf8Of } from './utf8.ts';

/** An element of XML with elements or text inside, never both. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly XmlElement[];
}

/** A document in UTF-8, with what stands between the declaration and its element. */
export function xmlPieces(element: XmlElement, gap = ''): Piece[] {
  return [
    textPiece('XML declaration', `<?xml version="1.0" encoding="UTF-8"?>${gap}`, 'version 1.0, UTF-8'),
    elementPiece(element),
  ];
}

/**
 * The element of a document. Comments, CDATA, document types and text beside elements are left out.
 * @throws Malformed
 */
export function readXml(octets: Uint8Array<ArrayBuffer>): XmlElement {
  const text = utf8Of(octets);
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) at += found[0].length;
    return found ?? undefined;
  };
  const element = (depth: number): XmlElement => {
    const name = match(/<([A-Za-z_][\w.:-]*)/)?.[1];
    if (name === undefined || depth > deepest) throw new Malformed(`No element at character ${at}`);
    const attributes: [string, string][] = [];
    for (let one = match(attribute); one; one = match(attribute))
      attributes.push([one[1] ?? '', unescaped(one[2] ?? one[3] ?? '')]);
    const start = { name, ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }) };
    if (match(/\s*\/>/)) return start;
    if (!match(/\s*>/)) throw new Malformed(`The tag of ${name} does not end`);
    const said = unescaped(match(/[^<]*/)?.[0] ?? '');
    const elements: XmlElement[] = [];
    while (!text.startsWith('</', at)) {
      elements.push(element(depth + 1));
      match(/\s*/);
    }
    if (match(/<\/([\w.:-]+)\s*>/)?.[1] !== name) throw new Malformed(`${name} does not end`);
    if (elements.length === 0) return said === '' ? start : { ...start, content: said };
    if (said.trim() !== '') throw new Malformed(`${name} has text beside elements`);
    return { ...start, content: elements };
  };
  match(/\s*<\?xml[^<>]*\?>/);
  match(/\s*/);
  const root = element(0);
  match(/\s*/);
  if (at < text.length) throw new Malformed('Something follows the document');
  return root;
}

/** The elements of a name inside an element. */
export const elementsIn = ({ content }: XmlElement, name: string): XmlElement[] =>
  typeof content === 'object' ? content.filter((one) => one.name === name) : [];

/** The text of an element inside an element, if there is one. */
export function textIn(element: XmlElement, name: string): string | undefined {
  const found = elementsIn(element, name)[0];
  if (!found) return undefined;
  return typeof found.content === 'string' ? found.content : '';
}

/** @throws Malformed if it is missing. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Malformed(`${name} is missing`);
  return value;
}

const deepest = 32;
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/;

function elementPiece({ name, attributes = {}, content = [] }: XmlElement): Piece {
  const pairs = Object.entries(attributes);
  const tag = `<${name}${pairs.map(([of, value]) => ` ${of}="${escaped(value)}"`).join('')}`;
  const says = pairs.map(([of, value]) => `${of} ${value}`).join(', ');
  if (content.length === 0) return textPiece(name, `${tag}/>`, says === '' ? 'no content' : says);
  if (typeof content === 'string')
    return textPiece(
      name,
      `${tag}>${escaped(content)}</${name}>`,
      says === '' ? content : `${content} (${says})`,
    );
  return group(name, [
    textPiece(`${name} begins`, `${tag}>`, says === '' ? 'start tag' : says),
    ...content.map(elementPiece),
    textPiece(`${name} ends`, `</${name}>`, 'end tag'),
  ]);
}

const entities = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
] as const;

/** Line ends and tabs are escaped as well: readers turn them into others. */
const escaped = (text: string): string =>
  text.replace(
    /[&<>"\r\n\t]/g,
    (one) => entities.find(([is]) => is === one)?.[1] ?? `&#${one.codePointAt(0)};`,
  );

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (entity, name: string) => {
    const known = entities.find(([, is]) => is === entity)?.[0];
    if (known !== undefined) return known;
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : Number.NaN;
    if (!(point <= 0x10ffff) || (point >= 0xd800 && point < 0xe000))
      throw new Malformed(`${entity} is unknown`);
    return String.fromCodePoint(point);
  });
}

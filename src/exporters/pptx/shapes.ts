import { words } from '../../words/words.ts';
import { element, escaped } from '../svg/xml.ts';

/** Sizes and places on a slide are in points; DrawingML counts in English metric units, 12,700 to the point. */
export const slideSize = { width: 960, height: 540 } as const;
const emu = (points: number): number => Math.round(points * 12_700);

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Paint {
  /** Such as `#0a57eb`. */
  readonly colour: string;
  /** From 0 to 1; whole when left out. */
  readonly opacity?: number | undefined;
}

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly paint: Paint;
}

interface Box extends Rect {
  /** What the selection pane and a screen reader call it. */
  readonly name: string;
  /** Of DrawingML's preset shapes. */
  readonly shape?: 'rect' | 'roundRect' | 'triangle' | 'diamond' | 'mathMultiply';
  readonly fill?: Paint;
  readonly line?: Paint;
  readonly text?: readonly TextLine[];
  readonly align?: 'l' | 'ctr' | 'r';
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Whether the text goes on in another line where it has no room. */
  readonly wraps?: boolean;
}

interface Line {
  readonly name: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly paint: Paint;
  readonly weight: number;
  readonly dashed?: boolean;
  readonly arrow?: boolean;
  /** The shape that it begins at, and which of its sites: 2 is the middle of the lower side. */
  readonly glued?: { readonly id: number; readonly site: number };
}

/** Gives every shape of a slide a number of its own; 1 is the slide itself. */
export function shapeNumbers(): () => number {
  let last = 1;
  return () => (last += 1);
}

/** A shape that can hold a text. */
export function box(id: number, given: Box): string {
  const { name, shape = 'rect', fill, line, text = [], align = 'ctr', anchor = 'ctr', wraps = false } = given;
  const body = element(
    'a:bodyPr',
    { wrap: wraps ? 'square' : 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor, rtlCol: 0 },
    '<a:noAutofit/>',
  );
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }) +
        element('p:cNvSpPr', text.length > 0 && fill === undefined ? { txBox: 1 } : {}) +
        '<p:nvPr/>',
    ) +
      element(
        'p:spPr',
        {},
        frame(given) +
          element('a:prstGeom', { prst: shape }, '<a:avLst/>') +
          filled(fill) +
          (line === undefined ? '<a:ln><a:noFill/></a:ln>' : element('a:ln', { w: emu(1) }, filled(line))),
      ) +
      element('p:txBody', {}, `${body}<a:lstStyle/>${paragraphs(text, align)}`),
  );
}

/** A straight connector. */
export function connector(id: number, { name, from, to, paint, weight, dashed, arrow, glued }: Line): string {
  const start = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
  const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  const turned = { ...(to.x < from.x && { flipH: 1 }), ...(to.y < from.y && { flipV: 1 }) };
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      element('p:cNvPr', { id, name }) +
        element(
          'p:cNvCxnSpPr',
          {},
          glued === undefined ? '' : element('a:stCxn', { id: glued.id, idx: glued.site }),
        ) +
        '<p:nvPr/>',
    ) +
      element(
        'p:spPr',
        {},
        frame({ ...start, ...size }, turned) +
          element('a:prstGeom', { prst: 'straightConnector1' }, '<a:avLst/>') +
          element(
            'a:ln',
            { w: emu(weight) },
            filled(paint) +
              (dashed === true ? '<a:prstDash val="dash"/>' : '') +
              (arrow === true ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''),
          ),
      ),
  );
}

/** Shapes that belong together, and what is said of them. */
export function group(id: number, name: string, shapes: readonly string[]): string {
  const nothing = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>';
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, `${element('p:cNvPr', { id, name, descr: name })}<p:cNvGrpSpPr/><p:nvPr/>`) +
      element('p:grpSpPr', {}, element('a:xfrm', {}, nothing)) +
      shapes.join(''),
  );
}

/** A placeholder of the layout: the title of a slide, or the text of its notes. */
export function placeholder(id: number, type: 'title' | 'body', text: readonly string[]): string {
  const written = text.map((line) => element('a:p', {}, run(line, {})));
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: type }) +
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
        element('p:nvPr', {}, element('p:ph', { type, ...(type === 'body' && { idx: 1 }) })),
    ) +
      '<p:spPr/>' +
      element('p:txBody', {}, `<a:bodyPr/><a:lstStyle/>${written.join('') || '<a:p/>'}`),
  );
}

function frame({ x, y, width, height }: Rect, turned: Readonly<Record<string, number>> = {}): string {
  return element(
    'a:xfrm',
    turned,
    element('a:off', { x: emu(x), y: emu(y) }) + element('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

function filled(paint: Paint | undefined): string {
  if (paint === undefined) return '<a:noFill/>';
  const { colour, opacity = 1 } = paint;
  const alpha = opacity === 1 ? '' : element('a:alpha', { val: Math.round(opacity * 100_000) });
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() }, alpha));
}

function paragraphs(lines: readonly TextLine[], align: string): string {
  if (lines.length === 0) return '<a:p/>';
  const side = element('a:pPr', { algn: align });
  // What stands on one line may be of two kinds: the name of a message, and what it carries.
  return element(
    'a:p',
    {},
    side +
      lines
        .map(({ text, size, bold = false, paint }) =>
          run(text, { sz: Math.round(size * 100), b: bold ? 1 : 0 }, filled(paint)),
        )
        .join(''),
  );
}

function run(text: string, attributes: Readonly<Record<string, number>>, inside = ''): string {
  const properties = element('a:rPr', { lang: words().locale, ...attributes, dirty: 0 }, inside);
  return element('a:r', {}, properties + element('a:t', {}, escaped(text) || ' '));
}

import type { Entry } from '../timeline/entry.ts';
import type { Columns, Metrics } from './layout.ts';

/** Width of a text, in the ladder's units. */
export type MeasureText = (text: string, fontSize: number) => number;

/** A line of text with the signs before it. Signs stand at the given places; absent ones have none. */
export interface Label {
  readonly priorityX: number | null;
  readonly maskX: number | null;
  readonly textX: number;
  readonly name: string;
  readonly detail: string;
}

/** How far across the ladder a row reaches, with all that is written on it. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

export interface ArrowShape extends Extent {
  readonly kind: 'arrow';
  readonly startX: number;
  /** Where it ends: at the lifeline or, for a lost message, on the way. */
  readonly endX: number;
  readonly label: Label;
}

/** A decision inside an element, or a message of an element to itself. */
export interface PillShape extends Extent {
  readonly kind: 'pill';
  readonly textX: number;
  readonly text: string;
}

export type RowShape = ArrowShape | PillShape;

/** An arrow leaves from the side of the activation bar and stops before the next one. */
const barSide = 5;
const margin = 8;
const signSize = 1.15;

export function hasPriority({ carries }: Entry): boolean {
  return carries['transportPriority'] === true || carries['resourcePriority'] === true;
}

export function hidesIdentity({ carries }: Entry): boolean {
  return carries['sender'] === 'ANONYMOUS';
}

/** Everything of a row that depends on where it stands across the ladder. */
export function rowShape(entry: Entry, columns: Columns, metrics: Metrics, measure: MeasureText): RowShape {
  const fromX = columns.xOf.get(entry.from) ?? metrics.gutter;
  const toX = columns.xOf.get(entry.to) ?? metrics.gutter;
  return fromX === toX
    ? pillShape(entry, fromX, columns, metrics, measure)
    : arrowShape(entry, fromX, toX, columns, metrics, measure);
}

function arrowShape(
  entry: Entry,
  fromX: number,
  toX: number,
  columns: Columns,
  { gutter, fontSize }: Metrics,
  measure: MeasureText,
): ArrowShape {
  const direction = Math.sign(toX - fromX);
  const startX = fromX + barSide * direction;
  const arrivalX = toX - (barSide + 1) * direction;
  const endX = entry.lost ? startX + ((arrivalX - startX) * 2) / 3 : arrivalX;

  const sign = fontSize * signSize;
  const [priority, hidden] = [hasPriority(entry) ? sign : 0, hidesIdentity(entry) ? sign + 2 : 0];
  const room = columns.width - margin - gutter - priority - hidden;
  const name = fitted(entry.message, room, fontSize, measure);
  const nameWidth = measure(name, fontSize);
  const gap = fontSize / 2;
  const detail = fitted(entry.detail, room - nameWidth - gap, fontSize, measure);
  const width = priority + hidden + nameWidth + (detail ? gap + measure(detail, fontSize) : 0);
  const x = within((startX + arrivalX - width) / 2, gutter, columns.width - margin - width);
  return {
    kind: 'arrow',
    left: Math.min(x, fromX, toX),
    right: Math.max(x + width, fromX, toX),
    startX,
    endX,
    label: {
      priorityX: priority ? x : null,
      maskX: hidden ? x + priority : null,
      textX: x + priority + hidden,
      name,
      detail,
    },
  };
}

function pillShape(
  { message, detail }: Entry,
  lifelineX: number,
  columns: Columns,
  { gutter, fontSize }: Metrics,
  measure: MeasureText,
): PillShape {
  const around = fontSize * 2.4;
  const said = message === 'INTERNAL' ? detail || 'decides' : `${message} ${detail}`.trim();
  const text = fitted(said, columns.width - margin - gutter - around, fontSize, measure);
  const width = measure(text, fontSize) + around;
  const left = within(lifelineX - width / 2, gutter, columns.width - margin - width);
  return { kind: 'pill', left, right: left + width, textX: left + fontSize * 1.65, text };
}

const within = (x: number, least: number, most: number) => Math.max(least, Math.min(x, most));

/** The text, or as much of its beginning as the room allows. */
export function fitted(text: string, room: number, fontSize: number, measure: MeasureText): string {
  if (measure(text, fontSize) <= room) return text;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const length = (fits + tooLong) >>> 1;
    if (measure(`${text.slice(0, length)}…`, fontSize) <= room) fits = length;
    else tooLong = length;
  }
  return fits > 1 ? `${text.slice(0, fits).trimEnd()}…` : '';
}

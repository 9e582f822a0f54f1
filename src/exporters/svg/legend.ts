import type { Protocol } from '../../protocol/referencePoints.ts';
import { hasPriority, hidesIdentity } from '../../ladder/rowShape.ts';
import type { Entry, Ladder } from '../../timeline/entry.ts';
import { words } from '../../words/words.ts';
import { colours, inks } from '../colours.ts';
import { clock, cross, diamond, maskSign, prioritySign } from './signs.ts';
import { textWidth } from './textWidth.ts';
import { element, path, textElement } from './xml.ts';

const size = 11;
const signWidth = 24;
const gap = 18;
const lineHeight = 18;

/** What is explained: how it looks, left of a text, and whether it is in the picture at all. */
interface Sign {
  readonly text: string;
  readonly draw: (x: number, baseline: number) => string;
  readonly isIn: (ladder: Ladder) => boolean;
}

const someEntry =
  (holds: (entry: Entry) => boolean) =>
  ({ entries }: Ladder): boolean =>
    entries.some(holds);

const line = (x: number, baseline: number, stroke: string, dashes?: string): string =>
  element('path', {
    d: path`M${x} ${baseline - 4}h${signWidth - 6}`,
    fill: 'none',
    stroke,
    'stroke-width': 2,
    ...(dashes !== undefined && { 'stroke-dasharray': dashes }),
  });

function signs(): readonly Sign[] {
  const { legend, marks } = words().exports;
  const protocols: readonly Exclude<Protocol, 'internal'>[] = ['sip', 'map', 'diameter', 'sms', 'mms'];
  const timer = (x: number, y: number) =>
    element('rect', {
      x: x + 6,
      y: y - 10,
      width: 5,
      height: 12,
      rx: 2.5,
      fill: inks.line,
      stroke: inks.mute,
    });
  return [
    ...protocols.map((protocol) => ({
      text: legend[protocol],
      draw: (x: number, y: number) => line(x, y, colours[protocol]),
      isIn: someEntry((entry) => entry.protocol === protocol && entry.from !== entry.to),
    })),
    {
      text: legend.answer,
      draw: (x, y) => line(x, y, inks.mute, '6 4'),
      isIn: someEntry(({ kind }) => kind === 'answer'),
    },
    {
      text: legend.internal,
      draw: (x, y) => diamond(x + 4, y - 4, 4.5, colours.internal),
      isIn: someEntry(({ from, to }) => from === to),
    },
    {
      text: marks.priority,
      draw: (x, y) => prioritySign(x + 5, y, 12, inks.mute),
      isIn: someEntry(hasPriority),
    },
    {
      text: marks.identityHidden,
      draw: (x, y) => maskSign(x + 2, y, 12, inks.mute),
      isIn: someEntry(hidesIdentity),
    },
    { text: marks.lost, draw: (x, y) => cross(x + 8, y - 4, 9), isIn: someEntry(({ lost }) => lost) },
    { text: legend.timer, draw: timer, isIn: ({ timers }) => timers.length > 0 },
    {
      text: legend.timerExpired,
      draw: (x, y) => clock(x + 8, y - 4),
      isIn: ({ timers }) => timers.some(({ end }) => end === 'expired'),
    },
  ];
}

export interface Drawn {
  readonly drawn: string;
  readonly height: number;
}

/** What the signs in a ladder mean, in lines of a width from a place on. */
export function legendElements(ladder: Ladder, left: number, top: number, width: number): Drawn {
  let [x, y] = [left, top + size];
  const drawn = signs()
    .filter(({ isIn }) => isIn(ladder))
    .map(({ text, draw }) => {
      const own = signWidth + textWidth(text, size, 'normal');
      if (x > left && x + own > left + width) [x, y] = [left, y + lineHeight];
      const here = draw(x, y) + textElement(text, { x: x + signWidth, y, size, fill: inks.mute });
      x += own + gap;
      return here;
    });
  return { drawn: drawn.join(''), height: drawn.length === 0 ? 0 : y - top + lineHeight };
}

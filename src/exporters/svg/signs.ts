import { inks } from '../colours.ts';
import { element, path } from './xml.ts';

/** Signs as paths, since not every program draws the markers and symbols of SVG. */

/** Before a name: carries priority. Stands on the baseline. */
export function prioritySign(x: number, baseline: number, size: number, fill: string): string {
  const [half, height] = [size * 0.4, size * 0.68];
  return element('path', {
    d: path`M${x + 0.5} ${baseline - 0.5}l${half} ${-height}l${half} ${height}z`,
    fill,
  });
}

const mask =
  'M0 3C2 1.5 4 2 6 3C8 2 10 1.5 12 3C12.3 6 10.5 9 8.4 9C7.2 9 6.6 8 6 7.4C5.4 8 4.8 9 3.6 9C1.5 9-.3 6 0 3z';
const eyes =
  'M2.2 4.9C2.8 3.8 4.6 4 5 5.3C4 6.3 2.6 6 2.2 4.9zM9.8 4.9C9.2 3.8 7.4 4 7 5.3C8 6.3 9.4 6 9.8 4.9z';

/** Before a name: the sender's identity is hidden. */
export function maskSign(x: number, baseline: number, size: number, fill: string): string {
  const scale = (size * 1.05) / 12;
  return element('path', {
    d: `${mask}${eyes}`,
    'fill-rule': 'evenodd',
    fill,
    transform: path`translate(${x} ${baseline - 9.2 * scale}) scale(${scale})`,
  });
}

/** Where a message is lost. */
export function cross(x: number, y: number, size: number): string {
  const half = size / 2;
  return element('path', {
    d: path`M${x - half} ${y - half}l${size} ${size}m0 ${-size}l${-size} ${size}`,
    fill: 'none',
    stroke: inks.prio,
    'stroke-width': 2.4,
    'stroke-linecap': 'round',
  });
}

/** A decision. */
export function diamond(x: number, middle: number, half: number, fill: string): string {
  return element('path', {
    d: path`M${x} ${middle}l${half} ${-half}l${half} ${half}l${-half} ${half}z`,
    fill,
  });
}

/** Where a timer runs out. */
export function clock(x: number, y: number): string {
  const stroke = { fill: inks.panel, stroke: inks.prio, 'stroke-width': 1.6 };
  return (
    element('circle', { cx: x, cy: y, r: 5, ...stroke }) +
    element('path', { d: path`M${x} ${y - 2.8}V${y}H${x + 2.4}`, ...stroke, fill: 'none' })
  );
}

import { expect, test } from 'vitest';
import { placedBeside } from './placedBeside.ts';

const screen = { width: 400, height: 300 };
const popup = { width: 100, height: 50 };
const at = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 20 });

test.each([
  {
    name: 'below, right edges aligned',
    trigger: at(200, 100),
    side: 'below',
    align: 'end',
    left: 120,
    top: 126,
  },
  { name: 'above, centred', trigger: at(200, 100), side: 'above', align: 'centre', left: 160, top: 44 },
  {
    name: 'above where below has no room',
    trigger: at(200, 270),
    side: 'below',
    align: 'end',
    left: 120,
    top: 214,
  },
  {
    name: 'below where above has no room',
    trigger: at(200, 10),
    side: 'above',
    align: 'centre',
    left: 160,
    top: 36,
  },
  { name: 'inside the left edge', trigger: at(0, 100), side: 'below', align: 'end', left: 8, top: 126 },
  {
    name: 'inside the right edge',
    trigger: at(380, 100),
    side: 'above',
    align: 'centre',
    left: 292,
    top: 44,
  },
] as const)('$name', ({ trigger, side, align, left, top }) => {
  expect(placedBeside(trigger, popup, screen, side, align)).toEqual({ left, top });
});

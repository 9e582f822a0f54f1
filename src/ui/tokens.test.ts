import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colour tokens of one theme, as `#rrggbb`; what a theme leaves out it has from the light one. */
function themeNamed(name: string): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/:root(?:\[data-theme="(\w+)"\])? \{([^}]*)\}/g)];
  return new Map(
    blocks
      .filter(([, theme]) => theme === undefined || theme === name)
      .flatMap(([, , body]) => [...(body ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)])
      .map(([, token, colour]) => [token ?? '', colour ?? '']),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const protocols = ['sip', 'map', 'diameter', 'sms', 'msrp', 'mms', 'internal'];
const written = ['ink', 'mute', 'accent', 'prio', 'ok', ...protocols];
const grounds = ['panel', 'bg', 'soft', 'now'];
const text = [
  ...written.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['accent-ink', 'accent'],
  ['now-ink', 'nowline'],
  ['ink', 'accent-wash'],
  ['mute', 'accent-wash'],
  ['ink', 'field'],
  ['mute', 'field'],
] as const;

const cases = ['light', 'dark', 'projector'].flatMap((theme) => [
  ...text.map(([ink, ground]) => ({ theme, ink, ground, least: 4.5 })),
  ...['panel', 'bg', 'soft'].map((ground) => ({ theme, ink: 'edge', ground, least: 3 })),
]);

test.each(cases)(
  '$theme: $ink on $ground has a contrast of at least $least',
  ({ theme, ink, ground, least }) => {
    const colours = themeNamed(theme);
    expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  },
);

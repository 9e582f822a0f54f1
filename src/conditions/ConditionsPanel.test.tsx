import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SettingId } from '../protocol/settings.ts';
import { initialSettings, settings } from '../protocol/settings.ts';
import { words } from '../words/words.ts';
import { changedIds, grouped, sameValue } from './grouped.ts';
import { SettingControl } from './SettingControl.tsx';

const ids = Object.keys(settings) as readonly SettingId[];

test.each(ids)('%s has a control named by its label', (id) => {
  const { label } = words().settings[id];
  const html = renderToStaticMarkup(
    <SettingControl id={id} value={initialSettings[id]} onChange={() => {}} />,
  );
  expect(html).toMatch(/role="(switch|radiogroup|group)"|<select|<input/);
  expect(html.includes(`aria-label="${label}"`) || html.includes(`>${label}<`)).toBe(true);
});

test.each(ids)('%s keeps its place: concerned or not, never absent', (id) => {
  const { groups, notConcerned } = grouped(['hss.addr', 'op.anonymity']);
  expect([...groups.flatMap((group) => group.ids), ...notConcerned]).toContain(id);
});

test.each([
  { id: 'hss.addr', a: ['MSC', 'SGSN'], b: ['SGSN', 'MSC'], same: true },
  { id: 'gw.domains', a: ['IMS', 'MSC'], b: ['MSC', 'IMS'], same: false },
  { id: 'hss.addr', a: ['MSC'], b: ['MSC', 'SGSN'], same: false },
  { id: 'op.anonymity', a: 'allow', b: 'prohibit', same: false },
] as const)('$id: $a and $b', ({ id, a, b, same }) => {
  expect(sameValue(settings[id], a, b)).toBe(same);
});

test('only what differs counts as changed', () => {
  expect(
    changedIds({ ...initialSettings, 'mps.A': 'on', 'hss.addr': ['SGSN', 'MSC'] }, initialSettings),
  ).toEqual(['mps.A']);
});

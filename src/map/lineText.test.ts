import { expect, test } from 'vitest';
import { lineName, lineText } from './lineText.ts';
import { linksOf } from './links.ts';

const link = (one: string, other: string) => {
  const [found] = linksOf([one, other], []);
  if (found === undefined) throw new Error(`No line between ${one} and ${other}`);
  return found;
};

test('a line that has none but its temporary name bears it once', () => {
  const line = { ...link('IP-SM-GW', 'HSS'), name: 'R2', temporaryName: 'R2' };
  expect(lineName(line, true)).toBe('R2');
});

test.each([
  ['IP-SM-GW', 'HSS', 'J', 'J (R1)'],
  ['SMS-GMSC', 'HSS', 'C', 'C (R5)'],
  ['SMS-GMSC', 'IP-SM-GW', 'E', 'E (R6)'],
  ['IP-SM-GW', 'MSC', 'E', 'E'],
  ['UE', 'P-CSCF', 'Gm', 'Gm'],
])('the line between %s and %s is named %s, and in TR 23.804 %s', (one, other, name, temporary) => {
  expect(lineName(link(one, other), false)).toBe(name);
  expect(lineName(link(one, other), true)).toBe(temporary);
  expect(lineText(link(one, other), true)).toMatch(`${temporary} between `);
});

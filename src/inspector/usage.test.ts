import { describe, expect, test } from 'vitest';
import { elementIds } from '../protocol/elementIds.ts';
import { allSpoken, referencePointNames, wayOf } from '../protocol/referencePoints.ts';
import { procedures } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { elementWords } from '../words/elements.ts';
import { messageIds } from '../words/narration.ts';
import { referencePointWords } from '../words/referencePoints.ts';
import { usageOfElement, usageOfPoint } from './usage.ts';

const pairs = elementIds.flatMap((one) => elementIds.map((other) => [one, other] as const));

describe('The card of an element', () => {
  test.each(elementIds)('%s says what it is for, who says so, and what passes it where', (id) => {
    const { name, role } = elementWords(id);
    const { messages, mentions, points } = usageOfElement(id);
    expect(name).not.toBe(id);
    expect(role).toMatch(/^[A-Z].*\.$/u);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => !messageIds.includes(message))).toEqual([]);
    expect(points.length).toBeGreaterThan(0);
    expect(mentions.length).toBeGreaterThan(0);
  });
});

describe('The card of a reference point', () => {
  test.each(referencePointNames)(
    '%s says what it is for, who says so, and what travels between whom',
    (name) => {
      const { messages, mentions, pairs: ends } = usageOfPoint(name);
      expect(referencePointWords(name).role).toMatch(/^[A-Z].*\.$/u);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.filter((message) => !messageIds.includes(message))).toEqual([]);
      expect(mentions.length).toBeGreaterThan(0);
      expect(ends.length).toBeGreaterThan(0);
    },
  );

  test.each(['R2', 'R3', 'R4', 'J', 'C', 'E'] as const)(
    '%s is named by the architecture of TR 23.804',
    (name) => {
      const { mentions } = usageOfPoint(name);
      expect(mentions.find(({ document }) => document === 'TR 23.804')?.clauses).toContain('5');
    },
  );

  test('belongs to a pair of elements, and none is without', () => {
    const messages = ['SRI-SM', 'IWF-REG-REQ'] as const;
    const ways = pairs.flatMap((pair) =>
      allSpoken.flatMap((spoken) => messages.map((message) => wayOf(message, ...pair, spoken))),
    );
    const drawn = new Set(ways.flatMap((way) => way?.name.split(', ') ?? []));
    expect([...drawn].toSorted()).toEqual(referencePointNames.toSorted());
  });
});

test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
  'every message that a run of %s sends is on the cards of its ends and of its reference point',
  (id, procedure) => {
    const { names: _names, ...unnamed } = procedure;
    const { entries } = ladderOf(play({ interwork: 1, procedure: id }), unnamed, {
      hiddenHops: true,
      preparation: true,
    });
    const missing = entries
      .filter(({ kind }) => kind !== 'internal')
      .filter(({ from, to, message, refPoint }) => {
        const ends = [from, to].map((shown) => elementIds.find((element) => element === shown)!);
        const points = referencePointNames.filter((name) => refPoint?.split(', ').includes(name));
        expect(points.length).toBeGreaterThan(0);
        const cards = [...ends.map(usageOfElement), ...points.map(usageOfPoint)];
        return cards.some(({ messages }) => !messages.some((known) => known === message));
      })
      .map(({ from, to, message, refPoint }) => `${message} ${from} ${to} ${refPoint}`);
    expect([...new Set(missing)]).toEqual([]);
  },
);

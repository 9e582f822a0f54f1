import { describe, expect, test } from 'vitest';
import { elementIds } from '../protocol/elementIds.ts';
import type { Entry } from '../timeline/entry.ts';
import { cross, inflated, meets, overlap, type Rect, segmentsOf } from './geometry.ts';
import { layoutOf, type MapLayout, type Size } from './layout.ts';
import { linkId, linksOf } from './links.ts';

type Way = readonly [from: string, to: string];

const small = { width: 814, height: 226 };

const entriesOf = (ways: readonly Way[]): readonly Entry[] =>
  ways.map(([from, to], index) => ({
    n: index + 1,
    step: null,
    clause: '',
    basis: 'S',
    from,
    to,
    message: 'X',
    protocol: 'sip',
    refPoint: null,
    kind: 'request',
    sentMs: index,
    receivedMs: index,
    lost: false,
    transaction: '',
    carries: {},
    why: [],
    sentence: '',
    detail: '',
  }));

const laidOut = (participants: readonly string[], ways: readonly Way[], size: Size = small): MapLayout =>
  layoutOf(participants, linksOf(participants, entriesOf(ways)), size);

const imToSms = (node: string, server: string) => ({
  participants: ['UE-A', 'S-CSCF-O', 'S-CSCF-T', server, 'IP-SM-GW', 'HSS', node, 'UE-B'],
  ways: [
    ['UE-A', 'S-CSCF-O'],
    ['S-CSCF-O', 'S-CSCF-T'],
    ['S-CSCF-T', server],
    ['S-CSCF-T', 'IP-SM-GW'],
    ['IP-SM-GW', 'HSS'],
    ['IP-SM-GW', node],
    [node, 'UE-B'],
  ] as readonly Way[],
});

const smsToIm = {
  participants: ['UE-A', 'SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'S-CSCF-T', 'UE-B'],
  ways: [
    ['SM-SC', 'SMS-GMSC'],
    ['SMS-GMSC', 'HSS'],
    ['HSS', 'IP-SM-GW'],
    ['SMS-GMSC', 'IP-SM-GW'],
    ['IP-SM-GW', 'S-CSCF-T'],
    ['S-CSCF-T', 'UE-B'],
  ] as readonly Way[],
};

const submitted: readonly Way[] = [
  ['UE-A', 'MSC'],
  ['MSC', 'SMS-IWMSC'],
  ['SMS-IWMSC', 'SM-SC'],
];

const runs: readonly {
  name: string;
  participants: readonly string[];
  ways: readonly Way[];
  crossings: number;
}[] = [
  { name: '6.13, CPM, MME', ...imToSms('MME', 'CPM-AS'), crossings: 0 },
  { name: '6.13, IM, SMSF', ...imToSms('SMSF', 'IM-AS'), crossings: 0 },
  {
    name: '6.13 with hidden hops and two serving nodes',
    participants: [...imToSms('MME', 'CPM-AS').participants, 'P-CSCF', 'I-CSCF', 'MSC'],
    ways: [
      ['UE-A', 'P-CSCF'],
      ['S-CSCF-O', 'I-CSCF'],
      ['I-CSCF', 'HSS'],
      ['CPM-AS', 'IP-SM-GW'],
      ['IP-SM-GW', 'MME'],
      ['IP-SM-GW', 'MSC'],
      ['MSC', 'UE-B'],
    ],
    crossings: 0,
  },
  { name: '6.14', ...smsToIm, crossings: 0 },
  {
    name: '6.14 from the phone on, delivered by the MME in the end',
    participants: [...smsToIm.participants, 'MSC', 'SMS-IWMSC', 'MME'],
    ways: [...submitted, ...smsToIm.ways, ['IP-SM-GW', 'MME'], ['MME', 'UE-B']],
    crossings: 0,
  },
  {
    name: '6.14 with hidden hops and paging',
    participants: [...smsToIm.participants, 'P-CSCF', 'MME'],
    ways: [...smsToIm.ways.slice(0, -1), ['S-CSCF-T', 'P-CSCF'], ['P-CSCF', 'UE-B'], ['MME', 'UE-B']],
    crossings: 0,
  },
  {
    name: '6.15.1, originating gateway',
    participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'SMS-IWMSC', 'SM-SC', 'SMS-GMSC', 'HSS', 'MSC', 'UE-B'],
    ways: [
      ['UE-A', 'S-CSCF-O'],
      ['S-CSCF-O', 'IP-SM-GW'],
      ['IP-SM-GW', 'SMS-IWMSC'],
      ['SMS-IWMSC', 'SM-SC'],
      ['SM-SC', 'SMS-GMSC'],
      ['SMS-GMSC', 'HSS'],
      ['SMS-GMSC', 'MSC'],
      ['MSC', 'UE-B'],
    ],
    crossings: 2,
  },
  {
    name: 'a Short Message without a gateway',
    participants: ['UE-A', 'MSC', 'SMS-IWMSC', 'SM-SC', 'SMS-GMSC', 'HSS', 'MME', 'UE-B'],
    ways: [...submitted, ['SMS-GMSC', 'HSS'], ['SMS-GMSC', 'MME'], ['MME', 'UE-B']],
    crossings: 0,
  },
  { name: 'every element', participants: elementIds, ways: [], crossings: 7 },
  {
    name: 'elements that the map does not know',
    participants: ['UE-A', 'IP-SM-GW', 'HSS', 'PRESENCE', 'OCS', 'X'],
    ways: [
      ['IP-SM-GW', 'OCS'],
      ['HSS', 'PRESENCE'],
      ['UE-A', 'X'],
    ],
    crossings: 1,
  },
  { name: 'one element', participants: ['HSS'], ways: [], crossings: 0 },
  { name: 'nothing', participants: [], ways: [], crossings: 0 },
];

const panels = [
  ['in its panel', small],
  ['alone on a wide screen', { width: 1_600, height: 860 }],
  ['on a phone', { width: 360, height: 300 }],
] as const;

describe.each(panels)('The map %s', (_name, size) => {
  test.each(runs)(
    'shows each element of $name once, apart from each other and inside the panel',
    ({ participants, ways }) => {
      const { elements, viewport } = laidOut(participants, ways, size);
      expect(elements.map(({ id }) => id).toSorted()).toEqual([...participants].toSorted());
      for (const [index, box] of elements.entries()) {
        for (const other of elements.slice(index + 1))
          expect(overlap(inflated(box, 8), other), `${box.id} ${other.id}`).toBe(0);
        expect(outside(onScreen(box, viewport), size), `${box.id} inside`).toBe(0);
      }
    },
  );

  test.each(runs)('draws no line of $name through a box', ({ participants, ways }) => {
    const { elements, lines } = laidOut(participants, ways, size);
    for (const { link, points } of lines) {
      expect(points.length, `${link.id} drawn`).toBeGreaterThan(1);
      for (const box of elements) {
        if (box.id === link.one || box.id === link.other) continue;
        expect(
          segmentsOf(points).some((segment) => meets(inflated(box, 3), segment)),
          `${link.id} through ${box.id}`,
        ).toBe(false);
      }
    }
  });

  test.each(runs)(
    'writes the names of $name inside the panel, on no box and on no other name',
    ({ participants, ways }) => {
      const { elements, lines, viewport } = laidOut(participants, ways, size);
      const names = lines.flatMap(({ label }) => (label === undefined ? [] : [label]));
      const rects = names.map(({ x, y, width, height }) => ({
        x: x - width / 2,
        y: y - height / 2,
        width,
        height,
      }));
      for (const [index, rect] of rects.entries()) {
        expect(outside(onScreen(rect, viewport), size), `${names[index]?.text} inside`).toBeLessThan(1);
        const others: readonly Rect[] = [...elements, ...rects.slice(index + 1)];
        expect(
          others.filter((other) => overlap(rect, other) > 0),
          `${names[index]?.text} alone`,
        ).toEqual([]);
      }
    },
  );
});

test.each(runs)('The lines of $name cross at most $crossings times', ({ participants, ways, crossings }) => {
  const { lines } = laidOut(participants, ways);
  const segments = lines.map(({ points }) => segmentsOf(points));
  const found = segments.flatMap((one, index) =>
    segments
      .slice(index + 1)
      .flatMap((other) => one.flatMap((a) => other.filter((b) => cross(a, b) && cross(b, a)))),
  );
  expect(found.length).toBeLessThanOrEqual(crossings);
});

test.each(runs.filter(({ participants }) => participants.includes('UE-A') && participants.includes('UE-B')))(
  'Of $name, UE-A is at the far left and UE-B at the far right',
  ({ participants, ways }) => {
    const { elements } = laidOut(participants, ways);
    expect([elements[0]?.id, elements.at(-1)?.id]).toEqual(['UE-A', 'UE-B']);
  },
);

test('Names stay at their natural size in the panel of 6.13', () => {
  const { participants, ways } = imToSms('MME', 'CPM-AS');
  expect(laidOut(participants, ways).viewport.zoom).toBeGreaterThanOrEqual(1);
});

test('A map is the same whatever order its elements are named in', () => {
  const { participants, ways } = imToSms('MME', 'CPM-AS');
  expect(laidOut(participants.toReversed(), ways).elements).toEqual(laidOut(participants, ways).elements);
});

test('Frames hold their elements and no others', () => {
  const { participants, ways } = imToSms('MME', 'CPM-AS');
  const { frames, elements } = laidOut(participants, ways);
  const held = frames.map(({ caption, ...frame }) => [
    caption.text,
    elements.filter((box) => overlap(frame, box) > 0).map(({ id }) => id),
  ]);
  expect(held).toEqual([
    ['originating IMS', ['S-CSCF-O']],
    ['terminating IMS', ['S-CSCF-T', 'CPM-AS', 'IP-SM-GW', 'HSS']],
    ['EPC', ['MME']],
  ]);
});

test('Two elements that exchange a message get a line where the standard draws none', () => {
  const [link] = linksOf(['SM-SC', 'UE-B'], entriesOf([['SM-SC', 'UE-B']]));
  expect(link).toMatchObject({ id: linkId('UE-B', 'SM-SC'), name: '' });
});

test('A line is named by its messages, and by the standard where they are silent', () => {
  const entries = entriesOf([
    ['UE-A', 'S-CSCF-O'],
    ['S-CSCF-O', 'UE-A'],
    ['HSS', 'IP-SM-GW'],
  ]).map((entry) => (entry.n > 2 ? entry : { ...entry, refPoint: entry.n === 1 ? 'Gm, Mw' : 'Mw, Gm' }));
  expect(linksOf(['UE-A', 'S-CSCF-O', 'HSS', 'IP-SM-GW'], entries).map(({ name }) => name)).toEqual([
    'ISC',
    'J',
    'Gm, Mw',
  ]);
});

function onScreen(rect: Rect, { x, y, zoom }: MapLayout['viewport']): Rect {
  return { x: rect.x * zoom + x, y: rect.y * zoom + y, width: rect.width * zoom, height: rect.height * zoom };
}

/** By how many pixels a rectangle leaves the panel. */
function outside({ x, y, width, height }: Rect, size: Size): number {
  return Math.max(0, -x, -y, x + width - size.width, y + height - size.height);
}

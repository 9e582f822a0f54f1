import { expect, test } from 'vitest';
import type { Procedure } from '../scenarios/procedure.ts';
import { found, type Shelf } from './found.ts';

const procedure = (document: string, number: string, title: string): Procedure => ({
  id: `${document.replaceAll(/[ .]/gu, '')}-${number}`.toLowerCase(),
  document,
  clause: `${document} clause ${number}`,
  title,
  shortTitle: title,
  summary: '',
  basis: 'S',
  settings: {},
  concerns: [],
  stimulus: [],
  participants: [],
  steps: [],
  branches: [],
});

const titlesIn = (shelves: readonly Shelf[]) =>
  shelves.flatMap(({ sections }) =>
    sections.flatMap(({ procedures }) => procedures.map(({ title }) => title)),
  );

const all = [
  procedure('TS 23.204', '6.13', 'Instant Message to an SMS user'),
  procedure('TS 23.204', '6.14', 'Short Message to an IM user'),
  procedure('TR 23.804', '8.1', 'Registration'),
];

test.each([
  { query: '', titles: all.map(({ title }) => title) },
  { query: '6.14', titles: ['Short Message to an IM user'] },
  { query: 'im short', titles: ['Short Message to an IM user'] },
  { query: '  SMS  ', titles: ['Instant Message to an SMS user'] },
  { query: '23.804', titles: ['Registration'] },
  { query: 'pigeon', titles: [] },
])('“$query” finds $titles', ({ query, titles }) => {
  expect(titlesIn(found(all, query))).toEqual(titles);
});

test('procedures stand under their document', () => {
  expect(found(all, '').map(({ document }) => document)).toEqual(['TS 23.204', 'TR 23.804']);
});

test('within a document, what is beyond the source documents stands apart', () => {
  const beyond: Procedure = { ...procedure('TS 23.204', '6.1', 'Registration'), basis: 'P' };
  const [shelf] = found([beyond, ...all], '23.204');
  expect(shelf?.sections.map((section) => [section.beyond, section.procedures.length])).toEqual([
    [false, 2],
    [true, 1],
  ]);
});

test('clauses are in the order of their numbers, 6.5a after 6.5 and before 6.10', () => {
  const clauses = ['6.10', '6.5a', '6.15.2', '6.5', '6.15.1'];
  const shelves = found(
    clauses.map((number) => procedure('TS 23.204', number, number)),
    '',
  );
  expect(titlesIn(shelves)).toEqual(['6.5', '6.5a', '6.10', '6.15.1', '6.15.2']);
});

import { expect, test } from 'vitest';
import type { Procedure } from '../scenarios/procedure.ts';
import { found } from './found.ts';

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
  expect(found(all, query).flatMap(({ procedures }) => procedures.map(({ title }) => title))).toEqual(titles);
});

test('procedures stand under their document', () => {
  expect(found(all, '').map(({ document }) => document)).toEqual(['TS 23.204', 'TR 23.804']);
});

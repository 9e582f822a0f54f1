import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';
import { root } from './tools.mjs';

/** Folders in which nothing is said to a reader of the page: what computes, and what runs in Node. */
const silent = [
  'words',
  'protocol',
  'kernel',
  'elements',
  'scenarios',
  'codecs',
  'wire',
  'packets',
  'cli',
  'bench',
];

/** What only developers read: messages to a page that embeds this one, and what exploration finds. */
const forDevelopers = ['embed', 'timeline/explore.ts'];

/** Names, which are the same in every language: ours, and that of a transaction in a trace. */
const names = ['Interwork', 'end of chat'];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const hasLetters = (text: string): boolean => /\p{Letter}{2}/u.test(text);
/** Three words or more, not in capitals: names of messages, and what code compares, are not like that. */
const isSentence = (text: string): boolean =>
  /\p{Letter},? \p{Lowercase}+,? \p{Letter}/u.test(text) && !/[[{]\w+[=:]/u.test(text);
const isCapitalised = (text: string): boolean => /^\p{Uppercase}\p{Lowercase}{2}/u.test(text);
/** A value of code is one word in lower case. */
const isWord = (text: string): boolean => /^\p{Lowercase}+$/u.test(text);

const spoken = /^(?:aria-label|aria-description|aria-roledescription|title|placeholder|label|alt)$/u;

function textOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return '';
  const parts = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join('…');
}

/** The texts for people that stand in a tree of code. */
function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'ImportDeclaration':
    case 'NewExpression': // of an error that cannot happen
      return [];
    case 'JSXText':
      return hasLetters(String(node['value'])) ? [String(node['value']).trim()] : [];
    case 'JSXAttribute': {
      const name = (node['name'] as { readonly name: unknown }).name;
      const text = textOf(node['value']);
      if (text !== '')
        return typeof name === 'string' && spoken.test(name) && hasLetters(text) && !isWord(text)
          ? [text]
          : [];
      return textsIn(node['value']);
    }
    case 'ConditionalExpression': {
      const ways = [textOf(node['consequent']), textOf(node['alternate'])].filter(isCapitalised);
      return [
        ...ways,
        ...textsIn(node['test']),
        ...textsIn(node['consequent']),
        ...textsIn(node['alternate']),
      ];
    }
    case 'Literal':
    case 'TemplateLiteral': {
      const text = textOf(node);
      const own = isSentence(text) ? [text] : [];
      return [...own, ...textsIn(node['expressions'])];
    }
    default:
      return Object.values(node).flatMap(textsIn);
  }
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.tsx?$/u.test(file) &&
    !/\.test\.tsx?$|testing|sample|arbitraries/u.test(file) &&
    ![...silent, ...forDevelopers].some((part) => file === part || file.startsWith(`${part}/`)),
);

test('what a person reads stands in src/words alone', () => {
  const found = files.flatMap((file) => {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    return textsIn(parseSync(file, code).program)
      .filter((text) => !names.includes(text))
      .map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});

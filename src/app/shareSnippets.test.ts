import { expect, test } from 'vitest';
import { frameAddress } from '../embed/frameAddress.ts';
import type { RunFile } from '../scenarios/action.ts';
import { readAddress, writtenAddress } from './address.ts';
import { elementSnippet, frameSizes, frameSnippet } from './shareSnippets.ts';

const page = 'https://example.org/lab/';
const title = 'An "IM" & <more>';
const script = [{ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' }] as const;

/** The attributes of the element, or the frame, in some lines of HTML. */
function attributesIn(html: string, tag: string): ReadonlyMap<string, string> {
  const [, written = ''] = new RegExp(`<${tag} ([^>]*)>`).exec(html) ?? [];
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return new Map(
    Array.from(written.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );
}

const run: RunFile = {
  interwork: 1,
  procedure: 'ts23204-6.13',
  settings: { 'ueB.prefs': 'as SMS', 'hss.addr': ['MME', 'SGSN'], 'op.invitation': 'a; b & "c"=<d>' },
};

test.each([
  { name: 'settings', address: { run, n: 9, view: 'ladder', theme: 'dark' } },
  { name: 'a run of its own', address: { run: { ...run, script: [...script] }, lang: 'de' } },
] as const)('the element opens what was shared: $name', ({ address }) => {
  const hash = writtenAddress(address);
  const html = elementSnippet({ page, hash, title, size: 'full' });
  const attributes = attributesIn(html, 'interwork-flow');
  const opened = frameAddress((name) => attributes.get(name) ?? null, page, page);
  expect(readAddress(opened.hash)).toEqual({ address: { ...address, mode: 'embed' }, problems: [] });
  expect(attributes.get('title')).toBe(title);
  expect(html).toContain(`<script src="${page}embed.js"></script>`);
});

test('the frame opens what was shared', () => {
  const address = { run, n: 9, mode: 'embed' } as const;
  const html = frameSnippet({ page, hash: writtenAddress(address), title, size: '960 × 540' });
  const attributes = attributesIn(html, 'iframe');
  expect(readAddress(new URL(attributes.get('src') ?? '').hash)).toEqual({ address, problems: [] });
  expect(attributes).toContainEqual(['width', '960']);
});

test('a run too long for a link is a file beside the page', () => {
  const hash = writtenAddress({ run: { ...run, script: [...script] }, n: 2 });
  const html = elementSnippet({ page, hash, title, size: frameSizes[0] ?? 'full', file: 'a.run.json' });
  expect(attributesIn(html, 'interwork-flow').get('file')).toBe('a.run.json');
  expect(attributesIn(html, 'interwork-flow').get('n')).toBe('2');
  expect(html).not.toContain('run="');
});

test('the element says where the single file lies, which is no folder', () => {
  const file = 'file:///home/me/interwork.html';
  const html = elementSnippet({ page: file, hash: '#ts23204-6.13', title, size: 'full' });
  expect(attributesIn(html, 'interwork-flow').get('src')).toBe(file);
});

import type { RunFile } from '../scenarios/action.ts';
import type { Read } from '../timeline/readRunFile.ts';
import { readRunCode } from '../timeline/runCode.ts';
import { words } from '../words/words.ts';
import { runMark } from './runInside.ts';

/** A type of file that can hold a run. */
interface Holder {
  readonly extensions: readonly string[];
  /** Told by the content, since names are lost on the way. */
  readonly is: (octets: Uint8Array) => boolean;
  /** The code of the run inside, unless somebody took it out. */
  readonly code: (octets: Uint8Array) => string | undefined | Promise<string | undefined>;
}

const holders: readonly Holder[] = [
  {
    extensions: ['.png'],
    is: (octets) => beginOf(octets).startsWith('\uFFFDPNG\r\n'),
    code: async (octets) => (await import('./png.ts')).pngText(octets, runMark),
  },
  {
    extensions: ['.svg'],
    is: (octets) => /^\s*(?:<\?xml|<!DOCTYPE svg|<!--|<svg)/u.test(beginOf(octets)),
    code: (octets) =>
      new RegExp(`<(?:\\w+:)?${runMark}\\b[^>]*>\\s*([\\w-]+)\\s*<`, 'u').exec(textOf(octets))?.[1],
  },
  {
    extensions: ['.pptx'],
    is: ([p, k, three, four]) => p === 0x50 && k === 0x4b && three === 3 && four === 4,
    code: async (octets) => (await import('./pptx/runInDeck.ts')).runInDeck(octets),
  },
  {
    extensions: ['.mmd', '.puml', '.msc'],
    is: (octets) => /^\s*(?:sequenceDiagram|@startuml|msc\s*\{|[#'%])/u.test(beginOf(octets)),
    code: (octets) => commented(textOf(octets)),
  },
];

/** The endings of the files that {@link embeddedRun} reads. */
export const holdingExtensions = holders.flatMap(({ extensions }) => extensions);

/** The run inside a picture or a diagram that was saved here, checked in full; nothing for another type of file. */
export async function embeddedRun(octets: Uint8Array): Promise<Read<RunFile> | undefined> {
  const holder = holders.find(({ is }) => is(octets));
  if (holder === undefined) return undefined;
  const code = await holder.code(octets);
  return code === undefined ? { ok: false, error: words().exports.noRunInside } : readRunCode(code);
}

const textOf = (octets: Uint8Array): string => new TextDecoder().decode(octets);

const beginOf = (octets: Uint8Array): string => textOf(octets.subarray(0, 200));

/** What the first comments in a row that bear the mark say together. */
function commented(text: string): string | undefined {
  const line = `[ \\t]*(?:%%|'|#)[ \\t]*${runMark}[ \\t]+[\\w-]+[ \\t]*\\r?(?:\\n|$)`;
  const found = new RegExp(`^(?:${line})+`, 'mu').exec(text)?.[0];
  return found
    ?.trim()
    .split(/\r?\n/u)
    .map(
      (one) =>
        one
          .trim()
          .split(/[ \t]+/u)
          .at(-1) ?? '',
    )
    .join('');
}

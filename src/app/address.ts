import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import type { RunFile } from '../scenarios/action.ts';
import { readSetting, writtenSetting } from '../timeline/readRunFile.ts';
import { readRunCode, runCode } from '../timeline/runCode.ts';
import { languageIds } from '../words/languages.ts';
import { words } from '../words/words.ts';

/** What an address can say of how it is looked at. */
export const choices = {
  mode: ['explore', 'present', 'embed', 'quiz'],
  view: ['both', 'ladder', 'map', 'text'],
  theme: ['light', 'dark', 'projector'],
  lang: languageIds,
} as const;

type Choices = { readonly [Key in keyof typeof choices]?: (typeof choices)[Key][number] };

/** Where an address leads; what is left out has its default. */
export interface Address extends Choices {
  readonly run: RunFile;
  /** The entry that is shown, counted from 1. */
  readonly n?: number;
  /** Instead of `n`: the first entry with this label. */
  readonly step?: string;
}

/** The address, as far as it is legal, and what of it is not. */
export interface ReadAddress {
  readonly address: Address;
  readonly problems: readonly string[];
}

const lengthAtMost = 80_000;

/** The part of the page's address behind the `#`, with or without it. */
export function readAddress(written: string): ReadAddress {
  const problems: string[] = [];
  const hash = written.replace(/^#/u, '');
  if (hash.length > lengthAtMost) {
    return { address: { run: defaultRun() }, problems: [words().address.tooLong] };
  }
  const [head = '', ...tail] = hash.split('?');
  const query = new Map(new URLSearchParams(tail.join('?')));
  const procedure = procedureOf(head, problems);
  const address: Record<string, unknown> = { run: runOf(procedure, query, problems) };
  for (const [key, value] of query) {
    if (key === 'run') continue;
    else if (Object.hasOwn(choices, key)) {
      const legal: readonly string[] = choices[key as keyof typeof choices];
      if (legal.includes(value)) address[key] = value;
      else problems.push(words().address.notOneOf(key, short(value), legal.join(', ')));
    } else if (key === 'n') {
      if (/^[1-9]\d{0,5}$/u.test(value)) address['n'] = Number(value);
      else problems.push(words().address.notANumber(short(value)));
    } else if (key === 'step') {
      address['step'] = value.slice(0, 20);
    }
  }
  return { address: address as unknown as Address, problems };
}

function procedureOf(head: string, problems: string[]): string {
  const fallback = defaultRun().procedure;
  if (head === '') return fallback;
  if (procedureNamed(head) !== undefined) return head;
  problems.push(words().address.noProcedure(short(head), procedures.map(({ id }) => id).join(', ')));
  return fallback;
}

function runOf(procedure: string, query: ReadonlyMap<string, string>, problems: string[]): RunFile {
  const code = query.get('run');
  if (code !== undefined) {
    const run = readRunCode(code);
    if (run.ok) return run.value;
    problems.push(words().address.runNotReadable(run.error));
  }
  const settings: Record<string, unknown> = {};
  for (const [key, value] of query) {
    if (Object.hasOwn(choices, key) || ['n', 'step', 'run'].includes(key)) continue;
    const read = readSetting(key, value);
    if (read.ok) settings[key] = read.value;
    else problems.push(words().address.defaultUsed(short(read.error, 200)));
  }
  return { interwork: 1, procedure, ...(Object.keys(settings).length > 0 && { settings }) };
}

function defaultRun(): RunFile {
  const [first] = procedures;
  if (first === undefined) throw new Error('There is no procedure');
  return { interwork: 1, procedure: first.id };
}

const short = (text: string, length = 40): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** The same place, written: settings one by one, and a run that is more than its settings as a code. */
export function writtenAddress({ run, n, step, ...chosen }: Address): string {
  const plain =
    run.script === undefined && run.seed === undefined && run.notes === undefined && run.title === undefined;
  const pairs: readonly (readonly [string, unknown])[] = [
    ...(plain ? Object.entries(run.settings ?? {}) : []),
    ...Object.entries({ n, step, ...chosen }).filter(([, value]) => value !== undefined),
    ...(plain ? [] : [['run', runCode(run)] as const]),
  ];
  const query = pairs.map(([key, value]) => `${encodeURIComponent(key)}=${escaped(writtenSetting(value))}`);
  return `#${run.procedure}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Commas may stand as they are: lists stay readable. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',');
}

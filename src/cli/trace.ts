import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { embeddedRun } from '../exporters/embeddedRun.ts';
import { exporters } from '../exporters/exporters.ts';
import { type Setting, settings } from '../protocol/settings.ts';
import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import { startSettings, play } from '../timeline/play.ts';
import type { RunFile } from '../scenarios/action.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { type Read, readRunFile, readSetting, writtenSetting } from '../timeline/readRunFile.ts';
import { stateOf } from '../timeline/stateOf.ts';
import { worldAt } from '../timeline/timeline.ts';
import { isLanguageId, languageIds, languages } from '../words/languages.ts';
import { procedureWords } from '../words/procedures.ts';
import { speak, words } from '../words/words.ts';

const usage =
  'trace PROCEDURE | --run FILE | --list | --settings PROCEDURE, with --set ID=VALUE, --format FORMAT, --lang LANGUAGE, --out FILE';

/** Runs the simulator without a browser and prints the run. Bad input is one line on standard error and exit code 2. */
export async function main(argv: readonly string[]): Promise<number> {
  const printed = await traced(argv);
  if (!printed.ok) {
    process.stderr.write(`${printed.error.replaceAll(/\s+/g, ' ')}\n`);
    return 2;
  }
  process.stdout.write(printed.value);
  return 0;
}

const failure = (error: string): { readonly ok: false; readonly error: string } => ({ ok: false, error });

async function traced(argv: readonly string[]): Promise<Read<string | Uint8Array>> {
  const given = argumentsOf(argv);
  if (!given.ok) return given;
  const { values, positionals } = given.value;
  const language = values.lang ?? 'en';
  if (!isLanguageId(language)) {
    return failure(`There is no language "${language}"; there are ${languageIds.join(', ')}`);
  }
  speak(await languages[language].texts());
  if (values.list === true) return { ok: true, value: listOfProcedures() };
  if (values.settings !== undefined) return listOfSettings(values.settings);
  const format = values.format ?? 'text';
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) {
    const ids = exporters.map(({ id }) => id);
    return failure(`There is no format "${format}"; there are ${ids.join(', ')}`);
  }
  const run = await runFrom(positionals, values.run, values.set ?? []);
  if (!run.ok) return run;
  const procedure = procedureNamed(run.value.procedure);
  if (procedure === undefined) return failure(`There is no procedure "${run.value.procedure}"`);
  const timeline = play(run.value);
  const ladder = ladderOf(timeline, procedure, {
    hiddenHops: values['show-hidden-hops'] === true,
    preparation: values['show-preparation'] === true,
  });
  const state = stateOf(worldAt(timeline, timeline.steps.length - 1));
  const output = await exporter.export({ ladder, state, run: { timeline, procedure } });
  if (values.out === undefined) return { ok: true, value: output };
  try {
    writeFileSync(values.out, output);
  } catch (error) {
    return failure(`Cannot write ${values.out}: ${messageOf(error)}`);
  }
  return { ok: true, value: '' };
}

const options = {
  list: { type: 'boolean' },
  settings: { type: 'string' },
  set: { type: 'string', multiple: true },
  run: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  'show-hidden-hops': { type: 'boolean' },
  'show-preparation': { type: 'boolean' },
} as const;

function argumentsOf(argv: readonly string[]) {
  try {
    return { ok: true, value: parseArgs({ args: [...argv], options, allowPositionals: true }) } as const;
  } catch (error) {
    return failure(`${messageOf(error)} Usage: ${usage}`);
  }
}

async function runFrom(
  positionals: readonly string[],
  file: string | undefined,
  set: readonly string[],
): Promise<Read<RunFile>> {
  const base = file === undefined ? namedRun(positionals) : await runInFile(file, positionals);
  if (!base.ok) return base;
  const changes: Record<string, unknown> = {};
  for (const assignment of set) {
    const [id = '', ...rest] = assignment.split('=');
    if (rest.length === 0) return failure(`--set ${assignment}: expected ID=VALUE`);
    const value = readSetting(id, rest.join('='));
    if (!value.ok) return failure(`--set ${assignment}: ${value.error}`);
    changes[id] = value.value;
  }
  return { ok: true, value: { ...base.value, settings: { ...base.value.settings, ...changes } } };
}

function namedRun([id, ...more]: readonly string[]): Read<RunFile> {
  if (id === undefined) return failure(`Which procedure? Usage: ${usage}`);
  if (more.length > 0) return failure(`One procedure at a time; found "${more.join(' ')}" besides "${id}"`);
  if (procedureNamed(id) === undefined) {
    return failure(`There is no procedure "${id}"; there are ${procedures.map((one) => one.id).join(', ')}`);
  }
  return { ok: true, value: { interwork: 1, procedure: id } };
}

/** A run file, or a picture or a diagram that holds one. */
async function runInFile(file: string, positionals: readonly string[]): Promise<Read<RunFile>> {
  if (positionals.length > 0) return failure('Give a procedure or --run, not both');
  let content: Uint8Array;
  try {
    content = readFileSync(file);
  } catch (error) {
    return failure(`Cannot read ${file}: ${messageOf(error)}`);
  }
  const embedded = await embeddedRun(content);
  if (embedded !== undefined) return embedded.ok ? embedded : failure(`${file}: ${embedded.error}`);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(content));
  } catch (error) {
    return failure(`${file} is not JSON: ${messageOf(error)}`);
  }
  const run = readRunFile(data);
  return run.ok ? run : failure(`${file}: ${run.error}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function listOfProcedures(): string {
  return procedures
    .map((procedure) => {
      const { id, document, clause, basis } = procedure;
      return `${[id, procedureWords(procedure).title, `${document} ${clause}`, `[${basis}]`].join('\t')}\n`;
    })
    .join('');
}

function legalValues(setting: Setting): string {
  switch (setting.kind) {
    case 'seconds':
      return `${setting.least}…${setting.most} s`;
    case 'count':
      return `${setting.least}…${setting.most}`;
    case 'text':
      return `text of 1 to ${setting.most} characters`;
    default:
      return setting.values.join(setting.kind === 'list' ? ',' : '|');
  }
}

function listOfSettings(id: string): Read<string> {
  const procedure = procedureNamed(id);
  if (procedure === undefined) {
    return failure(`There is no procedure "${id}"; there are ${procedures.map((one) => one.id).join(', ')}`);
  }
  const start = startSettings({ interwork: 1, procedure: id });
  const lines = procedure.concerns.map((concerned) => {
    const setting = settings[concerned];
    return [
      concerned,
      words().settings[concerned].label,
      legalValues(setting),
      `default ${writtenSetting(start[concerned])}`,
      `[${setting.basis}]`,
    ].join('\t');
  });
  return { ok: true, value: lines.map((line) => `${line}\n`).join('') };
}

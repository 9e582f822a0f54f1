import * as v from 'valibot';
import { type ElementId, elementIds } from '../protocol/elementIds.ts';
import { isSettingId, type Setting, settings } from '../protocol/settings.ts';
import { timerNames } from '../protocol/timers.ts';
import { elementShown, shownName } from '../scenarios/names.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import { messageIds } from '../words/narration.ts';
import { type Words, words } from '../words/words.ts';
import { type Action, type RunFile, sendKinds } from '../scenarios/action.ts';

/** A value from outside that was understood, or one line that names what is wrong and what would be right. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');
const oneOf = (values: readonly string[]): string => words().files.oneOf(quoted(values));

/** The language may be chosen after these checks were made, so each asks for its words when it fails. */
const said = (say: (files: Words['files']) => string) => () => say(words().files);

const textAtMost = 2_000;
const stepsAtMost = 1_000_000;
const actionsAtMost = 5_000;
const notesAtMost = 1_000;

const text = v.pipe(
  v.string(),
  v.maxLength(
    textAtMost,
    said((files) => files.text(textAtMost)),
  ),
);
const notifications = ['none', 'delivery', 'failure', 'read'] as const;
const milliseconds = v.pipe(
  v.number(said((files) => files.milliseconds)),
  v.minValue(
    0,
    said((files) => files.millisecondsFrom),
  ),
  v.maxValue(
    86_400_000,
    said((files) => files.atMostADay),
  ),
);
const count = v.pipe(
  v.number(said((files) => files.wholeNumber)),
  v.integer(said((files) => files.wholeNumber)),
  v.minValue(
    1,
    said((files) => files.wholeNumberFrom),
  ),
);

/** One of these elements, by its id or by the name that a procedure's figure gives it. */
function elementOf<const Ids extends readonly [ElementId, ...ElementId[]]>(
  ids: Ids,
  procedure: Procedure | undefined,
) {
  const names = procedure === undefined ? [] : ids.map((id) => shownName(procedure, id));
  const legal = oneOf([...new Set([...ids, ...names])]);
  return v.pipe(
    v.string(legal),
    v.transform((name) => (procedure === undefined ? name : elementShown(procedure, name))),
    v.picklist(ids, legal),
  );
}

function sendIn(procedure: Procedure | undefined) {
  const correspondent = elementOf(['UE-A', 'UE-B', 'PEER-NET'], procedure);
  return v.strictObject({
    do: v.literal('send'),
    kind: v.picklist(sendKinds, oneOf(sendKinds)),
    from: correspondent,
    to: correspondent,
    text: v.optional(text, ''),
    privacy: v.optional(v.boolean(words().files.trueOrFalse)),
    notify: v.optional(v.picklist(notifications, oneOf(notifications))),
  });
}

function actionIn(procedure: Procedure | undefined) {
  const ue = elementOf(['UE-A', 'UE-B'], procedure);
  const element = elementOf(elementIds, procedure);
  const meant = {
    message: v.optional(v.picklist(messageIds, words().files.aMessage(quoted(['SIP MESSAGE IM', 'MT-FSM'])))),
    from: v.optional(element),
    to: v.optional(element),
    nth: v.optional(count),
  };
  return v.variant(
    'do',
    [
      sendIn(procedure),
      v.strictObject({ do: v.literal('register'), ue }),
      v.strictObject({ do: v.literal('deregister'), ue }),
      v.strictObject({ do: v.literal('set'), id: v.string(), value: v.unknown() }),
      v.strictObject({
        do: v.literal('wait'),
        until: v.optional(v.literal('quiet', '"quiet"')),
        ms: v.optional(milliseconds),
        steps: v.optional(v.pipe(count, v.maxValue(stepsAtMost, words().files.atMostSteps(stepsAtMost)))),
      }),
      v.strictObject({ do: v.literal('lose'), ...meant }),
      v.strictObject({ do: v.literal('duplicate'), ...meant }),
      v.strictObject({ do: v.literal('deliver'), ...meant }),
      v.strictObject({ do: v.literal('delay'), ms: milliseconds, ...meant }),
      v.strictObject({
        do: v.literal('expire'),
        timer: v.picklist(timerNames, oneOf(timerNames)),
        at: v.optional(element),
        nth: v.optional(count),
      }),
    ],
    words().files.action(
      '"do"',
      quoted([
        'send',
        'register',
        'deregister',
        'set',
        'wait',
        'lose',
        'delay',
        'duplicate',
        'deliver',
        'expire',
      ]),
    ),
  );
}

const runFileFor = (procedure: Procedure | undefined) =>
  v.strictObject({
    interwork: v.literal(1, '1'),
    title: v.optional(v.pipe(v.string(), v.maxLength(200))),
    procedure: v.pipe(
      v.string(),
      v.check(
        (id) => procedureNamed(id) !== undefined,
        () => oneOf(procedures.map(({ id }) => id)),
      ),
    ),
    seed: v.optional(
      v.pipe(v.number(said((files) => files.wholeNumber)), v.integer(said((files) => files.wholeNumber))),
    ),
    settings: v.optional(v.record(v.string(), v.unknown())),
    script: v.optional(
      v.pipe(
        v.array(actionIn(procedure)),
        v.maxLength(actionsAtMost, words().files.atMostActions(actionsAtMost)),
      ),
    ),
    notes: v.optional(
      v.pipe(
        v.array(v.strictObject({ at: count, text })),
        v.maxLength(notesAtMost, words().files.atMostNotes(notesAtMost)),
      ),
    ),
  });

/** A run file as a stranger wrote it, checked in full. */
export function readRunFile(data: unknown): Read<RunFile> {
  const parsed = v.safeParse(runFileFor(procedureIn(data)), data);
  if (!parsed.success) return { ok: false, error: problem(parsed.issues[0]) };
  const file = parsed.output as RunFile;
  const given: readonly (readonly [string, string, unknown])[] = [
    ...Object.entries(file.settings ?? {}).map(
      ([id, value]) => [`settings.${briefly(id)}`, id, value] as const,
    ),
    ...(file.script ?? []).flatMap((one, index) =>
      one.do === 'set' ? [[`script[${index}]`, one.id, one.value] as const] : [],
    ),
  ];
  for (const [place, id, value] of given) {
    const error = settingProblem(id, value);
    if (error !== undefined) return { ok: false, error: `${place}: ${error}` };
  }
  const vague = (parsed.output.script ?? []).findIndex(
    (one) =>
      one.do === 'wait' && [one.until, one.ms, one.steps].filter((way) => way !== undefined).length !== 1,
  );
  if (vague >= 0)
    return {
      ok: false,
      error: words().files.wait(`script[${vague}]`, '"until": "quiet"', '"ms"', '"steps"'),
    };
  const odd = (file.script ?? []).findIndex(isToOneself);
  if (odd >= 0) return { ok: false, error: `script[${odd}].${toOneself()}` };
  return { ok: true, value: file };
}

const toOneself = (): string => `to: ${words().files.toOneself}`;
const isToOneself = (one: Action): boolean => one.do === 'send' && one.from === one.to;

/** Something that a user sends in a procedure, as a stranger wrote it: an action of a run file. */
export function readSend(data: unknown, procedure: Procedure): Read<Action> {
  const parsed = v.safeParse(sendIn(procedure), data);
  if (!parsed.success) return { ok: false, error: problem(parsed.issues[0], words().files.message) };
  const action = parsed.output as Action;
  return isToOneself(action) ? { ok: false, error: toOneself() } : { ok: true, value: action };
}

function procedureIn(data: unknown): Procedure | undefined {
  const named = v.safeParse(v.object({ procedure: v.string() }), data);
  return named.success ? procedureNamed(named.output.procedure) : undefined;
}

function problem(issue: v.BaseIssue<unknown>, whole = words().files.runFile): string {
  const path = (issue.path ?? []).reduce(
    (place, { key }) =>
      typeof key === 'number' ? `${place}[${key}]` : [place, briefly(String(key))].filter(Boolean).join('.'),
    '',
  );
  const place = path === '' ? whole : path;
  if (issue.type === 'strict_object' && issue.expected === 'never') return words().files.notKnown(place);
  if (issue.type === 'strict_object' && issue.received === 'undefined') return words().files.missing(place);
  const expected = issue.message.startsWith('Invalid')
    ? (issue.expected ?? words().files.somethingElse)
    : issue.message;
  return words().files.expected(place, expected, briefly(issue.received));
}

/** What a stranger wrote, on one line and short enough to be repeated. */
function briefly(written: string): string {
  const line = written.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Why a value cannot be the value of a setting; nothing when it can. */
export function settingProblem(id: string, value: unknown): string | undefined {
  const { files } = words();
  if (!isSettingId(id)) return files.noSetting(`"${briefly(id)}"`);
  const setting: Setting = settings[id];
  switch (setting.kind) {
    case 'choice':
      return typeof value === 'string' && setting.values.includes(value)
        ? undefined
        : files.mustBeOneOf(id, quoted(setting.values));
    case 'list':
      return Array.isArray(value) &&
        value.every((one: unknown) => setting.values.some((legal) => legal === one)) &&
        new Set(value).size === value.length
        ? undefined
        : files.mustBeAList(id, quoted(setting.values));
    case 'seconds':
      return typeof value === 'number' && value >= setting.least && value <= setting.most
        ? undefined
        : files.mustBeSeconds(id, setting.least, setting.most);
    case 'count':
      return Number.isInteger(value) && Number(value) >= setting.least && Number(value) <= setting.most
        ? undefined
        : files.mustBeWhole(id, setting.least, setting.most);
    case 'text':
      return typeof value === 'string' && value !== '' && value.length <= setting.most
        ? undefined
        : files.mustBeText(id, setting.most);
    default:
      return setting satisfies never;
  }
}

/** A setting's value as it is written in an address or on a command line: lists with commas, seconds as a number. */
export function readSetting(id: string, written: string): Read<unknown> {
  const value = isSettingId(id) ? valueOf(settings[id], written) : written;
  const error = settingProblem(id, value);
  return error === undefined ? { ok: true, value } : { ok: false, error };
}

function valueOf(setting: Setting, written: string): unknown {
  if (setting.kind === 'seconds' || setting.kind === 'count')
    return written.trim() === '' ? undefined : Number(written);
  if (setting.kind === 'list') return written === '' ? [] : written.split(',');
  return written;
}

/** How a setting's value is written in an address or on a command line. */
export function writtenSetting(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

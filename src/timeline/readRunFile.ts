import * as v from 'valibot';
import { type ElementId, elementIds } from '../protocol/elementIds.ts';
import { isSettingId, type Setting, settings } from '../protocol/settings.ts';
import { timerNames } from '../protocol/timers.ts';
import { elementShown, shownName } from '../scenarios/names.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import { messageIds } from '../words/narration.ts';
import { type Action, type RunFile, sendKinds } from '../scenarios/action.ts';

/** A value from outside that was understood, or one line that names what is wrong and what would be right. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

const oneOf = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

const text = v.pipe(v.string(), v.maxLength(2_000, 'a text of at most 2000 characters'));
const notifications = ['none', 'delivery', 'failure', 'read'] as const;
const milliseconds = v.pipe(
  v.number('a number of milliseconds'),
  v.minValue(0, 'a number of milliseconds from 0'),
  v.maxValue(86_400_000, 'at most one day in milliseconds'),
);
const count = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(1, 'a whole number from 1'),
);

/** One of these elements, by its id or by the name that a procedure's figure gives it. */
function elementOf<const Ids extends readonly [ElementId, ...ElementId[]]>(
  ids: Ids,
  procedure: Procedure | undefined,
) {
  const names = procedure === undefined ? [] : ids.map((id) => shownName(procedure, id));
  const legal = `one of ${oneOf([...new Set([...ids, ...names])])}`;
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
    kind: v.picklist(sendKinds, `one of ${oneOf(sendKinds)}`),
    from: correspondent,
    to: correspondent,
    text: v.optional(text, ''),
    privacy: v.optional(v.boolean('true or false')),
    notify: v.optional(v.picklist(notifications, `one of ${oneOf(notifications)}`)),
  });
}

function actionIn(procedure: Procedure | undefined) {
  const ue = elementOf(['UE-A', 'UE-B'], procedure);
  const element = elementOf(elementIds, procedure);
  const meant = {
    message: v.optional(
      v.picklist(messageIds, `the id of a message, such as ${oneOf(['SIP MESSAGE IM', 'MT-FSM'])}`),
    ),
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
        steps: v.optional(v.pipe(count, v.maxValue(1_000_000, 'at most 1000000 steps'))),
      }),
      v.strictObject({ do: v.literal('lose'), ...meant }),
      v.strictObject({ do: v.literal('duplicate'), ...meant }),
      v.strictObject({ do: v.literal('deliver'), ...meant }),
      v.strictObject({ do: v.literal('delay'), ms: milliseconds, ...meant }),
      v.strictObject({
        do: v.literal('expire'),
        timer: v.picklist(timerNames, `one of ${oneOf(timerNames)}`),
        at: v.optional(element),
        nth: v.optional(count),
      }),
    ],
    `"do" as one of ${oneOf(['send', 'register', 'deregister', 'set', 'wait', 'lose', 'delay', 'duplicate', 'deliver', 'expire'])}`,
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
        () => `one of ${oneOf(procedures.map(({ id }) => id))}`,
      ),
    ),
    seed: v.optional(v.pipe(v.number('a whole number'), v.integer('a whole number'))),
    settings: v.optional(v.record(v.string(), v.unknown())),
    script: v.optional(v.pipe(v.array(actionIn(procedure)), v.maxLength(5_000, 'at most 5000 actions'))),
    notes: v.optional(v.array(v.strictObject({ at: count, text }))),
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
    return { ok: false, error: `script[${vague}]: expected one of "until": "quiet", "ms" or "steps"` };
  const odd = (file.script ?? []).findIndex(isToOneself);
  if (odd >= 0) return { ok: false, error: `script[${odd}].${toOneself}` };
  return { ok: true, value: file };
}

const toOneself = 'to: nobody writes to oneself; expected the other user';
const isToOneself = (one: Action): boolean => one.do === 'send' && one.from === one.to;

/** Something that a user sends in a procedure, as a stranger wrote it: an action of a run file. */
export function readSend(data: unknown, procedure: Procedure): Read<Action> {
  const parsed = v.safeParse(sendIn(procedure), data);
  if (!parsed.success) return { ok: false, error: problem(parsed.issues[0], 'the message') };
  const action = parsed.output as Action;
  return isToOneself(action) ? { ok: false, error: toOneself } : { ok: true, value: action };
}

function procedureIn(data: unknown): Procedure | undefined {
  const named = v.safeParse(v.object({ procedure: v.string() }), data);
  return named.success ? procedureNamed(named.output.procedure) : undefined;
}

function problem(issue: v.BaseIssue<unknown>, whole = 'the run file'): string {
  const path = (issue.path ?? []).reduce(
    (place, { key }) =>
      typeof key === 'number' ? `${place}[${key}]` : [place, briefly(String(key))].filter(Boolean).join('.'),
    '',
  );
  const place = path === '' ? whole : path;
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${place}: not known here`;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `${place}: missing`;
  const expected = issue.message.startsWith('Invalid') ? (issue.expected ?? 'something else') : issue.message;
  return `${place}: expected ${expected}, found ${briefly(issue.received)}`;
}

/** What a stranger wrote, on one line and short enough to be repeated. */
function briefly(written: string): string {
  const line = written.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Why a value cannot be the value of a setting; nothing when it can. */
export function settingProblem(id: string, value: unknown): string | undefined {
  if (!isSettingId(id)) return `there is no setting "${briefly(id)}"`;
  const setting: Setting = settings[id];
  switch (setting.kind) {
    case 'choice':
      return typeof value === 'string' && setting.values.includes(value)
        ? undefined
        : `${id} must be one of ${oneOf(setting.values)}`;
    case 'list':
      return Array.isArray(value) &&
        value.every((one: unknown) => setting.values.some((legal) => legal === one)) &&
        new Set(value).size === value.length
        ? undefined
        : `${id} must be a list of different values out of ${oneOf(setting.values)}`;
    case 'seconds':
      return typeof value === 'number' && value >= setting.least && value <= setting.most
        ? undefined
        : `${id} must be a number of seconds from ${setting.least} to ${setting.most}`;
    case 'count':
      return Number.isInteger(value) && Number(value) >= setting.least && Number(value) <= setting.most
        ? undefined
        : `${id} must be a whole number from ${setting.least} to ${setting.most}`;
    case 'text':
      return typeof value === 'string' && value !== '' && value.length <= setting.most
        ? undefined
        : `${id} must be a text of 1 to ${setting.most} characters`;
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

import * as v from 'valibot';
import { choices } from '../app/address.ts';
import { entriesAtMost } from '../timeline/readTrace.ts';
import type { Read } from '../timeline/readRunFile.ts';
import type { Edge, Exported, Failure, Outcome, Ready, Step } from './api.ts';

const short = v.pipe(v.string(), v.maxLength(200));
const settingsAtMost = 200;

const common = {
  /** Comes back with what answers the message. */
  ref: v.optional(v.union([v.number(), v.pipe(v.string(), v.maxLength(100))])),
};

/** What a command brings along is checked for its shape here, and for its meaning by what obeys it. */
const hostMessage = v.variant('type', [
  v.object({ ...common, type: v.literal('ping') }),
  v.object({
    ...common,
    type: v.literal('load'),
    run: v.optional(v.unknown()),
    trace: v.optional(v.unknown()),
    procedure: v.optional(short),
    settings: v.optional(v.pipe(v.record(short, v.unknown()), v.maxEntries(settingsAtMost))),
  }),
  v.object({
    ...common,
    type: v.literal('append'),
    entries: v.pipe(v.array(v.unknown()), v.maxLength(entriesAtMost)),
  }),
  v.object({ ...common, type: v.literal('next') }),
  v.object({ ...common, type: v.literal('previous') }),
  v.object({
    ...common,
    type: v.literal('seek'),
    n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    step: v.optional(v.pipe(v.string(), v.maxLength(20))),
  }),
  v.object({ ...common, type: v.literal('play') }),
  v.object({ ...common, type: v.literal('pause') }),
  v.object({ ...common, type: v.literal('set'), id: short, value: v.unknown() }),
  v.object({
    ...common,
    type: v.literal('send'),
    kind: v.unknown(),
    from: v.unknown(),
    to: v.unknown(),
    text: v.optional(v.unknown()),
    privacy: v.optional(v.unknown()),
    notify: v.optional(v.unknown()),
  }),
  v.object({
    ...common,
    type: v.literal('show'),
    view: v.optional(v.picklist(choices.view)),
    theme: v.optional(v.picklist(choices.theme)),
    mode: v.optional(v.picklist(choices.mode)),
    lang: v.optional(v.picklist(choices.lang)),
  }),
  v.object({ ...common, type: v.literal('export'), format: short }),
]);

/** What the page around this one can ask for. None of it names code. */
export type HostMessage = v.InferOutput<typeof hostMessage>;

/** What this page says to the one around it. */
export type AppMessage =
  | { readonly type: 'pong'; readonly model: string }
  | Ready
  | Step
  | Edge
  | Outcome
  | Exported
  /** A key that this page has no use for, so that the page around it may have. */
  | { readonly type: 'key'; readonly key: string; readonly code: string; readonly shiftKey: boolean }
  | Failure;

const fromApp: readonly string[] = [
  'pong',
  'ready',
  'step',
  'began',
  'ended',
  'outcome',
  'exported',
  'key',
  'error',
] satisfies readonly AppMessage['type'][];

/** Whether data is addressed to this page: what the page says itself, and what others say to each other, is not. */
export function isForApp(data: unknown): data is Readonly<Record<string, unknown>> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'interwork' in data &&
    data.interwork === 1 &&
    'type' in data &&
    typeof data.type === 'string' &&
    !fromApp.includes(data.type)
  );
}

/** A message from the page around this one, its shape checked. */
export function readHostMessage(data: unknown): Read<HostMessage> {
  const parsed = v.safeParse(hostMessage, data);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'the message';
  return {
    ok: false,
    error: `${place.slice(0, 60)}: expected ${issue.expected ?? issue.message}, found ${issue.received.slice(0, 60)}`,
  };
}

import * as v from 'valibot';
import { type Read, settingProblem } from '../timeline/readRunFile.ts';

const ue = v.picklist(['UE-A', 'UE-B']);
const text = v.pipe(v.string(), v.maxLength(2_000));
const reference = {
  /** Comes back with what answers the message. */
  ref: v.optional(v.union([v.number(), v.pipe(v.string(), v.maxLength(100))])),
};

const hostMessage = v.variant('type', [
  v.object({ ...reference, type: v.literal('ping') }),
  v.object({
    ...reference,
    type: v.literal('load'),
    run: v.optional(v.unknown()),
    trace: v.optional(v.unknown()),
    procedure: v.optional(v.string()),
    settings: v.optional(v.record(v.string(), v.unknown())),
  }),
  v.object({ ...reference, type: v.literal('append'), entries: v.array(v.unknown()) }),
  v.object({ ...reference, type: v.literal('next') }),
  v.object({ ...reference, type: v.literal('previous') }),
  v.object({
    ...reference,
    type: v.literal('seek'),
    n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    step: v.optional(v.string()),
  }),
  v.object({ ...reference, type: v.literal('play') }),
  v.object({ ...reference, type: v.literal('pause') }),
  v.object({ ...reference, type: v.literal('set'), id: v.string(), value: v.unknown() }),
  v.object({
    ...reference,
    type: v.literal('send'),
    kind: v.picklist(['im', 'sms']),
    from: ue,
    to: ue,
    text,
    privacy: v.optional(v.boolean()),
  }),
  v.object({ ...reference, type: v.literal('export'), format: v.string() }),
]);

/** What the page around this one can ask for. None of it names code. */
export type HostMessage = v.InferOutput<typeof hostMessage>;

/** What this page says to the one around it. */
export type AppMessage =
  | { readonly type: 'pong'; readonly model: string }
  | { readonly type: 'ready'; readonly model: string; readonly n: number; readonly count: number }
  | { readonly type: 'step'; readonly n: number; readonly count: number; readonly step: string | null }
  /** There is nothing after the last step: a slide deck takes its key back. */
  | { readonly type: 'ended'; readonly n: number; readonly count: number }
  | { readonly type: 'outcome'; readonly id: string; readonly text: string }
  | { readonly type: 'exported'; readonly format: string; readonly data: string | Uint8Array }
  | { readonly type: 'error'; readonly text: string };

const fromApp: readonly string[] = [
  'pong',
  'ready',
  'step',
  'ended',
  'outcome',
  'exported',
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
    !fromApp.includes(String(data.type))
  );
}

/** A message from the page around this one, checked in full. */
export function readHostMessage(data: unknown): Read<HostMessage> {
  const parsed = v.safeParse(hostMessage, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? 'the message';
    return {
      ok: false,
      error: `${place}: expected ${issue.expected ?? issue.message}, found ${issue.received}`,
    };
  }
  const { output } = parsed;
  if (output.type === 'set') {
    const error = settingProblem(output.id, output.value);
    if (error !== undefined) return { ok: false, error };
  }
  if (output.type === 'send' && output.from === output.to) {
    return { ok: false, error: 'to: nobody writes to oneself; expected the other user' };
  }
  return { ok: true, value: output };
}

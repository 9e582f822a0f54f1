import * as v from 'valibot';
import type { Protocol } from '../protocol/referencePoints.ts';
import { words } from '../words/words.ts';
import type { Entry, Ladder } from './entry.ts';
import type { Read } from './readRunFile.ts';

/** More rows than this are refused rather than met as a frozen page. */
export const entriesAtMost = 250_000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

const traceEntry = v.looseObject({
  n: v.number(),
  from: name,
  to: name,
  message: name,
  sentMs: v.number(),
});

/** No message of IP is longer. */
const octetsAtMost = 65_536;

const wire = v.object({
  layers: v.pipe(v.array(name), v.maxLength(32)),
  text: v.nullable(v.pipe(v.string(), v.maxLength(octetsAtMost))),
  octets: v.pipe(v.string(), v.maxLength(2 * octetsAtMost), v.regex(/^(?:[\da-f]{2})*$/i)),
});

const trace = v.looseObject({
  interwork: v.literal(1, '1'),
  entries: v.pipe(
    v.array(traceEntry),
    v.maxLength(entriesAtMost, () => words().files.atMostEntries(entriesAtMost)),
  ),
});

const protocols: readonly Protocol[] = ['sip', 'map', 'diameter', 'sms', 'internal'];

/** The entries of a trace as a stranger wrote them: five keys are needed, the others are taken where they fit. */
export function readEntries(data: unknown, after: number): Read<readonly Entry[]> {
  const parsed = v.safeParse(trace, { interwork: 1, entries: data });
  if (!parsed.success) return { ok: false, error: problem(parsed.issues[0]) };
  return {
    ok: true,
    value: parsed.output.entries.map((entry, index) => entryFrom(entry, after + index + 1)),
  };
}

/** A trace file as a stranger wrote it, as a ladder that can be looked at. */
export function readTrace(data: unknown): Read<Ladder> {
  const parsed = v.safeParse(trace, data);
  if (!parsed.success) return { ok: false, error: problem(parsed.issues[0]) };
  const entries = parsed.output.entries.map((entry, index) => entryFrom(entry, index + 1));
  const { outcome } = parsed.output as { readonly outcome?: unknown };
  return {
    ok: true,
    value: {
      participants: participantsIn(entries),
      entries,
      timers: [],
      outcome: {
        id: textIn(outcome, 'id') ?? 'loaded',
        text: textIn(outcome, 'text') ?? '',
      },
    },
  };
}

/** Lifelines in the order in which they first act. */
export function participantsIn(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ from, to }) => [from, to]))];
}

function entryFrom(given: v.InferOutput<typeof traceEntry>, n: number): Entry {
  const { from, to, message, sentMs } = given;
  const isInternal = from === to;
  const protocol =
    protocols.find((known) => known === given['protocol']) ?? (isInternal ? 'internal' : guessed(message));
  const receivedMs = given['receivedMs'];
  const kind = given['kind'];
  const read = v.safeParse(wire, given['wire']);
  return {
    n,
    step: textIn(given, 'step') ?? null,
    clause: textIn(given, 'clause') ?? '',
    basis: (['S', 'P', 'R'] as const).find((known) => known === given['basis']) ?? 'G',
    from,
    to,
    message,
    protocol,
    refPoint: textIn(given, 'refPoint') ?? null,
    kind: isInternal
      ? 'internal'
      : kind === 'answer' || (kind === undefined && isAnswer(message))
        ? 'answer'
        : 'request',
    sentMs,
    receivedMs: typeof receivedMs === 'number' ? receivedMs : receivedMs === null ? null : sentMs,
    lost: given['lost'] === true,
    transaction: textIn(given, 'transaction') ?? '',
    carries: recordIn(given, 'carries'),
    why: [],
    sentence: textIn(given, 'sentence') ?? '',
    detail: textIn(given, 'detail') ?? '',
    ...(read.success && { wire: read.output }),
  };
}

const guessed = (message: string): Protocol =>
  /^(SIP|MSRP)/.test(message) ? 'sip' : /^(SC|RADIO|PAGING)/.test(message) ? 'sms' : 'map';

const isAnswer = (message: string): boolean => /-(RES|ERR|ACK)$|^SIP (200|202|ERROR)/.test(message);

function textIn(data: unknown, key: string): string | undefined {
  const value = recordIn({ data }, 'data')[key];
  return typeof value === 'string' ? value.slice(0, 400) : undefined;
}

function recordIn(data: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = data[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function problem(issue: v.BaseIssue<unknown>): string {
  const place = (issue.path ?? []).map(({ key }) => String(key)).join('.') || words().files.trace;
  return words().files.expected(place, issue.expected ?? issue.message, issue.received);
}

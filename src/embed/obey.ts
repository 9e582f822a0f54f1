import { exportedFile } from '../app/exportAs.ts';
import { showData } from '../app/openFile.ts';
import { readRunCode } from '../timeline/runCode.ts';
import { modelVersion } from '../protocol/modelVersion.ts';
import { isSettingId } from '../protocol/settings.ts';
import {
  act,
  appendToTrace,
  next,
  pause,
  play,
  previous,
  seek,
  setCondition,
  setView,
} from '../session/commands.ts';
import { ladderShown, procedureOf, type Session } from '../session/session.ts';
import { type Read, readSend, readSetting, settingProblem } from '../timeline/readRunFile.ts';
import { entriesAtMost, readEntries } from '../timeline/readTrace.ts';
import type { AppMessage, HostMessage } from './hostMessage.ts';

type Answers = readonly AppMessage[];
type Asked<Type extends HostMessage['type']> = Extract<HostMessage, { readonly type: Type }>;

const failure = (text: string): Answers => [{ type: 'error', text }];

function place(session: Session): { readonly n: number; readonly count: number } {
  const state = session.getState();
  return { n: state.n, count: ladderShown(state).entries.length };
}

/** Where the page is now. */
export function stepMessage(session: Session): AppMessage {
  const { n, count } = place(session);
  return { type: 'step', n, count, step: ladderShown(session.getState()).entries[n - 1]?.step ?? null };
}

/** A step beyond either end was asked for. */
export function edgeMessage(session: Session, type: 'began' | 'ended'): AppMessage {
  return { type, ...place(session) };
}

export function outcomeMessage(session: Session): AppMessage {
  return { type: 'outcome', ...ladderShown(session.getState()).outcome };
}

export function readyMessage(session: Session): AppMessage {
  return { type: 'ready', model: modelVersion, ...place(session) };
}

/** Does at once what the page around this one asks for, and says what came of it; an export may take a while. */
export async function obey(session: Session, message: HostMessage): Promise<Answers> {
  switch (message.type) {
    case 'ping':
      return [{ type: 'pong', model: modelVersion }];
    case 'load':
      return load(session, message);
    case 'append':
      return append(session, message.entries);
    case 'next':
      return [next(session) ? stepMessage(session) : edgeMessage(session, 'ended')];
    case 'previous':
      return [previous(session) ? stepMessage(session) : edgeMessage(session, 'began')];
    case 'seek':
      return seekTo(session, message);
    case 'play':
      play(session);
      return [stepMessage(session)];
    case 'pause':
      pause(session);
      return [stepMessage(session)];
    case 'set':
      return setTo(session, message);
    case 'send':
      return send(session, message);
    case 'show': {
      const { view, theme, mode, lang } = message;
      setView(session, {
        ...(view && { show: view }),
        ...(theme && { theme }),
        ...(mode && { mode }),
        ...(lang && { language: lang }),
      });
      return [stepMessage(session)];
    }
    case 'export':
      return exported(session, message.format);
    default:
      return message satisfies never;
  }
}

function load(session: Session, { run, trace, procedure, settings = {} }: Asked<'load'>): Answers {
  const given = [run, trace, procedure].filter((one) => one !== undefined);
  if (given.length !== 1) return failure('load: expected one of "run", "trace" and "procedure"');
  const read: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(settings)) {
    const one = valueOf(id, value);
    if (!one.ok) return failure(`settings: ${one.error}`);
    read[id] = one.value;
  }
  const file = typeof run === 'string' ? readRunCode(run) : { ok: true as const, value: run };
  if (!file.ok) return failure(file.error);
  const error = showData(session, trace ?? file.value ?? { interwork: 1, procedure, settings: read });
  if (error !== undefined) return failure(error);
  return [readyMessage(session), outcomeMessage(session)];
}

/** A value, or a text as an address writes it. */
function valueOf(id: string, value: unknown): Read<unknown> {
  if (typeof value === 'string') return readSetting(id, value);
  const error = settingProblem(id, value);
  return error === undefined ? { ok: true, value } : { ok: false, error };
}

function append(session: Session, data: readonly unknown[]): Answers {
  const { trace } = session.getState();
  if (trace === undefined) return failure('append: no trace is loaded');
  if (trace.entries.length + data.length > entriesAtMost) {
    return failure(`append: expected at most ${entriesAtMost} entries in all`);
  }
  const entries = readEntries(data, trace.entries.length);
  if (!entries.ok) return failure(entries.error);
  appendToTrace(session, entries.value);
  return [stepMessage(session)];
}

function seekTo(session: Session, { n, step }: Asked<'seek'>): Answers {
  const { entries } = ladderShown(session.getState());
  const to = step === undefined ? n : entries.find((entry) => entry.step === step)?.n;
  if (to === undefined || to > entries.length) {
    return failure(`seek: expected "n" from 1 to ${entries.length}, or the label of a step`);
  }
  pause(session);
  seek(session, to);
  return [stepMessage(session)];
}

function setTo(session: Session, { id, value }: Asked<'set'>): Answers {
  const read = valueOf(id, value);
  if (!read.ok) return failure(read.error);
  if (isSettingId(id)) setCondition(session, id, read.value);
  return [stepMessage(session), outcomeMessage(session)];
}

function send(session: Session, { type: _type, ref: _ref, ...given }: Asked<'send'>): Answers {
  const action = readSend({ do: 'send', ...given }, procedureOf(session.getState()));
  if (!action.ok) return failure(action.error);
  act(session, action.value);
  return [stepMessage(session), outcomeMessage(session)];
}

async function exported(session: Session, format: string): Promise<Answers> {
  const file = await exportedFile(session.getState(), format);
  if (!file.ok) return failure(file.error);
  const { name, mediaType, content } = file.value;
  const data = typeof content === 'string' ? content : content.slice().buffer;
  return [{ type: 'exported', format, name, mediaType, data }];
}

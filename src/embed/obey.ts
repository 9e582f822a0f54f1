import { exportedFile } from '../app/exportAs.ts';
import { showData } from '../app/openFile.ts';
import { modelVersion } from '../protocol/modelVersion.ts';
import { isSettingId } from '../protocol/settings.ts';
import { act, appendToTrace, next, pause, play, previous, seek, setCondition } from '../session/commands.ts';
import { ladderShown, type Session } from '../session/session.ts';
import { readEntries } from '../timeline/readTrace.ts';
import type { AppMessage, HostMessage } from './hostMessage.ts';

const failure = (text: string): readonly AppMessage[] => [{ type: 'error', text }];

/** Where the page is now. */
export function stepMessage(session: Session): AppMessage {
  const state = session.getState();
  const { entries } = ladderShown(state);
  return { type: 'step', n: state.n, count: entries.length, step: entries[state.n - 1]?.step ?? null };
}

export function outcomeMessage(session: Session): AppMessage {
  return { type: 'outcome', ...ladderShown(session.getState()).outcome };
}

export function readyMessage(session: Session): AppMessage {
  const { n } = session.getState();
  const count = ladderShown(session.getState()).entries.length;
  return { type: 'ready', model: modelVersion, n, count };
}

/** Does at once what the page around this one asks for, and says what came of it; an export may take a while. */
export async function obey(session: Session, message: HostMessage): Promise<readonly AppMessage[]> {
  switch (message.type) {
    case 'ping':
      return [{ type: 'pong', model: modelVersion }];
    case 'load':
      return load(session, message);
    case 'append':
      return append(session, message.entries);
    case 'next': {
      if (next(session)) return [stepMessage(session)];
      const { n } = session.getState();
      return [{ type: 'ended', n, count: ladderShown(session.getState()).entries.length }];
    }
    case 'previous':
      previous(session);
      return [stepMessage(session)];
    case 'seek':
      return seekTo(session, message);
    case 'play':
      play(session);
      return [stepMessage(session)];
    case 'pause':
      pause(session);
      return [stepMessage(session)];
    case 'set':
      if (isSettingId(message.id)) setCondition(session, message.id, message.value);
      return [stepMessage(session), outcomeMessage(session)];
    case 'send': {
      const { kind, from, to, text, privacy } = message;
      act(session, { do: 'send', kind, from, to, text, ...(privacy !== undefined && { privacy }) });
      return [stepMessage(session), outcomeMessage(session)];
    }
    case 'export': {
      const file = await exportedFile(session.getState(), message.format);
      if (!file.ok) return failure(file.error);
      return [{ type: 'exported', format: message.format, data: file.value.content }];
    }
    default:
      return message satisfies never;
  }
}

function load(session: Session, message: Extract<HostMessage, { type: 'load' }>): readonly AppMessage[] {
  const { run, trace, procedure, settings } = message;
  const given = [run, trace, procedure].filter((one) => one !== undefined);
  if (given.length !== 1) return failure('load: expected one of "run", "trace" and "procedure"');
  const data = trace ?? run ?? { interwork: 1, procedure, ...(settings && { settings }) };
  const error = showData(session, data);
  if (error !== undefined) return failure(error);
  return [readyMessage(session), outcomeMessage(session)];
}

function append(session: Session, data: readonly unknown[]): readonly AppMessage[] {
  const { trace } = session.getState();
  if (trace === undefined) return failure('append: no trace is loaded');
  const entries = readEntries(data, trace.entries.length);
  if (!entries.ok) return failure(entries.error);
  appendToTrace(session, entries.value);
  return [stepMessage(session)];
}

function seekTo(
  session: Session,
  { n, step }: Extract<HostMessage, { type: 'seek' }>,
): readonly AppMessage[] {
  const { entries } = ladderShown(session.getState());
  const to = step === undefined ? n : entries.find((entry) => entry.step === step)?.n;
  if (to === undefined || to > entries.length) {
    return failure(`seek: expected "n" from 1 to ${entries.length}, or the label of a step`);
  }
  pause(session);
  seek(session, to);
  return [stepMessage(session)];
}

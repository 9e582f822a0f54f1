import { embeddedRun, holdingExtensions } from '../exporters/embeddedRun.ts';
import { notify, openRun, showTrace } from '../session/commands.ts';
import type { Session } from '../session/session.ts';
import { parsedJson } from './parsedJson.ts';
import { readRunFile } from '../timeline/readRunFile.ts';
import { readTrace } from '../timeline/readTrace.ts';
import { words } from '../words/words.ts';

/** A trace of 25,000 messages with their octets is half as large. */
const octetsAtMost = 128 * 1024 * 1024;

/** Lets the user choose a file and shows what is in it. */
export function openFile(session: Session): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ['.json', ...holdingExtensions].join(',');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void showFile(session, file);
  });
  input.click();
}

/** Shows a run file, a trace file, or the run inside a picture. A bad one is refused by name, and the page stays as it is. */
export async function showFile(session: Session, file: File): Promise<void> {
  if (file.size > octetsAtMost) {
    notify(session, 'error', words().files.tooLarge(file.name, octetsAtMost / 1024 / 1024));
    return;
  }
  const octets = new Uint8Array(await file.arrayBuffer());
  const read = (await embeddedRun(octets)) ?? parsedJson(new TextDecoder().decode(octets));
  const error = read.ok ? showData(session, read.value) : read.error;
  if (error !== undefined) notify(session, 'error', words().files.notShown(file.name, error));
  else notify(session, 'info', words().files.shown(file.name));
}

/** Shows the content of a run file or a trace file; the reason when it is neither. */
export function showData(session: Session, data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return words().files.notAnObject;
  if ('entries' in data) {
    const trace = readTrace(data);
    if (!trace.ok) return trace.error;
    showTrace(session, trace.value);
    return undefined;
  }
  const run = readRunFile(data);
  if (!run.ok) return run.error;
  openRun(session, run.value);
  return undefined;
}

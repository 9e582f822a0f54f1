import type { Exported } from '../exporters/exporter.ts';
import { exporters } from '../exporters/exporters.ts';
import { dismiss, notify } from '../session/commands.ts';
import { compact } from '../session/documents.ts';
import { ladderShown, procedureOf, type Session, type SessionState, timelineOf } from '../session/session.ts';
import type { Read } from '../timeline/readRunFile.ts';
import { stateOf } from '../timeline/stateOf.ts';
import { worldAt } from '../timeline/timeline.ts';
import { words } from '../words/words.ts';

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What is shown, as exporters take it. */
export function exportedOf(state: SessionState): Exported {
  const ladder = ladderShown(state);
  if (state.trace !== undefined) return { ladder, state: {} };
  const timeline = timelineOf(state);
  const end = worldAt(timeline, timeline.steps.length - 1);
  return { ladder, state: stateOf(end), run: { timeline, procedure: procedureOf(state) } };
}

/** What the file of what is shown is called, without its ending. */
export const fileNameOf = (state: SessionState): string =>
  state.trace === undefined ? timelineOf(state).run.procedure : 'trace';

/** What is shown as a file in one of the formats, or the run file itself (`run`). */
export async function exportedFile(state: SessionState, format: string): Promise<Read<ExportedFile>> {
  const name = fileNameOf(state);
  if (format === 'run') {
    const content = `${JSON.stringify(compact(timelineOf(state).run), null, 2)}\n`;
    return { ok: true, value: { name: `${name}.run.json`, mediaType: 'application/json', content } };
  }
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) {
    return { ok: false, error: words().files.noFormat(`"${format.slice(0, 40)}"`) };
  }
  const { extension, mediaType } = exporter;
  try {
    const content = await exporter.export(exportedOf(state));
    return { ok: true, value: { name: `${name}.${extension}`, mediaType, content } };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Saves what is shown in one of the formats, or as a run file. */
export async function exportAs(session: Session, format: string): Promise<void> {
  const extension = exporters.find(({ id }) => id === format)?.extension ?? format;
  const name = `${fileNameOf(session.getState())}.${extension}`;
  await save(session, name, async () => exportedFile(session.getState(), format));
}

/** A run of more rows takes long enough to say that something is going on. */
const rowsAtOnce = 500;

/** Hands a file to the browser to keep, and says when it is done, or why it is not. */
export async function save(
  session: Session,
  name: string,
  make: () => Promise<Read<ExportedFile>>,
): Promise<void> {
  const say = words().exports;
  const isLong = ladderShown(session.getState()).entries.length > rowsAtOnce;
  const making = isLong ? notify(session, 'info', say.making(name)) : undefined;
  // The notice is on the screen before the work begins.
  if (isLong) await new Promise((done) => setTimeout(done, 50));
  const file = await make();
  if (making !== undefined) dismiss(session, making);
  if (file.ok) {
    keep(file.value);
    notify(session, 'info', say.saved(file.value.name));
  } else notify(session, 'error', file.error);
}

function keep({ name, mediaType, content }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

import { exporters } from '../exporters/exporters.ts';
import { notify } from '../session/commands.ts';
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

/** What is shown as a file in one of the formats, or the run file itself (`run`). */
export async function exportedFile(state: SessionState, format: string): Promise<Read<ExportedFile>> {
  const timeline = timelineOf(state);
  const name = state.trace === undefined ? timeline.run.procedure : 'trace';
  if (format === 'run') {
    const content = `${JSON.stringify(compact(timeline.run), null, 2)}\n`;
    return { ok: true, value: { name: `${name}.run.json`, mediaType: 'application/json', content } };
  }
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) {
    return { ok: false, error: words().files.noFormat(`"${format.slice(0, 40)}"`) };
  }
  const ladder = ladderShown(state);
  const known = state.trace === undefined;
  const { extension, mediaType } = exporter;
  try {
    const content = await exporter.export({
      ladder,
      state: known ? stateOf(worldAt(timeline, timeline.steps.length - 1)) : {},
      ...(known && { run: { timeline, procedure: procedureOf(state) } }),
    });
    return { ok: true, value: { name: `${name}.${extension}`, mediaType, content } };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Hands a file to the browser to keep. */
export async function exportAs(session: Session, format: string): Promise<void> {
  const file = await exportedFile(session.getState(), format);
  if (file.ok) keep(file.value);
  else notify(session, 'error', file.error);
}

function keep({ name, mediaType, content }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

import { exporters, octetExporters } from '../exporters/exporters.ts';
import { compact } from '../session/documents.ts';
import { notify } from '../session/commands.ts';
import { ladderShown, procedureOf, type Session, type SessionState, timelineOf } from '../session/session.ts';
import { stateOf } from '../timeline/stateOf.ts';
import { worldAt } from '../timeline/timeline.ts';

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What is shown as a file in one of the formats, or the run file itself (`run`); nothing for a format unknown. */
export function exportedFile(state: SessionState, format: string): ExportedFile | undefined {
  const timeline = timelineOf(state);
  const name = state.trace === undefined ? timeline.run.procedure : 'trace';
  if (format === 'run') {
    const text = `${JSON.stringify(compact(timeline.run), null, 2)}\n`;
    return { name: `${name}.run.json`, mediaType: 'application/json', text };
  }
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) return undefined;
  const ladder = ladderShown(state);
  const known = state.trace === undefined;
  const text = exporter.export({
    ladder,
    ...(known && { run: timeline.run }),
    state: known ? stateOf(worldAt(timeline, timeline.steps.length - 1)) : {},
  });
  const extension = exporter.extension.replace(/^\./u, '');
  return { name: `${name}.${extension}`, mediaType: exporter.mediaType, text };
}

/** Hands a file to the browser to keep. */
export async function exportAs(session: Session, format: string): Promise<void> {
  const state = session.getState();
  const octets = octetExporters.find(({ id }) => id === format);
  if (octets === undefined) {
    const file = exportedFile(state, format);
    if (file !== undefined) keep(file.name, new Blob([file.text], { type: file.mediaType }));
    return;
  }
  if (state.trace !== undefined) {
    notify(
      session,
      'error',
      'A trace of others has no octets: only a run of this laboratory can be captured.',
    );
    return;
  }
  const timeline = timelineOf(state);
  const content = await octets.octets(timeline, procedureOf(state));
  keep(`${timeline.run.procedure}.${octets.extension}`, new Blob([content], { type: octets.mediaType }));
}

function keep(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

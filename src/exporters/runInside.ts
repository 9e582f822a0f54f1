import { readRunCode, runCode } from '../timeline/runCode.ts';
import type { Exported } from './exporter.ts';

/** What marks the run inside a file that is not a run file. */
export const runMark = 'interwork-run';

/** The run as a code that is kept inside a file; nothing for a trace of others, or for a run too large to be read back. */
export function runInside({ run }: Exported): string | undefined {
  if (run === undefined) return undefined;
  const code = runCode(run.timeline.run);
  return readRunCode(code).ok ? code : undefined;
}

const lineLength = 100;

/** The code as comments of a format: each line begins with what makes it one. */
export function commentsOf(code: string | undefined, begins: string): readonly string[] {
  const parts = code?.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [];
  return parts.map((part) => `${begins} ${runMark} ${part}`);
}

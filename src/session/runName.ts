import { words } from '../words/words.ts';
import type { Run } from './documents.ts';

/** What a run is called beside the others. */
export function runName({ id, title, from }: Run): string {
  if (title !== undefined) return title;
  return from === undefined ? words().runs.run(id) : words().runs.from(id, from);
}

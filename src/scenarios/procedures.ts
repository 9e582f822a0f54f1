import type { Procedure } from './procedure.ts';
import { cpmToIm } from './procedures/oma-cpm-im.ts';
import { imToSmsUser } from './procedures/ts23204-6.13.ts';
import { smsToImUser } from './procedures/ts23204-6.14.ts';

/** Every procedure that runs, in the order of the catalogue. */
export const procedures: readonly Procedure[] = [imToSmsUser, smsToImUser, cpmToIm];

export function procedureNamed(id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id);
}

import { embedding } from './embedding.ts';
import { exploration } from './exploration.ts';
import { exports } from './exports.ts';
import { firstScreen } from './firstScreen.ts';
import { longLadder } from './longLadder.ts';
import type { Measurement } from './measurement.ts';
import { octets } from './octets.ts';
import { oneFile } from './oneFile.ts';
import { simulation } from './simulation.ts';

/** Everything that is measured, in this order. */
export const measurements: readonly Measurement[] = [
  simulation,
  exploration,
  firstScreen,
  oneFile,
  embedding,
  exports,
  octets,
  longLadder,
];

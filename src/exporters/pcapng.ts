import { captureOf } from '../packets/capture.ts';
import type { Exported } from './exporter.ts';

/** A capture file for Wireshark: every message in octets, each reference point an interface. */
export function captureFileOf({ run }: Exported): Uint8Array<ArrayBuffer> {
  if (run === undefined) {
    throw new Error('A trace of others cannot be captured: only a run of this laboratory knows every hop.');
  }
  return captureOf(run.timeline, run.procedure);
}

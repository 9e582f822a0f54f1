import { captureOf } from '../packets/capture.ts';
import { words } from '../words/words.ts';
import type { Exported } from './exporter.ts';

/** A capture file for Wireshark: every message in octets, each reference point an interface. */
export function captureFileOf({ run }: Exported): Uint8Array<ArrayBuffer> {
  if (run === undefined) {
    throw new Error(words().exports.noCapture);
  }
  return captureOf(run.timeline, run.procedure);
}

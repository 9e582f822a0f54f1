import { captureOf } from '../packets/capture.ts';
import { words } from '../words/words.ts';
import type { Exported } from './exporter.ts';

/** A capture file for Wireshark: the messages that the ladder shows in octets, each reference point an interface. */
export function captureFileOf({ run, ladder }: Exported): Uint8Array<ArrayBuffer> {
  if (run === undefined) {
    throw new Error(words().exports.noCapture);
  }
  return captureOf(run.timeline, ladder.entries);
}

import type { Exporter } from './exporter.ts';

/** A capture file for Wireshark: every message in octets, each reference point an interface. */
export const pcapng: Exporter = {
  id: 'pcapng',
  label: 'Capture (pcapng)',
  extension: 'pcapng',
  mediaType: 'application/vnd.tcpdump.pcap',
  async export({ run }) {
    if (run === undefined) {
      throw new Error('A trace of others cannot be captured: only a run of this laboratory knows every hop.');
    }
    const { captureOf } = await import('../packets/capture.ts');
    return captureOf(run.timeline, run.procedure);
  },
};

import type { OctetExporter } from './exporter.ts';

/** A capture file for Wireshark: every message in octets, each reference point an interface. */
export const pcapng: OctetExporter = {
  id: 'pcapng',
  label: 'Capture (pcapng)',
  extension: 'pcapng',
  mediaType: 'application/vnd.tcpdump.pcap',
  async octets(timeline, procedure) {
    const { captureOf } = await import('../packets/capture.ts');
    return captureOf(timeline, procedure);
  },
};

import { pcapngOf } from '../capture/pcapng.ts';

/** A capture file of packets with link type 252, a microsecond apart. */
export const captureOf = (packets: readonly Uint8Array[]): Uint8Array =>
  pcapngOf({
    application: 'Interwork',
    interfaces: [{ name: 'any' }],
    names: [],
    packets: packets.map((octets, index) => ({ interface: 0, timeMicroseconds: index, octets })),
  });

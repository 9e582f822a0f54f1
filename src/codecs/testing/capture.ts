/** A pcapng file of packets with link type 252 (Wireshark upper PDU), a microsecond apart. */
export function captureOf(packets: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from([
    ...block(0x0a0d0d0a, [...word(0x1a2b3c4d), 1, 0, 0, 0, ...word(0xffffffff), ...word(0xffffffff)]),
    ...block(1, [252, 0, 0, 0, ...word(0)]),
    ...packets.flatMap((packet, index) =>
      block(6, [0, 0, index, packet.length, packet.length].flatMap(word).concat(...packet)),
    ),
  ]);
}

function block(type: number, body: readonly number[]): number[] {
  const padding = Array.from({ length: -body.length & 3 }, () => 0);
  const length = word(12 + body.length + padding.length);
  return [...word(type), ...length, ...body, ...padding, ...length];
}

const word = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);

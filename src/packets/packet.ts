import { encodeUpperPdu, type UpperPduTags } from '../codecs/capture/upperPdu.ts';
import { leaf } from '../codecs/piece.ts';
import { places } from '../wire/addresses.ts';
import { pduOf } from '../wire/encoders.ts';
import type { Hop } from '../wire/hop.ts';

type Port = Pick<UpperPduTags, 'portType' | 'sourcePort' | 'destinationPort'>;

const port = (portType: Port['portType'], number: number): Port => ({
  portType,
  sourcePort: number,
  destinationPort: number,
});

/** Where each protocol is heard. */
const ports: Readonly<Record<UpperPduTags['dissector'], Port>> = {
  sip: port('UDP', 5060),
  sccp: port('SCTP', 2905),
  diameter: port('SCTP', 3868),
  msrp: port('TCP', 2855),
  http: port('TCP', 80),
  http2: port('TCP', 8080),
  imf: port('TCP', 25),
  gsm_a_dtap: port('none', 0),
  gsm_a_rp: port('none', 0),
  gsm_sms: port('none', 0),
  syslog: port('UDP', 514),
};

/** A message behind the tags that say who reads it and where it went. */
export function packetOf(hop: Hop): Uint8Array<ArrayBuffer> {
  const { dissector, piece } = pduOf(hop);
  const tags = tagsOf(dissector, hop);
  const packet = new Uint8Array(tags.length + piece.octets.length);
  packet.set(tags);
  packet.set(piece.octets, tags.length);
  return packet;
}

const known = new Map<string, Uint8Array>();

/** The same for all that goes one way in one protocol. */
function tagsOf(dissector: UpperPduTags['dissector'], { from, to }: Hop): Uint8Array {
  const way = `${dissector} ${from} ${to}`;
  const tags = known.get(way);
  if (tags !== undefined) return tags;
  const ends = { source: places[from].ipv4, destination: places[to].ipv4 };
  const { octets } = encodeUpperPdu({ dissector, ...ends, ...ports[dissector] }, leaf('Message', []));
  known.set(way, octets);
  return octets;
}

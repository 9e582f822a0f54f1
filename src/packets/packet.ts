import { encodeUpperPdu, type UpperPduTags } from '../codecs/capture/upperPdu.ts';
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
  const ends = { source: places[hop.from].ipv4, destination: places[hop.to].ipv4 };
  return encodeUpperPdu({ dissector, ...ends, ...ports[dissector] }, piece).octets;
}

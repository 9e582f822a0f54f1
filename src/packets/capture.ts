import { type CapturePacket, pcapngOf } from '../codecs/capture/pcapng.ts';
import { encodeUpperPdu, type UpperPduTags } from '../codecs/capture/upperPdu.ts';
import { elementIds } from '../protocol/elementIds.ts';
import { wayOf } from '../protocol/referencePoints.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { places } from '../wire/addresses.ts';
import { pduOf } from '../wire/encoders.ts';
import type { Hop } from '../wire/hop.ts';
import { runBeganMs } from '../wire/time.ts';
import { hopsOf } from './hops.ts';

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

/** The capture of a run, with its registrations and hidden hops: a pcapng file whose interfaces are the reference points. */
export function captureOf(timeline: Timeline, procedure: Procedure): Uint8Array<ArrayBuffer> {
  const { entries } = ladderOf(timeline, procedure, { hiddenHops: true, preparation: true });
  const rows = entries.filter(({ kind }) => kind !== 'internal');
  const hops = hopsOf(timeline);
  const points = [...new Set(hops.map(pointOf))];
  return pcapngOf({
    application: 'Interwork',
    interfaces: points.map((name) => ({ name })),
    names: elementIds.map((element) => ({ address: places[element].ipv4, name: element })),
    packets: hops.map((hop, index): CapturePacket => {
      const row = rows[index];
      const step = row === undefined || row.step === null ? '' : ` step ${row.step}`;
      return {
        interface: points.indexOf(pointOf(hop)),
        timeMicroseconds: (runBeganMs + hop.sentMs) * 1000,
        octets: packetOf(hop),
        comment: `${hop.message.type} from ${hop.from} to ${hop.to}${row ? `, ${row.clause}${step} [${row.basis}]` : ''}`,
      };
    }),
  });
}

/** A message behind the tags that say who reads it and where it went. */
function packetOf(hop: Hop): Uint8Array<ArrayBuffer> {
  const { dissector, piece } = pduOf(hop);
  const ends = { source: places[hop.from].ipv4, destination: places[hop.to].ipv4 };
  return encodeUpperPdu({ dissector, ...ends, ...ports[dissector] }, piece).octets;
}

const pointOf = ({ message, from, to, spoken }: Hop): string =>
  wayOf(message.type, from, to, spoken)?.name ?? 'not named';

import type { Command } from '../codecs/diameter/commands.ts';
import type { Avp } from '../codecs/diameter/dictionary.ts';
import { type DiameterMessage, encodeDiameter } from '../codecs/diameter/message.ts';
import { vendor3gpp } from '../codecs/diameter/avp.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import { exchangeOf } from './exchange.ts';
import { places, realmOf } from './addresses.ts';
import type { Hop, Pdu } from './hop.ts';

type Request = Extract<Command, `${string}R`>;
type Answer = Extract<Command, `${string}A`>;

/** A request, and what it holds besides where it comes from and goes to. */
export function request<Name extends Request>(hop: Hop, command: Name, avps: readonly Avp<Name>[]): Pdu {
  return diameter(hop, command, hop.from, [
    ...origin(hop, command),
    ['Destination-Realm', realmOf(hop.to)],
    ['Destination-Host', places[hop.to].host],
    ...priorityOf(hop),
    ...avps,
  ] as unknown as readonly Avp<Name>[]);
}

/** How a request ended: a result of Diameter itself, or of an application of 3GPP. */
export type Result = { readonly code: number } | { readonly experimental: number };

const success: Result = { code: 2001 };

/** An answer, which repeats the identifiers of its request. */
export function answer<Name extends Answer>(
  hop: Hop,
  command: Name,
  avps: readonly Avp<Name>[] = [],
  result: Result = success,
): Pdu {
  return diameter(hop, command, hop.to, [
    resultAvp(result),
    ...origin(hop, command),
    ...priorityOf(hop),
    ...avps,
  ]);
}

function diameter(hop: Hop, command: Command, asking: ElementId, avps: readonly Avp[]): Pdu {
  const exchange = exchangeOf(hop);
  return {
    dissector: 'diameter',
    piece: encodeDiameter({
      command,
      hopByHop: exchange,
      endToEnd: exchange,
      sessionId: `${places[asking].host};${exchange};1`,
      avps,
    } as DiameterMessage),
  };
}

/** Charging has sessions of its own; elsewhere no state is kept between two messages (RFC 6733 clause 8.11). */
function origin({ from }: Hop, command: Command): readonly Avp[] {
  const isCharging = command.startsWith('AC') || command.startsWith('CC');
  return [
    ...(isCharging ? [] : [['Auth-Session-State', 1] as const]),
    ['Origin-Host', places[from].host],
    ['Origin-Realm', realmOf(from)],
  ];
}

const resultAvp = (result: Result): Avp =>
  'code' in result
    ? ['Result-Code', result.code]
    : [
        'Experimental-Result',
        [
          ['Vendor-Id', vendor3gpp],
          ['Experimental-Result-Code', result.experimental],
        ],
      ];

/** Transport priority, as Diameter marks messages (RFC 7944); the highest value stands for MPS [R]. */
const priorityOf = ({ message }: Hop): readonly Avp[] =>
  'transportPriority' in message && message.transportPriority ? [['DRMP', 0]] : [];

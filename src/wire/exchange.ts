import type { Hop } from './hop.ts';

/**
 * The number by which both ends know an exchange (transaction identifier of TCAP, hop-by-hop and end-to-end identifier of
 * Diameter): 32 bits, no two alike among any 2^32 requests, as the factor is odd. The values are our choice.
 */
export const exchangeOf = ({ exchange }: Pick<Hop, 'exchange'>): number =>
  Math.imul(exchange.sequence + 1, 0x9e3779b1) >>> 0;

/** The same in hexadecimal, for protocols of text. */
export const exchangeName = (hop: Pick<Hop, 'exchange'>): string =>
  exchangeOf(hop).toString(16).padStart(8, '0');

/** What a message is known by that is a request of its own also where it tells the outcome of another. */
export const messageName = ({ sequence, copyOf = sequence }: Pick<Hop, 'sequence' | 'copyOf'>): string =>
  exchangeName({ exchange: { sequence: copyOf, turn: 0 } });

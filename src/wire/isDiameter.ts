import { type Protocol, wayOf } from '../protocol/referencePoints.ts';
import type { Hop } from './hop.ts';

/** What is spoken where a hop goes. @throws RangeError if the standard draws no line there. */
function protocolOf({ message, from, to, spoken }: Hop): Protocol {
  const way = wayOf(message.type, from, to, spoken);
  if (way === undefined) throw new RangeError(`No way for ${message.type} from ${from} to ${to}`);
  return way.protocol;
}

/** Where MAP and Diameter can both be spoken. */
export const isDiameter = (hop: Hop): boolean => protocolOf(hop) === 'diameter';

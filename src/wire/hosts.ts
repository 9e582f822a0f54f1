import { type ElementId, isServingNode } from '../protocol/elementIds.ts';

const network = 'mnc001.mcc001.3gppnetwork.org';

/** The home network realm of IMS, and the one of the nodes of the core network (TS 23.003 clauses 13.2 and 19.2). */
export function realmOf(element: ElementId): string {
  const isOfCore = isServingNode(element) || element.startsWith('SMS-') || element === 'SM-SC';
  return `${isOfCore ? 'epc' : 'ims'}.${network}`;
}

/** The Diameter identity of an element: its own name in its realm [R]. */
export const hostOf = (element: ElementId): string => `${element.toLowerCase()}.${realmOf(element)}`;

/** Both, as messages of MAP name a node that is reached over Diameter too. */
export const diameterAddressOf = (element: ElementId) => ({
  'diameter-Name': hostOf(element),
  'diameter-Realm': realmOf(element),
});

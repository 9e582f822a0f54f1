import type { ElementId, ServingNode } from '../../protocol/elementIds.ts';
import type { Settings } from '../../protocol/settings.ts';

/** What the HSS holds when an SMS-GMSC asks. */
interface Stored {
  readonly priority: Settings['hss.priority'];
  /** The gateway can reach the subscriber. */
  readonly gatewayKnown: boolean;
  readonly servingNodes: readonly ServingNode[];
}

/** Which capabilities the SMS-GMSC has told. */
interface Asked {
  readonly ipMessagingSupported?: boolean;
  readonly gprsSupported?: boolean;
}

/** The addresses that an SMS-GMSC gets, in the order of the HSS: as many as it can take (TR 23.804 clause 8.4 step 3). */
export function addressesFor(asked: Asked, stored: Stored): readonly ElementId[] {
  const { priority, gatewayKnown, servingNodes } = stored;
  const known = priority
    .filter((kind) => (kind === 'IPGW' ? gatewayKnown : servingNodes.includes(kind)))
    .map((kind): ElementId => (kind === 'IPGW' ? 'IP-SM-GW' : kind));
  if (asked.ipMessagingSupported === true) return known;
  return known.slice(0, asked.gprsSupported === true ? 2 : 1);
}

import type { Sdp } from '../../codecs/text/sdp.ts';
import type { ElementId } from '../../protocol/elementIds.ts';
import { places } from '../addresses.ts';
import { derived } from '../derived.ts';

/** The port of MSRP (RFC 4975 clause 6). */
const msrpPort = 2855;

/** Where an element takes the content of a session. */
export const msrpPath = (element: ElementId, session: string): string =>
  `msrp://${places[element].ipv4}:${msrpPort}/${derived(session, element)};tcp`;

/** What an end of a session offers or answers; a message that is too large for pager mode goes one way only. */
export function sessionDescription(
  element: ElementId,
  session: string,
  as: { readonly setup: 'actpass' | 'passive'; readonly direction: Sdp['direction'] },
): Sdp {
  const number = Number.parseInt(derived(session, element), 16);
  return {
    origin: { user: element.toLowerCase(), sessionId: number, version: number },
    address: places[element].ipv4,
    port: msrpPort,
    direction: as.direction,
    acceptTypes: ['message/cpim'],
    acceptWrappedTypes: ['text/plain', 'message/imdn+xml'],
    setup: as.setup,
    path: msrpPath(element, session),
  };
}

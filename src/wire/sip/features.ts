import type { Header } from '../../codecs/text/headers.ts';
import type { Capability } from '../../protocol/messages/sip.ts';

/** What a message of OMA CPM belongs to: pager mode, a large message, a chat. */
export type CpmService = 'msg' | 'largemsg' | 'session';

const icsi = (service: CpmService): string => `3gpp-service.ims.icsi.oma.cpm.${service}`;

const cpmTag = (service: CpmService): string => `+g.3gpp.icsi-ref="urn%3Aurn-7%3A${icsi(service)}"`;

/** How a client says in its Contact what it can do (TS 24.341, OMA CPM and SIMPLE IM). */
const tags: Readonly<Record<Capability, string>> = {
  SMSIP: '+g.3gpp.smsip',
  IM: '+g.oma.sip-im',
  CPM: cpmTag('msg'),
};

/** The parameters of a Contact. */
export const contactTags = (capabilities: readonly Capability[]): string =>
  capabilities.map((capability) => `;${tags[capability]}`).join('');

/** The parameter of the Contact in a session. */
export function sessionTag(featureTag: 'CPM' | 'IM' | undefined, service: CpmService): string {
  if (featureTag === undefined) return '';
  return `;${featureTag === 'CPM' ? cpmTag(service) : tags.IM}`;
}

/** A message is for a client that takes short messages. */
export const forSmsClient: readonly Header[] = [
  ['Accept-Contact', `*;${tags.SMSIP};require;explicit`],
  ['Request-Disposition', 'no-fork'],
];

/** Which service a message belongs to: the client prefers one, the network asserts it. */
export function serviceHeaders(
  featureTag: 'CPM' | 'IM' | undefined,
  service: CpmService,
  by: 'client' | 'network',
  exchange: string,
): readonly Header[] {
  switch (featureTag) {
    case 'CPM':
      return [
        [by === 'client' ? 'P-Preferred-Service' : 'P-Asserted-Service', `urn:urn-7:${icsi(service)}`],
        ['Accept-Contact', `*;${cpmTag(service)}`],
        ['Conversation-ID', `conversation-${exchange}`],
        ['Contribution-ID', `contribution-${exchange}`],
        ['User-Agent', 'CPM-client/OMA2.0'],
      ];
    case 'IM':
      return [
        ['Accept-Contact', `*;${tags.IM}`],
        ['User-Agent', 'IM-client/OMA1.0'],
      ];
    case undefined:
      return [];
    default:
      return featureTag satisfies never;
  }
}

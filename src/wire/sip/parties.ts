import type { ElementId } from '../../protocol/elementIds.ts';
import type { SipInviteChat, SipInviteLarge, SipRequestMessage } from '../../protocol/messages/sip.ts';
import { gatewayUri, group, identities, identityNamed } from '../../protocol/subscribers.ts';
import { domains, places } from '../addresses.ts';
import type { Hop } from '../hop.ts';

/** Who a request says it is from and for, each by its URI. */
export interface Parties {
  readonly from: string;
  readonly to: string;
  readonly requestUri: string;
  /** Who the network vouches for. */
  readonly identity?: string;
  /** The identity is kept from the receiver. */
  readonly hidden: boolean;
}

/** What stands in From when the sender is not to be seen (RFC 3323 clause 4.1.1.3). */
export const anonymous = 'sip:anonymous@anonymous.invalid';

/** A URI out of what a message calls somebody: a URI already, a number, or a word in the place of who is hidden. */
export const uriOf = (name: string): string => {
  const [bare = name] = name.split(';');
  if (/^(?:sip|sips|tel):/.test(bare)) return bare;
  return /^\+?\d+$/.test(bare) ? `tel:${bare}` : anonymous;
};

/** The URI that an element goes by; a terminal by that of its user. */
export function uriOfElement(element: ElementId): string {
  if (element === 'UE-A' || element === 'UE-B') return identities[element].impu;
  if (element === 'IP-SM-GW') return gatewayUri;
  return element === 'GROUP-AS' ? group.uri : `sip:${places[element].host}`;
}

/** Where an element takes requests of a dialog, and a terminal all that come to it. */
export const contactOf = (element: ElementId): string => `sip:${places[element].ipv4}:5060`;

/** The element that made a request. */
export const makerOf = ({ message, from }: Hop<SipRequestMessage>): ElementId =>
  message.via[0]?.element ?? from;

export type Invitation = SipInviteChat | SipInviteLarge;

/** The invitation that opened a session, where it is known. */
export const invitationOf = (session: string, { concerning }: Pick<Hop, 'concerning'>) =>
  concerning.find(
    (message): message is Invitation =>
      (message.type === 'SIP INVITE CHAT' || message.type === 'SIP INVITE LARGE') &&
      message.callId === session,
  );

/** Both ends of a session, the caller first, as its invitation names them. */
export function endsOf(invitation: Invitation): readonly [caller: string, callee: string] {
  const of = invitation.type === 'SIP INVITE CHAT' ? invitation.group : undefined;
  const caller = of ?? (isHidden(invitation) ? anonymous : uriOf(invitation.originator));
  return [caller, uriOf(invitation.requestUri)];
}

/** Whether a sender is not to be seen. */
export const isHidden = (message: { readonly sender?: string; readonly privacy?: boolean }): boolean =>
  message.privacy === true || message.sender === 'ANONYMOUS';

/** From, To and Request-URI of a request on one hop. */
export function partiesOf(hop: Hop<SipRequestMessage>): Parties {
  const { message } = hop;
  const maker = uriOfElement(makerOf(hop));
  const named = between(hop, maker);
  const userAhead = terminalAhead(hop, named.to);
  return {
    hidden: false,
    ...named,
    requestUri:
      message.type === 'SIP BYE' || userAhead === undefined ? named.requestUri : contactOf(userAhead),
  };
}

/** The domain of the network that a user belongs to. */
export const domainOf = (user: string): string => user.split('@')[1] ?? domains.originating;

function between(
  hop: Hop<SipRequestMessage>,
  maker: string,
): Omit<Parties, 'hidden'> & Partial<Pick<Parties, 'hidden'>> {
  const { message } = hop;
  switch (message.type) {
    case 'SIP REGISTER':
      return { from: message.user, to: message.user, requestUri: `sip:${domainOf(message.user)}` };
    case 'SIP REGISTER 3P':
      return { from: maker, to: message.user, requestUri: uriOfElement(hop.to) };
    case 'SIP MESSAGE IM':
    case 'SIP INVITE CHAT':
    case 'SIP INVITE LARGE': {
      const hidden = isHidden(message);
      const unidentified = 'unidentified' in message && message.unidentified;
      const of = 'group' in message ? message.group : undefined;
      const identity = of ?? uriOf(message.originator);
      return {
        from: of ?? (hidden || unidentified ? anonymous : identity),
        to: uriOf(message.requestUri),
        requestUri: uriOf(message.requestUri),
        hidden,
        ...(!unidentified && { identity }),
      };
    }
    case 'SIP MESSAGE SM': {
      const requestUri = uriOf(message.requestUri);
      if (message.tpdu === 'SMS-DELIVER') return { from: maker, to: requestUri, requestUri, identity: maker };
      const from = identityNamed(message.originator)?.impu ?? uriOf(message.originator);
      return { from, to: addressee(message), requestUri, identity: from };
    }
    case 'SIP MESSAGE REPORT':
      return maker === message.user
        ? { from: maker, to: gatewayUri, requestUri: gatewayUri, identity: maker }
        : { from: maker, to: message.user, requestUri: message.user, identity: maker };
    case 'SIP MESSAGE SMMA':
      return { from: message.user, to: gatewayUri, requestUri: gatewayUri, identity: message.user };
    case 'SIP MESSAGE IMDN': {
      const to = uriOf(message.requestUri);
      return { from: maker, to, requestUri: to, identity: maker };
    }
    case 'SIP MESSAGE MMS': {
      const to = uriOf(message.requestUri);
      const from = uriOf(message.originator);
      return { from, to, requestUri: to, identity: from };
    }
    case 'SIP BYE': {
      const end = message.route?.at(-1)?.element ?? hop.to;
      const invitation = invitationOf(message.session, hop);
      const byCaller = invitation?.via[0]?.element === makerOf(hop);
      const ends = invitation ? endsOf(invitation) : [maker, uriOfElement(end)];
      const [from = maker, to = maker] = invitation && !byCaller ? ends.toReversed() : ends;
      return { from, to, requestUri: contactOf(end) };
    }
    default:
      return message satisfies never;
  }
}

/** Whom a Short Message in SIP is for: the service centre, unless the SIP header has to say who the recipient is. */
function addressee(message: Extract<SipRequestMessage, { readonly type: 'SIP MESSAGE SM' }>): string {
  const { recipientUri, recipient, smsIndication, requestUri } = message;
  if (recipientUri !== undefined) return recipientUri;
  return smsIndication === undefined && recipient !== undefined ? uriOf(recipient) : uriOf(requestUri);
}

/** The terminal that a request comes to next, or next but the P-CSCF: the S-CSCF has put its contact in. */
function terminalAhead({ from, to, message }: Hop<SipRequestMessage>, user: string) {
  if (message.type === 'SIP REGISTER') return undefined;
  if (to === 'UE-A' || to === 'UE-B') return to;
  return to === 'P-CSCF' && from.startsWith('S-CSCF') ? identityNamed(user)?.ue : undefined;
}

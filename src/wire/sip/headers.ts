import type { Header } from '../../codecs/text/headers.ts';
import type { SipMethod } from '../../codecs/text/sipStart.ts';
import type { Address } from '../../protocol/address.ts';
import type { ElementId } from '../../protocol/elementIds.ts';
import type { SipRequestMessage } from '../../protocol/messages/sip.ts';
import { identityNamed } from '../../protocol/subscribers.ts';
import { places } from '../addresses.ts';
import { derived } from '../derived.ts';
import type { Hop } from '../hop.ts';
import { anonymous, invitationOf, makerOf, type Parties } from './parties.ts';

/** The method that a request of the model is made with. */
export function methodOf(message: SipRequestMessage): SipMethod {
  switch (message.type) {
    case 'SIP REGISTER':
    case 'SIP REGISTER 3P':
      return 'REGISTER';
    case 'SIP INVITE CHAT':
    case 'SIP INVITE LARGE':
      return 'INVITE';
    case 'SIP BYE':
      return 'BYE';
    case 'SIP MESSAGE MMS':
      return message.pushEnabler === 'SUBSCRIBE+NOTIFY' ? 'NOTIFY' : 'MESSAGE';
    case 'SIP MESSAGE IM':
    case 'SIP MESSAGE SM':
    case 'SIP MESSAGE REPORT':
    case 'SIP MESSAGE IMDN':
    case 'SIP MESSAGE SMMA':
      return 'MESSAGE';
    default:
      return message satisfies never;
  }
}

/** What leads a request: its way so far, how far it may go, and the way ahead. */
export function leadingHeaders(hop: Hop<SipRequestMessage>): readonly Header[] {
  const { message } = hop;
  return [
    ...viaHeaders(message.via, message.callId, hop.to),
    ['Max-Forwards', String(70 - Math.max(message.via.length - 1, 0))],
    ...routeHeaders(hop),
  ];
}

/** From, To, Call-ID and CSeq of a request, and of its answers. */
export function exchangeHeaders(
  request: Hop<SipRequestMessage>,
  { from, to }: Pick<Parties, 'from' | 'to'>,
  isAnswer: boolean,
): readonly Header[] {
  const { message } = request;
  const inDialog = message.type === 'SIP BYE';
  const callId = inDialog ? message.session : message.callId;
  const reversed = inDialog && !isByCaller(request);
  const [fromTag, toTag] = (reversed ? ['callee', 'caller'] : ['caller', 'callee']).map((end) =>
    derived(end, callId),
  );
  return [
    ['From', `${displayed(from)};tag=${fromTag}`],
    ['To', displayed(to) + (isAnswer || inDialog ? `;tag=${toTag}` : '')],
    ['Call-ID', callId],
    ['CSeq', `${inDialog && !reversed ? 2 : 1} ${methodOf(message)}`],
  ];
}

/**
 * The way of a request until it reaches an element, last hop on top; its answer finds the same branches on its way back.
 * A branch is known by all that a stateless proxy would make it from (RFC 3261 clause 16.11).
 */
export const viaHeaders = (via: readonly Address[], callId: string, to: ElementId): readonly Header[] =>
  via
    .map(
      ({ element }, depth): Header => [
        'Via',
        `SIP/2.0/UDP ${places[element].ipv4}:5060;branch=z9hG4bK${derived(callId, element, depth, via[depth + 1]?.element ?? to)}`,
      ],
    )
    .toReversed();

/** The proxies that stay in the way of a session, nearest to its callee on top. */
export const recordRoute = (path: readonly ElementId[]): readonly Header[] =>
  path.length === 0 ? [] : [['Record-Route', path.map(routeEntry).toReversed().join(',')]];

/** Where requests and answers find an element again. */
export const routeEntry = (element: ElementId): string => `<sip:${places[element].host};lr>`;

/** Resource-Priority of MPS; the values are our choice, the highest of both namespaces (RFC 4412 clause 10). */
export const highestPriority = 'ets.0, wps.0';

export const priorityHeaders = ({ resourcePriority }: SipRequestMessage): readonly Header[] =>
  resourcePriority === true ? [['Resource-Priority', highestPriority]] : [];

/** Who it is: preferred by the terminal, asserted inside the network, and gone before a receiver who must not know. */
export function identityHeaders(
  hop: Hop<SipRequestMessage>,
  { identity, hidden }: Parties,
): readonly Header[] {
  const { from, to } = hop;
  const privacy: readonly Header[] = hidden ? [['Privacy', 'id']] : [];
  if (identity === undefined) return privacy;
  if (isTerminal(from)) return [['P-Preferred-Identity', `<${identity}>`], ...privacy];
  if (isTerminal(to) && hidden) return privacy;
  const uris = [...new Set([identity, ...telUriOf(identity, hop)])];
  return [...uris.map((uri): Header => ['P-Asserted-Identity', `<${uri}>`]), ...privacy];
}

/** The number of a user as a URI, where the user has one. */
export function telUriOf(
  user: string,
  { withoutMsisdn = [] }: Pick<Hop, 'withoutMsisdn'>,
): readonly string[] {
  const known = identityNamed(user);
  return known && !withoutMsisdn.includes(known.ue) ? [`tel:${known.msisdn}`] : [];
}

export const isTerminal = (element: ElementId): boolean => element === 'UE-A' || element === 'UE-B';

/** The next element, and on ISC the S-CSCF itself, which knows the request again when it comes back. */
function routeHeaders({ message, from, to }: Hop<SipRequestMessage>): readonly Header[] {
  if (message.type === 'SIP REGISTER' || message.type === 'SIP REGISTER 3P') return [];
  if (message.route !== undefined) {
    const ahead = message.route.length === 0 ? [] : [to, ...message.route.slice(0, -1).map(elementOf)];
    return ahead.length === 0 ? [] : [['Route', ahead.map(routeEntry).join(',')]];
  }
  if (isTerminal(to)) return [];
  const back =
    from.startsWith('S-CSCF') && !to.includes('CSCF')
      ? [`<sip:${derived(message.callId, from)}@${places[from].host};lr>`]
      : [];
  return [['Route', [routeEntry(to), ...back].join(',')]];
}

function isByCaller(request: Hop<SipRequestMessage>): boolean {
  const { message } = request;
  if (message.type !== 'SIP BYE') return true;
  const invitation = invitationOf(message.session, request);
  return (invitation?.via[0]?.element ?? makerOf(request)) === makerOf(request);
}

const elementOf = ({ element }: Address): ElementId => element;

const displayed = (uri: string): string => `${uri === anonymous ? '"Anonymous" ' : ''}<${uri}>`;

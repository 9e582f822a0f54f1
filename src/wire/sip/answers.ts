import type { Body } from '../../codecs/text/body.ts';
import type { Header } from '../../codecs/text/headers.ts';
import type {
  SipAnswerMessage,
  SipError,
  SipOk,
  SipReason,
  SipRegister,
  SipRequestMessage,
} from '../../protocol/messages/sip.ts';
import { places } from '../addresses.ts';
import type { Encoders, Hop, Pdu } from '../hop.ts';
import { contactTags, sessionTag } from './features.ts';
import {
  exchangeHeaders,
  highestPriority,
  recordRoute,
  routeEntry,
  telUriOf,
  viaHeaders,
} from './headers.ts';
import { contactOf, type Invitation, partiesOf } from './parties.ts';
import { pduOf } from './requests.ts';
import { sessionDescription } from './sessionDescription.ts';

/** How every answer to a SIP request is written. @throws RangeError if the request is not among what the hop concerns. */
export const sipAnswers: Encoders<SipAnswerMessage['type']> = {
  'SIP 200 OK': (hop) => {
    const request = requestOf(hop);
    switch (request.type) {
      case 'SIP REGISTER':
        return answer(hop, 200, 'OK', registered(hop, request));
      case 'SIP REGISTER 3P':
        return answer(hop, 200, 'OK', [['Expires', String(request.expires)]]);
      case 'SIP INVITE CHAT':
      case 'SIP INVITE LARGE':
        return accepted(hop, request);
      default:
        return answer(hop, 200, 'OK');
    }
  },
  'SIP 202 Accepted': (hop) => answer(hop, 202, 'Accepted'),
  'SIP ERROR': (hop) => answer(hop, hop.message.status, phraseOf(hop.message), warning(hop)),
};

function requestOf({ message, concerning }: Hop<SipAnswerMessage>): SipRequestMessage {
  const request = concerning.find(
    (one): one is SipRequestMessage => one.type === message.answers && one.callId === message.callId,
  );
  if (!request) throw new RangeError(`The ${message.answers} of ${message.callId} is not to be found`);
  return request;
}

function answer(
  hop: Hop<SipAnswerMessage>,
  status: number,
  reason: string,
  own: readonly Header[] = [],
  body?: Body,
): Pdu {
  const request = { ...hop, message: requestOf(hop) };
  const { via, callId } = hop.message;
  return pduOf({
    status,
    reason,
    headers: [
      ...viaHeaders([...via, { element: hop.to }], callId, hop.from),
      ...exchangeHeaders(request, partiesOf(request), true),
      ...own,
    ],
    ...(body && { body }),
  });
}

/**
 * What the registrar grants: the contact, the identities that belong together and the way of later requests. That MPS
 * for Messaging is on has no header in the documents: the priorities that are then accepted say so (our reading).
 */
function registered(hop: Hop<SipOk>, { user, ue, expires, capabilities }: SipRegister): readonly Header[] {
  const identities = [user, ...telUriOf(user, hop)].map((uri) => `<${uri}>`);
  const serving = ue === 'UE-A' ? 'S-CSCF-O' : 'S-CSCF-T';
  return [
    ...(expires === 0
      ? []
      : [['Contact', `<${contactOf(ue)}>;expires=${expires}${contactTags(capabilities)}`] as const]),
    ['Path', routeEntry('P-CSCF')],
    ['Service-Route', `<sip:orig@${places[serving].host};lr>`],
    ['P-Associated-URI', identities.join(',')],
    ...(hop.message.mpsIndication === 'on' ? [['Accept-Resource-Priority', highestPriority] as const] : []),
  ];
}

/** The other end takes part in the session, and says where it waits for the content. */
function accepted(hop: Hop<SipOk>, invitation: Invitation): Pdu {
  const { route = [] } = hop.message;
  const path = route.map(({ element }) => element);
  const end = path.at(-1) ?? hop.from;
  const isLarge = invitation.type === 'SIP INVITE LARGE';
  const tag = sessionTag(invitation.featureTag, isLarge ? 'largemsg' : 'session');
  const sdp = sessionDescription(end, invitation.callId, {
    setup: 'passive',
    direction: isLarge ? 'recvonly' : 'sendrecv',
  });
  return answer(
    hop,
    200,
    'OK',
    [['Contact', `<${contactOf(end)}>${tag}`], ...recordRoute(path.slice(0, -1))],
    { kind: 'sdp', sdp },
  );
}

/** What a status is called (RFC 3261 clause 21, RFC 5079). */
const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  433: 'Anonymity Disallowed',
  480: 'Temporarily Unavailable',
  486: 'Busy Here',
  500: 'Server Internal Error',
  503: 'Service Unavailable',
  504: 'Server Time-out',
  603: 'Decline',
};

const phraseOf = ({ status }: SipError): string => phrases[status] ?? 'Failure';

const reasons: Readonly<Record<SipReason, string>> = {
  'not-authorised': 'not authorised for the service',
  'anonymity-prohibited': 'the operator prohibits hidden senders',
  'not-reachable': 'not reachable in any domain',
  'unknown-user': 'unknown user',
  'not-registered': 'not registered',
  'sms-failure': 'failure of the SMS network',
  'memory-full': 'no memory left',
  'not-understood': 'not understood',
  'unidentified-prohibited': 'the operator prohibits unidentified senders',
  'no-answer': 'no answer in time',
  rejected: 'rejected by the user',
  'too-long': 'too long for 255 short messages',
  'credit-exhausted': 'no credit left',
};

/** Why, in words; with warn-code 399, which leaves them free (RFC 3261 clause 20.43). */
const warning = ({ message, from }: Hop<SipError>): readonly Header[] => [
  ['Warning', `399 ${places[from].host} "${reasons[message.reason]}"`],
];

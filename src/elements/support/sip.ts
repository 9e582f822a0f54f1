import type { Address } from '../../protocol/address.ts';
import type { ElementId } from '../../protocol/elementIds.ts';
import type {
  SipAnswerMessage,
  SipError,
  SipOk,
  SipReason,
  SipRequestMessage,
} from '../../protocol/messages/sip.ts';
import { type Identity, identityNamed } from '../../protocol/subscribers.ts';
import { type Act, send } from './act.ts';

/** The status that we show for a reason; the documents name none. */
const statusOf: Readonly<Record<SipReason, number>> = {
  'not-authorised': 403,
  'anonymity-prohibited': 433,
  'unknown-user': 404,
  'not-registered': 480,
  'not-reachable': 480,
  'sms-failure': 504,
  'memory-full': 486,
  'not-understood': 400,
  'unidentified-prohibited': 403,
  'no-answer': 480,
  rejected: 603,
  'too-long': 413,
  'credit-exhausted': 402,
};

/** The subscriber that a request is for: its Request-URI, with or without the mark of a contact. */
export function addresseeOf({ requestUri }: { readonly requestUri: string }): Identity {
  const identity = identityNamed(requestUri.split(';')[0] ?? '');
  if (identity === undefined) throw new Error(`Nobody is called ${requestUri}`);
  return identity;
}

type Request = SipRequestMessage & { readonly from?: Address };

/** The request passed on; its answer comes back this way. */
export function forward(to: ElementId | Address, request: Request, self: Address): Act {
  const { from: _from, ...message } = request;
  return send(to, { ...message, via: [...request.via, self] });
}

/** A request of a dialog passed on to the next element of its route. */
export function forwardInDialog(request: Request, self: Address): Act {
  const [next, ...route] = request.route ?? [];
  if (next === undefined) throw new Error(`${request.type} has nowhere to go`);
  return forward(next, { ...request, route }, self);
}

/** The elements that stay in the dialog which a request opens: all that it passed, but the I-CSCF. */
const dialogPath = ({ via }: Request): readonly Address[] =>
  via.slice(1).flatMap(({ element }) => (element === 'I-CSCF' ? [] : [{ element }]));

/** The way of the callee's requests back to the caller. */
export function routeToCaller(invite: Request): readonly Address[] {
  const [caller] = invite.via;
  return caller === undefined ? [] : [...dialogPath(invite).toReversed(), caller];
}

/** The session accepted: its caller learns the way of the requests that follow. */
export function acceptSession(invite: Request, callee: Address): Act {
  return accept(invite, { route: [...dialogPath(invite), callee] });
}

/** A successful final answer to a request. */
export function accept(request: Request, extra: Pick<SipOk, 'mpsIndication' | 'route'> = {}): Act {
  return backward(request.via, {
    type: 'SIP 200 OK',
    answers: request.type,
    callId: request.callId,
    via: [],
    ...extra,
  });
}

/** The answer to a request whose outcome comes later, in a request of its own. */
export function acceptForLater(request: Request): Act {
  return backward(request.via, {
    type: 'SIP 202 Accepted',
    answers: request.type,
    callId: request.callId,
    via: [],
  });
}

/** A failed final answer to a request. */
export function reject(request: Request, reason: SipReason): Act {
  const answer: SipError = {
    type: 'SIP ERROR',
    answers: request.type,
    callId: request.callId,
    via: [],
    status: statusOf[reason],
    reason,
  };
  return backward(request.via, answer);
}

/** An answer passed on to whoever the request came from. */
export function passBack(answer: SipAnswerMessage & { readonly from?: Address }): Act {
  const { from: _from, ...message } = answer;
  return backward(answer.via, message);
}

function backward(via: readonly Address[], answer: SipAnswerMessage): Act {
  const to = via.at(-1);
  if (to === undefined) throw new Error(`${answer.type} to ${answer.answers} has nowhere to go`);
  return send(to, { ...answer, via: via.slice(0, -1) });
}

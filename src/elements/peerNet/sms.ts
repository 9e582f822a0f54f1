import { correspondent, msisdnlessCorrelationId, peer, scAddress } from '../../protocol/subscribers.ts';
import { type Act, internal, note, send } from '../support/act.ts';
import { newCallId } from '../support/newCallId.ts';
import { type Incomplete, isIncomplete, wholeText } from '../support/incomplete.ts';
import { type Concatenating, cut, type TextPart } from '../support/segments.ts';
import { accept, acceptForLater, reject } from '../support/sip.ts';
import type { Context, Got } from '../support/types.ts';

/** What the phones of the other network have cut, and what has come to them in part. */
export interface Data extends Concatenating, Incomplete {}

/**
 * A user of the other network sends a text, of which its gateway brings one Short Message after the other directly to
 * ours (TS 23.204 clause 6.4a step 2).
 */
export function smsFromPeer(
  context: Context<object, Data>,
  { to, text, segments }: Got<'USER SENDS SMS'>,
): { readonly outgoing: readonly Act[]; readonly data: Data } {
  const message = {
    type: 'SIP MESSAGE SM',
    requestUri: correspondent(to).impu,
    tpdu: 'SMS-DELIVER',
    originator: peer.impu,
    sender: 'REAL',
    scAddress,
    via: [context.self],
  } as const;
  const callId = newCallId(context);
  const { parts, data } = cut(context.data, text, (count) => count, segments);
  const sent = (part: TextPart, index: number): Act =>
    send('IP-SM-GW', { ...message, ...part, callId: index === 0 ? callId : `${index}-${callId}` });
  return { outgoing: parts.map(sent), data };
}

/** How a Short Message ended that a user of the other network has sent. */
export function endOfSms(event: Got<'SIP MESSAGE REPORT' | 'SIP ERROR'>): readonly Act[] {
  if (event.type === 'SIP ERROR') {
    return [note({ type: 'ended', action: 'sms', result: 'negative', reason: event.reason })];
  }
  const { result, cause } = event;
  return [
    accept(event),
    ...(result === 'positive' ? [note({ type: 'delivery', result, kept: false, direct: true })] : []),
    note({ type: 'ended', action: 'sms', result, ...(cause && { reason: cause }) }),
  ];
}

const terminated = internal('terminatedElsewhere');

/** The other network brings a Short Message to its user (6.3a steps 7 and 8c). */
export function smsTaken(context: Context<object, Data>, sm: Got<'SIP MESSAGE SM'>): readonly Act[] {
  const { originator, sender } = sm;
  const text = wholeText(context.data, sm);
  return [
    terminated,
    acceptForLater(sm),
    ...(isIncomplete(context.data, sm) ? [] : [note({ type: 'shown', as: 'SMS', originator, sender, text })]),
    send(sm.from, { ...reportOn(context, sm), result: 'positive' }),
  ];
}

/** It cannot for now, and names what the service centre is to store the Short Message under (6.3a step 8b). */
export function smsFailedForNow(context: Context<object>, sm: Got<'SIP MESSAGE SM'>): readonly Act[] {
  return [
    terminated,
    acceptForLater(sm),
    send(sm.from, {
      ...reportOn(context, sm),
      result: 'negative',
      cause: 'absent',
      msisdnlessCorrelationId: msisdnlessCorrelationId(sm),
    }),
  ];
}

/** It refuses (6.3a step 8a). */
export function smsRefused(sm: Got<'SIP MESSAGE SM'>): readonly Act[] {
  return [terminated, reject(sm, 'not-authorised')];
}

const reportOn = (context: Context<object>, { originator, callId }: Got<'SIP MESSAGE SM'>) =>
  ({
    type: 'SIP MESSAGE REPORT',
    user: originator,
    inReplyTo: callId,
    tpdu: 'SMS-DELIVER-REPORT',
    callId: newCallId(context),
    via: [context.self],
  }) as const;

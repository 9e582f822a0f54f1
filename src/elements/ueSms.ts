import { ipAddressOf } from '../protocol/ipAccess.ts';
import { correspondent, identities, noMsisdn, scAddress } from '../protocol/subscribers.ts';
import type { Correspondent } from '../protocol/userActions.ts';
import { type Act, note, send } from './support/act.ts';
import { wholeText } from './support/incomplete.ts';
import { callIdOfPart, cut, isTooLong, type TextPart } from './support/segments.ts';
import { type Got, held, type Incoming } from './support/types.ts';
import type { C, Data } from './ue.ts';

interface Args {
  readonly context: C;
  readonly event: Incoming;
}

/** What the phone is to send, one after the other, and what it writes down of it. */
interface Submission {
  readonly outgoing: readonly Act[];
  readonly data: Data;
}

/** How a phone names the recipient: by MSISDN, or a subscriber without one by IMSI, as what triggers a device does (our reading). */
export function addressOf({ config }: C, to: Correspondent): string | undefined {
  if (!config.numberless.includes(to)) return correspondent(to).msisdn;
  return to === 'PEER-NET' ? undefined : identities[to].imsi;
}

const smsIn = ({ event }: Args) => event as Got<'USER SENDS SMS'>;

export const textTooLong = ({ event }: Args): boolean => 'text' in event && isTooLong(event.text ?? '');

/** A text as the Short Messages that it takes: each goes when the one before has been reported on. */
export function submissionOf(
  context: C,
  text: string,
  sent: (part: TextPart) => Act,
  atLeast?: number,
): Submission {
  const { parts, data } = cut(context.data, text, (count) => count, atLeast);
  return { outgoing: parts.map(sent), data };
}

/** Over the radio access, through the node that the phone is attached to. */
export function overRadio(args: Args): Submission {
  const { to, text, segments } = smsIn(args);
  const { context } = args;
  const message = {
    type: 'RADIO-SM',
    tpdu: 'SMS-SUBMIT',
    originator: context.config.identity.msisdn,
    sender: 'REAL',
    recipient: held(addressOf(context, to)),
    scAddress,
  } as const;
  const node = held(context.config.attachedTo);
  return submissionOf(context, text, (part) => send(node, { ...message, ...part }), segments);
}

/**
 * In SIP (TS 23.204 6.3 step 2). The Call-ID bears the name of the context, so that the submit report finds it. A client
 * that does not say that this is a Short Message sends the text as it is: the gateway makes Short Messages of it.
 */
export function overIms(args: Args): Submission {
  const { to, text, segments } = smsIn(args);
  const { context } = args;
  const { identity, requestUriOfSms, numberless, indicatesSms } = context.config;
  const { impu, msisdn } = correspondent(to);
  const bySipUri = numberless.includes(to) || numberless.includes(identity.ue);
  const message = {
    type: 'SIP MESSAGE SM',
    requestUri: requestUriOfSms,
    tpdu: 'SMS-SUBMIT',
    originator: numberless.includes(identity.ue) ? identity.impu : identity.msisdn,
    sender: 'REAL',
    // Without MSISDN at either end (TS 23.204 6.3a step 2).
    ...(bySipUri ? { recipient: noMsisdn, recipientUri: impu } : { recipient: msisdn }),
    scAddress,
    via: [context.self],
  } as const;
  const callId = `${context.self.context}@${identity.ue.toLowerCase()}`;
  if (!indicatesSms) return { outgoing: [send('P-CSCF', { ...message, text, callId })], data: context.data };
  const sent = (part: TextPart): Act =>
    send('P-CSCF', {
      ...message,
      smsIndication: 'explicit',
      ...part,
      callId: callIdOfPart(callId, part),
    });
  return submissionOf(context, text, sent, segments);
}

/** Over IP without IMS (TR 23.804 8.3 step 2). */
export function overIp(args: Args): Submission {
  const { to, text, segments } = smsIn(args);
  const { context } = args;
  const message = {
    type: 'IP-SM',
    tpdu: 'SMS-SUBMIT',
    ipAddress: ipAddressOf(context.config.identity.ue),
    sender: 'REAL',
    recipient: held(addressOf(context, to)),
    scAddress,
  } as const;
  return submissionOf(context, text, (part) => send('IP-SM-GW', { ...message, ...part }), segments);
}

/** What the phone shows: the whole text. */
export function shown({ context, event }: Args): Act {
  const message = event as Got<'RADIO-SM' | 'SIP MESSAGE IM' | 'SIP MESSAGE SM' | 'IP-SM'>;
  return note({
    type: 'shown',
    as: message.type === 'SIP MESSAGE IM' ? 'IM' : 'SMS',
    originator: held(message.originator),
    sender: message.sender,
    text: wholeText(context.data, message),
  });
}

/** A Short Message with some of a text. */
export const partIn = ({ event }: Args) => event as Got<'RADIO-SM' | 'SIP MESSAGE SM' | 'IP-SM'>;

import { encodeMms } from '../../codecs/mms/mms.ts';
import { group } from '../../codecs/piece.ts';
import { encodeRp, type RpMessage } from '../../codecs/sms/rp.ts';
import type { Body, Part } from '../../codecs/text/body.ts';
import { xmlPieces } from '../../codecs/text/xml.ts';
import type {
  SipInviteChat,
  SipMessageIm,
  SipMessageImdn,
  SipMessageMms,
  SipMessageReport,
  SipMessageSm,
  SipRequestMessage,
} from '../../protocol/messages/sip.ts';
import { cpimOf, textBody } from '../cpim.ts';
import type { Hop } from '../hop.ts';
import { contentLocation, mmsPduOf } from '../multimedia.ts';
import { rpData, rpReport } from '../rp.ts';
import { dateTimeOf } from '../time.ts';
import { makerOf, partiesOf } from './parties.ts';
import { sessionDescription } from './sessionDescription.ts';
import { shortMessageInfoBody } from './shortMessageInfo.ts';

/** An RP message inside SIP (TS 24.341). */
export const rpBody = (message: RpMessage): Body => ({
  kind: 'octets',
  contentType: 'application/vnd.3gpp.sms',
  content: encodeRp(message),
});

/** An Instant Message: plain text, or with CPIM around it where the sender wants to hear of it. */
export function instantMessageBody(hop: Hop<SipMessageIm>): Body {
  const { message, origin } = hop;
  const { text, notify = 'none', callId } = message;
  if (notify === 'none') return textBody(text);
  const { from, to } = partiesOf(hop);
  return cpimOf(
    { from, to, writtenMs: origin.writtenMs, messageId: callId, notify },
    { headers: [], body: textBody(text) },
  );
}

/** What became of an Instant Message, which it names with the time at which that was written (RFC 5438 clause 7.2.1.1). */
export function notificationBody(hop: Hop<SipMessageImdn>): Body {
  const { message, origin } = hop;
  const { messageId, result, callId } = message;
  const { from, to } = partiesOf(hop);
  return cpimOf(
    { from, to, writtenMs: origin.writtenMs, messageId: callId },
    {
      headers: [['Content-Disposition', 'notification']],
      body: {
        kind: 'imdn',
        imdn: {
          messageId,
          dateTime: dateTimeOf(origin.aboutMs),
          notification: 'delivery',
          status: result === 'positive' ? 'delivered' : 'failed',
        },
      },
    },
  );
}

/** A Short Message: RP-DATA where the terminal says that it is one, else a text that the gateway takes for one. */
export function shortMessageBody(hop: Hop<SipMessageSm>): Body {
  const { message } = hop;
  if (message.tpdu === 'SMS-SUBMIT' && message.smsIndication === undefined) return textBody(message.text);
  const rp = rpBody(rpData(message, hop));
  if (message.recipientUri === undefined) return rp;
  return mixed([rp, shortMessageInfoBody({ to: message.recipientUri })]);
}

/** The report on a Short Message, and what names both users where there is no MSISDN. */
export function reportBody(hop: Hop<SipMessageReport>): Body {
  const { message } = hop;
  const rp = rpBody(rpReport(message, hop));
  const { msisdnlessCorrelationId: correlationId } = message;
  return correlationId === undefined ? rp : mixed([rp, shortMessageInfoBody({ correlationId })]);
}

/** What an INVITE offers, and for a group whom its server is to invite (RFC 5366). */
export function invitationBody(hop: Hop<Extract<SipRequestMessage, { readonly requestUri: string }>>): Body {
  const { message } = hop;
  const direction = message.type === 'SIP INVITE LARGE' ? 'sendonly' : 'sendrecv';
  const sdp = sessionDescription(makerOf(hop), message.callId, { setup: 'actpass', direction });
  const offer: Body = { kind: 'sdp', sdp };
  const recipients = recipientsOf(message);
  if (recipients.length === 0) return offer;
  const content = group('Recipient list', [
    ...xmlPieces({
      name: 'resource-lists',
      attributes: { xmlns: 'urn:ietf:params:xml:ns:resource-lists' },
      content: [{ name: 'list', content: recipients.map((uri) => ({ name: 'entry', attributes: { uri } })) }],
    }),
  ]);
  return mixed([
    offer,
    {
      headers: [['Content-Disposition', 'recipient-list']],
      body: { kind: 'octets', contentType: 'application/resource-lists+xml', content },
    },
  ]);
}

/** Whom the server of a group is to invite. */
export const recipientsOf = (message: SipRequestMessage): NonNullable<SipInviteChat['recipients']> =>
  message.type === 'SIP INVITE CHAT' ? (message.recipients ?? []) : [];

/** An operation of MM1, or the place where the content is fetched; without an indication, parts that are not text alone. */
export function multimediaBody({ message, origin }: Hop<SipMessageMms>): Body {
  const { mm, mmsId, requestUri, recipient = requestUri, link, text = '', mmsIndication } = message;
  if (link !== undefined) return uriList(link);
  if (mm === 'MM1_submit.REQ' && mmsIndication === undefined) return mixed([textBody(text)]);
  const pdu = mmsPduOf({ ...message, recipient }, origin.writtenMs);
  return pdu === undefined
    ? uriList(contentLocation(mmsId))
    : { kind: 'octets', contentType: 'application/vnd.wap.mms-message', content: encodeMms(pdu) };
}

const uriList = (uri: string): Body => ({ kind: 'text', contentType: 'text/uri-list', text: `${uri}\r\n` });

/** Several bodies in one message. */
export const mixed = (bodies: readonly (Body | Part)[]): Body => ({
  kind: 'multipart',
  contentType: 'multipart/mixed;boundary=interwork-part',
  parts: bodies.map((body) => ('kind' in body ? { headers: [], body } : body)),
});

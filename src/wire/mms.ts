import { encodeMms } from '../codecs/mms/mms.ts';
import type { Body } from '../codecs/text/body.ts';
import type { Header } from '../codecs/text/headers.ts';
import { encodeHttp } from '../codecs/text/http.ts';
import { encodeMail } from '../codecs/text/mail.ts';
import { reasonPhrase } from '../codecs/text/reasonPhrase.ts';
import type { Start } from '../codecs/text/startLine.ts';
import type { MmsMessage } from '../protocol/messages/mms.ts';
import { places } from './addresses.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { addressOf, contentLocation, type Multimedia, mmsPduOf } from './multimedia.ts';
import { runBeganMs } from './time.ts';

/** How multimedia messages go over HTTP between terminal and relay (MM1), and as mail between relays (MM4). */
export const multimediaMessages: Encoders<MmsMessage['type']> = {
  'HTTP POST': ({ message, from, sentMs }) =>
    http(
      { method: 'POST', requestUri: '/' },
      [
        ['Host', relay],
        ['User-Agent', places[from].host],
      ],
      { recipient: '', ...message },
      sentMs,
    ),
  'HTTP GET': ({ message: { mmsId } }) => ({
    dissector: 'http',
    piece: encodeHttp({
      method: 'GET',
      requestUri: new URL(contentLocation(mmsId)).pathname,
      headers: [['Host', relay]],
    }),
  }),
  'HTTP 200 OK': (hop) => {
    const { message, sentMs } = hop;
    return http(
      { status: 200, reason: reasonPhrase(200) },
      [],
      { recipient: readerOf(hop), ...message },
      sentMs,
    );
  },
  'MM4 FORWARD': ({ message, from, to, sentMs }) => {
    const { mmsId, originator, recipient, text, deliveryReport } = message;
    return mail(
      [
        ...mm4Headers('MM4_forward.REQ', mmsId, mmsId),
        ['X-Mms-Ack-Request', 'Yes'],
        ...(deliveryReport === true ? [['X-Mms-Delivery-Report', 'Yes'] as const] : []),
        ['X-Mms-Originator-System', `mm4@${places[from].host}`],
        ['From', mailbox(originator, places[from].host)],
        ['To', mailbox(recipient, places[to].host)],
        ['Message-ID', `<${mmsId}@${places[from].host}>`],
        ['Date', dateOf(sentMs)],
        ['MIME-Version', '1.0'],
      ],
      text,
    );
  },
  'MM4 REPORT': ({ message: { mmsId, recipient, result }, from, to, sentMs }) =>
    mail([
      ...mm4Headers('MM4_delivery_report.REQ', `${mmsId}-report`, mmsId),
      ['X-Mms-MM-Status-Code', result === 'positive' ? 'Retrieved' : 'Rejected'],
      ['From', `mm4@${places[from].host}`],
      ['To', mailbox(recipient, places[to].host)],
      ['Date', dateOf(sentMs)],
    ]),
  'MM4 REPORT-RES': ({ message: { mmsId }, from, to, sentMs }) =>
    mail([
      ...mm4Headers('MM4_delivery_report.RES', `${mmsId}-report`, mmsId),
      ['X-Mms-Request-Status-Code', 'Ok'],
      ['From', `mm4@${places[from].host}`],
      ['To', `mm4@${places[to].host}`],
      ['Date', dateOf(sentMs)],
    ]),
};

const relay = places['MMS-RS'].host;

function http(start: Start<'POST'>, headers: readonly Header[], message: Multimedia, sentMs: number): Pdu {
  const pdu = mmsPduOf(message, sentMs);
  const body: Body | undefined = pdu && {
    kind: 'octets',
    contentType: 'application/vnd.wap.mms-message',
    content: encodeMms(pdu),
  };
  return {
    dissector: 'http',
    piece: encodeHttp({ ...start, headers, ...(body && { body }) }),
  };
}

function mail(headers: readonly Header[], text?: string): Pdu {
  const contentType = 'text/plain; charset=utf-8';
  return {
    dissector: 'imf',
    piece: encodeMail({
      headers,
      ...(text !== undefined && { body: { kind: 'text', contentType, text: `${text}\r\n` } }),
    }),
  };
}

const mm4Headers = (type: string, transactionId: string, mmsId: string): readonly Header[] => [
  ['X-Mms-3GPP-MMS-Version', '6.10.0'],
  ['X-Mms-Message-Type', type],
  ['X-Mms-Transaction-ID', `"${transactionId}"`],
  ['X-Mms-Message-ID', `"${mmsId}"`],
];

/** A number gets the host of the relay that serves it; a mail address has one. */
function mailbox(name: string, host: string): string {
  const address = addressOf(name);
  return address.includes('@') ? address : `${address}@${host}`;
}

const dateOf = (sentMs: number): string =>
  new Date(runBeganMs + sentMs).toUTCString().replace('GMT', '+0000');

/** Who has fetched: the terminal that asked. */
const readerOf = ({ to }: Hop): string => `user@${places[to].host}`;

import { expect, test, vi } from 'vitest';
import { encodeUpperPdu, type UpperPduTags } from '../capture/upperPdu.ts';
import { encodeMms, type MmsPdu } from '../mms/mms.ts';
import type { Piece } from '../piece.ts';
import { captureOf } from '../testing/capture.ts';
import { dissect } from '../testing/wireshark.ts';
import { encodeHttp } from './http.ts';
import { encodeHttp2 } from './http2.ts';
import { encodeMail } from './mail.ts';
import { encodeMsrp } from './msrp.ts';
import { encodeSip } from './sip.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const way = { source: '10.1.0.1', destination: '10.2.0.10', sourcePort: 40_000 };
const sip: UpperPduTags = { ...way, dissector: 'sip', portType: 'UDP', destinationPort: 5060 };
const msrp: UpperPduTags = { ...way, dissector: 'msrp', portType: 'TCP', destinationPort: 2855 };
const http: UpperPduTags = { ...way, dissector: 'http', portType: 'TCP', destinationPort: 80 };
const http2: UpperPduTags = { ...way, dissector: 'http2', portType: 'TCP', destinationPort: 8080 };
const imf: UpperPduTags = { ...way, dissector: 'imf', portType: 'TCP', destinationPort: 25 };

const mms = (pdu: MmsPdu): Piece =>
  encodeHttp({
    status: 200,
    reason: 'OK',
    headers: [],
    body: { kind: 'octets', contentType: 'application/vnd.wap.mms-message', content: encodeMms(pdu) },
  });

test.each<[string, UpperPduTags, Piece, string, readonly string[]]>([
  [
    'the registrations of a user',
    sip,
    encodeSip({
      method: 'NOTIFY',
      requestUri: 'sip:ipsmgw.example',
      headers: [
        ['Via', 'SIP/2.0/UDP 10.0.0.1:5060;branch=z9hG4bKn1'],
        ['From', '<sip:alice@example>;tag=1'],
        ['To', '<sip:ipsmgw.example>;tag=2'],
        ['Call-ID', 'n1'],
        ['CSeq', '1 NOTIFY'],
        ['Event', 'reg'],
        ['Subscription-State', 'active;expires=600'],
      ],
      body: {
        kind: 'regInfo',
        regInfo: {
          version: 0,
          state: 'full',
          registrations: [
            {
              aor: 'sip:alice@example',
              id: 'r1',
              state: 'active',
              contacts: [
                {
                  id: 'c1',
                  state: 'active',
                  event: 'registered',
                  expires: 600,
                  uri: 'sip:10.1.0.1',
                  parameters: [{ name: '+g.3gpp.smsip' }],
                },
              ],
            },
          ],
        },
      },
    }),
    'sip:xml',
    ['<uri>', '<unknown-param', 'Event: reg'],
  ],
  [
    'a report on a chat message',
    msrp,
    encodeMsrp({
      transactionId: 'a786hjs2',
      method: 'REPORT',
      headers: [
        ['To-Path', 'msrp://10.1.0.1:2855/s.alice;tcp'],
        ['From-Path', 'msrp://10.2.0.10:2855/s.ipsmgw;tcp'],
        ['Message-ID', '12339sdqwer'],
        ['Byte-Range', '1-8/8'],
        ['Status', '000 200 OK'],
      ],
    }),
    'msrp',
    ['Status: 000 200 OK', 'Continuation-flag: $'],
  ],
  [
    'a chunk of a chat message',
    msrp,
    encodeMsrp({
      transactionId: 'd93kswow',
      method: 'SEND',
      headers: [
        ['To-Path', 'msrp://10.2.0.10:2855/s.ipsmgw;tcp'],
        ['From-Path', 'msrp://10.1.0.1:2855/s.alice;tcp'],
        ['Message-ID', '12339sdqwer'],
        ['Byte-Range', '1-5/9'],
      ],
      body: { kind: 'text', contentType: 'text/plain', text: 'Lunch' },
      continuation: '+',
    }),
    'msrp:data-text-lines',
    ['Continuation-flag: +', 'Lunch'],
  ],
  [
    'a request for a multimedia message',
    http,
    encodeHttp({ method: 'GET', requestUri: '/m/n-01', headers: [['Host', 'mmsc.example']] }),
    'http',
    ['Request Method: GET'],
  ],
  [
    'a multimedia message of two parts',
    http,
    mms({
      type: 'm-retrieve-conf',
      transactionId: 't-1',
      messageId: 'mms-1@mmsc',
      date: 1_773_480_413,
      from: '+12065550101/TYPE=PLMN',
      to: ['+12065550102/TYPE=PLMN', '+12065550103/TYPE=PLMN'],
      subject: 'Ärger',
      messageClass: 'Personal',
      priority: 'High',
      deliveryReport: false,
      readReport: false,
      retrieveStatus: 'Ok',
      retrieveText: 'Fertig',
      parts: [
        { contentType: 'text/plain', name: 't.txt', contentLocation: 't.txt', text: 'Über' },
        { contentType: 'application/x-own', contentLocation: 'o', data: Uint8Array.of(1, 2, 3) },
      ],
    }),
    'http:mmse:data-text-lines:media',
    [
      'X-Mms-Message-Type: m-retrieve-conf (0x84)',
      'From: +12065550101/TYPE=PLMN',
      'To: +12065550103/TYPE=PLMN',
      'X-Mms-Priority: High (0x82)',
      'X-Mms-Retrieve-Status: Ok (0x80)',
      'X-Mms-Retrieve-Text: Fertig',
      'Ärger',
    ],
  ],
  [
    'a refusal of a multimedia message',
    http,
    mms({
      type: 'm-send-conf',
      transactionId: 't-1',
      responseStatus: 'Error-permanent-service-denied',
      responseText: 'No',
    }),
    'http:mmse',
    ['X-Mms-Transaction-ID: t-1', 'Response-Text: No', 'Response-Status: Permanent: Service denied (0xe1)'],
  ],
  [
    'a multimedia message to send, with every header field',
    http,
    mms({
      type: 'm-send-req',
      transactionId: 't-1',
      date: 1_773_480_413,
      from: null,
      to: ['bob@example'],
      subject: 'Lunch',
      messageClass: 'Informational',
      expiry: { at: 1_773_480_413 },
      priority: 'Low',
      senderVisibility: 'Hide',
      deliveryReport: true,
      readReport: true,
      parts: [{ contentType: 'text/html', text: '<p>' }],
    }),
    'http:mmse:data-text-lines',
    ['Sender-Visibility: Hide (0x80)', 'X-Mms-Read-Report: Yes (0x80)', 'X-Mms-Message-Class: '],
  ],
  [
    'what became of a notification',
    http,
    mms({ type: 'm-notifyresp-ind', transactionId: 't-1', status: 'Deferred', reportAllowed: true }),
    'http:mmse',
    ['Status: Deferred (0x83)', 'X-Mms-Report-Allowed: Yes (0x80)'],
  ],
  [
    'an answer without content',
    http2,
    encodeHttp2({ stream: 1, status: 204, headers: [['server', 'smsf']] }),
    'http2',
    ['Header: :status: 204 No Content', 'Header: server: smsf'],
  ],
  [
    'what became of a forwarded multimedia message',
    imf,
    encodeMail({
      headers: [
        ['X-Mms-Message-Type', 'MM4_forward.RES'],
        ['X-Mms-Request-Status-Code', 'Ok'],
      ],
    }),
    'imf',
    ['X-Mms-Message-Type: MM4_forward.RES'],
  ],
])('Wireshark decodes %s', async (_name, tags, piece, protocols, said) => {
  const [found] = await dissect(captureOf([encodeUpperPdu(tags, piece).octets]));
  expect(found).toMatchObject({ protocols, faults: [] });
  const missing = said.filter((words) => !found?.lines.some((line) => line.includes(words)));
  expect({ missing, lines: missing.length > 0 ? found?.lines : [] }).toEqual({ missing: [], lines: [] });
});

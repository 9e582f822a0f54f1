import { describe, expect, test } from 'vitest';
import { leaf, type Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { decodeRp, encodeRp } from '../sms/rp.ts';
import { expectOctets, expectOnlyMalformedNear, expectRoundTrips } from '../testing/proof.ts';
import { rpOfFields } from '../testing/shortMessages.ts';
import { type SipFields, sipOfFields } from '../testing/textMessages.ts';
import { vectors } from '../testing/vectors.ts';
import { sipMessage } from './arbitraries.ts';
import { reasonPhrase } from './reasonPhrase.ts';
import { decodeSip, encodeSip, type SipMessage } from './sip.ts';
import { octetsOfText, utf8Of } from './utf8.ts';

const sip = { encode: encodeSip, decode: decodeSip };
const messages = vectors('sip').map(({ name, fields, hex }) => ({
  name,
  hex,
  message: sipOfFields(fields as SipFields),
}));

describe.each(messages)('$name', ({ message, hex }) => {
  test('is written as these octets and read back', () => {
    expectOctets(sip, message, hex);
  });
  test('is malformed where it is cut short or changed, or is another message', () => {
    expectOnlyMalformedNear(sip, message);
  });
});

test('what is written is read back, bodies within bodies too', () => {
  expectRoundTrips(sip, sipMessage);
});

test.each(messages.flatMap(({ message }) => ('status' in message ? [message] : [])))(
  'the phrase of $status is $reason',
  ({ status, reason }) => {
    expect(reasonPhrase(status)).toBe(reason);
  },
);

test('a status without a phrase of its own has that of its hundred', () => {
  expect([199, 499, 699].map(reasonPhrase)).toEqual(['Trying', 'Bad Request', 'Busy Everywhere']);
});

test('a relay message inside is a piece of its own, and its octets are read back', () => {
  const report = rpOfFields({ type: 'RP-ACK', dir: 'ms-n', mr: 33, tpdu: { type: 'SMS-DELIVER-REPORT' } });
  const message: SipMessage = {
    method: 'MESSAGE',
    requestUri: 'sip:ipsmgw.example',
    headers: [],
    body: { kind: 'octets', contentType: 'application/vnd.3gpp.sms', content: encodeRp(report) },
  };
  const piece = encodeSip(message);
  expect(layersOf(piece)).toEqual(['SIP', 'RP', 'TP']);
  const { body } = decodeSip(piece.octets);
  expect(body?.kind === 'octets' && decodeRp(body.content.octets)).toEqual(report);
});

test('the protocols inside a message begin at pieces of their own', () => {
  const { message } = messages.find(({ name }) => name === 'sip-third-party-register') ?? {};
  expect(message && layersOf(encodeSip(message))).toEqual(['SIP', 'MIME multipart', 'SIP', '3GPP IMS XML']);
});

test('a NOTIFY tells of the contacts of a user and what they can do', () => {
  const { octets } = encodeSip({
    method: 'NOTIFY',
    requestUri: 'sip:ipsmgw.example',
    headers: [['Event', 'reg']],
    body: {
      kind: 'regInfo',
      regInfo: {
        version: 1,
        state: 'partial',
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
                expires: 600_000,
                uri: 'sip:10.1.0.1:5060',
                parameters: [
                  { name: '+g.3gpp.smsip' },
                  { name: '+g.3gpp.icsi-ref', value: '"urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.msg"' },
                ],
              },
            ],
          },
        ],
      },
    },
  });
  expect(utf8Of(octets).split('\r\n')).toEqual([
    'NOTIFY sip:ipsmgw.example SIP/2.0',
    'Event: reg',
    'Content-Type: application/reginfo+xml',
    'Content-Length: 457',
    '',
    '<?xml version="1.0" encoding="UTF-8"?><reginfo xmlns="urn:ietf:params:xml:ns:reginfo" version="1" ' +
      'state="partial"><registration aor="sip:alice@example" id="r1" state="active"><contact id="c1" ' +
      'state="active" event="registered" expires="600000"><uri>sip:10.1.0.1:5060</uri><unknown-param ' +
      'name="+g.3gpp.smsip"/><unknown-param name="+g.3gpp.icsi-ref">&quot;urn%3Aurn-7%3A3gpp-service.ims.' +
      'icsi.oma.cpm.msg&quot;</unknown-param></contact></registration></reginfo>',
  ]);
});

test.each([
  ['a wrong length', 'ACK sip:a SIP/2.0\r\nContent-Length: 1\r\n\r\n'],
  ['a body without a type', 'ACK sip:a SIP/2.0\r\n\r\nbody'],
  ['two types', 'ACK sip:a SIP/2.0\r\nContent-Type: text/plain\r\ncontent-type: text/plain\r\n\r\n'],
  ['an unknown method', 'DANCE sip:a SIP/2.0\r\n\r\n'],
  ['an unknown version', 'ACK sip:a SIP/3.0\r\n\r\n'],
  ['no phrase', 'SIP/2.0 200\r\n\r\n'],
  ['a folded line', 'ACK sip:a SIP/2.0\r\nSubject: a\r\n b\r\n\r\n'],
  ['a line end within a line', 'ACK sip:a SIP/2.0\r\nSubject: a\nb\r\n\r\n'],
  ['no empty line', 'ACK sip:a SIP/2.0\r\nSubject: a\r\n'],
])('%s is malformed', (_name, text) => {
  expect(() => decodeSip(octetsOfText(text))).toThrow(Malformed);
});

test('a message in a message in a message and so on is malformed, however deep', () => {
  const start = 'ACK sip:a SIP/2.0\r\nContent-Type: message/sip\r\n\r\n';
  expect(() => decodeSip(octetsOfText(start.repeat(5000)))).toThrow(Malformed);
});

test('spaces around header fields and the case of names do not matter', () => {
  const text = 'ACK sip:a SIP/2.0\r\ncontent-type:text/plain\r\nsubject : a \r\nCONTENT-LENGTH:\t2\r\n\r\nhi';
  expect(decodeSip(octetsOfText(text))).toEqual({
    method: 'ACK',
    requestUri: 'sip:a',
    headers: [['subject', 'a']],
    body: { kind: 'text', contentType: 'text/plain', text: 'hi' },
  });
});

test.each([
  ['line ends in a header', { headers: [['Subject', 'a\r\nTo: b'] as const] }],
  ['a type besides that of the body', { headers: [['Content-Type', 'text/plain'] as const] }],
  [
    'the boundary in a part',
    {
      headers: [],
      body: {
        kind: 'multipart',
        contentType: 'multipart/mixed;boundary=b',
        parts: [
          { headers: [], body: { kind: 'text', contentType: 'text/plain', text: 'a\r\n--b--' } },
          { headers: [], body: { kind: 'octets', contentType: 'x/y', content: leaf('Body', []) } },
        ],
      },
    },
  ],
] as const)('%s cannot be written', (_name, content) => {
  expect(() => encodeSip({ method: 'ACK', requestUri: 'sip:a', ...content })).toThrow(RangeError);
});

function layersOf({ layer, pieces = [] }: Piece): string[] {
  return [...(layer === undefined ? [] : [layer]), ...pieces.flatMap(layersOf)];
}

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { leaf } from '../piece.ts';
import { Malformed } from '../reader.ts';
import vectors from '../vectors/mms.json' with { type: 'json' };
import { body, headers } from './arbitraries.ts';
import { expectOctets, expectReadBack, expectSturdy } from './expectCodec.ts';
import { decodeHttp, encodeHttp, type HttpMessage } from './http.ts';
import { octetsOfText, utf8Of } from './utf8.ts';
import { contentOf, type HeaderField } from './vectors.ts';

const http = { encode: encodeHttp, decode: decodeHttp };

test.each(vectors)(
  'MM1 over HTTP, $name, is written as these octets and read back',
  ({ hex, upper, carriedIn }) => {
    const { headers: fields } = carriedIn;
    const message: HttpMessage = {
      method: 'POST',
      requestUri: '/',
      ...contentOf(fields as unknown as readonly HeaderField[], { pdu: { type: 'MMS' } }, hex),
    };
    const post = upper.slice(upper.indexOf(hexOf(octetsOfText('POST / HTTP/1.1'))));
    expectOctets(http, message, post);
    expectSturdy(http, octetsOf(post));
  },
);

test('what is written is read back', () => {
  const start = fc.oneof(
    fc.record({ method: fc.constantFrom('GET', 'POST'), requestUri: fc.constantFrom('/', '/m/n-02') }),
    fc.record({ status: fc.integer({ min: 100, max: 599 }), reason: fc.constantFrom('OK', '', 'Not Found') }),
  );
  const content = fc.record({ headers, body }, { requiredKeys: ['headers'] });
  fc.assert(fc.property(start, content, (line, rest) => expectReadBack(http, { ...line, ...rest })));
});

test('an answer carries what was asked for', () => {
  const { octets } = encodeHttp({
    status: 200,
    reason: 'OK',
    headers: [],
    body: { kind: 'octets', contentType: 'application/vnd.wap.mms-message', content: leaf('PDU', [65]) },
  });
  expect(utf8Of(octets).split('\r\n')).toEqual([
    'HTTP/1.1 200 OK',
    'Content-Type: application/vnd.wap.mms-message',
    'Content-Length: 1',
    '',
    'A',
  ]);
});

test('the first line of another protocol is malformed', () => {
  expect(() => decodeHttp(octetsOfText('SIP/2.0 200 OK\r\n\r\n'))).toThrow(Malformed);
});

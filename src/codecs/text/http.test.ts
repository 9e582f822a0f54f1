import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf } from '../hex.ts';
import { leaf } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformedNear, expectRoundTrips } from '../testing/proof.ts';
import { contentOfFields, type MmsFields } from '../testing/textMessages.ts';
import { vectors } from '../testing/vectors.ts';
import { body, headers } from './arbitraries.ts';
import { decodeHttp, encodeHttp, type HttpMessage } from './http.ts';
import { octetsOfText, utf8Of } from './utf8.ts';

const http = { encode: encodeHttp, decode: decodeHttp };

test.each(vectors('mms'))(
  'MM1 over HTTP, $name, is written as these octets and read back',
  ({ fields, upper }) => {
    const message: HttpMessage = {
      method: 'POST',
      requestUri: '/',
      ...contentOfFields(
        [
          ['Host', 'mmsc.ims.mnc001.mcc001.3gppnetwork.org'],
          ['User-Agent', 'ipsmgw-sim'],
          ['Content-Type', 'application/vnd.wap.mms-message'],
        ],
        { pdu: fields as MmsFields },
      ),
    };
    expectOctets(http, message, upper.slice(upper.indexOf(hexOf(octetsOfText('POST / HTTP/1.1')))));
    expectOnlyMalformedNear(http, message);
  },
);

test('what is written is read back', () => {
  const start = fc.oneof(
    fc.record({ method: fc.constantFrom('GET', 'POST'), requestUri: fc.constantFrom('/', '/m/n-02') }),
    fc.record({ status: fc.integer({ min: 100, max: 599 }), reason: fc.constantFrom('OK', '', 'Not Found') }),
  );
  const content = fc.record({ headers, body }, { requiredKeys: ['headers'] });
  expectRoundTrips(
    http,
    fc.tuple(start, content).map(([line, rest]): HttpMessage => ({ ...line, ...rest })),
  );
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

import { describe, expect, test } from 'vitest';
import { octetsOf } from '../hex.ts';
import { expectOctets, expectOnlyMalformed, expectRoundTrips } from '../testing/proof.ts';
import radioVectors from '../vectors/radio.json';
import { cpOfFields, rpOfFields, tpduOfFields } from '../testing/shortMessages.ts';
import rpVectors from '../vectors/sms-rp.json';
import tpduVectors from '../vectors/sms-tpdu.json';
import {
  cpMessage,
  deliver,
  deliverReport,
  deliverReportOfFailure,
  rpMessage,
  statusReport,
  submit,
  submitReport,
  submitReportOfFailure,
} from './arbitraries.ts';
import { decodeCp, encodeCp } from './cp.ts';
import { decodeDeliver, encodeDeliver } from './deliver.ts';
import {
  decodeDeliverReport,
  decodeDeliverReportOfFailure,
  decodeSubmitReport,
  decodeSubmitReportOfFailure,
  encodeReport,
} from './reports.ts';
import { decodeRp, encodeRp } from './rp.ts';
import { decodeStatusReport, encodeStatusReport } from './statusReport.ts';
import { decodeSubmit, encodeSubmit } from './submit.ts';
import { encodeTpdu, type Tpdu } from './tpdu.ts';

const decoders = {
  'SMS-SUBMIT': decodeSubmit,
  'SMS-DELIVER': decodeDeliver,
  'SMS-STATUS-REPORT': decodeStatusReport,
  'SMS-DELIVER-REPORT': decodeDeliverReport,
  'SMS-SUBMIT-REPORT': decodeSubmitReport,
} as const;

test.each(tpduVectors)('TPDU $name', ({ fields, hex }) => {
  const tpdu = tpduOfFields(fields);
  expectOctets<Tpdu>({ encode: encodeTpdu, decode: decoders[tpdu.type] }, tpdu, hex);
});

test.each(rpVectors)('RP $name', ({ fields, hex }) => {
  expectOctets({ encode: encodeRp, decode: decodeRp }, rpOfFields(fields), hex);
});

test.each(radioVectors)('CP $name', ({ fields, hex }) => {
  expectOctets({ encode: encodeCp, decode: decodeCp }, cpOfFields(fields), hex);
});

describe('whatever is encoded comes back, and octets that are no message are malformed', () => {
  test('SMS-SUBMIT', () => {
    expectRoundTrips({ encode: encodeSubmit, decode: decodeSubmit }, submit);
    expectOnlyMalformed({ encode: encodeSubmit, decode: decodeSubmit }, submit);
  });
  test('SMS-DELIVER', () => {
    expectRoundTrips({ encode: encodeDeliver, decode: decodeDeliver }, deliver);
    expectOnlyMalformed({ encode: encodeDeliver, decode: decodeDeliver }, deliver);
  });
  test('SMS-STATUS-REPORT', () => {
    expectRoundTrips({ encode: encodeStatusReport, decode: decodeStatusReport }, statusReport);
    expectOnlyMalformed({ encode: encodeStatusReport, decode: decodeStatusReport }, statusReport);
  });
  test('SMS-DELIVER-REPORT', () => {
    expectRoundTrips({ encode: encodeReport, decode: decodeDeliverReport }, deliverReport);
    expectOnlyMalformed({ encode: encodeReport, decode: decodeDeliverReport }, deliverReport);
  });
  test('SMS-DELIVER-REPORT of a failure', () => {
    expectRoundTrips({ encode: encodeReport, decode: decodeDeliverReportOfFailure }, deliverReportOfFailure);
    expectOnlyMalformed(
      { encode: encodeReport, decode: decodeDeliverReportOfFailure },
      deliverReportOfFailure,
    );
  });
  test('SMS-SUBMIT-REPORT', () => {
    expectRoundTrips({ encode: encodeReport, decode: decodeSubmitReport }, submitReport);
    expectOnlyMalformed({ encode: encodeReport, decode: decodeSubmitReport }, submitReport);
  });
  test('SMS-SUBMIT-REPORT of a failure', () => {
    expectRoundTrips({ encode: encodeReport, decode: decodeSubmitReportOfFailure }, submitReportOfFailure);
    expectOnlyMalformed({ encode: encodeReport, decode: decodeSubmitReportOfFailure }, submitReportOfFailure);
  });
  test('RP', () => {
    expectRoundTrips({ encode: encodeRp, decode: decodeRp }, rpMessage);
    expectOnlyMalformed({ encode: encodeRp, decode: decodeRp }, rpMessage);
  });
  test('CP', () => {
    expectRoundTrips({ encode: encodeCp, decode: decodeCp }, cpMessage);
    expectOnlyMalformed({ encode: encodeCp, decode: decodeCp }, cpMessage);
  });
});

test('a message of the wrong kind or direction is malformed', () => {
  expect(() => decodeSubmit(octetsOf('0000'))).toThrow('Not an SMS-SUBMIT');
  expect(() => decodeSubmitReport(octetsOf('0000'))).toThrow('Not an SMS-SUBMIT-REPORT');
  expect(() => decodeRp(octetsOf('0711'))).toThrow('No RP message');
  expect(() => decodeRp(octetsOf('0600ff'))).toThrow('left over');
  expect(() => decodeRp(octetsOf('000101910000'))).toThrow('gives an originator address');
  expect(() => decodeCp(octetsOf('0604'))).toThrow('Not an SMS message');
});

import * as fc from 'fast-check';
import type { NumberAddress } from './address.ts';
import { textOfSeptets } from './alphabet.ts';
import type { Announced } from './announced.ts';
import type { CpMessage } from './cp.ts';
import { dataCodingSchemes } from './dataCoding.ts';
import type { SmsDeliver } from './deliver.ts';
import type {
  SmsDeliverReport,
  SmsDeliverReportOfFailure,
  SmsSubmitReport,
  SmsSubmitReportOfFailure,
} from './reports.ts';
import type { RpMessage } from './rp.ts';
import type { SmsStatusReport } from './statusReport.ts';
import type { SmsSubmit } from './submit.ts';
import type { TimeStamp } from './timeStamp.ts';
import type { TpAddress } from './tpAddress.ts';
import type { UserData } from './userData.ts';
import type { InformationElement } from './userDataHeader.ts';
import type { ValidityPeriod } from './validityPeriod.ts';

const octet = fc.integer({ min: 0, max: 255 });
const optional = { requiredKeys: [] };

/** Every character of the default table and of the extension table. */
const gsmCharacter = fc.constantFrom(
  ...Array.from({ length: 128 }, (_, septet) => septet)
    .filter((septet) => septet !== 0x1b)
    .map((septet) => textOfSeptets([septet])),
  ...Array.from('\f^{}\\[~]|€'),
);

/** A text of the GSM 7-bit alphabet. */
export const gsmText = (maxLength: number) => fc.string({ unit: gsmCharacter, maxLength });

/** Digits and the other half octets that have a sign. */
const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789*#abc')), minLength: 1, maxLength });

/** A number of any type but a name. */
export const numberAddress: fc.Arbitrary<NumberAddress> = fc.record({
  typeOfNumber: fc.constantFrom(
    'unknown',
    'international',
    'national',
    'network specific',
    'subscriber',
    'abbreviated',
    'reserved',
  ),
  numberingPlan: fc.integer({ min: 0, max: 15 }),
  digits: digits(20),
});

/** A number or a name. */
export const tpAddress: fc.Arbitrary<TpAddress> = fc.oneof(
  numberAddress,
  fc.record({ typeOfNumber: fc.constant('alphanumeric' as const), text: gsmText(5) }),
);

/** A second of this century, in any zone. */
const timeStamp: fc.Arbitrary<TimeStamp> = fc.record({
  local: fc
    .date({ min: new Date('2000-01-01Z'), max: new Date('2099-12-31Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19)),
  zoneQuarters: fc.integer({ min: -79, max: 79 }),
});

const sevenOctets = fc.uint8Array({ minLength: 7, maxLength: 7 });

const validityPeriod: fc.Arbitrary<ValidityPeriod> = fc.oneof(
  fc.record({
    format: fc.constant('relative' as const),
    minutes: fc.constantFrom(5, 25, 720, 750, 1_440, 2_880, 43_200, 50_400, 635_040),
  }),
  fc.record({ format: fc.constant('absolute' as const), until: timeStamp }),
  fc.record({ format: fc.constant('enhanced' as const), octets: sevenOctets }),
);

const part = fc
  .tuple(octet, octet)
  .filter(([total, sequence]) => sequence >= 1 && sequence <= total)
  .map(([total, sequence]) => ({ total, sequence }));

const port = fc.integer({ min: 0, max: 0xffff });

const informationElement: fc.Arbitrary<InformationElement> = fc.oneof(
  fc
    .tuple(fc.constantFrom(8 as const, 16 as const), octet, part)
    .map(([bits, reference, parts]) => ({ type: 'concatenation' as const, bits, reference, ...parts })),
  fc.record({ type: fc.constant('application ports' as const), destination: port, originator: port }),
  fc.record({
    type: fc.constant('other' as const),
    identifier: fc.integer({ min: 0x20, max: 0xff }),
    octets: fc.uint8Array({ maxLength: 8 }),
  }),
);

const header = fc.option(fc.array(informationElement, { maxLength: 3 }), { nil: undefined });

const withHeader = (content: fc.Arbitrary<UserData['content']>): fc.Arbitrary<UserData> =>
  fc
    .tuple(header, content)
    .map(([elements, inner]) => ({ ...(elements && { header: elements }), content: inner }));

/** User data and the scheme that they are in. */
const userData = fc.oneof(
  fc.record({
    dataCodingScheme: fc.constantFrom(dataCodingSchemes['GSM 7-bit'], 0x10, 0x12, 0xc8, 0xf1),
    userData: withHeader(gsmText(50)),
  }),
  fc.record({
    dataCodingScheme: fc.constantFrom(dataCodingSchemes.UCS2, 0x18, 0xe0),
    userData: withHeader(fc.string({ unit: 'binary', maxLength: 20 })),
  }),
  fc.record({
    dataCodingScheme: fc.constantFrom(dataCodingSchemes['8-bit data'], 0x20, 0xf4),
    userData: withHeader(fc.uint8Array({ maxLength: 100 })),
  }),
);

/** Any SMS-SUBMIT. */
export const submit: fc.Arbitrary<SmsSubmit> = fc
  .tuple(
    fc.record(
      {
        type: fc.constant('SMS-SUBMIT' as const),
        rejectDuplicates: fc.boolean(),
        statusReportRequest: fc.boolean(),
        replyPath: fc.boolean(),
        messageReference: octet,
        destinationAddress: tpAddress,
        protocolIdentifier: octet,
      },
      {},
    ),
    fc.record({ validityPeriod }, optional),
    userData,
  )
  .map(([fields, validity, data]) => ({ ...fields, ...validity, ...data }));

/** Any SMS-DELIVER. */
export const deliver: fc.Arbitrary<SmsDeliver> = fc
  .tuple(
    fc.record({
      type: fc.constant('SMS-DELIVER' as const),
      moreMessagesToSend: fc.boolean(),
      statusReportIndication: fc.boolean(),
      replyPath: fc.boolean(),
      originatingAddress: tpAddress,
      protocolIdentifier: octet,
      serviceCentreTimeStamp: timeStamp,
    }),
    userData,
  )
  .map(([fields, data]) => ({ ...fields, ...data }));

const announced: fc.Arbitrary<Announced> = fc
  .tuple(
    fc.record({ protocolIdentifier: octet }, optional),
    fc.oneof(
      fc.constant({}),
      userData,
      fc.record({ dataCodingScheme: octet }),
      fc.record({ userData: withHeader(gsmText(50)) }),
    ),
  )
  .map(([identifier, data]) => ({ ...identifier, ...data }));

/** Any SMS-STATUS-REPORT. */
export const statusReport: fc.Arbitrary<SmsStatusReport> = fc
  .tuple(
    fc.record({
      type: fc.constant('SMS-STATUS-REPORT' as const),
      moreMessagesToSend: fc.boolean(),
      statusReportQualifier: fc.boolean(),
      messageReference: octet,
      recipientAddress: tpAddress,
      serviceCentreTimeStamp: timeStamp,
      dischargeTime: timeStamp,
      status: octet,
    }),
    announced,
  )
  .map(([fields, data]) => ({ ...fields, ...data }));

/** Any SMS-DELIVER-REPORT of a success. */
export const deliverReport: fc.Arbitrary<SmsDeliverReport> = announced.map((data) => ({
  type: 'SMS-DELIVER-REPORT',
  ...data,
}));

/** TP-Failure-Cause; lower values are reserved (TS 23.040 clause 9.2.3.22). */
const failure = fc.integer({ min: 0x80, max: 0xff });

/** Any SMS-DELIVER-REPORT of a failure. */
export const deliverReportOfFailure: fc.Arbitrary<SmsDeliverReportOfFailure> = fc
  .tuple(announced, failure)
  .map(([data, failureCause]) => ({ type: 'SMS-DELIVER-REPORT', ...data, failureCause }));

/** Any SMS-SUBMIT-REPORT of a success. */
export const submitReport: fc.Arbitrary<SmsSubmitReport> = fc
  .tuple(announced, timeStamp)
  .map(([data, serviceCentreTimeStamp]) => ({ type: 'SMS-SUBMIT-REPORT', ...data, serviceCentreTimeStamp }));

/** Any SMS-SUBMIT-REPORT of a failure. */
export const submitReportOfFailure: fc.Arbitrary<SmsSubmitReportOfFailure> = fc
  .tuple(submitReport, failure)
  .map(([report, failureCause]) => ({ ...report, failureCause }));

const fromMs = fc.record({ direction: fc.constant('MS to network' as const), messageReference: octet });
const fromNetwork = fc.record({ direction: fc.constant('network to MS' as const), messageReference: octet });

const cause = fc
  .tuple(fc.integer({ min: 0, max: 127 }), fc.record({ diagnostic: octet }, optional))
  .map(([value, diagnostic]) => ({ cause: value, ...diagnostic }));

/** Any RP message. */
export const rpMessage: fc.Arbitrary<RpMessage> = fc.oneof(
  fc.tuple(fromMs, numberAddress, submit).map(([from, destinationAddress, data]) => ({
    type: 'RP-DATA' as const,
    ...from,
    destinationAddress,
    userData: data,
  })),
  fc
    .tuple(fromNetwork, numberAddress, fc.oneof(deliver, statusReport))
    .map(([from, originatorAddress, data]) => ({
      type: 'RP-DATA' as const,
      ...from,
      originatorAddress,
      userData: data,
    })),
  fc
    .tuple(fromMs, fc.record({ userData: deliverReport }, optional))
    .map(([from, data]) => ({ type: 'RP-ACK' as const, ...from, ...data })),
  fc
    .tuple(fromNetwork, fc.record({ userData: submitReport }, optional))
    .map(([from, data]) => ({ type: 'RP-ACK' as const, ...from, ...data })),
  fc
    .tuple(fromMs, cause, fc.record({ userData: deliverReportOfFailure }, optional))
    .map(([from, why, data]) => ({ type: 'RP-ERROR' as const, ...from, ...why, ...data })),
  fc
    .tuple(fromNetwork, cause, fc.record({ userData: submitReportOfFailure }, optional))
    .map(([from, why, data]) => ({ type: 'RP-ERROR' as const, ...from, ...why, ...data })),
  fromMs.map((from) => ({ type: 'RP-SMMA' as const, ...from })),
);

const transaction = fc.record({
  transactionIdentifier: fc.integer({ min: 0, max: 6 }),
  openedBy: fc.constantFrom('sender' as const, 'receiver' as const),
});

/** Any CP message. */
export const cpMessage: fc.Arbitrary<CpMessage> = fc.oneof(
  fc
    .tuple(transaction, rpMessage)
    .map(([opened, data]) => ({ type: 'CP-DATA' as const, ...opened, userData: data })),
  transaction.map((opened) => ({ type: 'CP-ACK' as const, ...opened })),
  fc
    .tuple(transaction, octet)
    .map(([opened, value]) => ({ type: 'CP-ERROR' as const, ...opened, cause: value })),
);

import { enumerated, present } from '../asn1/basicTypes.ts';
import { optional, sequence } from '../asn1/sequence.ts';
import { context, untagged } from '../asn1/type.ts';
import { decodeDeliverReportOfFailure, decodeSubmitReportOfFailure } from '../sms/reports.ts';
import { digitString, signalInfo } from './commonTypes.ts';
import { absentSubscriberDiagnosticSM } from './diagnostics.ts';

const nothing = untagged(sequence({}));

/** The failed report of either direction; its own type tells which. */
const failedReport = signalInfo((octets) =>
  ((octets[0] ?? 0) & 0x03) === 1
    ? decodeSubmitReportOfFailure(octets)
    : decodeDeliverReportOfFailure(octets),
);

/** The errors of those operations and what they may say more (TS 29.002 clauses 17.6 and 17.7.7). */
export const errors = {
  unknownSubscriber: {
    code: 1,
    parameter: untagged(
      sequence({
        unknownSubscriberDiagnostic: optional(
          untagged(enumerated('imsiUnknown', 'gprs-eps-SubscriptionUnknown', 'npdbMismatch')),
        ),
      }),
    ),
  },
  unidentifiedSubscriber: { code: 5, parameter: nothing },
  absentSubscriberSM: {
    code: 6,
    parameter: untagged(
      sequence({
        absentSubscriberDiagnosticSM: optional(untagged(absentSubscriberDiagnosticSM)),
        additionalAbsentSubscriberDiagnosticSM: optional(context(0, absentSubscriberDiagnosticSM)),
        imsi: optional(context(1, digitString)),
      }),
    ),
  },
  illegalSubscriber: { code: 9, parameter: nothing },
  teleserviceNotProvisioned: { code: 11, parameter: nothing },
  illegalEquipment: { code: 12, parameter: nothing },
  callBarred: {
    code: 13,
    parameter: untagged(
      sequence({
        callBarringCause: optional(untagged(enumerated('barringServiceActive', 'operatorBarring'))),
        unauthorisedMessageOriginator: optional(context(1, present)),
      }),
    ),
  },
  facilityNotSupported: { code: 21, parameter: nothing },
  'subscriberBusyForMT-SMS': {
    code: 31,
    parameter: untagged(sequence({ gprsConnectionSuspended: optional(untagged(present)) })),
  },
  'sm-DeliveryFailure': {
    code: 32,
    parameter: untagged(
      sequence({
        'sm-EnumeratedDeliveryFailureCause': untagged(
          enumerated(
            'memoryCapacityExceeded',
            'equipmentProtocolError',
            'equipmentNotSM-Equipped',
            'unknownServiceCentre',
            'sc-Congestion',
            'invalidSME-Address',
            'subscriberNotSC-Subscriber',
          ),
        ),
        diagnosticInfo: optional(untagged(failedReport)),
      }),
    ),
  },
  messageWaitingListFull: { code: 33, parameter: nothing },
  systemFailure: {
    code: 34,
    parameter: untagged(
      sequence({
        networkResource: optional(
          untagged(enumerated('plmn', 'hlr', 'vlr', 'pvlr', 'controllingMSC', 'vmsc', 'eir', 'rss')),
        ),
      }),
    ),
  },
  dataMissing: { code: 35, parameter: nothing },
  unexpectedDataValue: { code: 36, parameter: nothing },
} as const;

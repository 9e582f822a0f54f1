import type { Avp } from '../codecs/diameter/dictionary.ts';
import type { MoForward, MoForwardError, MtForward, MtForwardError } from '../protocol/messages/sms.ts';
import { isImsi } from '../protocol/subscribers.ts';
import { correlationOf } from './correlation.ts';
import { answer, request, type Result } from './diameterExchange.ts';
import { digitsOf, noNumber, numberAddress, numberOf } from './globalTitles.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { answered, asked, failed } from './mapDialogue.ts';
import { isDiameter } from './isDiameter.ts';
import { deliverReportOfFailure, submitReport, submitReportOfFailure } from './reports.ts';
import type { MapInvoke } from './servingNodes.ts';
import { downwards, moreToSend, submitOf } from './shortMessage.ts';

/**
 * A Short Message between nodes: mt-forwardSM and mo-forwardSM of MAP, or MT- and MO-Forward-Short-Message of SGd and
 * Gdd. Neither has a field for access over IP [R]. MAP has none for priority.
 */
export const forwardingEncoders: Encoders<
  'MT-FSM' | 'MT-FSM-RES' | 'MT-FSM-ERR' | 'MO-FSM' | 'MO-FSM-RES' | 'MO-FSM-ERR'
> = {
  'MT-FSM': (hop) => (isDiameter(hop) ? terminatingRequest(hop) : terminating(hop)),
  'MT-FSM-RES': (hop) =>
    isDiameter(hop)
      ? // Without SM-RP-UI, which decoders read in the wrong direction here; it is optional.
        answer(hop, 'TFA')
      : answered(hop, terminatingContext, {
          opCode: 'mt-ForwardSM',
          parameter: { 'sm-RP-UI': { type: 'SMS-DELIVER-REPORT' } },
        }),
  'MT-FSM-ERR': (hop) => (isDiameter(hop) ? terminatingRefusal(hop) : terminatingError(hop)),
  'MO-FSM': (hop) => (isDiameter(hop) ? originatingRequest(hop) : originating(hop)),
  'MO-FSM-RES': (hop) =>
    isDiameter(hop)
      ? answer(hop, 'OFA')
      : answered(hop, originatingContext, {
          opCode: 'mo-ForwardSM',
          parameter: { 'sm-RP-UI': submitReport(hop.origin.takenMs) },
        }),
  'MO-FSM-ERR': (hop) => (isDiameter(hop) ? originatingRefusal(hop) : originatingError(hop)),
};

const terminatingContext = 'shortMsgMT-Relay';
const originatingContext = 'shortMsgMO-Relay';

function terminating(hop: Hop<MtForward>): Pdu {
  const { message } = hop;
  return asked(hop, terminatingContext, {
    opCode: 'mt-ForwardSM',
    parameter: {
      ...recipientOf(message),
      'sm-RP-OA': { serviceCentreAddressOA: numberAddress(message.scAddress) },
      'sm-RP-UI': downwards(message, hop.origin),
      ...(moreToSend(message) && { moreMessagesToSend: true }),
    },
  });
}

/**
 * The IMSI, or the MT correlation ID in its place. MAP has no field for an MSISDN as TR 23.804 clause 8.5 lets one stand
 * alone: it goes as a tel URI where a user without MSISDN has a SIP URI [R].
 */
function recipientOf(
  message: MtForward,
): Pick<MapInvoke<'mt-ForwardSM'>['parameter'], 'sm-RP-DA' | 'correlationID'> {
  const imsi = message.correlationId ?? message.imsi;
  if (message.imsiField !== 'absent' && imsi !== undefined) return { 'sm-RP-DA': { imsi } };
  return {
    'sm-RP-DA': { 'noSM-RP-DA': true },
    ...(message.msisdn !== undefined && { correlationID: { 'sip-uri-B': `tel:${message.msisdn}` } }),
  };
}

function terminatingRequest(hop: Hop<MtForward>): Pdu {
  const { message, to } = hop;
  const isNamed = message.imsiField !== 'absent';
  return request(hop, 'TFR', [
    // [R] An MSISDN that stands alone takes the place of the name that the command has to have.
    [
      'User-Name',
      (isNamed ? (message.correlationId ?? message.imsi) : undefined) ?? digitsOf(message.msisdn ?? noNumber),
    ],
    ['SC-Address', digitsOf(message.scAddress)],
    ['SM-RP-UI', downwards(message, hop.origin)],
    ...nodeNumber(to),
    ['TFR-Flags', moreToSend(message) ? 1 : 0],
  ]);
}

function nodeNumber(to: Hop['to']): readonly Avp<'TFR'>[] {
  if (to === 'MME') return [['MME-Number-for-MT-SMS', numberOf(to)]];
  return to === 'SGSN' ? [['SGSN-Number', numberOf(to)]] : [];
}

/** Which errors each cause is, of those that mt-forwardSM can end with (TS 29.002 clause 12.9). */
function terminatingError(hop: Hop<MtForwardError>): Pdu {
  const { cause } = hop.message;
  switch (cause) {
    case 'absent':
      return failed(hop, terminatingContext, {
        errorCode: 'absentSubscriberSM',
        parameter: { absentSubscriberDiagnosticSM: absence(hop) },
      });
    case 'memoryFull':
    case 'protocolError':
      return failed(hop, terminatingContext, {
        errorCode: 'sm-DeliveryFailure',
        parameter: {
          'sm-EnumeratedDeliveryFailureCause':
            cause === 'memoryFull' ? 'memoryCapacityExceeded' : 'equipmentProtocolError',
          diagnosticInfo: deliverReportOfFailure(cause),
        },
      });
    case 'unknownSubscriber':
      return failed(hop, terminatingContext, { errorCode: 'unidentifiedSubscriber' });
    case 'notAuthorised':
      return failed(hop, terminatingContext, { errorCode: 'illegalSubscriber' });
    case 'creditExhausted':
      return failed(hop, terminatingContext, { errorCode: 'facilityNotSupported' });
    default:
      return failed(hop, terminatingContext, { errorCode: 'systemFailure' });
  }
}

/** AbsentSubscriberDiagnosticSM of the node that did not reach the user. */
function absence({ from }: Hop): number {
  if (from === 'IP-SM-GW') return 12;
  return from === 'SGSN' ? 5 : 0;
}

function terminatingRefusal(hop: Hop<MtForwardError>): Pdu {
  const { cause } = hop.message;
  switch (cause) {
    case 'absent':
      return answer(hop, 'TFA', [['Absent-User-Diagnostic-SM', absence(hop)]], { experimental: 5550 });
    case 'memoryFull':
    case 'protocolError':
      return answer(
        hop,
        'TFA',
        [
          [
            'SM-Delivery-Failure-Cause',
            [
              ['SM-Enumerated-Delivery-Failure-Cause', cause === 'memoryFull' ? 0 : 1],
              ['SM-Diagnostic-Info', deliverReportOfFailure(cause)],
            ],
          ],
        ],
        deliveryFailed,
      );
    case 'unknownSubscriber':
      return answer(hop, 'TFA', [], { experimental: 5001 });
    case 'notAuthorised':
      return answer(hop, 'TFA', [], { experimental: 5553 });
    case 'creditExhausted':
      return answer(hop, 'TFA', [], { experimental: 5552 });
    default:
      return answer(hop, 'TFA', [], unable);
  }
}

const deliveryFailed: Result = { experimental: 5555 };
const unable: Result = { code: 5012 };

function originating(hop: Hop<MoForward>): Pdu {
  const { message } = hop;
  const id = message.msisdnlessCorrelationId;
  return asked(hop, originatingContext, {
    opCode: 'mo-ForwardSM',
    parameter: {
      'sm-RP-DA': { serviceCentreAddressDA: numberAddress(message.scAddress) },
      'sm-RP-OA': originatorOf(message),
      'sm-RP-UI': submitOf(message, hop.origin),
      ...(isImsi(message.recipient) && { imsi: message.recipient }),
      ...(id !== undefined && {
        correlationID: { 'sip-uri-A': correlationOf(id).sender, 'sip-uri-B': correlationOf(id).receiver },
      }),
    },
  });
}

/** A sender who is not shown has no number here either [R]. */
const originatorOf = ({ originator }: MoForward) =>
  /^\+?\d+$/.test(originator)
    ? ({ msisdn: numberAddress(originator) } as const)
    : ({ 'noSM-RP-OA': true } as const);

function originatingRequest(hop: Hop<MoForward>): Pdu {
  const { message } = hop;
  const id = message.msisdnlessCorrelationId;
  return request(hop, 'OFR', [
    ['SC-Address', digitsOf(message.scAddress)],
    ['User-Identifier', userIdentifier(message)],
    ['SM-RP-UI', submitOf(message, hop.origin)],
    ...(id === undefined ? [] : [['SMSMI-Correlation-ID', correlationAvps(id)] as const]),
  ]);
}

const userIdentifier = ({ originator }: MoForward): readonly Avp<'OFR'>[] =>
  /^\+?\d+$/.test(originator) ? [['MSISDN', digitsOf(originator)]] : [['MSISDN', noNumber]];

function correlationAvps(id: string): readonly Avp<'OFR'>[] {
  const { receiver, sender, hss } = correlationOf(id);
  return [
    ['HSS-ID', hss],
    ['Originating-SIP-URI', sender],
    ['Destination-SIP-URI', receiver],
  ];
}

/** mo-forwardSM ends with fewer errors: most causes are failures of the delivery (TS 29.002 clause 12.2). */
function originatingError(hop: Hop<MoForwardError>): Pdu {
  const { cause } = hop.message;
  const failure = submissionFailures[cause];
  return failure === undefined
    ? failed(hop, originatingContext, {
        errorCode: cause === 'creditExhausted' ? 'facilityNotSupported' : 'systemFailure',
      })
    : failed(hop, originatingContext, {
        errorCode: 'sm-DeliveryFailure',
        parameter: {
          'sm-EnumeratedDeliveryFailureCause': failure.name,
          diagnosticInfo: submitReportOfFailure(cause, hop.origin.takenMs),
        },
      });
}

const submissionFailures: Readonly<
  Partial<Record<MoForwardError['cause'], { readonly name: FailureName; readonly code: number }>>
> = {
  memoryFull: { name: 'memoryCapacityExceeded', code: 0 },
  protocolError: { name: 'equipmentProtocolError', code: 1 },
  unknownSubscriber: { name: 'invalidSME-Address', code: 5 },
  notAuthorised: { name: 'subscriberNotSC-Subscriber', code: 6 },
};

type FailureName =
  | 'memoryCapacityExceeded'
  | 'equipmentProtocolError'
  | 'invalidSME-Address'
  | 'subscriberNotSC-Subscriber';

function originatingRefusal(hop: Hop<MoForwardError>): Pdu {
  const { cause } = hop.message;
  const failure = submissionFailures[cause];
  if (failure === undefined)
    return answer(hop, 'OFA', [], cause === 'creditExhausted' ? { experimental: 5552 } : unable);
  return answer(
    hop,
    'OFA',
    [
      [
        'SM-Delivery-Failure-Cause',
        [
          ['SM-Enumerated-Delivery-Failure-Cause', failure.code],
          ['SM-Diagnostic-Info', submitReportOfFailure(cause, hop.origin.takenMs)],
        ],
      ],
    ],
    deliveryFailed,
  );
}

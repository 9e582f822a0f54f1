import { expect, test, vi } from 'vitest';
import { encodeUpperPdu, type UpperPduTags } from '../capture/upperPdu.ts';
import { internationalNumber } from '../sms/address.ts';
import type { SmsStatusReport } from '../sms/statusReport.ts';
import { captureOf } from '../testing/capture.ts';
import { dissect } from '../testing/wireshark.ts';
import type { ApplicationContext } from './applicationContext.ts';
import type { Invoke, ReturnError, ReturnResult } from './component.ts';
import { encodeSccp } from './sccp.ts';
import type { TcapMessage } from './tcap.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const overSccp: UpperPduTags = {
  dissector: 'sccp',
  source: '10.3.0.2',
  destination: '10.3.0.1',
  portType: 'SCTP',
  sourcePort: 2905,
  destinationPort: 2905,
};

const user = internationalNumber('12065550102');
const serviceCentre = internationalNumber('12065550190');
const gateway = internationalNumber('12065550191');
const sgsn = internationalNumber('12065550193');
const imsi = '001010123456789';
const time = { local: '2026-03-14T09:26:53', zoneQuarters: -20 };
const host = { 'diameter-Name': 'ipsmgw.ims.example.org', 'diameter-Realm': 'ims.example.org' };
const correlationID = {
  'hlr-id': '00101',
  'sip-uri-A': `sip:${'alice'.repeat(20)}@example.org`,
  'sip-uri-B': `sip:${'bob'.repeat(20)}@example.org`,
};

const statusReport: SmsStatusReport = {
  type: 'SMS-STATUS-REPORT',
  moreMessagesToSend: true,
  statusReportQualifier: false,
  messageReference: 42,
  recipientAddress: user,
  serviceCentreTimeStamp: time,
  dischargeTime: time,
  status: 0x46,
};

/** A dialogue of one operation: what is asked, and what comes back. */
interface Dialogue {
  readonly context: ApplicationContext['name'];
  readonly asked: DistributiveOmit<Invoke, 'invokeID'>;
  readonly result?: DistributiveOmit<ReturnResult, 'invokeID'>;
  readonly error?: DistributiveOmit<ReturnError, 'invokeID'>;
  /** Lines that Wireshark must show, in any order. */
  readonly shown: readonly string[];
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

const mtForwardSm = {
  opCode: 'mt-ForwardSM',
  parameter: {
    'sm-RP-DA': { imsi },
    'sm-RP-OA': { serviceCentreAddressOA: serviceCentre },
    'sm-RP-UI': statusReport,
    moreMessagesToSend: true,
    smDeliveryTimer: 300,
    'smsOverIP-OnlyIndicator': true,
    correlationID,
  },
} as const;

const dialogues: readonly Dialogue[] = [
  {
    context: 'shortMsgGateway',
    asked: {
      opCode: 'sendRoutingInfoForSM',
      parameter: {
        msisdn: user,
        'sm-RP-PRI': false,
        serviceCentreAddress: serviceCentre,
        gprsSupportIndicator: true,
        'sm-RP-MTI': 1,
        'sm-RP-SMEA': user,
        'sm-deliveryNotIntended': 'onlyIMSI-requested',
        'ip-sm-gwGuidanceIndicator': true,
        imsi,
        't4-Trigger-Indicator': true,
        singleAttemptDelivery: true,
        correlationID,
        'smsf-supportIndicator': true,
      },
    },
    result: {
      opCode: 'sendRoutingInfoForSM',
      parameter: {
        imsi,
        locationInfoWithLMSI: {
          'networkNode-Number': gateway,
          lmsi: Uint8Array.of(1, 2, 3, 4),
          'additional-Number': { 'sgsn-Number': sgsn },
          networkNodeDiameterAddress: host,
          imsNodeIndicator: true,
          'smsf-3gpp-Number': gateway,
          'smsf-non-3gpp-address-indicator': true,
        },
        'ip-sm-gwGuidance': { minimumDeliveryTimeValue: 30, recommendedDeliveryTimeValue: 600 },
      },
    },
    shown: [
      'localValue: sendRoutingInfoForSM (45)',
      'sm-RP-MTI: 1',
      'SM-RP-SMEA - (12065550102)',
      't4-Trigger-Indicator',
      'singleAttemptDelivery',
      'smsf-supportIndicator',
      'sgsn-Number: 912160550591f3',
      'diameter-Realm: ims.example.org',
      'imsNodeIndicator',
      'smsf-3gpp-Number: 912160550591f1',
      'smsf-non-3gpp-address-indicator',
      'recommendedDeliveryTimeValue: 600',
    ],
  },
  {
    context: 'shortMsgMT-Relay',
    asked: mtForwardSm,
    result: { opCode: 'mt-ForwardSM', parameter: { 'sm-RP-UI': { type: 'SMS-DELIVER-REPORT' } } },
    shown: [
      'localValue: mt-forwardSM (44)',
      'sm-RP-OA: serviceCentreAddressOA (4)',
      'moreMessagesToSend',
      'smDeliveryTimer: 300',
      'smsOverIP-OnlyIndicator',
      'Timezone: GMT - 5 hours 0 minutes',
      '...0 0110 = Reason: SM Validity Period Expired (6)',
      'GSM SMS TPDU (GSM 03.40) SMS-DELIVER REPORT',
    ],
  },
  {
    context: 'shortMsgMO-Relay',
    asked: {
      opCode: 'mo-ForwardSM',
      parameter: {
        'sm-RP-DA': { serviceCentreAddressDA: serviceCentre },
        'sm-RP-OA': { msisdn: user },
        'sm-RP-UI': {
          type: 'SMS-SUBMIT',
          rejectDuplicates: true,
          statusReportRequest: true,
          replyPath: false,
          messageReference: 7,
          destinationAddress: user,
          protocolIdentifier: 0,
          dataCodingScheme: 0,
          validityPeriod: { format: 'absolute', until: time },
          userData: { content: '€5 [or more]' },
        },
        imsi,
        'sm-DeliveryOutcome': 'absentSubscriber',
      },
    },
    error: {
      errorCode: 'sm-DeliveryFailure',
      parameter: {
        'sm-EnumeratedDeliveryFailureCause': 'sc-Congestion',
        diagnosticInfo: { type: 'SMS-SUBMIT-REPORT', failureCause: 0xc0, serviceCentreTimeStamp: time },
      },
    },
    shown: [
      'localValue: mo-forwardSM (46)',
      'sm-RP-DA: serviceCentreAddressDA (4)',
      'sm-DeliveryOutcome: absentSubscriber (1)',
      'TP-Validity-Period: absolute',
      'SMS text: €5 [or more]',
      'sm-EnumeratedDeliveryFailureCause: sc-Congestion (4)',
      'TP-Failure-Cause (TP-FCS): SC busy (0xc0)',
    ],
  },
  {
    context: 'shortMsgGateway',
    asked: {
      opCode: 'reportSM-DeliveryStatus',
      parameter: {
        msisdn: user,
        serviceCentreAddress: serviceCentre,
        'sm-DeliveryOutcome': 'absentSubscriber',
        absentSubscriberDiagnosticSM: 1,
        gprsSupportIndicator: true,
        'additionalSM-DeliveryOutcome': 'memoryCapacityExceeded',
        additionalAbsentSubscriberDiagnosticSM: 6,
        'ip-sm-gw-sm-deliveryOutcome': 'absentSubscriber',
        'ip-sm-gw-absentSubscriberDiagnosticSM': 12,
        imsi,
        singleAttemptDelivery: true,
        correlationID,
      },
    },
    error: { errorCode: 'messageWaitingListFull', parameter: {} },
    shown: [
      'localValue: reportSM-DeliveryStatus (47)',
      'absentSubscriberDiagnosticSM: 1',
      'additionalSM-DeliveryOutcome: memoryCapacityExceeded (0)',
      'ip-sm-gw-sm-deliveryOutcome: absentSubscriber (1)',
      'ip-sm-gw-absentSubscriberDiagnosticSM: 12',
      'localValue: messageWaitingListFull (33)',
    ],
  },
  {
    context: 'mwdMngt',
    asked: {
      opCode: 'readyForSM',
      parameter: { imsi, alertReason: 'memoryAvailable', additionalAlertReasonIndicator: true },
    },
    result: {},
    shown: [
      'localValue: readyForSM (66)',
      'alertReason: memoryAvailable (1)',
      'additionalAlertReasonIndicator',
    ],
  },
  {
    context: 'shortMsgAlert',
    asked: {
      opCode: 'alertServiceCentre',
      parameter: {
        msisdn: user,
        serviceCentreAddress: serviceCentre,
        imsi,
        smsGmscAlertEvent: 'msUnderNewServingNode',
      },
    },
    error: { errorCode: 'systemFailure', parameter: { networkResource: 'hlr' } },
    shown: [
      'localValue: alertServiceCentre (64)',
      'smsGmscAlertEvent: msUnderNewServingNode (1)',
      'localValue: systemFailure (34)',
      'networkResource: hlr (1)',
    ],
  },
  {
    context: 'shortMsgMT-Relay',
    asked: mtForwardSm,
    error: {
      errorCode: 'sm-DeliveryFailure',
      parameter: {
        'sm-EnumeratedDeliveryFailureCause': 'memoryCapacityExceeded',
        diagnosticInfo: { type: 'SMS-DELIVER-REPORT', failureCause: 0xd3 },
      },
    },
    shown: [
      'localValue: sm-DeliveryFailure (32)',
      'sm-EnumeratedDeliveryFailureCause: memoryCapacityExceeded (0)',
      'TP-Failure-Cause (TP-FCS): Memory Capacity Exceeded (0xd3)',
    ],
  },
  {
    context: 'shortMsgMT-Relay',
    asked: mtForwardSm,
    error: {
      errorCode: 'absentSubscriberSM',
      parameter: { absentSubscriberDiagnosticSM: 12, additionalAbsentSubscriberDiagnosticSM: 6 },
    },
    shown: [
      'localValue: absentSubscriberSM (6)',
      'absentSubscriberDiagnosticSM: 12',
      'additionalAbsentSubscriberDiagnosticSM: 6',
    ],
  },
  {
    context: 'shortMsgGateway',
    asked: {
      opCode: 'informServiceCentre',
      parameter: { storedMSISDN: user, 'mw-Status': ['mnrf-Set'], absentSubscriberDiagnosticSM: 11 },
    },
    error: { errorCode: 'callBarred', parameter: { callBarringCause: 'operatorBarring' } },
    shown: [
      'localValue: informServiceCentre (63)',
      'storedMSISDN: 912160550501f2',
      'absentSubscriberDiagnosticSM: 11',
      'localValue: callBarred (13)',
      'callBarringCause: operatorBarring (1)',
    ],
  },
];

function messagesOf({ context, asked, result, error }: Dialogue, index: number): readonly TcapMessage[] {
  const transaction = 0x10000000 + index;
  const name = {
    'application-context-name': { name: context, version: context === 'shortMsgAlert' ? 2 : 3 },
  };
  return [
    {
      begin: {
        otid: transaction,
        dialoguePortion: { dialogueRequest: name },
        components: [{ invoke: { invokeID: 1, ...asked } }],
      },
    },
    {
      end: {
        dtid: transaction,
        dialoguePortion: {
          dialogueResponse: {
            ...name,
            result: 'accepted',
            'result-source-diagnostic': { 'dialogue-service-user': 'null' },
          },
        },
        components: [
          ...(result ? [{ returnResultLast: { invokeID: 1, ...result } }] : []),
          ...(error ? [{ returnError: { invokeID: 1, ...error } }] : []),
        ],
      },
    },
  ];
}

function packetOf(data: TcapMessage): Uint8Array {
  const called = { digits: serviceCentre.digits, subsystemNumber: 8 };
  const calling = { digits: gateway.digits, subsystemNumber: 8 };
  return encodeUpperPdu(overSccp, encodeSccp({ called, calling, data })).octets;
}

test('Wireshark reads every operation, its result or its error, field by field', async () => {
  const found = await dissect(captureOf(dialogues.flatMap(messagesOf).map(packetOf)));
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  dialogues.forEach(({ shown }, index) => {
    const lines = found.slice(2 * index, 2 * index + 2).flatMap((one) => one.lines);
    expect(lines).toEqual(expect.arrayContaining([...shown]));
  });
});

test('Wireshark reads what is too long for a unitdata', async () => {
  const [first] = dialogues.flatMap(messagesOf);
  if (!first) throw new RangeError('No dialogue');
  const [found] = await dissect(captureOf([packetOf(first)]));
  expect(found?.lines).toEqual(
    expect.arrayContaining(['Message Type: Long Unitdata (0x13)', 'localValue: sendRoutingInfoForSM (45)']),
  );
});

test.each<[string, TcapMessage, string]>([
  [
    'a reject',
    {
      end: {
        dtid: 1,
        components: [{ reject: { invokeID: { derivable: 1 }, problem: { invokeProblem: 1 } } }],
      },
    },
    'invokeProblem: unrecognizedOperation (1)',
  ],
  [
    'an abort of the provider',
    { abort: { dtid: 1, reason: { 'p-abortCause': 'unrecognizedTransactionID' } } },
    'p-abortCause: unrecognizedTransactionID (1)',
  ],
  [
    'an abort of the user',
    {
      abort: {
        dtid: 1,
        reason: { 'u-abortCause': { dialogueAbort: { 'abort-source': 'dialogue-service-user' } } },
      },
    },
    'abort-source: dialogue-service-user (0)',
  ],
])('Wireshark reads %s', async (_name, message, line) => {
  const [found] = await dissect(captureOf([packetOf(message)]));
  expect(found?.faults).toEqual([]);
  expect(found?.lines).toContain(line);
});

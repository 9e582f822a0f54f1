import * as fc from 'fast-check';
import type { ValueOf } from '../asn1/type.ts';
import {
  deliver,
  deliverReport,
  deliverReportOfFailure,
  numberAddress,
  statusReport,
  submit,
  submitReport,
  submitReportOfFailure,
  tpAddress,
} from '../sms/arbitraries.ts';
import type { ApplicationContext } from './applicationContext.ts';
import type { errors } from './errors.ts';
import type { operations } from './operations.ts';
import type { SccpMessage } from './sccp.ts';
import type { TcapMessage } from './tcap.ts';

const octet = fc.integer({ min: 0, max: 255 });
const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const present = fc.constant(true as const);
const digits = fc.stringMatching(/^[0-9]{1,16}$/);
const fourOctets = fc.uint8Array({ minLength: 4, maxLength: 4 });
const text = fc.string({ maxLength: 40 });
const diameterAddress = fc.record({ 'diameter-Name': text, 'diameter-Realm': text });

/** Required fields, and any of the optional ones. */
const fields = <Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
) =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([always, sometimes]) => ({ ...always, ...sometimes }));

/** One of several, as an object of one property. */
const oneOf = <Alternatives extends object>(
  alternatives: {
    [Key in keyof Alternatives]: fc.Arbitrary<Alternatives[Key]>;
  },
) =>
  fc.oneof(
    ...Object.entries<fc.Arbitrary<unknown>>(alternatives).map(([key, value]) =>
      value.map((inner) => ({ [key]: inner })),
    ),
  ) as fc.Arbitrary<
    { [Key in keyof Alternatives]: { readonly [Only in Key]: Alternatives[Key] } }[keyof Alternatives]
  >;

const correlationID = fields({ 'sip-uri-B': text }, { 'hlr-id': digits, 'sip-uri-A': text });
const additionalNumber = oneOf({ 'msc-Number': numberAddress, 'sgsn-Number': numberAddress });
const smRpDa = oneOf({
  imsi: digits,
  lmsi: fourOctets,
  serviceCentreAddressDA: numberAddress,
  'noSM-RP-DA': present,
});
const smRpOa = oneOf({ msisdn: numberAddress, serviceCentreAddressOA: numberAddress, 'noSM-RP-OA': present });
const outcome = fc.constantFrom(
  'memoryCapacityExceeded' as const,
  'absentSubscriber' as const,
  'successfulTransfer' as const,
);
const empty = fc.constant({});

type Arguments = {
  [Name in keyof typeof operations]: fc.Arbitrary<ValueOf<(typeof operations)[Name]['argument']>>;
};
type Results = {
  [Name in keyof typeof operations]: fc.Arbitrary<ValueOf<(typeof operations)[Name]['result']>>;
};
type Parameters = {
  [Name in keyof typeof errors]: fc.Arbitrary<ValueOf<(typeof errors)[Name]['parameter']>>;
};

const operationArguments: Arguments = {
  sendRoutingInfoForSM: fields(
    { msisdn: numberAddress, 'sm-RP-PRI': fc.boolean(), serviceCentreAddress: numberAddress },
    {
      gprsSupportIndicator: present,
      'sm-RP-MTI': octet,
      'sm-RP-SMEA': tpAddress,
      'sm-deliveryNotIntended': fc.constantFrom(
        'onlyIMSI-requested' as const,
        'onlyMCC-MNC-requested' as const,
      ),
      'ip-sm-gwGuidanceIndicator': present,
      imsi: digits,
      't4-Trigger-Indicator': present,
      singleAttemptDelivery: present,
      correlationID,
      'smsf-supportIndicator': present,
    },
  ),
  'mt-ForwardSM': fields(
    { 'sm-RP-DA': smRpDa, 'sm-RP-OA': smRpOa, 'sm-RP-UI': fc.oneof(deliver, statusReport) },
    {
      moreMessagesToSend: present,
      smDeliveryTimer: number,
      smDeliveryStartTime: fourOctets,
      'smsOverIP-OnlyIndicator': present,
      correlationID,
      maximumRetransmissionTime: fourOctets,
      smsGmscAddress: numberAddress,
      smsGmscDiameterAddress: diameterAddress,
    },
  ),
  'mo-ForwardSM': fields(
    { 'sm-RP-DA': smRpDa, 'sm-RP-OA': smRpOa, 'sm-RP-UI': submit },
    { imsi: digits, correlationID, 'sm-DeliveryOutcome': outcome },
  ),
  'reportSM-DeliveryStatus': fields(
    { msisdn: numberAddress, serviceCentreAddress: numberAddress, 'sm-DeliveryOutcome': outcome },
    {
      absentSubscriberDiagnosticSM: octet,
      gprsSupportIndicator: present,
      deliveryOutcomeIndicator: present,
      'additionalSM-DeliveryOutcome': outcome,
      additionalAbsentSubscriberDiagnosticSM: octet,
      'ip-sm-gw-Indicator': present,
      'ip-sm-gw-sm-deliveryOutcome': outcome,
      'ip-sm-gw-absentSubscriberDiagnosticSM': octet,
      imsi: digits,
      singleAttemptDelivery: present,
      correlationID,
    },
  ),
  informServiceCentre: fields(
    {},
    {
      storedMSISDN: numberAddress,
      'mw-Status': fc.subarray(['sc-AddressNotIncluded', 'mnrf-Set', 'mcef-Set', 'mnrg-Set'] as const),
      absentSubscriberDiagnosticSM: octet,
      additionalAbsentSubscriberDiagnosticSM: octet,
    },
  ),
  alertServiceCentre: fields(
    { msisdn: numberAddress, serviceCentreAddress: numberAddress },
    {
      imsi: digits,
      correlationID,
      maximumUeAvailabilityTime: fourOctets,
      smsGmscAlertEvent: fc.constantFrom('msAvailableForMtSms' as const, 'msUnderNewServingNode' as const),
    },
  ),
  anyTimeModification: fields(
    {
      subscriberIdentity: oneOf({ imsi: digits, msisdn: numberAddress }),
      'gsmSCF-Address': numberAddress,
    },
    {
      'modificationRequestFor-IP-SM-GW-Data': fields(
        {},
        {
          modifyRegistrationStatus: fc.constantFrom('deactivate' as const, 'activate' as const),
          'ip-sm-gw-DiameterAddress': diameterAddress,
        },
      ),
      'activationRequestForUE-reachability': fc.subarray(['mmeAndSgsn'] as const),
    },
  ),
  readyForSM: fields(
    {
      imsi: digits,
      alertReason: fc.constantFrom('ms-Present' as const, 'memoryAvailable' as const),
    },
    {
      alertReasonIndicator: present,
      additionalAlertReasonIndicator: present,
      maximumUeAvailabilityTime: fourOctets,
    },
  ),
};

const operationResults: Results = {
  sendRoutingInfoForSM: fields(
    {
      imsi: digits,
      locationInfoWithLMSI: fields(
        { 'networkNode-Number': numberAddress },
        {
          lmsi: fourOctets,
          gprsNodeIndicator: present,
          'additional-Number': additionalNumber,
          networkNodeDiameterAddress: diameterAddress,
          additionalNetworkNodeDiameterAddress: diameterAddress,
          thirdNumber: additionalNumber,
          thirdNetworkNodeDiameterAddress: diameterAddress,
          imsNodeIndicator: present,
          'smsf-3gpp-Number': numberAddress,
          'smsf-3gpp-DiameterAddress': diameterAddress,
          'smsf-non-3gpp-Number': numberAddress,
          'smsf-non-3gpp-DiameterAddress': diameterAddress,
          'smsf-3gpp-address-indicator': present,
          'smsf-non-3gpp-address-indicator': present,
        },
      ),
    },
    {
      'ip-sm-gwGuidance': fc.record({
        minimumDeliveryTimeValue: number,
        recommendedDeliveryTimeValue: number,
      }),
    },
  ),
  'mt-ForwardSM': fields({}, { 'sm-RP-UI': deliverReport }),
  'mo-ForwardSM': fields({}, { 'sm-RP-UI': submitReport }),
  'reportSM-DeliveryStatus': fields({}, { storedMSISDN: numberAddress }),
  informServiceCentre: empty,
  alertServiceCentre: empty,
  anyTimeModification: empty,
  readyForSM: empty,
};

const errorParameters: Parameters = {
  unknownSubscriber: fields(
    {},
    {
      unknownSubscriberDiagnostic: fc.constantFrom(
        'imsiUnknown' as const,
        'gprs-eps-SubscriptionUnknown' as const,
        'npdbMismatch' as const,
      ),
    },
  ),
  unidentifiedSubscriber: empty,
  absentSubscriberSM: fields(
    {},
    { absentSubscriberDiagnosticSM: octet, additionalAbsentSubscriberDiagnosticSM: octet, imsi: digits },
  ),
  illegalSubscriber: empty,
  teleserviceNotProvisioned: empty,
  illegalEquipment: empty,
  callBarred: fields(
    {},
    {
      callBarringCause: fc.constantFrom('barringServiceActive' as const, 'operatorBarring' as const),
      unauthorisedMessageOriginator: present,
    },
  ),
  facilityNotSupported: empty,
  'subscriberBusyForMT-SMS': fields({}, { gprsConnectionSuspended: present }),
  'sm-DeliveryFailure': fields(
    {
      'sm-EnumeratedDeliveryFailureCause': fc.constantFrom(
        'memoryCapacityExceeded' as const,
        'equipmentProtocolError' as const,
        'subscriberNotSC-Subscriber' as const,
      ),
    },
    { diagnosticInfo: fc.oneof(deliverReportOfFailure, submitReportOfFailure) },
  ),
  messageWaitingListFull: empty,
  systemFailure: fields(
    {},
    { networkResource: fc.constantFrom('plmn' as const, 'hlr' as const, 'rss' as const) },
  ),
  dataMissing: empty,
  unexpectedDataValue: empty,
};

const invokeID = fc.integer({ min: -128, max: 127 });

const invoke = fc.oneof(
  ...Object.entries(operationArguments).map(([opCode, parameter]) =>
    fc.record({ invokeID, opCode: fc.constant(opCode), parameter: parameter as fc.Arbitrary<unknown> }),
  ),
);

const returnResult = fc.oneof(
  fc.record({ invokeID }),
  ...Object.entries(operationResults).map(([opCode, parameter]) =>
    fc.record({ invokeID, opCode: fc.constant(opCode), parameter: parameter as fc.Arbitrary<unknown> }),
  ),
);

const returnError = fc.oneof(
  ...Object.entries(errorParameters).map(([errorCode, parameter]) =>
    fields(
      { invokeID, errorCode: fc.constant(errorCode) },
      { parameter: parameter as fc.Arbitrary<unknown> },
    ),
  ),
);

const reject = fc.record({
  invokeID: oneOf({ derivable: invokeID, 'not-derivable': present }),
  problem: oneOf({
    generalProblem: octet,
    invokeProblem: octet,
    returnResultProblem: octet,
    returnErrorProblem: octet,
  }),
});

const components = fc.array(oneOf({ invoke, returnResultLast: returnResult, returnError, reject }), {
  maxLength: 2,
});

const applicationContext: fc.Arbitrary<ApplicationContext> = fc.record({
  name: fc.constantFrom(
    'shortMsgGateway' as const,
    'shortMsgMO-Relay' as const,
    'shortMsgAlert' as const,
    'mwdMngt' as const,
    'shortMsgMT-Relay' as const,
    'anyTimeInfoHandling' as const,
  ),
  version: fc.integer({ min: 0, max: 300 }),
});

const dialoguePortion = oneOf({
  dialogueRequest: fc.record({ 'application-context-name': applicationContext }),
  dialogueResponse: fc.record({
    'application-context-name': applicationContext,
    result: fc.constantFrom('accepted' as const, 'reject-permanent' as const),
    'result-source-diagnostic': oneOf({
      'dialogue-service-user': fc.constantFrom(
        'null' as const,
        'no-reason-given' as const,
        'application-context-name-not-supported' as const,
      ),
      'dialogue-service-provider': fc.constantFrom('null' as const, 'no-common-dialogue-portion' as const),
    }),
  }),
  dialogueAbort: fc.record({
    'abort-source': fc.constantFrom('dialogue-service-user' as const, 'dialogue-service-provider' as const),
  }),
});

const transactionId = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const portions = { dialoguePortion, components };

/** Any message of TCAP with any components of MAP. */
export const tcapMessage = oneOf({
  begin: fields({ otid: transactionId }, portions),
  end: fields({ dtid: transactionId }, portions),
  continue: fields({ otid: transactionId, dtid: transactionId }, portions),
  abort: fields(
    { dtid: transactionId },
    {
      reason: oneOf({
        'p-abortCause': fc.constantFrom('unrecognizedMessageType' as const, 'resourceLimitation' as const),
        'u-abortCause': dialoguePortion,
      }),
    },
  ),
}) as fc.Arbitrary<TcapMessage>;

const party = fc.record({ digits, subsystemNumber: octet });

/** Any message of SCCP with any message of TCAP. */
export const sccpMessage: fc.Arbitrary<SccpMessage> = fc.record({
  called: party,
  calling: party,
  data: tcapMessage,
});

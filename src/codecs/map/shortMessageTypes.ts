import {
  asciiText,
  boolean,
  enumerated,
  integer,
  integerOf,
  namedBits,
  octetString,
  present,
} from '../asn1/basicTypes.ts';
import { optional, sequence } from '../asn1/sequence.ts';
import { choice, context, explicit, untagged } from '../asn1/type.ts';
import { decodeDeliverReport, decodeSubmitReport } from '../sms/reports.ts';
import { decodeSubmit } from '../sms/submit.ts';
import { decodeDeliverOrStatusReport } from '../sms/tpdu.ts';
import { addressString, diameterAddress, digitString, signalInfo, userAddress } from './commonTypes.ts';
import { absentSubscriberDiagnosticSM } from './diagnostics.ts';

// Names and order of the fields are those of TS 29.002 clause 17.7.6.

const correlationID = sequence({
  'hlr-id': optional(context(0, digitString)),
  'sip-uri-A': optional(context(1, asciiText)),
  'sip-uri-B': context(2, asciiText),
});

const lmsi = octetString(4);
const time = octetString(4);

const smRpMti = integerOf((value) => ['SMS-DELIVER', 'SMS-STATUS-REPORT'][value] ?? String(value));

/** `RoutingInfoForSM-Arg` */
export const routingInfoForSmArg = sequence({
  msisdn: context(0, addressString),
  'sm-RP-PRI': context(1, boolean),
  serviceCentreAddress: context(2, addressString),
  gprsSupportIndicator: optional(context(7, present)),
  'sm-RP-MTI': optional(context(8, smRpMti)),
  'sm-RP-SMEA': optional(context(9, userAddress)),
  'sm-deliveryNotIntended': optional(context(10, enumerated('onlyIMSI-requested', 'onlyMCC-MNC-requested'))),
  'ip-sm-gwGuidanceIndicator': optional(context(11, present)),
  imsi: optional(context(12, digitString)),
  't4-Trigger-Indicator': optional(context(14, present)),
  singleAttemptDelivery: optional(context(13, present)),
  correlationID: optional(context(15, correlationID)),
  'smsf-supportIndicator': optional(context(16, present)),
});

const additionalNumber = choice({
  'msc-Number': context(0, addressString),
  'sgsn-Number': context(1, addressString),
});

const locationInfoWithLmsi = sequence({
  'networkNode-Number': context(1, addressString),
  lmsi: optional(untagged(lmsi)),
  gprsNodeIndicator: optional(context(5, present)),
  'additional-Number': optional(explicit(6, additionalNumber)),
  networkNodeDiameterAddress: optional(context(7, diameterAddress)),
  additionalNetworkNodeDiameterAddress: optional(context(8, diameterAddress)),
  thirdNumber: optional(explicit(9, additionalNumber)),
  thirdNetworkNodeDiameterAddress: optional(context(10, diameterAddress)),
  imsNodeIndicator: optional(context(11, present)),
  'smsf-3gpp-Number': optional(context(12, addressString)),
  'smsf-3gpp-DiameterAddress': optional(context(13, diameterAddress)),
  'smsf-non-3gpp-Number': optional(context(14, addressString)),
  'smsf-non-3gpp-DiameterAddress': optional(context(15, diameterAddress)),
  'smsf-3gpp-address-indicator': optional(context(16, present)),
  'smsf-non-3gpp-address-indicator': optional(context(17, present)),
});

/** `RoutingInfoForSM-Res`; its IMSI may be an MT correlation ID. */
export const routingInfoForSmRes = sequence({
  imsi: untagged(digitString),
  locationInfoWithLMSI: context(0, locationInfoWithLmsi),
  'ip-sm-gwGuidance': optional(
    context(
      5,
      sequence({
        minimumDeliveryTimeValue: untagged(integer),
        recommendedDeliveryTimeValue: untagged(integer),
      }),
    ),
  ),
});

const smRpDa = choice({
  imsi: context(0, digitString),
  lmsi: context(1, lmsi),
  serviceCentreAddressDA: context(4, addressString),
  'noSM-RP-DA': context(5, present),
});

const smRpOa = choice({
  msisdn: context(2, addressString),
  serviceCentreAddressOA: context(4, addressString),
  'noSM-RP-OA': context(5, present),
});

const smDeliveryOutcome = enumerated('memoryCapacityExceeded', 'absentSubscriber', 'successfulTransfer');

/** `MO-ForwardSM-Arg` */
export const moForwardSmArg = sequence({
  'sm-RP-DA': smRpDa,
  'sm-RP-OA': smRpOa,
  'sm-RP-UI': untagged(signalInfo(decodeSubmit)),
  imsi: optional(untagged(digitString)),
  correlationID: optional(context(0, correlationID)),
  'sm-DeliveryOutcome': optional(context(1, smDeliveryOutcome)),
});

/** `MO-ForwardSM-Res` */
export const moForwardSmRes = sequence({
  'sm-RP-UI': optional(untagged(signalInfo(decodeSubmitReport))),
});

/** `MT-ForwardSM-Arg`; the delivery timer is in seconds, 30 to 600. */
export const mtForwardSmArg = sequence({
  'sm-RP-DA': smRpDa,
  'sm-RP-OA': smRpOa,
  'sm-RP-UI': untagged(signalInfo(decodeDeliverOrStatusReport)),
  moreMessagesToSend: optional(untagged(present)),
  smDeliveryTimer: optional(untagged(integer)),
  smDeliveryStartTime: optional(untagged(time)),
  'smsOverIP-OnlyIndicator': optional(context(0, present)),
  correlationID: optional(context(1, correlationID)),
  maximumRetransmissionTime: optional(context(2, time)),
  smsGmscAddress: optional(context(3, addressString)),
  smsGmscDiameterAddress: optional(context(4, diameterAddress)),
});

/** `MT-ForwardSM-Res` */
export const mtForwardSmRes = sequence({
  'sm-RP-UI': optional(untagged(signalInfo(decodeDeliverReport))),
});

/** `ReportSM-DeliveryStatusArg` */
export const reportSmDeliveryStatusArg = sequence({
  msisdn: untagged(addressString),
  serviceCentreAddress: untagged(addressString),
  'sm-DeliveryOutcome': untagged(smDeliveryOutcome),
  absentSubscriberDiagnosticSM: optional(context(0, absentSubscriberDiagnosticSM)),
  gprsSupportIndicator: optional(context(2, present)),
  deliveryOutcomeIndicator: optional(context(3, present)),
  'additionalSM-DeliveryOutcome': optional(context(4, smDeliveryOutcome)),
  additionalAbsentSubscriberDiagnosticSM: optional(context(5, absentSubscriberDiagnosticSM)),
  'ip-sm-gw-Indicator': optional(context(6, present)),
  'ip-sm-gw-sm-deliveryOutcome': optional(context(7, smDeliveryOutcome)),
  'ip-sm-gw-absentSubscriberDiagnosticSM': optional(context(8, absentSubscriberDiagnosticSM)),
  imsi: optional(context(9, digitString)),
  singleAttemptDelivery: optional(context(10, present)),
  correlationID: optional(context(11, correlationID)),
});

/** `ReportSM-DeliveryStatusRes` */
export const reportSmDeliveryStatusRes = sequence({ storedMSISDN: optional(untagged(addressString)) });

/** `InformServiceCentreArg` */
export const informServiceCentreArg = sequence({
  storedMSISDN: optional(untagged(addressString)),
  'mw-Status': optional(
    untagged(namedBits(6, ['sc-AddressNotIncluded', 'mnrf-Set', 'mcef-Set', 'mnrg-Set'])),
  ),
  absentSubscriberDiagnosticSM: optional(untagged(absentSubscriberDiagnosticSM)),
  additionalAbsentSubscriberDiagnosticSM: optional(context(0, absentSubscriberDiagnosticSM)),
});

/** `AlertServiceCentreArg` */
export const alertServiceCentreArg = sequence({
  msisdn: untagged(addressString),
  serviceCentreAddress: untagged(addressString),
  imsi: optional(untagged(digitString)),
  correlationID: optional(untagged(correlationID)),
  maximumUeAvailabilityTime: optional(context(0, time)),
  smsGmscAlertEvent: optional(context(1, enumerated('msAvailableForMtSms', 'msUnderNewServingNode'))),
});

/** `ReadyForSM-Arg` */
export const readyForSmArg = sequence({
  imsi: context(0, digitString),
  alertReason: untagged(enumerated('ms-Present', 'memoryAvailable')),
  alertReasonIndicator: optional(untagged(present)),
  additionalAlertReasonIndicator: optional(context(1, present)),
  maximumUeAvailabilityTime: optional(untagged(time)),
});

/** What a result holds of which nothing is read. */
export const emptyResult = sequence({});

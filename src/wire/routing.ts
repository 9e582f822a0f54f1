import type {
  SendRoutingInfo,
  SendRoutingInfoError,
  SendRoutingInfoResult,
} from '../protocol/messages/sms.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import { answer, request, type Result } from './diameterExchange.ts';
import { digitsOf, noNumber, numberAddress, numberOf } from './globalTitles.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { answered, asked, failed } from './mapDialogue.ts';
import { isDiameter } from './isDiameter.ts';
import { locationOf, servingNodeAvps } from './servingNodes.ts';

/**
 * Where a Short Message is to be delivered: sendRoutingInfoForSM of MAP, or Send-Routing-Info-for-SM of S6c. Neither has
 * a field for the MPS indication of the answer; Diameter marks the messages themselves [R].
 */
export const routingEncoders: Encoders<'SRI-SM' | 'SRI-SM-RES' | 'SRI-SM-ERR'> = {
  'SRI-SM': (hop) => (isDiameter(hop) ? routingRequest(hop) : routingQuestion(hop)),
  'SRI-SM-RES': (hop) => (isDiameter(hop) ? routingAnswer(hop) : routingResult(hop)),
  'SRI-SM-ERR': (hop) => (isDiameter(hop) ? refusal(hop) : routingError(hop)),
};

const context = 'shortMsgGateway';

function routingQuestion(hop: Hop<SendRoutingInfo>): Pdu {
  const { msisdn, imsi, gprsSupported, smRpMti, ipMessagingSupported } = hop.message;
  return asked(hop, context, {
    opCode: 'sendRoutingInfoForSM',
    parameter: {
      msisdn: numberAddress(msisdn),
      // MPS is no field of MAP: this one only asks to try although the user is not to be reached.
      'sm-RP-PRI': false,
      serviceCentreAddress: numberAddress(serviceCentreOf(hop)),
      ...(gprsSupported === true && { gprsSupportIndicator: true }),
      ...(smRpMti !== undefined && { 'sm-RP-MTI': statusReport }),
      // [R] The nearest to what TR 23.804 clause 8.4 wants the SMS-GMSC to say.
      ...(ipMessagingSupported === true && { 'ip-sm-gwGuidanceIndicator': true }),
      ...(imsi !== undefined && { imsi }),
    },
  });
}

function routingRequest(hop: Hop<SendRoutingInfo>): Pdu {
  const { msisdn, imsi, gprsSupported, smRpMti } = hop.message;
  return request(hop, 'SRR', [
    ...(imsi === undefined ? ([['MSISDN', digitsOf(msisdn)]] as const) : ([['User-Name', imsi]] as const)),
    ['SC-Address', digitsOf(serviceCentreOf(hop))],
    ...(smRpMti === undefined ? [] : [['SM-RP-MTI', statusReport] as const]),
    ['SRR-Flags', gprsSupported === true ? 1 : 0],
  ]);
}

const statusReport = 1;

/** Who asks without a service centre gives the own number in its place [R]. */
const serviceCentreOf = ({ message, from }: Hop<SendRoutingInfo>): string =>
  message.scAddress ?? numberOf(from);

/** The MT correlation ID stands in the place of the IMSI. */
const imsiIn = ({ correlationId, imsi }: SendRoutingInfoResult): string => correlationId ?? imsi ?? noNumber;

const routingResult = (hop: Hop<SendRoutingInfoResult>): Pdu =>
  answered(hop, context, {
    opCode: 'sendRoutingInfoForSM',
    parameter: { imsi: imsiIn(hop.message), locationInfoWithLMSI: locationOf(hop.message.addresses) },
  });

const routingAnswer = (hop: Hop<SendRoutingInfoResult>): Pdu =>
  answer(hop, 'SRA', [['User-Name', imsiIn(hop.message)], ...servingNodeAvps(hop.message.addresses)]);

function routingError(hop: Hop<SendRoutingInfoError>): Pdu {
  switch (hop.message.cause) {
    case 'absent':
      return failed(hop, context, { errorCode: 'absentSubscriberSM', parameter: {} });
    case 'unknownSubscriber':
      return failed(hop, context, { errorCode: 'unknownSubscriber' });
    case 'notAuthorised':
      return failed(hop, context, { errorCode: 'teleserviceNotProvisioned' });
    default:
      return failed(hop, context, { errorCode: 'systemFailure' });
  }
}

const results: Readonly<Partial<Record<FailureCause, Result>>> = {
  absent: { experimental: 5550 },
  unknownSubscriber: { experimental: 5001 },
  notAuthorised: { experimental: 5556 },
};

const refusal = (hop: Hop<SendRoutingInfoError>): Pdu =>
  answer(hop, 'SRA', [], results[hop.message.cause] ?? { code: 5012 });

import type { AvpName } from '../codecs/diameter/dictionary.ts';
import type { ReportDeliveryStatus } from '../protocol/messages/sms.ts';
import { answer, request } from './diameterExchange.ts';
import { digitsOf, noNumber, numberAddress } from './globalTitles.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { answered, asked } from './mapDialogue.ts';
import { isDiameter } from './isDiameter.ts';

/**
 * How a delivery ended: reportSM-DeliveryStatus of MAP, or Report-SM-Delivery-Status of S6c. What failed for another
 * reason than a full memory is said to be an absent subscriber, as there are three outcomes [R].
 */
export const deliveryStatusEncoders: Encoders<'RSDS' | 'RSDS-RES'> = {
  RSDS: (hop) => (isDiameter(hop) ? statusRequest(hop) : statusReport(hop)),
  'RSDS-RES': (hop) => (isDiameter(hop) ? answer(hop, 'RDA') : answered(hop, context)),
};

const context = 'shortMsgGateway';

const outcomes = [
  { name: 'memoryCapacityExceeded', code: 0 },
  { name: 'absentSubscriber', code: 1 },
  { name: 'successfulTransfer', code: 2 },
] as const;

function outcomeOf({ result, cause }: ReportDeliveryStatus): (typeof outcomes)[number] {
  if (result === 'positive') return outcomes[2];
  return outcomes[cause === 'memoryFull' ? 0 : 1];
}

/** No response via the IP-SM-GW (TS 23.040 clause 3.3.2). */
const noResponseViaGateway = 12;

function statusReport(hop: Hop<ReportDeliveryStatus>): Pdu {
  const { msisdn, imsi, scAddress, cause } = hop.message;
  const { name } = outcomeOf(hop.message);
  const isGateway = hop.from === 'IP-SM-GW';
  return asked(hop, context, {
    opCode: 'reportSM-DeliveryStatus',
    parameter: {
      msisdn: numberAddress(msisdn),
      // [R] No service centre keeps the message: the dummy stands where one has to be named.
      serviceCentreAddress: numberAddress(scAddress ?? noNumber),
      'sm-DeliveryOutcome': name,
      ...(isGateway && { 'ip-sm-gw-Indicator': true, 'ip-sm-gw-sm-deliveryOutcome': name }),
      ...(isGateway &&
        cause === 'absent' && { 'ip-sm-gw-absentSubscriberDiagnosticSM': noResponseViaGateway }),
      ...(imsi !== undefined && { imsi }),
    },
  });
}

function statusRequest(hop: Hop<ReportDeliveryStatus>): Pdu {
  const { msisdn, imsi, scAddress, cause } = hop.message;
  const isGateway = hop.from === 'IP-SM-GW';
  const place = (isGateway ? 'IP-SM-GW-SM-Delivery-Outcome' : 'MSC-SM-Delivery-Outcome') satisfies AvpName;
  return request(hop, 'RDR', [
    ['User-Identifier', imsi === undefined ? [['MSISDN', digitsOf(msisdn)]] : [['User-Name', imsi]]],
    ['SC-Address', digitsOf(scAddress ?? noNumber)],
    [
      'SM-Delivery-Outcome',
      [
        [
          place,
          [
            ['SM-Delivery-Cause', outcomeOf(hop.message).code],
            ...(isGateway && cause === 'absent'
              ? [['Absent-User-Diagnostic-SM', noResponseViaGateway] as const]
              : []),
          ],
        ],
      ],
    ],
  ]);
}

import { untagged } from '../asn1/type.ts';
import {
  alertServiceCentreArg,
  emptyResult,
  informServiceCentreArg,
  moForwardSmArg,
  moForwardSmRes,
  mtForwardSmArg,
  mtForwardSmRes,
  readyForSmArg,
  reportSmDeliveryStatusArg,
  reportSmDeliveryStatusRes,
  routingInfoForSmArg,
  routingInfoForSmRes,
} from './shortMessageTypes.ts';
import { anyTimeModificationArg } from './subscriberTypes.ts';

/** The operations of short messages and of the registration of an IP-SM-GW (TS 29.002 clause 17.5). */
export const operations = {
  'mt-ForwardSM': { code: 44, argument: untagged(mtForwardSmArg), result: untagged(mtForwardSmRes) },
  sendRoutingInfoForSM: {
    code: 45,
    argument: untagged(routingInfoForSmArg),
    result: untagged(routingInfoForSmRes),
  },
  'mo-ForwardSM': { code: 46, argument: untagged(moForwardSmArg), result: untagged(moForwardSmRes) },
  'reportSM-DeliveryStatus': {
    code: 47,
    argument: untagged(reportSmDeliveryStatusArg),
    result: untagged(reportSmDeliveryStatusRes),
  },
  informServiceCentre: {
    code: 63,
    argument: untagged(informServiceCentreArg),
    result: untagged(emptyResult),
  },
  alertServiceCentre: { code: 64, argument: untagged(alertServiceCentreArg), result: untagged(emptyResult) },
  anyTimeModification: {
    code: 65,
    argument: untagged(anyTimeModificationArg),
    result: untagged(emptyResult),
  },
  readyForSM: { code: 66, argument: untagged(readyForSmArg), result: untagged(emptyResult) },
} as const;

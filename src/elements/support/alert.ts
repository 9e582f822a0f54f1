import type { AlertServiceCentre } from '../../protocol/messages/alerting.ts';
import { type Act, send } from './act.ts';

/** The alert of the HSS, as it goes on to the service centre (TS 23.040 clause 3.2.6, TR 23.804 clause 8.6 step 4). */
export function alertOf({ scAddress, msisdn, imsi }: AlertServiceCentre): Act {
  return send('SM-SC', { type: 'SC-ALERT', scAddress, msisdn, ...(imsi !== undefined && { imsi }) });
}

import { answer, request } from './diameterExchange.ts';
import { digitsOf, numberAddress } from './globalTitles.ts';
import type { Encoders } from './hop.ts';
import { answered, asked } from './mapDialogue.ts';
import { isDiameter } from './isDiameter.ts';

/**
 * A subscriber can take messages again: readyForSM of MAP, or Notify of S6a where the node speaks Diameter; then
 * alertServiceCentre of MAP, or Alert-Service-Centre of S6c. Nothing answers the alert in the simulator [R].
 */
export const alertingEncoders: Encoders<'READY-SM' | 'READY-SM-RES' | 'ALERT-SC'> = {
  'READY-SM': (hop) => {
    const { imsi, reason, additionalReason } = hop.message;
    const isPresent = reason === 'present';
    return isDiameter(hop)
      ? request(hop, 'NOR', [
          ['User-Name', imsi],
          ['Alert-Reason', isPresent ? 0 : 1],
        ])
      : asked(hop, readiness, {
          opCode: 'readyForSM',
          parameter: {
            imsi,
            alertReason: isPresent ? 'ms-Present' : 'memoryAvailable',
            ...(hop.from === 'SGSN' && { alertReasonIndicator: true }),
            ...(additionalReason !== undefined && { additionalAlertReasonIndicator: true }),
          },
        });
  },
  'READY-SM-RES': (hop) => (isDiameter(hop) ? answer(hop, 'NOA') : answered(hop, readiness)),
  'ALERT-SC': (hop) => {
    const { msisdn, imsi, scAddress } = hop.message;
    return isDiameter(hop)
      ? request(hop, 'ALR', [
          ['SC-Address', digitsOf(scAddress)],
          ['User-Identifier', imsi === undefined ? [['MSISDN', digitsOf(msisdn)]] : [['User-Name', imsi]]],
          ['SMS-GMSC-Alert-Event', 1],
        ])
      : asked(hop, 'shortMsgAlert', {
          opCode: 'alertServiceCentre',
          parameter: {
            msisdn: numberAddress(msisdn),
            serviceCentreAddress: numberAddress(scAddress),
            ...(imsi !== undefined && { imsi }),
          },
        });
  },
};

const readiness = 'mwdMngt';

import type { Hop } from '../../wire/hop.ts';
import { isDiameter } from '../../wire/isDiameter.ts';
import type { OneOf } from './readBack.ts';

/** What a decoder shows of how something ended. */
export function resultShown(hop: Hop, isPositive: boolean): OneOf {
  const { message } = hop;
  const either = (positive: OneOf, negative: OneOf): OneOf => (isPositive ? positive : negative);
  switch (message.type) {
    case 'SIP MESSAGE IMDN':
      return either(['<delivered/>'], ['<failed/>']);
    case 'SIP MESSAGE MMS':
      return either(['Status: Retrieved'], ['Status: Rejected']);
    case 'IP-REG-RES':
      return either(['Status-Code: 200'], ['Status-Code: 403']);
    case 'MSRP REPORT':
      return either(['Status: 000 200'], ['Status: 000 408']);
    case 'HTTP 200 OK':
      return either(['Response-Status: Ok', 'm-retrieve-conf'], ['Error-unspecified']);
    case 'MM4 REPORT':
      return either(['Retrieved'], ['Rejected']);
    case 'CDR':
      return [`Number-of-Messages-Sent: ${isPositive ? 1 : 0}`];
    case 'CREDIT-RES':
      return either(['DIAMETER_SUCCESS (2001)'], ['(4012)']);
    case 'CX-UAA':
    case 'CX-LIA':
      return either(['(2001)', '(2002)'], ['(5001)', '(5003)']);
    case 'RSDS':
      return either(
        ['successfulTransfer (2)', 'SUCCESSFUL_TRANSFER (2)'],
        ['memoryCapacityExceeded (0)', 'absentSubscriber (1)', 'SM-Delivery-Cause (0)', 'ABSENT_USER (1)'],
      );
    case 'MT-FSM-RES':
    case 'MO-FSM-RES':
      return isDiameter(hop) ? ['DIAMETER_SUCCESS (2001)'] : [/^Component: returnResultLast/];
    case 'MT-FSM-ERR':
    case 'MO-FSM-ERR':
      return isDiameter(hop) ? ['Experimental-Result-Code', '(5012)'] : [/^Component: returnError/];
    default:
      return either(['RP-ACK'], ['RP-ERROR']);
  }
}

import type { SccpParty } from '../codecs/map/sccp.ts';
import { internationalNumber, type NumberAddress } from '../codecs/sms/address.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import { noMsisdn, scAddress } from '../protocol/subscribers.ts';

/** The E.164 numbers of the nodes of the mobile network, from the range kept for fiction [R]. */
const numbers: Readonly<Partial<Record<ElementId, string>>> = {
  HSS: '12065550170',
  'SMS-GMSC': '12065550171',
  'SMS-IWMSC': '12065550172',
  'IP-SM-GW': '12065550173',
  MSC: '12065550174',
  SGSN: '12065550175',
  MME: '12065550176',
  SMSF: '12065550177',
  'SM-SC': digitsOf(scAddress),
};

/** The number of a node, without the plus. @throws RangeError if it has none. */
export function numberOf(element: ElementId): string {
  const number = numbers[element];
  if (number === undefined) throw new RangeError(`${element} has no E.164 number`);
  return number;
}

/** The digits of a number that may have a plus in front. */
export function digitsOf(number: string): string {
  return number.replace(/^\+/, '');
}

/** A number as MAP and the RP layer write it; the dummy MSISDN too is written as international (TS 23.003). */
export const numberAddress = (number: string): NumberAddress => internationalNumber(digitsOf(number));

/** What stands where a number has to and there is none. */
export const noNumber = noMsisdn;

/**
 * The part of a node that a dialogue is for [R]: the HSS is the HLR, the gateway acts as gsmSCF when it registers, and
 * every other node takes part in the short message service as an MSC does (ITU-T Q.713, TS 23.003 clause 8).
 */
export function partyOf(element: ElementId, isRegistration: boolean): SccpParty {
  return { digits: numberOf(element), subsystemNumber: subsystemOf(element, isRegistration) };
}

function subsystemOf(element: ElementId, isRegistration: boolean): number {
  switch (element) {
    case 'HSS':
      return 6;
    case 'SGSN':
      return 149;
    case 'IP-SM-GW':
      return isRegistration ? 147 : 8;
    default:
      return 8;
  }
}

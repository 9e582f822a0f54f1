import type { Avp } from '../codecs/diameter/dictionary.ts';
import type { Invoke, ReturnResult } from '../codecs/map/component.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import { places, realmOf } from './addresses.ts';
import { noNumber, numberAddress, numberOf } from './globalTitles.ts';

type RoutingInfo = NonNullable<
  Extract<ReturnResult, { readonly opCode: 'sendRoutingInfoForSM' }>['parameter']
>;
type Location = RoutingInfo['locationInfoWithLMSI'];

export type MapInvoke<Operation extends Invoke['opCode']> = Extract<Invoke, { readonly opCode: Operation }>;

/**
 * Where to deliver, as MAP says it: the first node, then the others; an SMSF has a place of its own where it is not the
 * first. Of no node at all the dummy number stands in the first place [R].
 */
export function locationOf(addresses: readonly ElementId[]): Location {
  const [first, ...others] = addresses;
  const smsf = others.find((one) => one === 'SMSF');
  const [second, third] = others.filter((one) => one !== 'SMSF');
  return {
    'networkNode-Number': numberAddress(first === undefined ? noNumber : numberOf(first)),
    ...(first === 'SGSN' && { gprsNodeIndicator: true }),
    ...(second !== undefined && { 'additional-Number': additionalNumber(second) }),
    ...(third !== undefined && { thirdNumber: additionalNumber(third) }),
    ...(first === 'IP-SM-GW' && { imsNodeIndicator: true }),
    ...(smsf !== undefined && { 'smsf-3gpp-Number': numberAddress(numberOf(smsf)) }),
    ...(first === 'SMSF' && { 'smsf-3gpp-address-indicator': true }),
  };
}

/** Only two kinds of number are known here: what is no SGSN is written as an MSC (TS 29.002 clause 7.6.2.46). */
const additionalNumber = (node: ElementId) =>
  node === 'SGSN'
    ? ({ 'sgsn-Number': numberAddress(numberOf(node)) } as const)
    : ({ 'msc-Number': numberAddress(numberOf(node)) } as const);

/**
 * Where to deliver, as S6c says it: the first node, the second, and an SMSF in its own place. A third has no place.
 */
export function servingNodeAvps(addresses: readonly ElementId[]): readonly Avp<'SRA'>[] {
  const [first, second] = addresses.filter((one) => one !== 'SMSF');
  return [
    ...(first === undefined ? [] : [['Serving-Node', nodeAvps(first)] as const]),
    ...(second === undefined ? [] : [['Additional-Serving-Node', nodeAvps(second)] as const]),
    ...(addresses.includes('SMSF')
      ? [['SMSF-3GPP-Address', [['SMSF-3GPP-Number', numberOf('SMSF')], ...named('SMSF')]] as const]
      : []),
  ];
}

function nodeAvps(node: ElementId): readonly Avp<'SRA'>[] {
  switch (node) {
    case 'IP-SM-GW':
      return [['IP-SM-GW-Number', numberOf(node)], ...named('IP-SM-GW')];
    case 'SGSN':
      return [...named('SGSN'), ['SGSN-Number', numberOf(node)]];
    case 'MME':
      return [...named('MME'), ['MME-Number-for-MT-SMS', numberOf(node)]];
    default:
      return [['MSC-Number', numberOf(node)]];
  }
}

function named(node: 'IP-SM-GW' | 'SGSN' | 'MME' | 'SMSF'): readonly Avp<'SRA'>[] {
  const name = node === 'SMSF' ? 'SMSF-3GPP' : node;
  return [
    [`${name}-Name`, places[node].host],
    [`${name}-Realm`, realmOf(node)],
  ];
}

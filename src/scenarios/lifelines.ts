import type { ElementId } from '../protocol/elementIds.ts';
import type { Procedure } from './procedure.ts';

const packetNodes = ['SGSN', 'SMSF', 'AMF', 'MME'] as const;

/** Left to right, so that most arrows run between neighbours: of a message that starts in IMS, in the SMS network. */
export const orders: Readonly<Record<'im' | 'sms', readonly ElementId[]>> = {
  im: [
    'PEER-NET',
    'UE-A',
    'P-CSCF',
    'S-CSCF-O',
    'GROUP-AS',
    'I-CSCF',
    'S-CSCF-T',
    'IM-AS',
    'CPM-AS',
    'SMS-IWMSC',
    'MMS-RS',
    'SM-SC',
    'SMS-GMSC',
    'IP-SM-GW',
    'HSS',
    'PRESENCE',
    'MSC',
    ...packetNodes,
    'UE-B',
    'OCS',
    'CCF',
    'CGW',
  ],
  sms: [
    'PEER-NET',
    'UE-A',
    'MSC',
    'SMS-IWMSC',
    'MMS-RS',
    'SM-SC',
    'SMS-GMSC',
    'HSS',
    'PRESENCE',
    'IP-SM-GW',
    'IM-AS',
    'CPM-AS',
    'S-CSCF-O',
    'GROUP-AS',
    'I-CSCF',
    'S-CSCF-T',
    'P-CSCF',
    ...packetNodes,
    'UE-B',
    'OCS',
    'CCF',
    'CGW',
  ],
};

/** The order in which a procedure's lifelines stand. */
export function lifelineOrder({ stimulus }: Procedure): readonly ElementId[] {
  const sent = stimulus.find((action) => action.do === 'send')?.kind;
  return orders[sent === undefined || sent === 'sms' || sent === 'mms' ? 'sms' : 'im'];
}

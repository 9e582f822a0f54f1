import type { ElementId } from '../protocol/elementIds.ts';

const packetNodes = ['SGSN', 'SMSF', 'AMF', 'MME'] as const;

/** Left to right, so that most arrows run between neighbours. */
export const lifelineOrder: Readonly<Record<'im' | 'sms', readonly ElementId[]>> = {
  im: [
    'UE-A',
    'P-CSCF',
    'S-CSCF-O',
    'I-CSCF',
    'S-CSCF-T',
    'IM-AS',
    'CPM-AS',
    'SMS-IWMSC',
    'SM-SC',
    'SMS-GMSC',
    'IP-SM-GW',
    'HSS',
    'MSC',
    ...packetNodes,
    'UE-B',
  ],
  sms: [
    'UE-A',
    'MSC',
    'SMS-IWMSC',
    'SM-SC',
    'SMS-GMSC',
    'HSS',
    'IP-SM-GW',
    'IM-AS',
    'CPM-AS',
    'S-CSCF-O',
    'I-CSCF',
    'S-CSCF-T',
    'P-CSCF',
    ...packetNodes,
    'UE-B',
  ],
};

/** The network elements, by the ids that traces use. */
export const elementIds = [
  'UE-A',
  'UE-B',
  'P-CSCF',
  'I-CSCF',
  'S-CSCF-O',
  'S-CSCF-T',
  'IM-AS',
  'CPM-AS',
  'GROUP-AS',
  'IP-SM-GW',
  'HSS',
  'SMS-GMSC',
  'SMS-IWMSC',
  'SM-SC',
  'MSC',
  'SGSN',
  'MME',
  'SMSF',
  'AMF',
  'PRESENCE',
  'MMS-RS',
  'PEER-NET',
  'CCF',
  'CGW',
  'OCS',
] as const;

export type ElementId = (typeof elementIds)[number];

/** The nodes that bring a Short Message to a phone over its radio access; any of them can be the serving node. */
export const servingNodes = ['MSC', 'SGSN', 'MME', 'SMSF'] as const;

export type ServingNode = (typeof servingNodes)[number];

export function isServingNode(element: string): element is ServingNode {
  return (servingNodes as readonly string[]).includes(element);
}

/** A place where the IP-SM-GW can deliver: IMS, or one of the serving nodes. */
export type Domain = 'IMS' | ServingNode;

export type UserEquipment = 'UE-A' | 'UE-B';

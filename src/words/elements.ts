import type { ElementId } from '../protocol/elementIds.ts';
import type { Basis } from '../protocol/provenance.ts';
import { words } from './words.ts';

/** What an element is called in full, and what it is there for. */
export interface ElementWords {
  readonly name: string;
  /** In one short sentence. */
  readonly role: string;
  /** Who says so. */
  readonly basis: Basis;
  readonly synonyms: readonly string[];
}

/** Elements that only traces from elsewhere name. */
type Elsewhere = 'UE' | 'S-CSCF' | 'IMS-CORE' | 'ISF';

/** What is said of each element in one language. */
export type ElementTexts = Readonly<Record<ElementId | Elsewhere, Pick<ElementWords, 'role' | 'synonyms'>>>;

type Fact = Pick<ElementWords, 'name' | 'basis'>;

/** The standard's names are the same in every language. */
const facts: Readonly<Record<ElementId | Elsewhere, Fact>> = {
  'UE-A': { name: 'User equipment, originating', basis: 'S' },
  'UE-B': { name: 'User equipment, terminating', basis: 'S' },
  'P-CSCF': { name: 'Proxy Call Session Control Function', basis: 'S' },
  'I-CSCF': { name: 'Interrogating Call Session Control Function', basis: 'G' },
  'S-CSCF-O': { name: 'Serving Call Session Control Function, originating side', basis: 'S' },
  'S-CSCF-T': { name: 'Serving Call Session Control Function, terminating side', basis: 'S' },
  'IM-AS': { name: 'Instant Messaging Application Server', basis: 'S' },
  'CPM-AS': { name: 'Converged IP Messaging Application Server', basis: 'S' },
  'GROUP-AS': { name: 'Controlling function for group chat', basis: 'P' },
  'IP-SM-GW': { name: 'IP Short Message Gateway', basis: 'S' },
  HSS: { name: 'Home Subscriber Server', basis: 'S' },
  'SMS-GMSC': { name: 'SMS Gateway MSC', basis: 'S' },
  'SMS-IWMSC': { name: 'SMS Interworking MSC', basis: 'S' },
  'SM-SC': { name: 'Short Message Service Centre', basis: 'S' },
  MSC: { name: 'Mobile Switching Centre', basis: 'S' },
  SGSN: { name: 'Serving GPRS Support Node', basis: 'S' },
  MME: { name: 'Mobility Management Entity', basis: 'S' },
  SMSF: { name: 'SMS Function', basis: 'S' },
  AMF: { name: 'Access and Mobility Management Function', basis: 'S' },
  PRESENCE: { name: 'Presence Server', basis: 'S' },
  CCF: { name: 'Charging Collection Function', basis: 'S' },
  CGW: { name: 'Charging Gateway', basis: 'S' },
  OCS: { name: 'Online Charging System', basis: 'S' },
  'MMS-RS': { name: 'MMS Relay/Server', basis: 'S' },
  'PEER-NET': { name: 'Other network', basis: 'R' },
  UE: { name: 'User equipment', basis: 'S' },
  'S-CSCF': { name: 'Serving Call Session Control Function', basis: 'S' },
  'IMS-CORE': { name: 'IMS core', basis: 'S' },
  ISF: { name: 'Interworking Selection Function', basis: 'P' },
};

/** The words for an element; one that is known nowhere keeps its id as its name. */
export function elementWords(id: string): ElementWords {
  if (!Object.hasOwn(facts, id)) return { name: id, role: words().notDescribed, basis: 'R', synonyms: [] };
  const known = id as keyof ElementTexts;
  return { ...facts[known], ...words().elements[known] };
}

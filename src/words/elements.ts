import type { ElementId } from '../protocol/elementIds.ts';
import type { Basis } from '../protocol/provenance.ts';

/** What an element is called in full, and what it is there for. */
export interface ElementWords {
  readonly name: string;
  /** In one short sentence. */
  readonly role: string;
  /** Who says so. */
  readonly basis: Basis;
  readonly synonyms: readonly string[];
}

const simulated: Readonly<Record<ElementId, ElementWords>> = {
  'UE-A': {
    name: 'User equipment, originating',
    role: 'Runs an IM, CPM or SMS client.',
    basis: 'S',
    synonyms: ['UE, where it is the only one', 'SMS UE, IM UE or CPM UE, by its client'],
  },
  'UE-B': {
    name: 'User equipment, terminating',
    role: 'Runs an IM or CPM client, or is a phone with SMS only.',
    basis: 'S',
    synonyms: [
      'UE, where it is the only one',
      'IP based UE',
      'SIP based UE',
      'SMSIP UE, where it speaks SMS over IP',
    ],
  },
  'P-CSCF': {
    name: 'Proxy Call Session Control Function',
    role: 'First SIP hop of the user equipment; adds priority for subscribers of MPS for Messaging.',
    basis: 'S',
    synonyms: [],
  },
  'I-CSCF': {
    name: 'Interrogating Call Session Control Function',
    role: 'Entry of a home network; asks the HSS which S-CSCF serves the user.',
    basis: 'G',
    synonyms: [],
  },
  'S-CSCF-O': {
    name: 'Serving Call Session Control Function, originating side',
    role: 'Registers the sender and routes what the sender sends.',
    basis: 'S',
    synonyms: ['S-CSCF, where it is the only one', 'originating S-CSCF'],
  },
  'S-CSCF-T': {
    name: 'Serving Call Session Control Function, terminating side',
    role: 'Registers the recipient; filter criteria choose which application servers see a message.',
    basis: 'S',
    synonyms: ['S-CSCF, where it is the only one', 'terminating S-CSCF'],
  },
  'IM-AS': {
    name: 'Instant Messaging Application Server',
    role: 'Applies the terminating services of an IM user; knows whether the client is online.',
    basis: 'S',
    synonyms: ['IM server', 'IM application server'],
  },
  'CPM-AS': {
    name: 'Converged IP Messaging Application Server',
    role: 'Applies the terminating services of a CPM user; keeps the interworking preferences.',
    basis: 'S',
    synonyms: ['CPM server'],
  },
  'GROUP-AS': {
    name: 'Controlling function for group chat',
    role: 'Invites each member and passes on to all what one of them says.',
    basis: 'P',
    synonyms: [],
  },
  'IP-SM-GW': {
    name: 'IP Short Message Gateway',
    role: 'Converts between SIP messages and Short Messages; to the SMS network it looks like a serving node.',
    basis: 'S',
    synonyms: [
      'IP-MESSAGE-GW and IP-Messaging-GW (TR 23.804)',
      'IP-IWF in the message names of TR 23.804',
      'IP SM Gateway',
    ],
  },
  HSS: {
    name: 'Home Subscriber Server',
    role: 'Keeps subscriber data, the addresses of the serving nodes and message waiting data; includes the HLR.',
    basis: 'S',
    synonyms: ['HLR', 'HLR/HSS', 'UDM in 5G (not checked)'],
  },
  'SMS-GMSC': {
    name: 'SMS Gateway MSC',
    role: 'Takes a Short Message from the service centre, asks for routing and delivers it.',
    basis: 'S',
    synonyms: ['GMSC'],
  },
  'SMS-IWMSC': {
    name: 'SMS Interworking MSC',
    role: 'Takes a submitted Short Message to the service centre and passes alerts on.',
    basis: 'S',
    synonyms: ['IWMSC'],
  },
  'SM-SC': {
    name: 'Short Message Service Centre',
    role: 'Stores and forwards Short Messages; decides whether a message waits.',
    basis: 'S',
    synonyms: ['SMS-SC', 'SMSC', 'SC', 'service centre'],
  },
  MSC: {
    name: 'Mobile Switching Centre',
    role: 'Delivers Short Messages in the circuit-switched domain.',
    basis: 'S',
    synonyms: ['MSC/VLR'],
  },
  SGSN: {
    name: 'Serving GPRS Support Node',
    role: 'Delivers Short Messages over 2G and 3G packet access.',
    basis: 'S',
    synonyms: [],
  },
  MME: {
    name: 'Mobility Management Entity',
    role: 'Pages the phone in 4G and delivers Short Messages over NAS.',
    basis: 'S',
    synonyms: [],
  },
  SMSF: {
    name: 'SMS Function',
    role: 'Delivers Short Messages over NAS in 5G, through the AMF.',
    basis: 'S',
    synonyms: [],
  },
  AMF: {
    name: 'Access and Mobility Management Function',
    role: 'Pages the phone in 5G and carries NAS.',
    basis: 'S',
    synonyms: [],
  },
  PRESENCE: {
    name: 'Presence Server',
    role: 'Learns from the HSS whether a user is connected over IP.',
    basis: 'S',
    synonyms: [],
  },
  CCF: {
    name: 'Charging Collection Function',
    role: 'Receives data for offline charging.',
    basis: 'S',
    synonyms: [],
  },
  CGW: {
    name: 'Charging Gateway',
    role: 'Collects charging records for billing.',
    basis: 'S',
    synonyms: ['CGw'],
  },
  OCS: {
    name: 'Online Charging System',
    role: 'Grants or refuses credit before a message is forwarded.',
    basis: 'S',
    synonyms: ['online charging'],
  },
  'MMS-RS': {
    name: 'MMS Relay/Server',
    role: 'Stores and forwards multimedia messages.',
    basis: 'S',
    synonyms: ['MMSC'],
  },
  'PEER-NET': { name: 'Other network', role: 'Any network outside the picture.', basis: 'R', synonyms: [] },
};

/** Elements that only traces from elsewhere name. */
const others: Readonly<Record<string, ElementWords>> = {
  UE: {
    name: 'User equipment',
    role: 'The one user of the procedure.',
    basis: 'S',
    synonyms: ['IP based UE', 'SIP based UE', 'IMS UE'],
  },
  'S-CSCF': {
    name: 'Serving Call Session Control Function',
    role: 'Registers the user and routes SIP by filter criteria.',
    basis: 'S',
    synonyms: [],
  },
  'IMS-CORE': {
    name: 'IMS core',
    role: 'The call session control functions, drawn as one.',
    basis: 'S',
    synonyms: [],
  },
  ISF: {
    name: 'Interworking Selection Function',
    role: 'Chooses the interworking function for a CPM message.',
    basis: 'P',
    synonyms: [],
  },
};

/** The words for an element; one that is known nowhere keeps its id as its name. */
export function elementWords(id: string): ElementWords {
  return (
    (simulated as Readonly<Record<string, ElementWords>>)[id] ??
    others[id] ?? { name: id, role: 'Not described here.', basis: 'R', synonyms: [] }
  );
}

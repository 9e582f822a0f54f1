import type { ElementId } from '../protocol/elementIds.ts';

/** What an element is called in full, and what it is there for. */
export interface ElementWords {
  readonly name: string;
  /** In one short sentence. */
  readonly role: string;
}

const simulated: Readonly<Record<ElementId, ElementWords>> = {
  'UE-A': { name: 'User equipment, originating', role: 'Runs an IM, CPM or SMS client.' },
  'UE-B': {
    name: 'User equipment, terminating',
    role: 'Runs an IM or CPM client, or is a phone with SMS only.',
  },
  'P-CSCF': {
    name: 'Proxy Call Session Control Function',
    role: 'First SIP hop of the user equipment; adds priority for subscribers of MPS for Messaging.',
  },
  'I-CSCF': {
    name: 'Interrogating Call Session Control Function',
    role: 'Entry of a home network; asks the HSS which S-CSCF serves the user.',
  },
  'S-CSCF-O': {
    name: 'Serving Call Session Control Function, originating side',
    role: 'Registers the sender and routes what the sender sends.',
  },
  'S-CSCF-T': {
    name: 'Serving Call Session Control Function, terminating side',
    role: 'Registers the recipient; filter criteria choose which application servers see a message.',
  },
  'IM-AS': {
    name: 'Instant Messaging Application Server',
    role: 'Applies the terminating services of an IM user; knows whether the client is online.',
  },
  'CPM-AS': {
    name: 'Converged IP Messaging Application Server',
    role: 'Applies the terminating services of a CPM user; keeps the interworking preferences.',
  },
  'GROUP-AS': {
    name: 'Controlling function for group chat',
    role: 'Invites each member and passes on to all what one of them says.',
  },
  'IP-SM-GW': {
    name: 'IP Short Message Gateway',
    role: 'Converts between SIP messages and Short Messages; to the SMS network it looks like a serving node.',
  },
  HSS: {
    name: 'Home Subscriber Server',
    role: 'Keeps subscriber data, the addresses of the serving nodes and message waiting data; includes the HLR.',
  },
  'SMS-GMSC': {
    name: 'SMS Gateway MSC',
    role: 'Takes a Short Message from the service centre, asks for routing and delivers it.',
  },
  'SMS-IWMSC': {
    name: 'SMS Interworking MSC',
    role: 'Takes a submitted Short Message to the service centre and passes alerts on.',
  },
  'SM-SC': {
    name: 'Short Message Service Centre',
    role: 'Stores and forwards Short Messages; decides whether a message waits.',
  },
  MSC: { name: 'Mobile Switching Centre', role: 'Delivers Short Messages in the circuit-switched domain.' },
  SGSN: { name: 'Serving GPRS Support Node', role: 'Delivers Short Messages over 2G and 3G packet access.' },
  MME: {
    name: 'Mobility Management Entity',
    role: 'Pages the phone in 4G and delivers Short Messages over NAS.',
  },
  SMSF: { name: 'SMS Function', role: 'Delivers Short Messages over NAS in 5G, through the AMF.' },
  AMF: { name: 'Access and Mobility Management Function', role: 'Pages the phone in 5G and carries NAS.' },
  PRESENCE: { name: 'Presence Server', role: 'Learns from the HSS whether a user is connected over IP.' },
  CCF: { name: 'Charging Collection Function', role: 'Receives data for offline charging.' },
  CGW: { name: 'Charging Gateway', role: 'Collects charging records for billing.' },
  OCS: { name: 'Online Charging System', role: 'Grants or refuses credit before a message is forwarded.' },
  'MMS-RS': { name: 'MMS Relay/Server', role: 'Stores and forwards multimedia messages.' },
  'PEER-NET': { name: 'Other network', role: 'Any network outside the picture.' },
};

/** Elements that only traces from elsewhere name. */
const others: Readonly<Record<string, ElementWords>> = {
  UE: { name: 'User equipment', role: 'The one user of the procedure.' },
  'S-CSCF': {
    name: 'Serving Call Session Control Function',
    role: 'Registers the user and routes SIP by filter criteria.',
  },
  'IMS-CORE': { name: 'IMS core', role: 'The call session control functions, drawn as one.' },
  ISF: {
    name: 'Interworking Selection Function',
    role: 'Chooses the interworking function for a CPM message.',
  },
};

/** The words for an element; one that is known nowhere keeps its id as its name. */
export function elementWords(id: string): ElementWords {
  return (
    (simulated as Readonly<Record<string, ElementWords>>)[id] ??
    others[id] ?? { name: id, role: 'Not described here.' }
  );
}

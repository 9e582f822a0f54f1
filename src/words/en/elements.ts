import type { ElementTexts } from '../elements.ts';

/** What an element is there for, in one short sentence, and what else it is called. */
export const elements: ElementTexts = {
  'UE-A': {
    role: 'Runs an IM, CPM or SMS client.',
    synonyms: ['UE, where it is the only one', 'SMS UE, IM UE or CPM UE, by its client'],
  },
  'UE-B': {
    role: 'Runs an IM or CPM client, or is a phone with SMS only.',
    synonyms: [
      'UE, where it is the only one',
      'IP based UE',
      'SIP based UE',
      'SMSIP UE, where it speaks SMS over IP',
    ],
  },
  'P-CSCF': {
    role: 'First SIP hop of the user equipment; adds priority for subscribers of MPS for Messaging.',
    synonyms: [],
  },
  'I-CSCF': { role: 'Entry of a home network; asks the HSS which S-CSCF serves the user.', synonyms: [] },
  'S-CSCF-O': {
    role: 'Registers the sender and routes what the sender sends.',
    synonyms: ['S-CSCF, where it is the only one', 'originating S-CSCF'],
  },
  'S-CSCF-T': {
    role: 'Registers the recipient; filter criteria choose which application servers see a message.',
    synonyms: ['S-CSCF, where it is the only one', 'terminating S-CSCF'],
  },
  'IM-AS': {
    role: 'Applies the terminating services of an IM user; knows whether the client is online.',
    synonyms: ['IM server', 'IM application server'],
  },
  'CPM-AS': {
    role: 'Applies the terminating services of a CPM user; keeps the interworking preferences.',
    synonyms: ['CPM server'],
  },
  'GROUP-AS': { role: 'Invites each member and passes on to all what one of them says.', synonyms: [] },
  'IP-SM-GW': {
    role: 'Converts between SIP messages and Short Messages; to the SMS network it looks like a serving node.',
    synonyms: [
      'IP-MESSAGE-GW and IP-Messaging-GW (TR 23.804)',
      'IP-IWF in the message names of TR 23.804',
      'IP SM Gateway',
    ],
  },
  HSS: {
    role: 'Keeps subscriber data, the addresses of the serving nodes and message waiting data; includes the HLR.',
    synonyms: ['HLR', 'HLR/HSS', 'UDM in 5G (not checked)'],
  },
  'SMS-GMSC': {
    role: 'Takes a Short Message from the service centre, asks for routing and delivers it.',
    synonyms: ['GMSC'],
  },
  'SMS-IWMSC': {
    role: 'Takes a submitted Short Message to the service centre and passes alerts on.',
    synonyms: ['IWMSC'],
  },
  'SM-SC': {
    role: 'Stores and forwards Short Messages; decides whether a message waits.',
    synonyms: ['SMS-SC', 'SMSC', 'SC', 'service centre'],
  },
  MSC: { role: 'Delivers Short Messages in the circuit-switched domain.', synonyms: ['MSC/VLR'] },
  SGSN: { role: 'Delivers Short Messages over 2G and 3G packet access.', synonyms: [] },
  MME: { role: 'Pages the phone in 4G and delivers Short Messages over NAS.', synonyms: [] },
  SMSF: { role: 'Delivers Short Messages over NAS in 5G, through the AMF.', synonyms: [] },
  AMF: { role: 'Pages the phone in 5G and carries NAS.', synonyms: [] },
  PRESENCE: { role: 'Learns from the HSS whether a user is connected over IP.', synonyms: [] },
  CCF: { role: 'Receives data for offline charging.', synonyms: [] },
  CGW: { role: 'Collects charging records for billing.', synonyms: ['CGw'] },
  OCS: { role: 'Grants or refuses credit before a message is forwarded.', synonyms: ['online charging'] },
  'MMS-RS': { role: 'Stores and forwards multimedia messages.', synonyms: ['MMSC'] },
  'PEER-NET': { role: 'Any network outside the picture.', synonyms: [] },
  UE: { role: 'The one user of the procedure.', synonyms: ['IP based UE', 'SIP based UE', 'IMS UE'] },
  'S-CSCF': { role: 'Registers the user and routes SIP by filter criteria.', synonyms: [] },
  'IMS-CORE': { role: 'The call session control functions, drawn as one.', synonyms: [] },
  ISF: { role: 'Chooses the interworking function for a CPM message.', synonyms: [] },
};

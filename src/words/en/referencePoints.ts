import type { ReferencePointTexts } from '../referencePoints.ts';

/** What each reference point is there for, in one sentence, and what else it is called. */
export const referencePoints: ReferencePointTexts = {
  Gm: {
    role: 'The way into IMS: a terminal and the first proxy that it speaks SIP with.',
    synonyms: ['part of R2'],
  },
  Mw: { role: 'SIP from one call session control function to the next.', synonyms: [] },
  ISC: {
    role: 'The S-CSCF lets an application server take part in what a user sends or gets.',
    synonyms: [],
  },
  Cx: { role: 'Registration, service profile, and the question which S-CSCF serves a user.', synonyms: [] },
  SIP: {
    role: 'A CPM application server hands a message straight to the gateway, past the S-CSCF.',
    synonyms: [],
  },
  MSRP: {
    role: 'The content of a chat or of a large message, from end to end, past the SIP proxies. The documents give it no name.',
    synonyms: ['media plane'],
  },
  J: {
    role: 'The gateway registers users with the HSS, asks where they can be reached and reports what became of a message; the HSS passes the questions of others on to it.',
    synonyms: ['S6c (Diameter)', 'Sh, for subscriber data', 'Gr, which TR 23.804 would reuse'],
  },
  C: {
    role: 'Routing questions of the SMS core and its delivery reports; in the other direction, alerts. For IP messaging an answer can also name the gateway.',
    synonyms: ['S6c (Diameter)'],
  },
  D: { role: 'An MSC reports to the HSS that a phone can be reached again.', synonyms: [] },
  Gr: { role: 'An SGSN reports to the HSS that a phone can be reached again.', synonyms: [] },
  S6a: { role: 'An MME reports to the HSS that a phone can be reached again.', synonyms: [] },
  N21: { role: 'An SMSF reports to the UDM, here the HSS, that a phone can be reached again.', synonyms: [] },
  E: {
    role: 'Short Messages between the SMS core and whatever delivers or submits them: an MSC, or the gateway in its place.',
    synonyms: ['Gd, Gdd or SGd, by what stands in the place of the MSC'],
  },
  Gd: { role: 'Short Messages to and from an SGSN.', synonyms: ['Gdd (Diameter)'] },
  SGd: { role: 'Short Messages to and from an MME or an SMSF, over Diameter.', synonyms: [] },
  Gdd: { role: 'Short Messages to and from an SGSN, over Diameter in the place of MAP.', synonyms: [] },
  S6c: {
    role: 'Routing of Short Messages and how they ended, over Diameter in the place of J and C.',
    synonyms: [],
  },
  Sh: { role: 'What the gateway reads and stores in the HSS, over Diameter.', synonyms: [] },
  NAS: {
    role: 'Short Messages inside the signalling of 4G and 5G, and the paging before them.',
    synonyms: [],
  },
  radio: {
    role: 'Short Messages over the circuit-switched or packet radio access of 2G and 3G.',
    synonyms: [],
  },
  'IP-CAN': {
    role: 'The access through which a proxy reaches an idle terminal, which is paged first.',
    synonyms: [],
  },
  R2: {
    role: 'A terminal and its gateway over any IP network, without IMS: registration, Short Messages, reports. The protocol is left open.',
    synonyms: [],
  },
  R3: {
    role: 'Charging data of the gateway, collected after the fact; the format is left open.',
    synonyms: [],
  },
  R4: {
    role: 'Credit is asked for before a message is forwarded, with mechanisms that exist already.',
    synonyms: [],
  },
  Ga: { role: 'Charging records on their way to billing.', synonyms: [] },
  'not named': {
    role: 'The HSS tells the presence server who is connected over IP. The documents give it no name.',
    synonyms: [],
  },
  MM1: { role: 'A terminal submits, is notified of and fetches multimedia messages.', synonyms: [] },
  MM4: { role: 'Multimedia messages and their reports from one network to another.', synonyms: [] },
  'MMS link': {
    role: 'Notifications that the gateway pushes on behalf of the relay. Not named by the documents.',
    synonyms: [],
  },
  'SC link': {
    role: 'The service centre and the two MSCs at the edge of the SMS network: messages, reports, alerts. Not standardised.',
    synonyms: [],
  },
};

import type { Basis } from '../protocol/provenance.ts';
import type { ReferencePointName } from '../protocol/referencePoints.ts';

/** What a reference point is there for, who says so, and what else it is called. */
export interface ReferencePointWords {
  /** In one sentence. */
  readonly role: string;
  readonly basis: Basis;
  readonly synonyms: readonly string[];
}

const words = (role: string, basis: Basis, ...synonyms: readonly string[]): ReferencePointWords => ({
  role,
  basis,
  synonyms,
});

/** Every reference point of the model in words. */
export const referencePointWords: Readonly<Record<ReferencePointName, ReferencePointWords>> = {
  Gm: words('The way into IMS: a terminal and the first proxy that it speaks SIP with.', 'S', 'part of R2'),
  Mw: words('SIP from one call session control function to the next.', 'S'),
  ISC: words('The S-CSCF lets an application server take part in what a user sends or gets.', 'S'),
  Cx: words('Registration, service profile, and the question which S-CSCF serves a user.', 'G'),
  SIP: words('A CPM application server hands a message straight to the gateway, past the S-CSCF.', 'S'),
  MSRP: words(
    'The content of a chat or of a large message, from end to end, past the SIP proxies. The documents give it no name.',
    'R',
    'media plane',
  ),
  J: words(
    'The gateway registers users with the HSS, asks where they can be reached and reports what became of a message; the HSS passes the questions of others on to it.',
    'S',
    'S6c (Diameter)',
    'Sh, for subscriber data',
    'Gr, which TR 23.804 would reuse',
  ),
  C: words(
    'Routing questions of the SMS core and its delivery reports; in the other direction, alerts. For IP messaging an answer can also name the gateway.',
    'S',
    'S6c (Diameter)',
  ),
  D: words('An MSC reports to the HSS that a phone can be reached again.', 'G'),
  Gr: words('An SGSN reports to the HSS that a phone can be reached again.', 'G'),
  S6a: words('An MME reports to the HSS that a phone can be reached again.', 'G'),
  N21: words('An SMSF reports to the UDM, here the HSS, that a phone can be reached again.', 'G'),
  E: words(
    'Short Messages between the SMS core and whatever delivers or submits them: an MSC, or the gateway in its place.',
    'S',
    'Gd, Gdd or SGd, by what stands in the place of the MSC',
  ),
  Gd: words('Short Messages to and from an SGSN.', 'S', 'Gdd (Diameter)'),
  SGd: words('Short Messages to and from an MME or an SMSF, over Diameter.', 'S'),
  Gdd: words('Short Messages to and from an SGSN, over Diameter in the place of MAP.', 'S'),
  S6c: words('Routing of Short Messages and how they ended, over Diameter in the place of J and C.', 'S'),
  Sh: words('What the gateway reads and stores in the HSS, over Diameter.', 'S'),
  NAS: words('Short Messages inside the signalling of 4G and 5G, and the paging before them.', 'G'),
  radio: words('Short Messages over the circuit-switched or packet radio access of 2G and 3G.', 'G'),
  'IP-CAN': words('The access through which a proxy reaches an idle terminal, which is paged first.', 'R'),
  R2: words(
    'A terminal and its gateway over any IP network, without IMS: registration, Short Messages, reports. The protocol is left open.',
    'S',
  ),
  R3: words('Charging data of the gateway, collected after the fact; the format is left open.', 'S'),
  R4: words('Credit is asked for before a message is forwarded, with mechanisms that exist already.', 'S'),
  Ga: words('Charging records on their way to billing.', 'G'),
  'not named': words(
    'The HSS tells the presence server who is connected over IP. The documents give it no name.',
    'S',
  ),
  MM1: words('A terminal submits, is notified of and fetches multimedia messages.', 'S'),
  MM4: words('Multimedia messages and their reports from one network to another.', 'S'),
  'MMS link': words(
    'Notifications that the gateway pushes on behalf of the relay. Not named by the documents.',
    'R',
  ),
  'SC link': words(
    'The service centre and the two MSCs at the edge of the SMS network: messages, reports, alerts. Not standardised.',
    'S',
  ),
};

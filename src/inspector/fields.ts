import type { Basis } from '../protocol/provenance.ts';

/** The parts of a message, in the order in which the Message tab shows them. */
export const fieldGroups = [
  { id: 'addressing', title: 'Addressing' },
  { id: 'identity', title: 'Identity and privacy' },
  { id: 'priority', title: 'Priority' },
  { id: 'content', title: 'Content' },
  { id: 'result', title: 'Result' },
  { id: 'other', title: 'Other' },
] as const;

export type FieldGroupId = (typeof fieldGroups)[number]['id'];

/** What a carried field is called, what it says, and where the standard speaks of it. */
export interface Field {
  readonly label: string;
  readonly group: FieldGroupId;
  readonly explanation: string;
  readonly clause: string;
  readonly basis: Basis;
  /** What the canonical values mean, where the value does not say it itself. */
  readonly meanings?: Readonly<Record<string, string>>;
}

const imsiFieldMeanings = {
  IMSI: 'the subscriber’s real number in the network',
  'MT-CORRELATION-ID': 'a throw-away number in its place',
};

/** The canonical keys of what a message carries. Traces of others may have keys that are not here. */
const fields: Readonly<Record<string, Field>> = {
  about: {
    label: 'Message reported on',
    group: 'addressing',
    explanation: 'Which earlier message a status report is about.',
    clause: 'TS 23.204 6.10',
    basis: 'P',
  },
  additionalReason: {
    label: 'Additional reason',
    group: 'result',
    explanation: 'What made the subscriber available again besides.',
    clause: 'TS 29.002 7.6.8',
    basis: 'P',
  },
  connected: {
    label: 'Connected over IP',
    group: 'result',
    explanation: 'Whether the user has an IP connection now.',
    clause: 'TR 23.804 8.1',
    basis: 'S',
  },
  delivered: {
    label: 'Delivered',
    group: 'result',
    explanation: 'What the status report says of the earlier message.',
    clause: 'TS 23.204 6.10',
    basis: 'P',
  },
  deliveryReport: {
    label: 'Delivery report asked for',
    group: 'content',
    explanation: 'The sender wants to hear when the multimedia message has arrived.',
    clause: 'TR 23.804 8.11.1',
    basis: 'S',
  },
  link: {
    label: 'Link to the content',
    group: 'content',
    explanation: 'Where the terminal fetches the multimedia message over HTTP.',
    clause: 'TR 23.804 8.11.2 step 14',
    basis: 'R',
  },
  smsIndication: {
    label: 'SMS indication',
    group: 'content',
    explanation: 'The terminal says that this is a Short Message; whether it must is left open.',
    clause: 'TR 23.804 8.9 step 6',
    basis: 'S',
  },
  reportMark: {
    label: 'Mark of the report',
    group: 'content',
    explanation: 'What the receiver knows the report by, which the document leaves open.',
    clause: 'TR 23.804 8.9 step 11, 8.10 step 10',
    basis: 'S',
  },
  mmsIndication: {
    label: 'MMS indication',
    group: 'content',
    explanation: 'The terminal says that this is a multimedia message; whether it must is left open.',
    clause: 'TR 23.804 8.11.1',
    basis: 'S',
  },
  pushEnabler: {
    label: 'Push enabler',
    group: 'content',
    explanation: 'The SIP method of the push, which the document leaves open.',
    clause: 'TR 23.804 8.11.3',
    basis: 'S',
  },
  direction: {
    label: 'Direction',
    group: 'content',
    explanation: 'From the phone (MO) or to the phone (MT).',
    clause: 'TR 23.804 7',
    basis: 'S',
  },
  ipAddress: {
    label: 'IP address',
    group: 'addressing',
    explanation: 'Where the terminal is reached over IP.',
    clause: 'TR 23.804 8.1',
    basis: 'S',
  },
  messageId: {
    label: 'Message id',
    group: 'addressing',
    explanation: 'Names the message, so that a report can speak of it.',
    clause: 'TS 23.204 6.10',
    basis: 'P',
  },
  messageWaiting: {
    label: 'Message waiting wanted',
    group: 'result',
    explanation: 'The service centre wants an alert if the delivery fails.',
    clause: 'TR 23.804 8.5 step 8',
    basis: 'R',
  },
  nai: {
    label: 'NAI',
    group: 'addressing',
    explanation: 'The network access identifier of the user; its user part is the IMSI.',
    clause: 'TR 23.804 8.1',
    basis: 'S',
  },
  notify: {
    label: 'Notification asked for',
    group: 'content',
    explanation: 'What the sender wants to hear of the delivery.',
    clause: 'TS 23.204 6.10',
    basis: 'P',
  },
  request: {
    label: 'Request',
    group: 'content',
    explanation: 'To reserve credit, or to give it back.',
    clause: 'TR 23.804 7',
    basis: 'R',
  },
  route: {
    label: 'Route',
    group: 'addressing',
    explanation: 'The elements that a request inside a session still has to pass.',
    clause: 'RFC 3261 12.2',
    basis: 'G',
  },
  security: {
    label: 'Security',
    group: 'identity',
    explanation: 'What protects the registration.',
    clause: 'TR 23.804 8.1 step 2',
    basis: 'S',
  },
  segment: {
    label: 'Segment',
    group: 'content',
    explanation: 'Which part of a longer text this is (concatenated Short Messages).',
    clause: 'TS 23.040 9.2.3.24.1',
    basis: 'G',
  },
  served: {
    label: 'Served user',
    group: 'identity',
    explanation: 'The subscriber who is charged.',
    clause: 'TR 23.804 7',
    basis: 'R',
  },
  session: {
    label: 'Session',
    group: 'addressing',
    explanation: 'The session that the message belongs to.',
    clause: 'TS 23.204 6.15',
    basis: 'R',
  },
  group: {
    label: 'Group',
    group: 'identity',
    explanation: 'The group on whose behalf its server invites.',
    clause: 'TS 23.204 B.1',
    basis: 'P',
  },
  recipients: {
    label: 'Recipient list',
    group: 'addressing',
    explanation: 'Whom the server of a group is to invite, as the body of the invitation lists them.',
    clause: 'TS 23.204 B.1',
    basis: 'P',
  },
  reference: {
    label: 'Message reference',
    group: 'addressing',
    explanation: 'The submitter’s own count of the Short Message, which a status report repeats (TP-MR).',
    clause: 'TS 23.040 9.2.3.6',
    basis: 'G',
  },
  smRpMti: {
    label: 'Kind of Short Message',
    group: 'content',
    explanation: 'Tells that what is to be delivered is a status report (SM-RP-MTI).',
    clause: 'TS 29.002 7.6.8',
    basis: 'G',
  },
  statusReportRequested: {
    label: 'Status report requested',
    group: 'content',
    explanation: 'The service centre is asked to report on the delivery (TP-SRR).',
    clause: 'TS 23.040 9.2.3.5',
    basis: 'G',
  },
  unidentified: {
    label: 'Unidentified sender',
    group: 'identity',
    explanation: 'The network cannot tell who the sender is.',
    clause: 'TS 23.204 6.15.2',
    basis: 'S',
  },
  recipientUri: {
    label: 'To',
    group: 'addressing',
    explanation: 'The SIP URI of a recipient that has no MSISDN, or whose sender has none.',
    clause: 'TS 23.204 6.3a step 2',
    basis: 'P',
  },
  requestUri: {
    label: 'Request-URI',
    group: 'addressing',
    explanation: 'Where the SIP request is to end: the address of the recipient.',
    clause: 'RFC 3261 8.1.1.1',
    basis: 'G',
  },
  recipient: {
    label: 'Recipient',
    group: 'addressing',
    explanation: 'The number that the Short Message is for (TP-Destination-Address).',
    clause: 'TS 23.040 9.2.3.8',
    basis: 'G',
  },
  user: {
    label: 'Public User Identity',
    group: 'addressing',
    explanation: 'The user whom the request is about, as IMS names one.',
    clause: 'TS 23.228 4.3.3.2',
    basis: 'G',
  },
  ue: {
    label: 'Terminal',
    group: 'addressing',
    explanation: 'The phone that registers.',
    clause: 'TS 23.204 6.1',
    basis: 'P',
  },
  msisdn: {
    label: 'MSISDN',
    group: 'addressing',
    explanation: 'The telephone number that is asked or reported about.',
    clause: 'TS 23.204 6.14 step 3a',
    basis: 'S',
  },
  imsiField: {
    label: 'The IMSI field holds',
    group: 'addressing',
    explanation: 'Whether the field for the IMSI holds it, or the number that the IP-SM-GW put in its place.',
    clause: 'TS 23.204 6.14 step 3c',
    basis: 'S',
    meanings: imsiFieldMeanings,
  },
  imsi: {
    label: 'IMSI',
    group: 'addressing',
    explanation: 'The number by which the mobile network knows the subscriber; it is never shown to users.',
    clause: 'TS 23.204 6.13 step 8',
    basis: 'S',
  },
  correlationId: {
    label: 'MT Correlation ID',
    group: 'addressing',
    explanation:
      'A number shaped like an IMSI that the IP-SM-GW invents. It ties a routing answer to the delivery that follows, so that the SMS-GMSC never learns the IMSI.',
    clause: 'TS 23.204 6.14 step 3c',
    basis: 'S',
  },
  msisdnlessCorrelationId: {
    label: 'Correlation ID without MSISDN',
    group: 'addressing',
    explanation: 'Ties the messages of a user together who has no telephone number.',
    clause: 'TS 23.204 6.3a',
    basis: 'P',
  },
  identity: {
    label: 'Recipient named by',
    group: 'addressing',
    explanation: 'Which kind of number the delivery uses for the recipient.',
    clause: 'TS 23.204 6.14 step 4',
    basis: 'S',
    meanings: { MSISDN: 'the telephone number', ...imsiFieldMeanings },
  },
  addresses: {
    label: 'Addresses',
    group: 'addressing',
    explanation: 'Where a Short Message for the recipient can be sent, in this order.',
    clause: 'TS 23.204 6.13 step 8',
    basis: 'S',
  },
  spoofed: {
    label: 'Stands in for a node',
    group: 'addressing',
    explanation:
      'The IP-SM-GW gives its own address in the place of an MSC or SGSN to an SMS-GMSC that knows neither.',
    clause: 'TR 23.804 8.4',
    basis: 'S',
  },
  scAddress: {
    label: 'Service centre',
    group: 'addressing',
    explanation:
      'The SM-SC that the Short Message comes from or goes to, and that is alerted later if it has to wait.',
    clause: 'TS 23.040',
    basis: 'G',
  },
  smscType: {
    label: 'Kind of service centre',
    group: 'addressing',
    explanation: 'Whether voice or video mail asks to be alerted, or an ordinary service centre.',
    clause: 'TR 23.804 8.5',
    basis: 'S',
  },
  gwAddress: {
    label: 'IP-SM-GW address',
    group: 'addressing',
    explanation: 'The gateway that serves this subscriber from now on.',
    clause: 'TS 23.204 6.1',
    basis: 'P',
  },
  serverName: {
    label: 'Serving S-CSCF',
    group: 'addressing',
    explanation: 'The S-CSCF that serves the user, as the HSS knows it.',
    clause: 'TS 29.228',
    basis: 'G',
  },
  replyTo: {
    label: 'Asked by',
    group: 'addressing',
    explanation: 'Who asked first: the HSS passes the question on, and the answer goes there.',
    clause: 'TS 23.204 6.14 step 3a',
    basis: 'S',
  },
  criteria: {
    label: 'Filter criteria go on at',
    group: 'addressing',
    explanation: 'How far the S-CSCF is in the user’s filter criteria when the message comes back to it.',
    clause: 'TS 23.218',
    basis: 'G',
  },
  callId: {
    label: 'Call-ID',
    group: 'addressing',
    explanation: 'The same in every hop of one SIP request and in its answers.',
    clause: 'RFC 3261 8.1.1.4',
    basis: 'G',
  },
  inReplyTo: {
    label: 'Reports on',
    group: 'addressing',
    explanation: 'The Call-ID of the message that this one reports on.',
    clause: 'TS 24.341',
    basis: 'G',
  },
  via: {
    label: 'Via',
    group: 'addressing',
    explanation: 'The way back: answers pass these elements, last one first.',
    clause: 'RFC 3261 8.1.1.7',
    basis: 'G',
  },
  registered: {
    label: 'Registers the user',
    group: 'addressing',
    explanation: 'Whether the S-CSCF takes the user on or lets the user go.',
    clause: 'TS 29.228',
    basis: 'G',
  },
  expires: {
    label: 'Expires after',
    group: 'addressing',
    explanation: 'Seconds that the registration holds; 0 asks to be de-registered.',
    clause: 'RFC 3261 10.2.1.1',
    basis: 'G',
  },
  ipMessagingSupported: {
    label: 'IP messaging supported',
    group: 'addressing',
    explanation: 'The SMS-GMSC says that it can take the address of an IP-SM-GW.',
    clause: 'TR 23.804 8.4',
    basis: 'S',
  },
  gprsSupported: {
    label: 'GPRS supported',
    group: 'addressing',
    explanation: 'The SMS-GMSC says that it can take the address of an SGSN.',
    clause: 'TR 23.804 8.4',
    basis: 'S',
  },
  originator: {
    label: 'Originator',
    group: 'identity',
    explanation: 'The sender as this message names it, or what is shown in its place.',
    clause: 'TS 23.040 9.2.3.7',
    basis: 'G',
  },
  sender: {
    label: 'Sender is shown as',
    group: 'identity',
    explanation: 'Whether the receiver can see who sent the message.',
    clause: 'TS 23.204 6.13 step 7',
    basis: 'S',
    meanings: {
      REAL: 'the receiver can see who it is',
      ANONYMOUS: 'hidden from the receiver',
      'SESSION-MSISDN': 'the number lent to the chat session',
      UNKNOWN: 'the network cannot tell',
    },
  },
  privacy: {
    label: 'Asks to be hidden',
    group: 'identity',
    explanation: 'The sender asks that its Public User Identity be hidden; the operator’s policy decides.',
    clause: 'TS 23.204 6.13 step 1',
    basis: 'S',
  },
  resourcePriority: {
    label: 'Resource-Priority',
    group: 'priority',
    explanation:
      'The mark of MPS for Messaging inside a SIP message. The P-CSCF sets it for the sender, the terminal never does.',
    clause: 'TS 23.204 6.13 step 1',
    basis: 'S',
  },
  transportPriority: {
    label: 'Transport priority',
    group: 'priority',
    explanation: 'What carries the message is marked, so that nodes on the way treat it ahead of others.',
    clause: 'TS 23.204 6.13 step 9',
    basis: 'S',
  },
  mpsIndication: {
    label: 'MPS for Messaging',
    group: 'priority',
    explanation: 'The HSS tells whether the subscriber’s messages have priority.',
    clause: 'TS 23.204 6.13 step 8',
    basis: 'S',
  },
  tpdu: {
    label: 'Short Message unit',
    group: 'content',
    explanation: 'Which SMS unit is inside: SUBMIT goes toward the service centre, DELIVER toward the phone.',
    clause: 'TS 23.040 9.2.2',
    basis: 'G',
  },
  text: {
    label: 'Text',
    group: 'content',
    explanation: 'What the user wrote.',
    clause: 'TS 23.040 9.2.3.24',
    basis: 'G',
  },
  content: {
    label: 'Kind of content',
    group: 'content',
    explanation: 'What the Short Message is for within a chat session.',
    clause: 'TS 23.204 6.15.1',
    basis: 'S',
  },
  leaveInstructions: {
    label: 'Says how to leave',
    group: 'content',
    explanation: 'The Short Message tells the SMS user how to leave the chat.',
    clause: 'TS 23.204 6.15.1 step 11',
    basis: 'S',
  },
  mmsId: {
    label: 'Multimedia message',
    group: 'content',
    explanation: 'Ties the notification to the multimedia message that is fetched later.',
    clause: 'TR 23.804 8.11.2',
    basis: 'S',
  },
  mm: {
    label: 'Multimedia operation',
    group: 'content',
    explanation: 'Which operation of the MM1 reference point HTTP carries here.',
    clause: 'TR 23.804 8.11.1',
    basis: 'S',
  },
  featureTag: {
    label: 'Feature tag',
    group: 'content',
    explanation: 'Which messaging service the SIP request belongs to.',
    clause: 'OMA CPM',
    basis: 'S',
    meanings: { CPM: 'Converged IP Messaging', IM: 'SIMPLE Instant Messaging' },
  },
  capabilities: {
    label: 'Capabilities',
    group: 'content',
    explanation: 'What the client says that it can take, as it registers.',
    clause: 'TS 23.204 6.14 step 1',
    basis: 'S',
  },
  serviceData: {
    label: 'Authorised for',
    group: 'content',
    explanation: 'What the IP-SM-GW may do for the subscriber, as the HSS tells it at registration.',
    clause: 'TS 23.204 6.1',
    basis: 'P',
  },
  ipAccessFlag: {
    label: 'IP access',
    group: 'content',
    explanation: 'Tells the charging systems that the message went over IP access.',
    clause: 'TR 23.804 7',
    basis: 'S',
  },
  result: {
    label: 'Result',
    group: 'result',
    explanation: 'Whether it worked.',
    clause: 'TS 23.040 3.3',
    basis: 'G',
  },
  cause: {
    label: 'Cause',
    group: 'result',
    explanation: 'Why the delivery failed, in the terms of the SMS network.',
    clause: 'TS 23.040 3.3',
    basis: 'G',
    meanings: {
      absent: 'the phone cannot be reached',
      memoryFull: 'the phone has no room left',
      protocolError: 'the phone did not understand the message',
      unknownSubscriber: 'nobody has this number',
      notAuthorised: 'the subscriber may not have this service',
      systemFailure: 'a node failed',
    },
  },
  answers: {
    label: 'Answers',
    group: 'result',
    explanation: 'The request that this message answers.',
    clause: 'RFC 3261 8.2.6',
    basis: 'G',
  },
  status: {
    label: 'Status',
    group: 'result',
    explanation:
      'The SIP status. The source documents name none, they say “appropriate error”: this one is our choice.',
    clause: 'RFC 3261 21',
    basis: 'R',
  },
  reason: {
    label: 'Reason',
    group: 'result',
    explanation: 'Why the request failed, in words that stay when the status is exchanged.',
    clause: 'TS 23.204 6.13 step 7',
    basis: 'S',
    meanings: {
      'not-authorised': 'not allowed to use the interworking service',
      'anonymity-prohibited': 'the operator does not allow hidden senders',
      'unidentified-prohibited': 'the operator does not allow unknown senders',
      'no-answer': 'nobody answered in time',
      rejected: 'the user said no',
      'not-reachable': 'no domain reaches the recipient',
      'unknown-user': 'nobody has this address',
      'not-registered': 'the recipient is not registered and nothing serves the recipient meanwhile',
      'sms-failure': 'the SMS network failed',
      'memory-full': 'the phone has no room left',
      'credit-exhausted': 'no credit left',
      'not-understood': 'the request made no sense to the receiver',
    },
  },
};

/** The field's own words, or for a key that we do not know, the key as words. */
export function fieldOf(key: string): Field {
  const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return known ?? { label: asWords(key), group: 'other', explanation: '', clause: '', basis: 'G' };
}

/** `servingNodes` as `Serving nodes`; names that are written with capitals or dashes stay. */
export function asWords(key: string): string {
  if (!/^[a-z]/.test(key) || /[-.:@/ ]/.test(key)) return key;
  const words = key.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
  const spoken = words.replaceAll(
    / ([A-Z])(?=[a-z])/g,
    (_whole, letter: string) => ` ${letter.toLowerCase()}`,
  );
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

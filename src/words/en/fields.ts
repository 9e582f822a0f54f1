import type { FieldText } from '../fields.ts';

const texts = {
  about: { label: 'Message reported on', explanation: 'Which earlier message a status report is about.' },
  additionalReason: {
    label: 'Additional reason',
    explanation: 'What made the subscriber available again besides.',
  },
  connected: { label: 'Connected over IP', explanation: 'Whether the user has an IP connection now.' },
  delivered: { label: 'Delivered', explanation: 'What the status report says of the earlier message.' },
  deliveryReport: {
    label: 'Delivery report asked for',
    explanation: 'The sender wants to hear when the multimedia message has arrived.',
  },
  link: {
    label: 'Link to the content',
    explanation: 'Where the terminal fetches the multimedia message over HTTP.',
  },
  smsIndication: {
    label: 'SMS indication',
    explanation: 'The terminal says that this is a Short Message; whether it must is left open.',
  },
  reportMark: {
    label: 'Mark of the report',
    explanation: 'What the receiver knows the report by, which the document leaves open.',
  },
  mmsIndication: {
    label: 'MMS indication',
    explanation: 'The terminal says that this is a multimedia message; whether it must is left open.',
  },
  pushEnabler: {
    label: 'Push enabler',
    explanation: 'The SIP method of the push, which the document leaves open.',
  },
  direction: { label: 'Direction', explanation: 'From the phone (MO) or to the phone (MT).' },
  ipAddress: { label: 'IP address', explanation: 'Where the terminal is reached over IP.' },
  messageId: { label: 'Message id', explanation: 'Names the message, so that a report can speak of it.' },
  messageWaiting: {
    label: 'Message waiting wanted',
    explanation: 'The service centre wants an alert if the delivery fails.',
  },
  nai: { label: 'NAI', explanation: 'The network access identifier of the user; its user part is the IMSI.' },
  notify: { label: 'Notification asked for', explanation: 'What the sender wants to hear of the delivery.' },
  request: { label: 'Request', explanation: 'To reserve credit, or to give it back.' },
  route: { label: 'Route', explanation: 'The elements that a request inside a session still has to pass.' },
  security: { label: 'Security', explanation: 'What protects the registration.' },
  segment: {
    label: 'Segment',
    explanation: 'Which part of a longer text this is (concatenated Short Messages).',
  },
  alphabet: {
    label: 'Alphabet',
    explanation: 'How the characters of the text are written (TP-Data-Coding-Scheme).',
    meanings: {
      'GSM 7-bit': '160 characters in a Short Message, though some, such as €, count as two',
      UCS2: '70 characters in a Short Message, for a text with one that GSM 7-bit does not have',
    },
  },
  served: { label: 'Served user', explanation: 'The subscriber who is charged.' },
  session: { label: 'Session', explanation: 'The session that the message belongs to.' },
  group: { label: 'Group', explanation: 'The group on whose behalf its server invites.' },
  recipients: {
    label: 'Recipient list',
    explanation: 'Whom the server of a group is to invite, as the body of the invitation lists them.',
  },
  reference: {
    label: 'Message reference',
    explanation: 'The submitter’s own count of the Short Message, which a status report repeats (TP-MR).',
  },
  smRpMti: {
    label: 'Kind of Short Message',
    explanation: 'Tells that what is to be delivered is a status report (SM-RP-MTI).',
  },
  statusReportRequested: {
    label: 'Status report requested',
    explanation: 'The service centre is asked to report on the delivery (TP-SRR).',
  },
  unidentified: { label: 'Unidentified sender', explanation: 'The network cannot tell who the sender is.' },
  recipientUri: {
    label: 'To',
    explanation: 'The SIP URI of a recipient that has no MSISDN, or whose sender has none.',
  },
  requestUri: {
    label: 'Request-URI',
    explanation: 'Where the SIP request is to end: the address of the recipient.',
  },
  recipient: {
    label: 'Recipient',
    explanation: 'The number that the Short Message is for (TP-Destination-Address).',
  },
  user: {
    label: 'Public User Identity',
    explanation: 'The user whom the request is about, as IMS names one.',
  },
  ue: { label: 'Terminal', explanation: 'The phone that registers.' },
  msisdn: { label: 'MSISDN', explanation: 'The telephone number that is asked or reported about.' },
  imsiField: {
    label: 'The IMSI field holds',
    explanation: 'Whether the field for the IMSI holds it, or the number that the IP-SM-GW put in its place.',
    meanings: {
      IMSI: 'the subscriber’s real number in the network',
      'MT-CORRELATION-ID': 'a throw-away number in its place',
    },
  },
  imsi: {
    label: 'IMSI',
    explanation: 'The number by which the mobile network knows the subscriber; it is never shown to users.',
  },
  correlationId: {
    label: 'MT Correlation ID',
    explanation:
      'A number shaped like an IMSI that the IP-SM-GW invents. It ties a routing answer to the delivery that follows, so that the SMS-GMSC never learns the IMSI.',
  },
  msisdnlessCorrelationId: {
    label: 'Correlation ID without MSISDN',
    explanation: 'Ties the messages of a user together who has no telephone number.',
  },
  identity: {
    label: 'Recipient named by',
    explanation: 'Which kind of number the delivery uses for the recipient.',
    meanings: {
      MSISDN: 'the telephone number',
      IMSI: 'the subscriber’s real number in the network',
      'MT-CORRELATION-ID': 'a throw-away number in its place',
    },
  },
  addresses: {
    label: 'Addresses',
    explanation: 'Where a Short Message for the recipient can be sent, in this order.',
  },
  spoofed: {
    label: 'Stands in for a node',
    explanation:
      'The IP-SM-GW gives its own address in the place of an MSC or SGSN to an SMS-GMSC that knows neither.',
  },
  scAddress: {
    label: 'Service centre',
    explanation:
      'The SM-SC that the Short Message comes from or goes to, and that is alerted later if it has to wait.',
  },
  smscType: {
    label: 'Kind of service centre',
    explanation: 'Whether voice or video mail asks to be alerted, or an ordinary service centre.',
  },
  gwAddress: {
    label: 'IP-SM-GW address',
    explanation: 'The gateway that serves this subscriber from now on.',
  },
  serverName: {
    label: 'Serving S-CSCF',
    explanation: 'The S-CSCF that serves the user, as the HSS knows it.',
  },
  replyTo: {
    label: 'Asked by',
    explanation: 'Who asked first: the HSS passes the question on, and the answer goes there.',
  },
  criteria: {
    label: 'Filter criteria go on at',
    explanation: 'How far the S-CSCF is in the user’s filter criteria when the message comes back to it.',
  },
  callId: { label: 'Call-ID', explanation: 'The same in every hop of one SIP request and in its answers.' },
  inReplyTo: { label: 'Reports on', explanation: 'The Call-ID of the message that this one reports on.' },
  via: { label: 'Via', explanation: 'The way back: answers pass these elements, last one first.' },
  registered: {
    label: 'Registers the user',
    explanation: 'Whether the S-CSCF takes the user on or lets the user go.',
  },
  expires: {
    label: 'Expires after',
    explanation: 'Seconds that the registration holds; 0 asks to be de-registered.',
  },
  ipMessagingSupported: {
    label: 'IP messaging supported',
    explanation: 'The SMS-GMSC says that it can take the address of an IP-SM-GW.',
  },
  gprsSupported: {
    label: 'GPRS supported',
    explanation: 'The SMS-GMSC says that it can take the address of an SGSN.',
  },
  originator: {
    label: 'Originator',
    explanation: 'The sender as this message names it, or what is shown in its place.',
  },
  sender: {
    label: 'Sender is shown as',
    explanation: 'Whether the receiver can see who sent the message.',
    meanings: {
      REAL: 'the receiver can see who it is',
      ANONYMOUS: 'hidden from the receiver',
      'SESSION-MSISDN': 'the number lent to the chat session',
      UNKNOWN: 'the network cannot tell',
    },
  },
  privacy: {
    label: 'Asks to be hidden',
    explanation: 'The sender asks that its Public User Identity be hidden; the operator’s policy decides.',
  },
  resourcePriority: {
    label: 'Resource-Priority',
    explanation:
      'The mark of MPS for Messaging inside a SIP message. The P-CSCF sets it for the sender, the terminal never does.',
  },
  transportPriority: {
    label: 'Transport priority',
    explanation: 'What carries the message is marked, so that nodes on the way treat it ahead of others.',
  },
  mpsIndication: {
    label: 'MPS for Messaging',
    explanation: 'The HSS tells whether the subscriber’s messages have priority.',
  },
  tpdu: {
    label: 'Short Message unit',
    explanation: 'Which SMS unit is inside: SUBMIT goes toward the service centre, DELIVER toward the phone.',
  },
  text: { label: 'Text', explanation: 'What the user wrote.' },
  content: { label: 'Kind of content', explanation: 'What the Short Message is for within a chat session.' },
  leaveInstructions: {
    label: 'Says how to leave',
    explanation: 'The Short Message tells the SMS user how to leave the chat.',
  },
  mmsId: {
    label: 'Multimedia message',
    explanation: 'Ties the notification to the multimedia message that is fetched later.',
  },
  mm: {
    label: 'Multimedia operation',
    explanation: 'Which operation of the MM1 reference point HTTP carries here.',
  },
  featureTag: {
    label: 'Feature tag',
    explanation: 'Which messaging service the SIP request belongs to.',
    meanings: { CPM: 'Converged IP Messaging', IM: 'SIMPLE Instant Messaging' },
  },
  capabilities: {
    label: 'Capabilities',
    explanation: 'What the client says that it can take, as it registers.',
  },
  serviceData: {
    label: 'Authorised for',
    explanation: 'What the IP-SM-GW may do for the subscriber, as the HSS tells it at registration.',
  },
  ipAccessFlag: {
    label: 'IP access',
    explanation: 'Tells the charging systems that the message went over IP access.',
  },
  result: { label: 'Result', explanation: 'Whether it worked.' },
  cause: {
    label: 'Cause',
    explanation: 'Why the delivery failed, in the terms of the SMS network.',
    meanings: {
      absent: 'the phone cannot be reached',
      memoryFull: 'the phone has no room left',
      protocolError: 'the phone did not understand the message',
      unknownSubscriber: 'nobody has this number',
      notAuthorised: 'the subscriber may not have this service',
      systemFailure: 'a node failed',
    },
  },
  answers: { label: 'Answers', explanation: 'The request that this message answers.' },
  status: {
    label: 'Status',
    explanation:
      'The SIP status. The source documents name none, they say “appropriate error”: this one is our choice.',
  },
  reason: {
    label: 'Reason',
    explanation: 'Why the request failed, in words that stay when the status is exchanged.',
    meanings: {
      'not-authorised': 'not allowed to use the interworking service',
      'anonymity-prohibited': 'the operator does not allow hidden senders',
      'unidentified-prohibited': 'the operator does not allow unknown senders',
      'no-answer': 'nobody answered in time',
      rejected: 'the user said no',
      'too-long': 'the text takes more Short Messages than can be joined',
      'not-reachable': 'no domain reaches the recipient',
      'unknown-user': 'nobody has this address',
      'not-registered': 'the recipient is not registered and nothing serves the recipient meanwhile',
      'sms-failure': 'the SMS network failed',
      'memory-full': 'the phone has no room left',
      'credit-exhausted': 'no credit left',
      'not-understood': 'the request made no sense to the receiver',
    },
  },
} satisfies Readonly<Record<string, FieldText>>;

/** What a carried field is called, what it says, and what its values mean where they do not say it themselves. */
export const fields: Readonly<Record<keyof typeof texts, FieldText>> = texts;

/** The parts of a message. */
export const fieldGroups = {
  addressing: 'Addressing',
  identity: 'Identity and privacy',
  priority: 'Priority',
  content: 'Content',
  result: 'Result',
  other: 'Other',
};

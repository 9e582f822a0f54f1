import type { Basis } from '../../protocol/provenance.ts';
import type { Effectiveness, SettingGroup, SettingId } from '../../protocol/settings.ts';
import type { SettingWords } from '../settings.ts';

const levels = { transport: 'Transport', service: 'Service', none: 'None' } as const;

const reachability = {
  ok: 'Reachable',
  absent: 'Absent',
  memoryFull: 'Memory full',
  protocolError: 'Protocol error',
  noAnswer: 'No answer',
  okNoReport: 'OK, but no report',
} as const;

const reachHelp = 'What a delivery over this node meets.';

/** Every condition in words. */
export const settings: Readonly<Record<SettingId, SettingWords>> = {
  'ueA.ims': {
    label: 'Sender registered in IMS',
    help: 'Only a registered UE-A can send an Instant Message.',
    on: 'registered',
  },
  'ueB.ims': {
    label: 'Recipient’s IMS state',
    help: 'Decides which initial filter criteria apply, and whether the network knows the user at all.',
    values: { registered: 'Registered', unregistered: 'Unregistered', unknown: 'Unknown' },
  },
  'ueB.caps': {
    label: 'Capabilities in the registration',
    help: 'What the client of UE-B says it can take when it registers.',
  },
  'ueB.service': {
    label: 'Terminating service profile',
    help: 'Which application server the filter criteria of a registered recipient name.',
    values: { none: 'None' },
  },
  'ueB.imOnline': {
    label: 'IM client online',
    help: 'An online IM client gets the message itself; nothing is interworked.',
    on: 'yes',
  },
  'ueB.prefs': {
    label: 'Terminating interworking preferences',
    help: 'On: as SMS. The CPM-AS then addresses the IP-SM-GW itself (step 5b).',
    on: 'as SMS',
  },
  'ueB.unregIfc': {
    label: 'Unregistered iFC names the IP-SM-GW',
    help: 'Without it a message to an unregistered recipient ends at the S-CSCF.',
    on: 'yes',
  },
  'ueB.unregIfcAs': {
    label: 'Unregistered iFC also names the IM/CPM AS',
    help: 'With it the application server is triggered for an unregistered recipient too.',
    on: 'yes',
  },
  'ue.regIfc': {
    label: 'Registered iFC names the IP-SM-GW',
    help: 'Whether the S-CSCF brings messages and registrations of a registered user to the gateway.',
    on: 'yes',
  },
  'ueB.paging': {
    label: 'Paging of the recipient',
    help: 'An idle UE-B is paged first; with MPS the page has priority.',
    values: { 'not needed': 'Not needed', 'by MME': 'By MME', 'by AMF': 'By AMF' },
  },
  'auth.service.A': {
    label: 'Sender authorised, service level',
    help: 'Read by the IP-SM-GW when UE-A registers.',
    on: 'yes',
  },
  'auth.service.B': {
    label: 'Recipient authorised, service level',
    help: 'Read by the IP-SM-GW when UE-B registers; checked before a message is converted.',
    on: 'yes',
  },
  'auth.transport.B': {
    label: 'Recipient authorised, transport level',
    help: 'Read by the IP-SM-GW when UE-B registers; checked before an SMS travels inside SIP.',
    on: 'yes',
  },
  'sub.service.B': {
    label: 'Recipient subscribed, service level',
    help: 'Whether the subscription includes the conversion between Instant and Short Messages.',
    on: 'yes',
  },
  'sub.transport.B': {
    label: 'Recipient subscribed, transport level',
    help: 'Whether the subscription includes SMS over IP.',
    on: 'yes',
  },
  'odb.B': {
    label: 'Recipient barred from SMS (ODB)',
    help: 'Operator determined barring of Short Messages.',
    on: 'yes',
  },
  'msg.privacy': {
    label: 'Sender asks to hide its identity',
    help: 'The Instant Message asks that the Public User Identity of its sender be withheld.',
    on: 'yes',
  },
  'op.anonymity': {
    label: 'Anonymous interworking',
    help: 'On: the operator allows a hidden identity. Off: such a message is refused.',
    on: 'allow',
  },
  'op.level': {
    label: 'Preferred level when both are possible',
    help: 'The operator’s choice between SMS inside SIP and conversion.',
    values: levels,
  },
  'user.level': {
    label: 'User preference for the level',
    help: 'Goes before the operator’s preference.',
    values: levels,
  },
  'op.noFallbackOn': {
    label: 'Failure causes without another domain',
    help: 'After one of these the gateway does not try the next domain.',
    values: { memoryFull: 'Memory full', protocolError: 'Protocol error', absent: 'Absent' },
  },
  'gw.domains': {
    label: 'Domain order of the IP-SM-GW',
    help: 'Where the gateway tries to deliver, first to last.',
  },
  'gw.rsds': {
    label: 'GW sends step 12 after a successful delivery',
    help: 'The IP-SM-GW may report the delivery status to the HSS. A total failure is always reported.',
    on: 'yes',
  },
  'gmsc.rsds': {
    label: 'GMSC sends step 13',
    help: 'The SMS-GMSC may report the delivery status too; the HSS ignores what it says.',
    on: 'yes',
  },
  'mps.A': {
    label: 'MPS for Messaging, sender',
    help: 'Multimedia Priority Service in the HSS profile of UE-A; the P-CSCF learns of it at registration.',
    on: 'on',
  },
  'mps.B': {
    label: 'MPS for Messaging, recipient',
    help: 'Multimedia Priority Service in the HSS profile of UE-B; read with each routing query.',
    on: 'on',
  },
  'hss.addr': {
    label: 'Serving nodes known for UE-B',
    help: 'The addresses that a routing query can return.',
  },
  'hss.gwAddress': {
    label: 'GW address in the HSS',
    help: 'With an address the HSS forwards routing queries to the IP-SM-GW.',
    values: {
      none: 'None',
      learned: 'Learned',
      'per HSS': 'Per HSS',
      'per subscriber': 'Per subscriber',
    },
  },
  'reach.B.ims': { label: 'Reachability over IMS', help: reachHelp, values: reachability },
  'reach.B.msc': { label: 'Reachability over MSC', help: reachHelp, values: reachability },
  'reach.B.sgsn': { label: 'Reachability over SGSN', help: reachHelp, values: reachability },
  'reach.B.mme': { label: 'Reachability over MME', help: reachHelp, values: reachability },
  'reach.B.smsf': { label: 'Reachability over SMSF', help: reachHelp, values: reachability },
  'sc.submit': {
    label: 'SM-SC accepts the submission',
    help: 'Whether the service centre takes a Short Message that a phone hands in.',
    on: 'yes',
  },
  'gmsc.timer': {
    label: 'GMSC Forward-SM timer',
    help: 'How long the SMS-GMSC waits: it limits how many domains the gateway can try.',
    values: { short: 'Short', normal: 'Normal', long: 'Long' },
  },
  'ueB.ip': {
    label: 'UE registered at the GW without IMS',
    help: 'Registered over its IP connection with the gateway itself (R2).',
    values: { registered: 'Registered', 'not registered': 'Not registered' },
    on: 'registered',
  },
  'ueB.msisdn': {
    label: 'Recipient has an MSISDN',
    help: 'Without one the recipient is addressed by its SIP URI.',
    on: 'yes',
  },
  'auth.transport.A': {
    label: 'Sender authorised, transport level',
    help: 'Read by the IP-SM-GW when UE-A registers; checked before its SMS goes on.',
    on: 'yes',
  },
  'sub.service.A': {
    label: 'Sender subscribed, service level',
    help: 'Whether the subscription of UE-A includes the conversion between Instant and Short Messages.',
    on: 'yes',
  },
  'sub.transport.A': {
    label: 'Sender subscribed, transport level',
    help: 'Whether the subscription of UE-A includes SMS over IP.',
    on: 'yes',
  },
  'odb.A': {
    label: 'Sender barred from SMS (ODB)',
    help: 'Operator determined barring of Short Messages.',
    on: 'yes',
  },
  'sms.answer': {
    label: 'What the SMS user answers',
    help: 'How the person with the phone reacts to the invitation to a chat.',
    values: {
      accept: 'Accepts',
      reject: 'Rejects',
      'unclear text': 'An unclear text',
      nothing: 'Nothing',
      'late accept': 'Accepts too late',
      'accept twice': 'Accepts twice',
    },
  },
  'sms.text': {
    label: 'What the SMS user texts',
    help: 'What the next text of the SMS user is.',
    values: { 'chat content': 'Chat', 'leave text': 'Leave text', 'something else': 'Something else' },
  },
  'sms.target': {
    label: 'Number that the SMS user texts',
    help: 'Only the MSISDN of the session leads into the chat.',
    values: { 'session MSISDN': 'Session MSISDN', 'another MSISDN': 'Another MSISDN' },
  },
  'msg.kind': {
    label: 'What A sends',
    help: 'The mode of the message that sets the procedure going.',
  },
  'msg.identified': {
    label: 'The network can identify the sender',
    help: 'An unidentified sender is not the same as one that hides.',
    on: 'yes',
  },
  'msg.notify': {
    label: 'Notification asked for',
    help: 'What the sender wants to hear of the delivery.',
    values: { none: 'None', delivery: 'Delivery', failure: 'Failure', read: 'Read' },
  },
  'msg.segments': {
    label: 'Segments of the SMS',
    help: 'How many Short Messages the text is cut into at least; a long one takes as many as it needs.',
  },
  'op.unidentified': {
    label: 'Invitations from unidentified users',
    help: 'On: the operator lets them through.',
    on: 'allow',
  },
  'op.checkBack': {
    label: 'Ask the SMS user before accepting the chat',
    help: 'Off: the gateway accepts in the place of the SMS user at once.',
    on: 'yes',
  },
  'op.leaveText': {
    label: 'Chat SMS say how to leave',
    help: 'Whether each chat message bears the instructions how to leave the chat.',
    on: 'yes',
  },
  'op.endNotice': {
    label: 'Tell the SMS user that the chat ends',
    help: 'Whether the gateway sends a last Short Message when the other side ends the chat.',
    on: 'yes',
  },
  'op.sessionNumber': {
    label: 'Sender number in chat SMS',
    help: 'The MSISDN of the CPM user, or one that the gateway lends to the session.',
    values: { 'own MSISDN': 'Own', 'assigned MSISDN': 'Assigned' },
  },
  'op.invitation': {
    label: 'Invitation text',
    help: 'What the SMS user reads after the name of the inviting user.',
  },
  'op.leaveInstructions': {
    label: 'Leave instructions',
    help: 'Added to a chat message when chat SMS say how to leave.',
  },
  'op.endText': { label: 'End text', help: 'What the SMS user reads when the chat is over.' },
  'op.acceptWord': { label: 'Accept word', help: 'The answer that accepts an invitation.' },
  'op.leaveWord': { label: 'Leave word', help: 'The text by which the SMS user leaves the chat.' },
  'op.msisdnless': {
    label: 'Allow SMS without MSISDN',
    help: 'Whether the gateway delivers a Short Message to a user that has no number.',
    on: 'yes',
  },
  'oma.imServer': {
    label: 'S-CSCF selects an IM server',
    help: 'Off: the S-CSCF delivers to the client itself.',
    on: 'yes',
  },
  'oma.rewriteTag': {
    label: 'IM server rewrites the feature tag',
    help: 'On: the client sees the tag of the IM service. Off: that of CPM.',
    on: 'yes',
  },
  'gw.altRouting': {
    label: 'GW gives the serving nodes for a status report',
    help: 'On: the status report bypasses the gateway, and nobody is notified.',
    on: 'yes',
  },
  'gw.pagerMode': {
    label: 'Longest text in pager mode',
    help: 'From how many Short Messages a text may be joined and still go to the client as one Instant Message; longer ones go in a session.',
  },
  'gw.missingSegments': {
    label: 'When segments are missing',
    help: 'What the gateway does when it has waited for them in vain: it refuses the last segment, or delivers what is there.',
    values: { refuse: 'Refuse the last', deliver: 'Deliver what is there' },
  },
  'sc.mwd': {
    label: 'SM-SC sets message waiting',
    help: 'Whether the service centre wants an alert after all attempts have failed.',
    on: 'yes',
  },
  'hss.priority': {
    label: 'Order of the addresses',
    help: 'Which addresses a limited SMS-GMSC gets.',
    values: { IPGW: 'IP-SM-GW' },
  },
  'hss.presence': {
    label: 'Presence Server configured',
    help: 'Whether the HSS tells it who is connected over IP.',
    on: 'yes',
  },
  'hss.mwd': {
    label: 'Service centres waiting',
    help: 'Message waiting data in the HSS: the service centres to alert.',
  },
  'hss.mcef': {
    label: 'Memory exceeded flag',
    help: 'While it is set, no service centre is alerted.',
    on: 'yes',
  },
  'reach.B.ip': {
    label: 'Reachability over IP',
    help: 'What a delivery over the IP connection meets.',
    values: reachability,
  },
  'gmsc.ip': {
    label: 'SMS-GMSC supports IP messaging',
    help: 'A capable SMS-GMSC can take the address of the gateway as such.',
    on: 'yes',
  },
  'gmsc.gprs': {
    label: 'SMS-GMSC sends the GPRS Support Indicator',
    help: 'With it the HSS can return two addresses, without it one.',
    on: 'yes',
  },
  'sc.type': {
    label: 'Type of SMSC',
    help: 'Told to the HSS with the delivery status.',
    values: { normal: 'Normal', 'voice mail': 'Voice mail', 'video mail': 'Video mail' },
  },
  'sc.address': {
    label: 'Source of the SC address',
    help: 'Where the gateway finds the service centre for a Short Message of its own.',
    values: { 'HSS data': 'HSS data', configured: 'Configured', none: 'None' },
  },
  'sc.addressIn': {
    label: 'SC address of an SMS over IMS',
    help: 'Where the terminal writes the address of the service centre.',
  },
  't.chatAnswer': {
    label: 'Time to answer an invitation',
    help: 'How long the gateway waits for the SMS user before it rejects the chat.',
  },
  't.guard': {
    label: 'Long guard timer',
    help: 'A user that is silent for longer is de-registered by the gateway.',
  },
  't.reg': {
    label: 'Re-registration timer',
    help: 'Shorter or longer than the guard timer of the gateway.',
    values: { shorter: 'Shorter', longer: 'Longer' },
  },
  'chg.mode': {
    label: 'Charging',
    help: 'Offline: a record after the outcome. Online: credit before forwarding.',
    values: { none: 'None', offline: 'Offline', online: 'Online', both: 'Both' },
  },
  'chg.credit': {
    label: 'Credit left',
    help: 'Without credit a message is not forwarded.',
    on: 'ok',
  },
  'chg.ipFlag': {
    label: 'IP access flag generated',
    help: 'Tells the service centre and the charging record that the access was over IP.',
    on: 'yes',
  },
  'ffs.regSteps': {
    label: 'Registration steps 5 and 6',
    help: 'Whether the gateway tells the HSS: as the address data ask, always, or never.',
    values: { follow: 'Follow the address', always: 'Always', never: 'Never' },
  },
  'ffs.moIndication': {
    label: 'How an SMS in SIP is recognised',
    help: 'The terminal says so, or the gateway takes every text for an SMS.',
    values: { explicit: 'Explicit', 'all text': 'All text' },
  },
  'ffs.reportMark': {
    label: 'How a report is recognised',
    help: 'By its content type, by a header of its own, or by a guess.',
    values: { 'content type': 'Content type', header: 'Header', guess: 'Guess' },
  },
  'ffs.route': {
    label: 'Who chooses MSC or gateway',
    help: 'How an SMS-GMSC that supports IP messaging picks one of the addresses.',
  },
  'ffs.mmsIndication': {
    label: 'How an MMS is recognised',
    help: 'The terminal says so, or the gateway uses MMS for everything but text.',
    values: { explicit: 'Explicit', 'all non-text': 'All non-text' },
  },
  'ffs.mmsDeliver': {
    label: 'How the MMS content is delivered',
    help: 'Inside SIP, or as a link that the terminal follows over HTTP.',
    values: { 'in SIP': 'In SIP', 'HTTP link': 'HTTP link' },
  },
  'ffs.pushEnabler': { label: 'SIP push', help: 'Which SIP method carries the notification.' },
  'ffs.regSecurity': {
    label: 'Secure registration',
    help: 'What protects the registration with the gateway.',
  },
  'setup.subscription.B': {
    label: 'Recipient’s subscription',
    help: 'A subscriber of SMS only has no SIP URI; IMS cannot route to it.',
  },
  'setup.access': {
    label: 'How the UE reaches the gateway',
    help: 'Through IMS, or over IP without it (R2).',
  },
  'setup.smsOver.A': {
    label: 'Client of UE-A for SMS',
    help: 'Over the radio access, inside SIP, or over IP without IMS.',
    values: { radio: 'Radio' },
  },
  'setup.smsOver.B': {
    label: 'Client of UE-B for SMS',
    help: 'Over the radio access, inside SIP, or over IP without IMS.',
    values: { radio: 'Radio' },
  },
  'setup.routing': {
    label: 'Routing question to the HSS',
    help: 'It passes the question to the gateway, or answers it with the addresses it holds.',
  },
  'setup.recipient': {
    label: 'What names the recipient',
    help: 'How a Forward Short Message to the gateway says whom it is for.',
  },
  'setup.reportOrder': {
    label: 'Order of the final reports',
    help: 'Whether the SMS-GMSC tells the service centre or the HSS first.',
  },
  'setup.reportAnswer': {
    label: 'Answer to a delivery report',
    help: 'The gateway accepts it at once, or answers when it has told the SMS-GMSC.',
  },
  'setup.registrationOrder': {
    label: 'Order at registration',
    help: 'Whom the gateway answers first when the S-CSCF tells it of a registration.',
  },
  'setup.alertThrough': {
    label: 'Alerts go through',
    help: 'The node that passes an alert on to the service centre.',
  },
  'setup.mms': {
    label: 'MMS client',
    help: 'Whether the terminal sends and gets MMS inside SIP or over HTTP.',
  },
  'setup.chat': {
    label: 'Whom a chat invites',
    help: 'The other user alone, or a group: the other user and one of a network outside the picture.',
    values: { 'one user': 'One user', 'a group': 'A group' },
  },
  'setup.gmscKnowsGateway': {
    label: 'SMS-GMSC has the gateway’s address',
    help: 'Of a recipient without MSISDN. Off: it asks the HSS, naming the IMSI.',
    on: 'yes',
  },
  'setup.protocol.hss': {
    label: 'Protocol toward the HSS',
    help: 'MAP over J and C, or Diameter over S6c and Sh.',
  },
  'setup.protocol.sgsn': {
    label: 'Protocol toward the SGSN',
    help: 'MAP over Gd, or Diameter over Gdd.',
  },
  'setup.protocol.gateway': {
    label: 'Protocol between gateway and SMS core',
    help: 'MAP over E, or Diameter over SGd, between the IP-SM-GW and the SMS-GMSC or SMS-IWMSC.',
  },
  'setup.peer': {
    label: 'What the other network answers',
    help: 'How a network outside the picture takes what it is sent.',
    values: {
      accepts: 'Accepts',
      'temporary failure': 'Temporary failure',
      'permanent failure': 'Permanent failure',
    },
  },
  't.corr': {
    label: 'Lifetime of a MT Correlation ID',
    help: 'After it the gateway no longer knows whose message a forward is.',
  },
  't.sip': {
    label: 'Time to wait for a SIP answer',
    help: 'How long the gateway waits for an answer or a delivery report.',
  },
};

/** Headings of the groups of conditions, in the order in which they are shown. */
export const groupTitles: Readonly<Record<SettingGroup, string>> = {
  users: 'Users and registration',
  message: 'Message and privacy',
  policy: 'Operator policy',
  priority: 'Priority',
  network: 'Network',
  timers: 'Timers',
  charging: 'Charging',
  furtherStudy: 'Left for further study',
  setUp: 'Set-up of the networks',
};

/** When a changed condition takes effect. */
export const acts: Readonly<Record<Effectiveness, string>> = {
  nextMessage: 'Acts on the next message.',
  nextRegistration: 'Takes effect at the next registration.',
  atOnce: 'Acts at once.',
};

/** How far a fact can be trusted. */
export const bases: Readonly<Record<Basis, string>> = {
  S: 'Stated in the source documents',
  P: 'Read in a public copy of the specification',
  R: 'Our reading: the text is silent or contradictory',
  G: 'General knowledge, not checked',
};

import type { DecisionId } from '../../protocol/decisions.ts';

import type { DecisionWords } from '../decisions.ts';

/** What each decision found. `{name}` is a value of the finding. */
export const decisions: Readonly<Record<DecisionId, DecisionWords>> = {
  senderRegistered: {
    holds: 'The sender’s client is registered in IMS',
    fails: 'The sender’s client is not registered in IMS, so nothing can be sent',
  },
  recipientClientRegistered: {
    holds: 'The recipient’s client is registered in IMS',
    fails: 'The recipient’s client is not registered in IMS, so another domain must do',
  },
  phoneAttached: {
    holds: 'The phone is attached to a serving node',
    fails: 'The phone is attached to no serving node',
  },
  senderHasPriority: {
    holds:
      'The S-CSCF announced MPS for Messaging for the sender at registration, so the message gets Resource-Priority',
    fails: 'The S-CSCF announced no MPS for Messaging for the sender at registration',
  },
  recipientHasPriority: {
    holds: 'The recipient has MPS for Messaging, so transport priority is raised',
    fails: 'The recipient has no MPS for Messaging',
  },
  pathToClient: { holds: 'There is a path to the client', fails: 'There is no path to the client' },
  pagingNeeded: {
    holds: 'The terminal must be paged before the message can reach it',
    fails: 'The terminal need not be paged',
  },
  userKnown: {
    holds: 'The HSS knows the user and names its S-CSCF',
    fails: 'The HSS does not know the user',
  },
  userRegistered: { holds: 'The recipient is registered', fails: 'The recipient is not registered' },
  applicationServerTriggered: {
    holds: 'The next filter criterion names the application server {server}',
    fails: 'No application server is next in the filter criteria',
  },
  applicationServerTriggeredUnregistered: {
    holds: 'The filter criteria for the unregistered state name the application server',
    fails: 'The filter criteria for the unregistered state do not name the application server',
  },
  gatewayTriggered: {
    holds: 'The next filter criterion names the IP-SM-GW',
    fails: 'The filter criteria do not name the IP-SM-GW',
  },
  routableInIms: {
    holds: 'The recipient’s address leads to a network of IMS',
    fails: 'The recipient’s number leads to no user of IMS, so the message cannot be routed in IMS',
  },
  gatewayTriggeredOriginating: {
    holds: 'The sender’s filter criteria name the IP-SM-GW',
    fails: 'The sender’s filter criteria do not name the IP-SM-GW, so nobody takes the message on',
  },
  submitterAuthorised: {
    holds: 'The sender is authorised for Short Messages in SIP',
    fails: 'The sender is not authorised for Short Messages in SIP, so the Short Message goes no further',
  },
  gatewayTriggeredUnregistered: {
    holds: 'The filter criteria for the unregistered state name the IP-SM-GW',
    fails: 'The filter criteria for the unregistered state do not name the IP-SM-GW',
  },
  hssToldOfRegistrations: {
    holds: 'The gateway tells the HSS of the registration',
    fails: 'The HSS is not told of the registration: it has the gateway’s address, or does not need it',
  },
  imClientOnline: {
    holds: 'The recipient’s IM client is online and gets the message itself',
    fails: 'The recipient’s IM client is offline',
  },
  smsOverIpOnly: {
    holds: 'The recipient’s client takes Short Messages over IP and nothing else',
    fails: 'The recipient is not registered with a client that takes Short Messages over IP only',
  },
  notificationAsked: {
    holds: 'The sender asked to hear of this',
    fails: 'The sender did not ask to hear of this',
  },
  statusReportAsked: {
    holds: 'The sender wants to hear of the delivery, so the service centre is asked for a status report',
    fails:
      'No status report is asked for: it could not tell what the sender wants to hear, or must not reach the sender',
  },
  featureTagRewritten: {
    holds: 'The IM server rewrites the CPM feature tag to that of the IM service',
    fails: 'The IM server leaves the feature tag as it is',
  },
  interworkingPreferencesSet: {
    holds: 'The recipient’s preferences ask for Short Messages',
    fails: 'The recipient has set no interworking preferences',
  },
  serviceLevelAuthorised: {
    holds: 'The recipient is authorised for service-level interworking',
    fails: 'The recipient is not authorised for service-level interworking',
  },
  transportLevelAuthorised: {
    holds: 'The recipient is authorised for Short Messages in SIP',
    fails: 'The recipient is not authorised for Short Messages in SIP',
  },
  privacyRequested: {
    holds: 'The sender asks that its identity be hidden',
    fails: 'The sender does not ask that its identity be hidden',
  },
  anonymityAllowed: {
    holds: 'The operator allows anonymous interworking, so the sender’s identity is withheld',
    fails: 'The operator prohibits anonymous interworking',
  },
  instantMessageHasPriority: {
    holds: 'The Instant Message carries Resource-Priority, so transport priority is raised',
    fails: 'The Instant Message carries no Resource-Priority, so transport priority is not raised',
  },
  servingNodeKnown: {
    holds: 'Serving nodes are known: {nodes}',
    fails: 'No serving node is known',
  },
  domainLeft: { holds: 'Another domain is left: {domains}', fails: 'No other domain is left' },
  causeAllowsRetry: {
    holds: 'The cause “{cause}” does not forbid another domain',
    fails: 'After the cause “{cause}” the operator tries no other domain',
  },
  gatewayServes: {
    holds: 'A gateway address stands for this subscriber',
    fails: 'No gateway address stands for this subscriber',
  },
  askedByGateway: {
    holds: 'The gateway itself asks, so its question is answered and never passed back to it',
    fails: 'The gateway is not the one that asks',
  },
  reportedByGateway: {
    holds: 'The report comes from the gateway',
    fails: 'The report does not come from the gateway',
  },
  correlationKnown: {
    holds: 'The MT Correlation ID leads to the recipient’s IMSI',
    fails: 'The MT Correlation ID is unknown or has expired',
  },
  clientCanTakeIm: {
    holds: 'The registered client takes Instant Messages',
    fails: 'The registered client does not take Instant Messages',
  },
  clientCanTakeSm: {
    holds: 'The registered client takes Short Messages in SIP',
    fails: 'The registered client does not take Short Messages in SIP',
  },
  serviceLevelPreferred: {
    holds: 'Where both levels are possible, the service level is preferred',
    fails: 'Where both levels are possible, the transport level is preferred',
  },
  deliveryStatusReported: {
    holds: 'The gateway reports a successful delivery to the HSS',
    fails: 'The gateway does not report a successful delivery to the HSS',
  },
  statusReportedByGmsc: {
    holds: 'The SMS-GMSC reports to the HSS as well',
    fails: 'The SMS-GMSC does not report to the HSS',
  },
  chargedOnline: {
    holds: 'The operator charges online, so credit must be reserved first',
    fails: 'The operator does not charge online',
  },
  senderMapped: {
    holds: 'The gateway finds the number of the terminal from its IP address',
    fails: 'The gateway knows no number for this IP address: the terminal has not registered',
  },
  recipientMapped: {
    holds: 'The gateway knows the IP address of the recipient’s terminal: {ipAddress}',
    fails: 'The gateway knows no IP address for the recipient: the terminal has not registered',
  },
  presenceConfigured: {
    holds: 'A Presence Server is configured, so it is told',
    fails: 'No Presence Server is configured, so none is told',
  },
  ipMessagingSupported: {
    holds: 'The SMS-GMSC says that it supports IP messaging, so it gets every stored address',
    fails: 'The SMS-GMSC does not say that it supports IP messaging, so it gets only what it can take',
  },
  gatewayAmongAddresses: {
    holds: 'The address of the gateway is among those that the SMS-GMSC gets',
    fails: 'The address of the gateway is not among those that the SMS-GMSC gets',
  },
  addressedWithoutMsisdn: {
    holds:
      'The recipient is addressed by its SIP URI, so the gateway tries the recipient’s IMS network itself',
    fails: 'The recipient is addressed by its MSISDN, so the Short Message goes to the service centre',
  },
  gatewayAddressAvailable: {
    holds:
      'The recipient has no MSISDN and the SMS-GMSC has its gateway’s address already, so it does not ask',
    fails: 'The recipient has no MSISDN, so the SMS-GMSC asks the HSS for its gateway by the IMSI',
  },
  msisdnlessAllowed: {
    holds: 'The operator allows Short Messages without MSISDN',
    fails: 'The operator does not allow Short Messages without MSISDN',
  },
  storedAfterFailure: {
    holds:
      'The failure is temporary and comes with an MSISDN-less Correlation ID, so the service centre stores the Short Message',
    fails: 'The failure is permanent, so the Short Message goes no further',
  },
  peerDelivers: {
    holds: 'The other network brings the Short Message to its user',
    fails: 'The other network does not bring the Short Message to its user',
  },
  gatewayPreferred: {
    holds: 'The SMS-GMSC has several addresses and prefers that of the gateway',
    fails: 'The SMS-GMSC has several addresses and prefers those of the serving nodes',
  },
  recipientRegisteredHere: {
    holds: 'The recipient is registered with this gateway',
    fails: 'The recipient is not registered with this gateway',
  },
  addressLeft: {
    holds: 'The delivery has failed and another address is left: {addresses}',
    fails: 'No other address is left to try',
  },
  messageWaitingRequested: {
    holds: 'The service centre wants message waiting to be set after a failure',
    fails: 'The service centre does not want message waiting to be set',
  },
  serviceCentreWaits: {
    holds: 'A service centre waits for this subscriber',
    fails: 'No service centre waits for this subscriber',
  },
  unreachableNoted: {
    holds:
      'The gateway had noted that the user cannot be reached over IP, so the HSS must hear of the change',
    fails: 'The gateway has not noted that the user cannot be reached over IP',
  },
  memoryExceeded: {
    holds: 'The memory of the phone was full and nobody has said otherwise, so the alert must wait',
    fails: 'The memory of the phone is not known to be full',
  },
  senderAuthorised: {
    holds: 'The sender is authorised for service-level interworking',
    fails: 'The sender is not authorised for service-level interworking',
  },
  servedUserAuthorised: {
    holds: 'The subscriber is authorised for chats with SMS users',
    fails: 'The subscriber is not authorised for chats with SMS users',
  },
  chatClientRegistered: {
    holds: 'The client of the chat is still registered',
    fails: 'The client of the chat is no longer registered, so nothing is sent to it',
  },
  senderIdentified: {
    holds: 'The network knows who invites',
    fails: 'The network cannot tell who invites',
  },
  unidentifiedAllowed: {
    holds: 'The operator lets unidentified users invite',
    fails: 'The operator prohibits invitations from unidentified users',
  },
  serviceCentreKnown: {
    holds: 'The address of a service centre is known',
    fails: 'No address of a service centre is known, so no Short Message can be sent',
  },
  checksBack: {
    holds: 'The SMS user is asked before the chat is accepted',
    fails: 'The operator accepts the chat without asking the SMS user',
  },
  invitationAccepted: {
    holds: 'The answer is the word that accepts the invitation',
    fails: 'The answer is not the word that accepts the invitation',
  },
  leaveTextRecognised: {
    holds: 'The text is the word that ends the chat',
    fails: 'The text is chat content',
  },
  endNoticeWanted: {
    holds: 'The operator lets the SMS user know that the chat ends',
    fails: 'The operator does not tell the SMS user that the chat ends',
  },
  numberOfOpenChat: {
    holds: 'The number is lent to a chat of this SMS user',
    fails: 'The number is lent to no chat of this SMS user',
  },
  statusReportBypasses: {
    holds: 'The operator lets status reports bypass the gateway, so the serving nodes are named',
    fails: 'Status reports come to the gateway, which names itself',
  },
  largerThanPagerMode: {
    holds: 'The text of {count} Short Messages is too long for pager mode, so it goes in a session',
    fails: 'The text of {count} Short Messages fits pager mode, so it goes as one Instant Message',
  },
  partsDeliveredAnyway: {
    holds: 'Segments are missing, but the operator delivers what is there',
    fails: 'Segments are missing, so the last one is refused',
  },
  creditLeft: {
    holds: 'There is credit left',
    fails: 'The credit is exhausted, so the message is not forwarded',
  },
  submissionAccepted: {
    holds: 'The service centre accepts the submission',
    fails: 'The service centre refuses the submission',
  },
  reachableOverRadio: {
    holds: 'The phone can be reached over this node',
    fails: 'The phone cannot be reached over this node',
  },
};

import type { MessageId } from '../../protocol/messages/messages.ts';
import type { InternalId } from '../../protocol/notes.ts';

/** What a student should know of a message; places are filled from what it carries, `{from}` and `{to}` from its ends. */
export const sentences: Readonly<Record<MessageId, string>> = {
  'SIP REGISTER': '{from} registers its user’s client in IMS.',
  'SIP REGISTER 3P': '{from} tells {to} that the user’s registration has changed.',
  'SIP MESSAGE IM': '{from} sends the Instant Message on to {to}.',
  'SIP MESSAGE SM': '{from} sends the Short Message, wrapped in SIP, to {to}.',
  'SIP MESSAGE REPORT': '{from} reports to {to} what became of the Short Message.',
  'SIP 200 OK': '{from} answers {to}: accepted.',
  'SIP 202 Accepted': '{from} answers {to}: taken, the outcome comes separately.',
  'SIP ERROR': '{from} answers {to}: {reason} ({status}).',
  'CX-UAR': '{from} asks the HSS which S-CSCF may register the user.',
  'CX-UAA': 'The HSS names the S-CSCF.',
  'CX-SAR': '{from} takes charge of the user and asks for the profile.',
  'CX-SAA': 'The HSS hands over the profile with the MPS for Messaging flag.',
  'CX-LIR': '{from} asks the HSS which S-CSCF serves the recipient.',
  'CX-LIA': 'The HSS names the S-CSCF of the recipient.',
  'IWF-REG-REQ': 'The gateway tells the HSS that the user can be reached over IP.',
  'IWF-REG-RES': 'The HSS hands the gateway the subscriber’s authorisations.',
  'IWF-DEREG-REQ': 'The gateway tells the HSS that the user has left.',
  'IWF-DEREG-RES': 'The HSS confirms.',
  'SRI-SM': '{from} asks {to} where the recipient can be reached.',
  'SRI-SM-RES': '{from} tells {to} where to deliver: {addresses}.',
  'SRI-SM-ERR': '{from} tells {to} that there is no way to deliver: {cause}.',
  'MT-FSM': '{from} forwards the Short Message to {to}.',
  'MT-FSM-RES': '{from} reports to {to}: delivered.',
  'MT-FSM-ERR': '{from} reports to {to}: not delivered, {cause}.',
  'MO-FSM': '{from} hands the submitted Short Message to {to}.',
  'MO-FSM-RES': '{from} confirms the submission to {to}.',
  'MO-FSM-ERR': '{from} refuses the submission: {cause}.',
  'SC-MT': 'The service centre hands the Short Message to the SMS-GMSC.',
  'SC-MO': 'The SMS-IWMSC hands the Short Message to the service centre.',
  'SC-SUBMIT-REPORT': 'The service centre reports on the submission: {result}.',
  'SC-DELIVER-REPORT': 'The SMS-GMSC reports the delivery to the service centre: {result}.',
  RSDS: '{from} reports the delivery status to the HSS: {result}.',
  'RSDS-RES': 'The HSS confirms the report.',
  'RADIO-SM': '{from} sends the Short Message over the radio access to {to}.',
  'RADIO-ACK': '{from} acknowledges to {to}: {result}.',
  'SIP INVITE CHAT': '{from} passes the invitation to a chat to {to}.',
  'SIP INVITE LARGE': '{from} opens a session with {to} for one large message.',
  'SIP MESSAGE MMS': '{from} passes {mm} for the multimedia message to {to}, in SIP.',
  'HTTP POST': '{from} sends {mm} to {to} over HTTP.',
  'HTTP GET': '{from} fetches the multimedia message from {to}.',
  'HTTP 200 OK': '{from} answers {to} with {mm}: {result}.',
  'MM4 FORWARD': '{from} forwards the multimedia message to {to}.',
  'MM4 REPORT': '{from} reports to {to} what became of the multimedia message: {result}.',
  'MM4 REPORT-RES': '{from} confirms the delivery report to {to}.',
  'SIP BYE': '{from} tells {to} that the session is over.',
  'SIP MESSAGE IMDN': '{from} notifies {to} of what became of the message: {result}.',
  'SIP MESSAGE SMMA': '{from} tells {to} that the phone has memory again.',
  'MSRP SEND': '{from} sends a message inside the session to {to}.',
  'MSRP 200 OK': '{from} has received the message of the session.',
  'MSRP REPORT': '{from} reports what became of a message of the session: {result}.',
  'IP-REG-REQ': '{from} registers with the gateway over its IP connection.',
  'IP-REG-RES': 'The gateway answers the registration: {result}.',
  'IP-DEREG-REQ': '{from} tells the gateway that it leaves.',
  'IP-DEREG-RES': 'The gateway confirms that the terminal is gone.',
  'IP-DEREG-INFO': 'The gateway tells the terminal that it is no longer registered.',
  'IP-SM': '{from} sends the Short Message over IP to {to}.',
  'IP-REPORT': '{from} reports over IP to {to}: {result}.',
  'PRESENCE-NOTIFY': 'The HSS tells the Presence Server whether the user is connected over IP.',
  CDR: '{from} sends a charging record to {to}: {result}.',
  'CREDIT-REQ': 'The gateway asks the online charging system to {request} credit for the message.',
  'CREDIT-RES': 'The online charging system answers: {result}.',
  'READY-SM': '{from} tells the HSS that the subscriber can take messages again.',
  'READY-SM-RES': 'The HSS confirms.',
  'ALERT-SC': 'The HSS alerts the service centre {scAddress} through {to}.',
  'SC-ALERT': '{from} passes the alert on to the service centre.',
  'RADIO-SMMA': '{from} tells {to} over the radio access that it has memory again.',
  PAGING: '{from} pages the terminal so that the message can reach it.',
  'PAGING-RES': 'The terminal answers the page.',
};

export const internals: Readonly<Record<InternalId, { readonly sentence: string; readonly detail: string }>> =
  {
    ipConnection: { sentence: '{at} gets its IP connection.', detail: 'IP connection' },
    filterCriteriaChecked: {
      sentence: '{at} checks the filter criteria of the user: {servers}.',
      detail: 'filter criteria checked',
    },
    terminatingServices: {
      sentence: '{at} applies the recipient’s terminating services.',
      detail: 'terminating services applied',
    },
    noInterworkingHere: {
      sentence: '{at} names no gateway for the message, which goes on as it is.',
      detail: 'no interworking here',
    },
    serviceProfileEvaluated: {
      sentence: '{at} evaluates the recipient’s service profile: {servers}.',
      detail: 'service profile evaluated · {servers}',
    },
    convertedToShortMessage: {
      sentence:
        'The gateway finds the recipient authorised and converts the Instant Message into a Short Message; the sender’s identity is {identity}.',
      detail: 'authorised · identity {identity} · IM → SMS-DELIVER',
    },
    convertedToSubmission: {
      sentence:
        'The gateway finds the sender authorised and converts the Instant Message into a Short Message for the service centre; the sender’s identity is {identity}.',
      detail: 'authorised · identity {identity} · IM → SMS-SUBMIT',
    },
    textCut: {
      sentence:
        'The text does not fit into one Short Message. The gateway cuts it into {count}, in the {alphabet} alphabet, and sends one after the other.',
      detail: 'text → {count} segments · {alphabet}',
    },
    segmentsJoined: {
      sentence: 'The gateway joins {count} Short Messages into one text.',
      detail: '{count} segments → one text',
    },
    segmentsMissing: {
      sentence: 'The gateway has waited in vain: {count} of {of} segments have come.',
      detail: '{count} of {of} segments',
    },
    statusMapped: {
      sentence:
        'The gateway finds the Instant Message that the status report is about and makes a delivery notification of it: {result}.',
      detail: 'status report → delivery notification · {result}',
    },
    levelChosen: {
      sentence:
        'The gateway finds who the recipient is and chooses the level {level}; the first domain is {domain}.',
      detail: 'authorised · {level} level · {domain}',
    },
    invitationConverted: {
      sentence:
        'The gateway finds the subscriber authorised for chats with SMS users; the inviter’s identity is {identity}.',
      detail: 'authorised · identity {identity} · invitation',
    },
    groupInvited: {
      sentence: '{at} invites each of the {members} members in a request of its own.',
      detail: 'one invitation for each of {members} members',
    },
    reportMapped: {
      sentence:
        'The gateway finds the chat message that the report is about; its sender asked to hear of it.',
      detail: 'report → chat message · {result}',
    },
    refused: { sentence: 'The gateway refuses the interworking: {reason}.', detail: 'refused · {reason}' },
    gatewayAddressStored: {
      sentence: 'The HSS notes that the user is connected over IP, and through which gateway.',
      detail: 'gateway address stored · IP connected',
    },
    gatewayAddressDeleted: {
      sentence: 'The HSS notes that the user is no longer connected over IP.',
      detail: 'gateway address deleted · IP disconnected',
    },
    mappingStored: {
      sentence: 'The gateway notes that {msisdn} is found at {ipAddress}.',
      detail: '{msisdn} ⇄ {ipAddress}',
    },
    mappingDeleted: {
      sentence: 'The gateway forgets where {msisdn} was found.',
      detail: '{msisdn} ⇄ IP address deleted',
    },
    gatewayAddressAvailable: {
      sentence: 'The SMS-GMSC has the gateway’s address of the recipient already.',
      detail: 'gateway address available',
    },
    terminatedElsewhere: {
      sentence: '{at} sees to the delivery to its user, out of sight.',
      detail: 'termination in the other network',
    },
    temporaryFailure: {
      sentence: 'The gateway cannot deliver for now: {cause}.',
      detail: 'temporary failure · {cause}',
    },
    permanentFailure: {
      sentence: 'The gateway does not deliver: {cause}.',
      detail: 'permanent failure · {cause}',
    },
    statusReportIgnored: {
      sentence: 'The HSS ignores what the SMS-GMSC reports, because a gateway serves the subscriber.',
      detail: 'report ignored',
    },
  };

/** What stands beside the name of a message on the ladder, where an id should be said in words; English shows the ids. */
export const details: Readonly<Record<string, string>> = {};

/** What is carried, as it reads inside a sentence, where its name is a word. */
export const spokenValues = {
  positive: 'positive',
  negative: 'negative',
  withheld: 'withheld',
  kept: 'kept',
  transport: 'transport',
  service: 'service',
  other: 'other',
  reserve: 'reserve',
  refund: 'refund',
};

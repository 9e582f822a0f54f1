import type { Address } from '../../protocol/address.ts';
import type { Domain, ElementId } from '../../protocol/elementIds.ts';
import type { FailureCause } from '../../protocol/messages/common.ts';
import type { ServiceData } from '../../protocol/messages/registration.ts';
import type { Capability } from '../../protocol/messages/sip.ts';
import type { Settings } from '../../protocol/settings.ts';
import { configuredScAddress, type Identity } from '../../protocol/subscribers.ts';
import type { Notification } from '../../protocol/userActions.ts';
import { type Act } from '../support/act.ts';
import type { OneByOne } from '../support/oneByOne.ts';
import { reportMarkOf } from '../support/reportMark.ts';
import type { Collected, Concatenating } from '../support/segments.ts';
import { type Context, type Got, type Incoming } from '../support/types.ts';
import type { MadePart } from './parts.ts';

/** What the gateway holds of a subscriber since the subscriber registered (TS 23.204 clause 6.1). */
export interface Registration {
  readonly registered: boolean;
  readonly capabilities: readonly Capability[];
  /** Read from the HSS at registration and kept when the subscriber leaves. */
  readonly serviceData?: ServiceData;
  /** The service centre for what the gateway submits: from the HSS or as configured; none if neither names one. */
  readonly scAddress?: string | undefined;
}

/** To whom a number is lent: a chat session and the SMS user at its other end. */
export interface Loan {
  /** The context of the session, which is the Call-ID of its INVITE. */
  readonly chat: string;
  readonly smsUser: string;
  /** MSISDN of the user of the chat, whom the gateway serves. */
  readonly served: string;
}

/** A chat message whose sender asked to hear what becomes of it. */
export interface Awaited {
  readonly messageId: string;
  readonly notify: Notification;
}

/** An Instant Message that was submitted as a Short Message, whose sender asked to hear what becomes of it (6.10). */
export interface AwaitedStatus extends Awaited {
  readonly user: string;
}

export interface Data extends Concatenating {
  /** By Public User Identity. */
  readonly registrations: Readonly<Record<string, Registration>>;
  /** Subscribers not reachable for IP. */
  readonly unri: readonly string[];
  /** Over IP without IMS: the IP address of each subscriber's terminal, by MSISDN (TR 23.804 clause 8.1). */
  readonly mapping: Readonly<Record<string, string>>;
  /** Numbers of chat sessions, until the session has ended. */
  readonly sessions: Readonly<Record<string, Loan>>;
  /** The count of the Short Message last submitted under each number, 0 to 255. */
  readonly references: Readonly<Record<string, number>>;
  /** By the number and the count that each was submitted under. */
  readonly awaitedStatuses: Readonly<Record<string, AwaitedStatus>>;
}

/** What the operator has decided. */
export interface Policy {
  readonly anonymityAllowed: boolean;
  readonly msisdnlessAllowed: boolean;
  readonly serviceLevelPreferred: boolean;
  /** Where to deliver, the first choice first. */
  readonly domains: readonly Domain[];
  /** How many domains fit into the time that the SMS-GMSC waits. */
  readonly domainsAtMost: number;
  readonly noFallbackOn: readonly FailureCause[];
  readonly reportsStatus: boolean;
  /** A delivery report is answered at once, or when the SMS-GMSC has heard of it (TR 23.804 clause 8.10 step 14). */
  readonly answersReportsAtOnce: boolean;
  readonly sipAnswerMs: number;
  readonly correlationLifetimeMs: number;
  readonly chargedOffline: boolean;
  readonly chargedOnline: boolean;
  /** Whether the IP access flag is generated. */
  readonly ipAccessFlag: boolean;
  /** The S-CSCF gets its answer before the HSS is told of a registration, or after it. */
  readonly answersSCscfFirst: boolean;
  /** Registrations are told to the HSS; not where it has the gateway's address anyway (TR 23.804 clause 8.7). */
  readonly tellsHss: boolean;
  /** What decides that. */
  readonly tellsHssBy: 'hss.gwAddress' | 'ffs.regSteps';
  /** How the content of a multimedia message goes to the terminal, and the SIP method of a push. */
  readonly mmsDeliver: Settings['ffs.mmsDeliver'];
  readonly pushEnabler: Settings['ffs.pushEnabler'];
  /** How long a terminal may be silent before it counts as gone. */
  readonly guardMs: number;
  readonly reportMark: ReturnType<typeof reportMarkOf>;
  /** A service centre of the operator's choice, where the HSS names none. */
  readonly scAddress: string | undefined;
  /** A text joined of more Short Messages goes to the client in a session. */
  readonly pagerModeAtMost: number;
  /** What is there is delivered although segments are missing. */
  readonly deliversParts: boolean;
  /** Status reports go to the serving nodes of their recipient, where it has any, and not to the gateway. */
  readonly statusReportsBypass: boolean;
  readonly chat: ChatPolicy;
}

/** How the operator wants chats with SMS users (6.15 to 6.17). */
export interface ChatPolicy {
  readonly answerMs: number;
  readonly unidentifiedAllowed: boolean;
  readonly checksBack: boolean;
  readonly endNotice: boolean;
  readonly ownNumber: boolean;
  readonly invitation: string;
  /** Added to each chat message; none if the operator does not want it. */
  readonly leaveInstructions: string | undefined;
  readonly endText: string;
  readonly acceptWord: string;
  readonly leaveWord: string;
}

/** A Short Message for the recipient, and who must be told what became of it. */
export interface Transaction extends Pick<OneByOne<MadePart>, 'answered'> {
  readonly register?: Got<'SIP REGISTER 3P'>;
  /** The Instant Message that is delivered as a Short Message (6.13). */
  readonly im?: Got<'SIP MESSAGE IM'>;
  /** The SMS-GMSC's question, passed on by the HSS (6.14 step 3a). */
  readonly question?: Got<'SRI-SM'>;
  /** The Short Message that the SMS-GMSC forwarded (6.14 step 4). */
  readonly sm?: Got<'MT-FSM'>;
  /** The Short Message that a client submitted in SIP (6.3), or a terminal over IP (TR 23.804 clause 8.3). */
  readonly submission?: Got<'SIP MESSAGE SM' | 'IP-SM'>;
  readonly submitter?: Identity;
  /** What says that the phone has memory again (6.6). */
  readonly memory?: Got<'SIP MESSAGE SMMA'>;
  /** What the service centre stores a Short Message under that has failed for now (6.3a step 8b). */
  readonly msisdnlessCorrelationId?: string | undefined;
  /** The Short Message that the sender's gateway has brought itself (6.4a step 2). */
  readonly direct?: Got<'SIP MESSAGE SM'>;
  /** The multimedia message that the terminal submits (TR 23.804 clause 8.11.1). */
  readonly mms?: Got<'SIP MESSAGE MMS'>;
  /** The terminal's request for a multimedia message (TR 23.804 clause 8.11.2). */
  readonly retrieval?: Got<'SIP MESSAGE MMS'>;
  /** Segments of a longer text, and the context that has the last one. */
  readonly collected?: Collected & { readonly last?: Address };
  /** Short Messages that the gateway makes of a text and that are not delivered yet; the first is being sent. */
  readonly parts?: readonly MadePart[];
  /** Of how many Short Messages the text was joined. */
  readonly joinedOf?: number;
  /** The session in which a large message goes to the client. */
  readonly largeSession?: { readonly callId: string; readonly route: readonly Address[] };
  readonly routing?: Got<'SRI-SM-RES'>;
  /** A delivery report that has no answer yet. */
  readonly report?: Got<'SIP MESSAGE REPORT'> | undefined;
  /** The terminal that has registered over IP, whom to answer and where it is. */
  readonly terminal?: Pick<Got<'IP-REG-REQ'>, 'nai' | 'from'> & { readonly ipAddress?: string };
  /** Where the terminal is that a Short Message goes to over IP. */
  readonly ipAddress?: string;
  /** Domains not tried yet. */
  readonly domains?: readonly Domain[];
  /** Where it is being delivered. */
  readonly domain?: Domain;
  readonly level?: 'transport' | 'service';
  /** Credit has been reserved for it. */
  readonly creditReserved?: boolean;
  readonly cause?: FailureCause | undefined;
  /** The invitation that began this chat session (6.15). */
  readonly invite?: Got<'SIP INVITE CHAT'>;
  /** The service centre that serves this chat session. */
  readonly scAddress?: string;
  /** The loan of the number that a Short Message has come for. */
  readonly loan?: Loan;
  /** The number that this chat session has been lent. */
  readonly number?: string;
  /** Chat messages to report on, by the count under which they were sent as Short Messages. */
  readonly awaited?: Readonly<Record<number, Awaited>>;
  readonly bye?: Got<'SIP BYE'>;
  /** A Short Message that a chat session wants sent. */
  readonly order?: Got<'SM ORDER'>;
}

export type C = Context<Transaction, Data, Policy>;
export type Args = { readonly context: C; readonly event: Incoming };
export type Types = { context: C; events: Incoming; emitted: Act };

/** The gateway answers a transaction in the place of an MSC, SGSN, MME or SMSF. */
export const ownAddress: ElementId = 'IP-SM-GW';

/** The policy as the settings give it. */
export function policyOf(then: Settings, now: Settings): Policy {
  return {
    msisdnlessAllowed: then['op.msisdnless'] === 'yes',
    anonymityAllowed: then['op.anonymity'] === 'allow',
    serviceLevelPreferred:
      (then['user.level'] === 'none' ? then['op.level'] : then['user.level']) === 'service',
    domains: then['gw.domains'],
    domainsAtMost: then['gmsc.timer'] === 'short' ? 2 : 5,
    noFallbackOn: then['op.noFallbackOn'],
    reportsStatus: then['gw.rsds'] === 'yes',
    answersReportsAtOnce: then['setup.reportAnswer'] === '202 at once',
    sipAnswerMs: now['t.sip'] * 1000,
    correlationLifetimeMs: now['t.corr'] * 1000,
    chargedOffline: then['chg.mode'] === 'offline' || then['chg.mode'] === 'both',
    chargedOnline: then['chg.mode'] === 'online' || then['chg.mode'] === 'both',
    mmsDeliver: then['ffs.mmsDeliver'],
    pushEnabler: then['ffs.pushEnabler'],
    reportMark: reportMarkOf(then),
    ipAccessFlag: then['chg.ipFlag'] === 'yes',
    answersSCscfFirst: then['setup.registrationOrder'] === 'S-CSCF first',
    tellsHss: tellsHss(then),
    tellsHssBy: then['ffs.regSteps'] === 'follow' ? 'hss.gwAddress' : 'ffs.regSteps',
    guardMs: now['t.guard'] * 1000,
    scAddress: then['sc.address'] === 'configured' ? configuredScAddress : undefined,
    pagerModeAtMost: then['gw.pagerMode'],
    deliversParts: then['gw.missingSegments'] === 'deliver',
    statusReportsBypass: then['gw.altRouting'] === 'yes',
    chat: {
      answerMs: now['t.chatAnswer'] * 1000,
      unidentifiedAllowed: then['op.unidentified'] === 'allow',
      checksBack: then['op.checkBack'] === 'yes',
      endNotice: then['op.endNotice'] === 'yes',
      ownNumber: then['op.sessionNumber'] === 'own MSISDN',
      invitation: then['op.invitation'],
      leaveInstructions: then['op.leaveText'] === 'yes' ? then['op.leaveInstructions'] : undefined,
      endText: then['op.endText'],
      acceptWord: then['op.acceptWord'],
      leaveWord: then['op.leaveWord'],
    },
  };
}

/** Whether an HSS that may have the gateway's address already is told of registrations (left open by TR 23.804). */
function tellsHss(settings: Settings): boolean {
  const address = settings['hss.gwAddress'];
  if (settings['ffs.regSteps'] === 'follow') return address !== 'per HSS' && address !== 'per subscriber';
  return settings['ffs.regSteps'] === 'always';
}

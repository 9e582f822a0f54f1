import type { Basis } from './provenance.ts';
import type { SettingId } from './settings.ts';

/** A decision that an element takes: the condition behind it, the clause that asks for it, and its basis. */
export interface Decision {
  /** The setting that decides it, where one does. */
  readonly setting?: SettingId;
  readonly clause: string;
  readonly basis: Basis;
}

const decision = (clause: string, basis: Basis, setting?: SettingId): Decision =>
  setting === undefined ? { clause, basis } : { clause, basis, setting };

/** Every decision an element takes, by the name of its guard. */
export const decisions = {
  senderRegistered: decision('TS 23.204 6.13, precondition', 'S', 'ueA.ims'),
  recipientClientRegistered: decision('TS 23.204 6.14 step 1', 'S', 'ueB.ims'),
  phoneAttached: decision('TS 23.040 3.2', 'G'),
  senderHasPriority: decision('TS 23.204 6.13 step 1', 'S', 'mps.A'),
  recipientHasPriority: decision('TS 23.204 6.13 step 8, 6.14 step 3', 'S', 'mps.B'),
  pathToClient: decision('TS 23.204 6.5a', 'R', 'reach.B.ims'),
  pagingNeeded: decision('TS 23.204 6.14 step 7', 'S', 'ueB.paging'),
  userKnown: decision('TS 23.228', 'G', 'ueB.ims'),
  userRegistered: decision('TS 23.204 6.13 step 6', 'S', 'ueB.ims'),
  applicationServerTriggered: decision('TS 23.204 6.13 step 3', 'S', 'ueB.service'),
  applicationServerTriggeredUnregistered: decision('TS 23.204 6.13, note to step 3', 'S', 'ueB.unregIfcAs'),
  gatewayTriggered: decision('TS 23.204 6.13 step 6', 'S', 'ue.regIfc'),
  routableInIms: decision('TS 23.204 6.7 step 3, 6.15.1 step 3', 'P', 'setup.subscription.B'),
  gatewayTriggeredOriginating: decision('TS 23.204 6.3, 6.7 and 6.15.1 step 3', 'P', 'ue.regIfc'),
  submitterAuthorised: decision('TS 23.204 6.3 step 6', 'P', 'auth.transport.A'),
  gatewayTriggeredUnregistered: decision('TS 23.204 6.13 step 6', 'S', 'ueB.unregIfc'),
  hssToldOfRegistrations: decision('TR 23.804 8.7 steps 5 and 6', 'S', 'hss.gwAddress'),
  imClientOnline: decision('TS 23.204 6.13 step 5a', 'R', 'ueB.imOnline'),
  smsOverIpOnly: decision('TS 23.204 6.11', 'P', 'ueB.caps'),
  notificationAsked: decision('TS 23.204 6.10, 6.12, 6.18', 'P', 'msg.notify'),
  statusReportAsked: decision('TS 23.204 6.10', 'P', 'msg.notify'),
  featureTagRewritten: decision('OMA CPM and IM 5.2', 'S', 'oma.rewriteTag'),
  interworkingPreferencesSet: decision('TS 23.204 6.13 step 5b', 'S', 'ueB.prefs'),
  serviceLevelAuthorised: decision('TS 23.204 6.13 step 7, 6.14 step 5', 'S', 'auth.service.B'),
  transportLevelAuthorised: decision('TS 23.204 6.8', 'P', 'auth.transport.B'),
  privacyRequested: decision('TS 23.204 6.13 step 7', 'S', 'msg.privacy'),
  anonymityAllowed: decision('TS 23.204 6.13 step 7', 'S', 'op.anonymity'),
  instantMessageHasPriority: decision('TS 23.204 6.7 step 6, 6.13 step 9', 'S', 'mps.A'),
  servingNodeKnown: decision('TS 23.204 6.13 step 8', 'R', 'hss.addr'),
  domainLeft: decision('TS 23.204 6.5a', 'P', 'gw.domains'),
  causeAllowsRetry: decision('TS 23.204 6.5a', 'R', 'op.noFallbackOn'),
  gatewayServes: decision('TS 23.204 6.14 step 3a', 'S', 'hss.gwAddress'),
  askedByGateway: decision('TS 23.204 6.4, note 1', 'P'),
  reportedByGateway: decision('TS 23.204 6.14 step 13', 'S'),
  correlationKnown: decision('TS 23.204 6.14 step 5', 'R', 't.corr'),
  clientCanTakeIm: decision('TS 23.204 6.8.3', 'G', 'ueB.caps'),
  clientCanTakeSm: decision('TS 23.204 6.8.3', 'G', 'ueB.caps'),
  serviceLevelPreferred: decision('TS 23.204 6.8.3', 'G', 'op.level'),
  deliveryStatusReported: decision('TS 23.204 6.14 step 12', 'S', 'gw.rsds'),
  statusReportedByGmsc: decision('TS 23.204 6.14 step 13', 'S', 'gmsc.rsds'),
  chargedOnline: decision('TR 23.804 7', 'S', 'chg.mode'),
  senderMapped: decision('TR 23.804 8.3 step 3', 'R', 'ueB.ip'),
  recipientMapped: decision('TR 23.804 8.4 step 5', 'S', 'ueB.ip'),
  presenceConfigured: decision('TR 23.804 8.1 step 4, 8.2', 'S', 'hss.presence'),
  ipMessagingSupported: decision('TR 23.804 8.4 step 3', 'S', 'gmsc.ip'),
  gatewayAmongAddresses: decision('TR 23.804 8.4 step 3', 'S', 'hss.priority'),
  addressedWithoutMsisdn: decision('TS 23.204 6.3a step 6', 'P', 'ueB.msisdn'),
  gatewayAddressAvailable: decision('TS 23.204 6.4 step 3d', 'P', 'setup.gmscKnowsGateway'),
  msisdnlessAllowed: decision('TS 23.204 6.4a step 3', 'P', 'op.msisdnless'),
  storedAfterFailure: decision('TS 23.204 6.0a', 'P'),
  peerDelivers: decision('TS 23.204 6.3a step 7', 'R', 'setup.peer'),
  gatewayPreferred: decision('TR 23.804 8.10 step 3', 'S', 'ffs.route'),
  recipientRegisteredHere: decision('TR 23.804 8.10 step 5', 'R'),
  addressLeft: decision('TR 23.804 8.5 step 7', 'S', 'hss.addr'),
  messageWaitingRequested: decision('TR 23.804 8.5 step 8', 'S', 'sc.mwd'),
  serviceCentreWaits: decision('TR 23.804 8.6 step 3', 'S'),
  unreachableNoted: decision('TS 23.204 6.5b step 3', 'P'),
  memoryExceeded: decision('TS 23.040 10.3', 'P', 'hss.mcef'),
  senderAuthorised: decision('TS 23.204 6.7 step 4', 'P', 'auth.service.A'),
  servedUserAuthorised: decision('TS 23.204 6.15.1 step 4, 6.15.2 step 3', 'S', 'auth.service.A'),
  chatClientRegistered: decision('TS 23.204 6.15', 'R', 'ueA.ims'),
  senderIdentified: decision('TS 23.204 6.15.2 step 3', 'S', 'msg.identified'),
  unidentifiedAllowed: decision('TS 23.204 6.15.2 step 3', 'S', 'op.unidentified'),
  serviceCentreKnown: decision('TS 23.204 6.7 step 6, 6.15.1 step 5', 'S', 'sc.address'),
  checksBack: decision('TS 23.204 6.15.1, note to steps 5 to 7', 'P', 'op.checkBack'),
  invitationAccepted: decision('TS 23.204 6.15 step 8', 'S', 'sms.answer'),
  leaveTextRecognised: decision('TS 23.204 6.17', 'P', 'sms.text'),
  endNoticeWanted: decision('TS 23.204 6.16', 'P', 'op.endNotice'),
  numberOfOpenChat: decision('TS 23.204 6.15 step 7', 'S', 'sms.target'),
  statusReportBypasses: decision('TS 23.204 6.10 step 3c', 'P', 'gw.altRouting'),
  largerThanPagerMode: decision('TS 23.204 6.9', 'R', 'gw.pagerMode'),
  partsDeliveredAnyway: decision('TS 23.204 6.9', 'R', 'gw.missingSegments'),
  creditLeft: decision('TR 23.804 7', 'S', 'chg.credit'),
  submissionAccepted: decision('TS 23.040 10.2', 'R', 'sc.submit'),
  reachableOverRadio: decision('TS 23.040 3.3', 'S'),
} as const satisfies Record<string, Decision>;

export type DecisionId = keyof typeof decisions;

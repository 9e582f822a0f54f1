import type { Basis } from '../protocol/provenance.ts';
import { noMsisdn } from '../protocol/subscribers.ts';
import type { Hop } from './hop.ts';
import type { NamedField } from './subjects.ts';

/** How far it can be trusted that a field is written so. What is said of it lies with the texts. */
export interface Remark {
  readonly id: RemarkId;
  readonly basis: Basis;
}

interface Rule extends Remark {
  readonly layer: string;
  readonly names: readonly string[];
  readonly when?: (hop: Hop, says: string) => boolean;
}

/** What the documents do not settle about how a field is written; the first rule that fits counts. */
const rules = [
  {
    id: 'overIp',
    basis: 'R',
    layer: 'SIP',
    names: ['SIP'],
    when: ({ message }) => message.type.startsWith('IP-'),
  },
  { id: 'namespaces', basis: 'R', layer: 'SIP', names: ['Resource-Priority'] },
  { id: 'mpsAnnounced', basis: 'R', layer: 'SIP', names: ['Accept-Resource-Priority'] },
  { id: 'unnamedHeader', basis: 'R', layer: 'SIP', names: ['X-SMS-Report', 'Event'] },
  { id: 'drmp', basis: 'R', layer: 'Diameter', names: ['DRMP'] },
  { id: 'correlationAsImsi', basis: 'R', layer: 'Diameter', names: ['User-Name'], when: isCorrelationId },
  {
    id: 'msisdnAlone',
    basis: 'R',
    layer: 'Diameter',
    names: ['User-Name'],
    when: ({ message }) => message.type === 'MT-FSM' && message.imsiField === 'absent',
  },
  {
    id: 'identifier',
    basis: 'R',
    layer: 'Diameter',
    names: ['Session-Id', 'Hop-by-Hop Identifier', 'End-to-End Identifier'],
  },
  {
    id: 'noGtp',
    basis: 'R',
    layer: 'Diameter',
    names: ['Diameter'],
    when: ({ message, from }) => message.type === 'CDR' && from === 'CCF',
  },
  { id: 'ownNumber', basis: 'R', layer: 'Diameter', names: ['SC-Address'], when: namesAskerAsCentre },
  { id: 'noCentre', basis: 'R', layer: 'Diameter', names: ['SC-Address'], when: isDummy },
  { id: 'subsystem', basis: 'R', layer: 'SCCP', names: ['Subsystem number'] },
  { id: 'identifier', basis: 'R', layer: 'TCAP', names: ['otid', 'dtid'] },
  {
    id: 'correlationAsImsi',
    basis: 'R',
    layer: 'MAP',
    names: ['imsi', 'sm-RP-DA: imsi'],
    when: isCorrelationId,
  },
  {
    id: 'msisdnAlone',
    basis: 'R',
    layer: 'MAP',
    names: ['sip-uri-B'],
    when: (_hop, says) => says.startsWith('tel:'),
  },
  { id: 'notMps', basis: 'G', layer: 'MAP', names: ['sm-RP-PRI'] },
  { id: 'guidance', basis: 'R', layer: 'MAP', names: ['ip-sm-gwGuidanceIndicator'] },
  { id: 'ownNumber', basis: 'R', layer: 'MAP', names: ['serviceCentreAddress'], when: namesAskerAsCentre },
  { id: 'noCentre', basis: 'R', layer: 'MAP', names: ['serviceCentreAddress'], when: isDummy },
  {
    id: 'centreLink',
    basis: 'R',
    layer: 'RP',
    names: ['RP-DATA', 'RP-ACK', 'RP-ERROR'],
    when: ({ message }) => message.type.startsWith('SC-'),
  },
  { id: 'identifier', basis: 'R', layer: 'RP', names: ['RP-Message Reference'] },
  { id: 'cause', basis: 'R', layer: 'RP', names: ['RP-Cause'] },
  { id: 'cause', basis: 'R', layer: 'TP', names: ['TP-Failure-Cause'] },
  {
    id: 'hiddenName',
    basis: 'R',
    layer: 'TP',
    names: ['TP-Originating-Address'],
    when: ({ message }) => 'sender' in message && message.sender === 'ANONYMOUS',
  },
  {
    id: 'dummy',
    basis: 'P',
    layer: 'TP',
    names: ['TP-Originating-Address', 'TP-Destination-Address'],
    when: isDummy,
  },
  {
    id: 'count',
    basis: 'R',
    layer: 'TP',
    names: ['TP-Message-Reference'],
    when: ({ message }) => !('reference' in message) || message.reference === undefined,
  },
  { id: 'record', basis: 'R', layer: 'syslog', names: ['Syslog record'] },
] as const satisfies readonly (Omit<Rule, 'id'> & { readonly id: string })[];

export type RemarkId = (typeof rules)[number]['id'];

/** The remark on a field of a message, where there is one. */
export function remarkOn({ layer, name }: NamedField, says: string, hop: Hop): Remark | undefined {
  return (rules as readonly Rule[]).find(
    (rule) => rule.layer === layer && rule.names.includes(name) && (rule.when?.(hop, says) ?? true),
  );
}

/** Something that a message says in the documents, for which the protocol that it goes over has no field. */
export interface Unplaced extends Omit<Remark, 'id'> {
  /** The canonical key of what is said. */
  readonly key: string;
  readonly id: UnplacedId;
}

interface UnplacedRule extends Unplaced {
  /** The protocols without such a field, by the layer that comes first. */
  readonly layers: readonly string[];
  readonly when?: (hop: Hop) => boolean;
}

const unplaced = [
  { key: 'transportPriority', id: 'belowSip', basis: 'R', layers: ['SIP', 'MSRP'] },
  { key: 'transportPriority', id: 'noPriority', basis: 'R', layers: ['SCCP', 'RP', 'CP'] },
  { key: 'mpsIndication', id: 'noMpsIndication', basis: 'R', layers: ['SCCP', 'Diameter'] },
  { key: 'ipAccessFlag', id: 'noIpAccess', basis: 'R', layers: ['SCCP', 'Diameter', 'RP', 'mail'] },
  { key: 'smscType', id: 'noCentreType', basis: 'R', layers: ['SCCP', 'Diameter', 'RP'] },
  { key: 'messageWaiting', id: 'noMessageWaiting', basis: 'R', layers: ['RP'] },
  { key: 'msisdnlessCorrelationId', id: 'noCorrelation', basis: 'R', layers: ['RP', 'CP'] },
  { key: 'ipMessagingSupported', id: 'noGuidance', basis: 'R', layers: ['Diameter'] },
  { key: 'serviceData', id: 'noServiceData', basis: 'R', layers: ['SCCP'] },
  { key: 'msisdn', id: 'noServiceData', basis: 'R', layers: ['SCCP'], when: isServiceData },
  { key: 'text', id: 'pushInstead', basis: 'R', layers: ['SCCP', 'Diameter', 'RP', 'CP'], when: isPush },
  { key: 'originator', id: 'noOriginator', basis: 'G', layers: ['RP', 'CP'], when: isSubmission },
  { key: 'recipient', id: 'noRecipient', basis: 'G', layers: ['RP', 'CP'], when: isDelivery },
] as const satisfies readonly (Omit<UnplacedRule, 'id'> & { readonly id: string })[];

export type UnplacedId = (typeof unplaced)[number]['id'];

/** What of a message is in no field of it; a record is of charging, where access over IP has a place. */
export function unplacedIn(hop: Hop, outermost: string): readonly Unplaced[] {
  const { message } = hop;
  const said = message as unknown as Readonly<Record<string, unknown>>;
  return (unplaced as readonly UnplacedRule[]).filter(
    ({ key, layers, when }) =>
      said[key] !== undefined &&
      said[key] !== false &&
      layers.includes(outermost) &&
      message.type !== 'CDR' &&
      (when?.(hop) ?? true),
  );
}

function isCorrelationId({ message }: Hop, says: string): boolean {
  return 'correlationId' in message && message.correlationId === says;
}

function isServiceData({ message }: Hop): boolean {
  return message.type === 'IWF-REG-RES';
}

function isPush({ message }: Hop): boolean {
  return 'mmsId' in message && message.mmsId !== undefined;
}

function isSubmission({ message }: Hop): boolean {
  return 'tpdu' in message && message.tpdu === 'SMS-SUBMIT';
}

function isDelivery(hop: Hop): boolean {
  return !isSubmission(hop);
}

function isDummy(_hop: Hop, says: string): boolean {
  return says.includes(noMsisdn);
}

function namesAskerAsCentre({ message, from }: Hop): boolean {
  return message.type === 'SRI-SM' && message.scAddress === undefined && from === 'IP-SM-GW';
}

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

function isCorrelationId({ message }: Hop, says: string): boolean {
  return 'correlationId' in message && message.correlationId === says;
}

function isDummy(_hop: Hop, says: string): boolean {
  return says.includes(noMsisdn);
}

function namesAskerAsCentre({ message, from }: Hop): boolean {
  return message.type === 'SRI-SM' && message.scAddress === undefined && from === 'IP-SM-GW';
}

import { carriesOf } from '../protocol/carries.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { Basis } from '../protocol/provenance.ts';
import type { Hop } from './hop.ts';
import { isDiameter } from './isDiameter.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Something that a message of the simulation carries and that the protocol which it is written in has no place for. */
interface Rule {
  /** By which its words are found. */
  readonly id: string;
  /** Canonical keys of what a message carries. */
  readonly fields: readonly string[];
  readonly basis: Basis;
  readonly where: (hop: Hop, fields: Fields) => boolean;
}

const everywhere = () => true;

const isOneOf =
  (...types: readonly Message['type'][]) =>
  (hop: Hop) =>
    types.includes(hop.message.type);

const isReport = (_hop: Hop, { tpdu }: Fields) => tpdu === 'SMS-STATUS-REPORT';

const isSubmission = (_hop: Hop, { tpdu }: Fields) => tpdu === 'SMS-SUBMIT';

const isShortMessage = ({ message }: Hop) => 'tpdu' in message && 'text' in message;

const isSip = ({ message }: Hop) => message.type.startsWith('SIP');

const not =
  (where: Rule['where']): Rule['where'] =>
  (hop, fields) =>
    !where(hop, fields);

const both =
  (...all: readonly Rule['where'][]): Rule['where'] =>
  (hop, fields) =>
    all.every((where) => where(hop, fields));

/** The causes that bring the report of the phone, or of the service centre, with them. */
const diagnosed: Readonly<Partial<Record<Message['type'], readonly string[]>>> = {
  'MT-FSM-ERR': ['memoryFull', 'protocolError'],
  'MO-FSM-ERR': ['memoryFull', 'protocolError', 'unknownSubscriber', 'notAuthorised'],
};

const isDiagnosed = ({ message }: Hop, cause: unknown) =>
  diagnosed[message.type]?.some((one) => one === cause) ?? false;

const hidesSender = (_hop: Hop, { privacy, sender, unidentified }: Fields) =>
  privacy === true || sender === 'ANONYMOUS' || unidentified === true;

/** Every such thing; what is a matter of the standards has its mark, the rest is how we write messages. */
const rules = [
  { id: 'kindOfSender', fields: ['sender'], basis: 'R', where: everywhere },
  { id: 'kindOfText', fields: ['content', 'leaveInstructions'], basis: 'R', where: everywhere },
  { id: 'noIpAccess', fields: ['ipAccessFlag'], basis: 'R', where: not(isOneOf('CDR')) },
  { id: 'noMessageWaiting', fields: ['messageWaiting'], basis: 'R', where: everywhere },
  { id: 'noCentreType', fields: ['smscType'], basis: 'R', where: everywhere },
  { id: 'belowSip', fields: ['transportPriority'], basis: 'R', where: isSip },
  {
    id: 'noPriority',
    fields: ['transportPriority'],
    basis: 'R',
    where: both(not(isSip), not(isDiameter), not(isOneOf('PAGING'))),
  },
  { id: 'noMpsIndication', fields: ['mpsIndication'], basis: 'R', where: isOneOf('SRI-SM-RES') },
  {
    id: 'mpsOff',
    fields: ['mpsIndication'],
    basis: 'R',
    where: both(isOneOf('CX-SAA', 'SIP 200 OK'), (_hop, { mpsIndication }) => mpsIndication === 'off'),
  },
  { id: 'looksLikeImsi', fields: ['identity', 'imsiField', 'spoofed'], basis: 'S', where: everywhere },
  {
    id: 'imsiAlone',
    fields: ['msisdn'],
    basis: 'R',
    where: (hop, { imsi, identity }) =>
      hop.message.type === 'MT-FSM'
        ? identity !== 'MSISDN'
        : imsi !== undefined && hop.message.type !== 'SC-ALERT' && isDiameter(hop),
  },
  { id: 'noSubscriber', fields: ['imsi'], basis: 'G', where: isOneOf('RADIO-SMMA') },
  {
    id: 'noOriginator',
    fields: ['originator'],
    basis: 'G',
    where: both(isOneOf('RADIO-SM', 'SC-MO'), isSubmission),
  },
  { id: 'noRecipient', fields: ['recipient'], basis: 'G', where: isOneOf('SC-MT') },
  {
    id: 'noServiceData',
    fields: ['msisdn', 'serviceData'],
    basis: 'R',
    where: both(isOneOf('IWF-REG-RES'), not(isDiameter)),
  },
  { id: 'noCorrelation', fields: ['msisdnlessCorrelationId'], basis: 'R', where: isOneOf('SC-MO') },
  {
    id: 'countOfSubmitter',
    fields: ['reference'],
    basis: 'G',
    where: both(isShortMessage, not(isSubmission)),
  },
  {
    id: 'aboutMultimedia',
    fields: ['about', 'delivered'],
    basis: 'R',
    where: both(
      isShortMessage,
      (hop, fields) => !isReport(hop, fields) || typeof fields['about'] === 'string',
    ),
  },
  {
    id: 'pushInstead',
    fields: ['text'],
    basis: 'R',
    where: (hop, { mmsId, mm, link }) =>
      (isShortMessage(hop) && mmsId !== undefined) || link !== undefined || mm === 'MM1_notification.REQ',
  },
  { id: 'noText', fields: ['text'], basis: 'G', where: isReport },
  {
    id: 'idOfDialog',
    fields: ['callId'],
    basis: 'G',
    where: ({ message }) =>
      message.type === 'SIP BYE' || ('answers' in message && message.answers === 'SIP BYE'),
  },
  {
    id: 'idOfPath',
    fields: ['session'],
    basis: 'G',
    where: isOneOf('MSRP SEND', 'MSRP 200 OK', 'MSRP REPORT'),
  },
  { id: 'idOfTransaction', fields: ['messageId'], basis: 'G', where: isOneOf('MSRP 200 OK') },
  {
    id: 'reportLeftOut',
    fields: ['tpdu'],
    basis: 'R',
    where: both(isOneOf('MT-FSM-RES', 'MT-FSM-ERR', 'MO-FSM-RES', 'MO-FSM-ERR'), (hop, { cause }) =>
      cause === undefined ? isDiameter(hop) : !isDiagnosed(hop, cause),
    ),
  },
  {
    id: 'noGuidance',
    fields: ['ipMessagingSupported'],
    basis: 'R',
    where: both(isOneOf('SRI-SM'), isDiameter),
  },
  {
    id: 'twoNodes',
    fields: ['addresses'],
    basis: 'R',
    where: both(
      isDiameter,
      (_hop, { addresses }) => (addresses as readonly string[]).filter((one) => one !== 'SMSF').length > 2,
    ),
  },
  {
    id: 'plainContent',
    fields: ['deliveryReport'],
    basis: 'R',
    where: both(isOneOf('SIP MESSAGE MMS'), (_hop, { mmsIndication }) => mmsIndication === undefined),
  },
  {
    id: 'withoutMsisdn',
    fields: ['msisdn'],
    basis: 'P',
    where: both(isOneOf('SIP REGISTER 3P'), ({ withoutMsisdn = [] }) => withoutMsisdn.length > 0),
  },
  {
    id: 'hiddenSender',
    fields: ['originator'],
    basis: 'S',
    where: both(
      isOneOf('SIP MESSAGE IM', 'SIP INVITE CHAT', 'SIP INVITE LARGE'),
      hidesSender,
      (hop, { unidentified, group }) =>
        unidentified === true || group !== undefined || hop.to.startsWith('UE-'),
    ),
  },
  {
    id: 'hiddenSender',
    fields: ['originator'],
    basis: 'R',
    where: both(isOneOf('MO-FSM'), (_hop, { originator }) => !/^\+?\d+$/.test(String(originator))),
  },
  {
    id: 'withoutNumber',
    fields: ['originator'],
    basis: 'P',
    where: both(isShortMessage, not(isSubmission), (_hop, { originator }) =>
      String(originator).includes('@'),
    ),
  },
  {
    id: 'plainText',
    fields: ['tpdu'],
    basis: 'R',
    where: (_hop, { tpdu, smsIndication }) =>
      _hop.message.type === 'SIP MESSAGE SM' && tpdu === 'SMS-SUBMIT' && smsIndication === undefined,
  },
  {
    id: 'tunnel',
    fields: ['security'],
    basis: 'R',
    where: (_hop, { security }) => security === 'tunnel',
  },
] as const satisfies readonly Rule[];

/** Why something has no place; what is said of it lies with the texts. */
export type UnplacedId = (typeof rules)[number]['id'];

/** Something that a message carries and no octet of it says. */
export interface Unplaced {
  /** The canonical key of what is carried. */
  readonly key: string;
  readonly id: UnplacedId;
  readonly basis: Basis;
}

/** What a message carries that its octets do not say. */
export function unplacedIn(hop: Hop): readonly Unplaced[] {
  const fields = carriesOf(hop.message);
  return Object.keys(fields).flatMap((key) => {
    const rule = rules.find(
      (one) => (one.fields as readonly string[]).includes(key) && one.where(hop, fields),
    );
    return rule === undefined ? [] : [{ key, id: rule.id, basis: rule.basis }];
  });
}

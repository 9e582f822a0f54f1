import type { Hop } from './hop.ts';

/** What of a user's message can be followed from hop to hop. */
export type Subject = 'sender' | 'recipient' | 'priority' | 'text' | 'report' | 'correlation';

/** A field by the layer that it is in, its name, and the name of the field around it. */
export interface NamedField {
  readonly layer: string;
  readonly name: string;
  readonly around: string;
}

type Names = Readonly<Record<string, readonly string[]>>;

/** Where each protocol has them; a bit goes by its own name, and what only its place tells apart with the field around it. */
const fields: Readonly<Record<Subject, Names>> = {
  sender: {
    SIP: ['From', 'P-Asserted-Identity', 'P-Preferred-Identity', 'Referred-By'],
    CPIM: ['From'],
    'SMS info XML': ['From'],
    TP: ['TP-Originating-Address', 'TP-Recipient-Address'],
    MAP: ['sm-RP-OA: msisdn', 'sip-uri-A'],
    MMS: ['From'],
    mail: ['From'],
  },
  recipient: {
    SIP: ['Request-URI', 'To'],
    CPIM: ['To'],
    'SMS info XML': ['To'],
    'MIME multipart': ['entry'],
    TP: ['TP-Destination-Address'],
    MAP: ['msisdn', 'imsi', 'subscriberIdentity: imsi', 'sm-RP-DA: imsi', 'sip-uri-B'],
    Diameter: ['User-Name', 'MSISDN'],
    XML: ['IMSI', 'MSISDN'],
    MMS: ['To'],
    mail: ['To'],
    syslog: ['MSG'],
  },
  priority: {
    SIP: ['Resource-Priority', 'Accept-Resource-Priority'],
    Diameter: ['DRMP', 'Session-Priority'],
    'HTTP/2': ['3gpp-sbi-message-priority'],
  },
  text: {
    SIP: ['Text', 'Subject'],
    CPIM: ['Text'],
    'MIME multipart': ['Text'],
    TP: ['Text', 'Data'],
    MMS: ['Part 1/Text'],
    mail: ['Text'],
  },
  report: {
    CPIM: ['imdn.Disposition-Notification'],
    MSRP: ['Success-Report'],
    TP: ['TP-Status-Report-Request', 'TP-Status-Report-Indication'],
    MMS: ['X-Mms-Delivery-Report'],
    mail: ['X-Mms-Delivery-Report'],
  },
  correlation: {
    SIP: ['Call-ID', 'In-Reply-To'],
    'SMS info XML': ['Correlation-ID'],
    MAP: ['correlationID'],
    Diameter: ['SMSMI-Correlation-ID'],
  },
};

const all = Object.keys(fields) as readonly Subject[];

/** What a field says of a message on its hop. */
export function subjectsNamed(
  { layer, name, around }: NamedField,
  says: string,
  { message }: Hop,
): readonly Subject[] {
  const named = all.filter((subject) => {
    const names = fields[subject][layer];
    return names !== undefined && (names.includes(name) || names.includes(`${around}/${name}`));
  });
  if (named.length === 0) return named;
  if (message.type === 'MO-FSM' && name === 'MSISDN') return ['sender'];
  const isCorrelationId = 'correlationId' in message && message.correlationId === says;
  return isCorrelationId ? [...named, 'correlation'] : named;
}

/** The layer of the Short Message itself. */
export const innermost = 'TP';

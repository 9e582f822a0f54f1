import { encodeMms, type MmsPdu } from '../mms/mms.ts';
import { leaf } from '../piece.ts';
import { encodeCp } from '../sms/cp.ts';
import { encodeRp } from '../sms/rp.ts';
import type { Body, Cpim, Part } from '../text/body.ts';
import type { Header } from '../text/headers.ts';
import type { Imdn } from '../text/imdn.ts';
import type { Json } from '../text/json.ts';
import type { SipMessage } from '../text/sip.ts';
import type { SipMethod } from '../text/sipStart.ts';
import { type CpFields, cpOfFields, type RpFields, rpOfFields } from './shortMessages.ts';

/** A SIP message as the vectors write its fields. */
export interface SipFields {
  readonly start: string;
  readonly headers: readonly HeaderField[];
  readonly body?: BodyField;
}

export type HeaderField = readonly [name: string, value: string | number];
export type BodyField =
  | string
  | { readonly json: Json }
  | { readonly multipart: readonly PartField[] }
  | { readonly pdu: PduFields }
  | { readonly cpim: CpimField }
  | { readonly sdp: SdpField };

type PduFields = (SipFields & { readonly type: 'SIP' }) | MmsFields | CpFields | RpFields;

/** An MMS PDU as the vectors write its fields. */
export interface MmsFields {
  readonly type: 'MMS';
  readonly pdu: string;
  readonly tid?: string;
  readonly messageId?: string;
  readonly date?: number;
  readonly from?: string | null;
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly cls?: number;
  readonly priority?: number;
  readonly deliveryReport?: boolean;
  readonly reportAllowed?: boolean;
  readonly size?: number;
  readonly expiryRel?: number;
  readonly location?: string;
  readonly status?: number;
  readonly parts?: readonly { readonly type: string; readonly name: string; readonly text: string }[];
}

interface PartField {
  readonly headers: readonly HeaderField[];
  readonly body: BodyField;
}

interface CpimField {
  readonly from: string;
  readonly to: string;
  readonly dateTime: string;
  readonly ns: string;
  readonly headers: readonly Header[];
  readonly contentType: string;
  readonly contentHeaders?: readonly Header[];
  readonly body: string;
}

interface SdpField {
  readonly user: string;
  readonly ip: string;
  readonly port: number;
  readonly path: string;
  readonly sess: number;
  readonly setup: 'actpass' | 'passive';
}

/** A SIP message out of a vector's fields. */
export function sipOfFields({ start, headers, body }: SipFields): SipMessage {
  const [first = '', second = '', ...rest] = start.split(' ');
  const line =
    first === 'SIP/2.0'
      ? { status: Number(second), reason: rest.join(' ') }
      : { method: first as SipMethod, requestUri: second };
  return { ...line, ...contentOfFields(headers, body) };
}

/** An MMS PDU out of a vector's fields. */
export function mmsOfFields(fields: MmsFields): MmsPdu {
  const given = {
    type: fields.pdu,
    transactionId: fields.tid,
    messageId: fields.messageId,
    date: fields.date,
    from: fields.from,
    to: fields.to,
    subject: fields.subject,
    messageClass: fields.cls === 0 ? 'Personal' : undefined,
    priority: fields.priority === 1 ? 'Normal' : undefined,
    deliveryReport: fields.deliveryReport,
    reportAllowed: fields.reportAllowed,
    messageSize: fields.size,
    expiry: fields.expiryRel === undefined ? undefined : { seconds: fields.expiryRel },
    contentLocation: fields.location,
    status: fields.status === 1 ? 'Retrieved' : undefined,
    parts: fields.parts?.map(({ type, name, text }) => ({
      contentType: type,
      name,
      contentLocation: name,
      text,
    })),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as MmsPdu;
}

/** Header fields without Content-Type, and the body. */
export function contentOfFields(
  fields: readonly HeaderField[],
  body: BodyField | undefined,
): { readonly headers: readonly Header[]; readonly body?: Body } {
  const all = fields.map(([name, value]): Header => [name, String(value)]);
  const contentType = all.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const headers = all.filter(([name]) => name.toLowerCase() !== 'content-type');
  return { headers, ...(body !== undefined && { body: bodyOfField(contentType, body) }) };
}

/** A body out of a vector's field. */
export function bodyOfField(contentType: string, body: BodyField): Body {
  if (typeof body === 'string') return textOf(contentType, body);
  if ('json' in body) return { kind: 'json', contentType, value: body.json };
  if ('cpim' in body) return { kind: 'cpim', cpim: cpimOf(body.cpim) };
  if ('sdp' in body) return sdpOf(body.sdp);
  if ('multipart' in body)
    return { kind: 'multipart', contentType, parts: body.multipart.map((part) => partOf(part)) };
  const { pdu } = body;
  if ('start' in pdu) return { kind: 'sip', message: sipOfFields(pdu) };
  return octetsBody(contentType, pieceOf(pdu).octets);
}

/** Octets of another protocol, as a body that is read has them. */
const octetsBody = (contentType: string, octets: Uint8Array<ArrayBuffer>): Body => ({
  kind: 'octets',
  contentType,
  content: leaf('Body', octets, `${octets.length} octets`),
});

function pieceOf(pdu: MmsFields | CpFields | RpFields) {
  if ('pdu' in pdu) return encodeMms(mmsOfFields(pdu));
  return 'ti' in pdu ? encodeCp(cpOfFields(pdu)) : encodeRp(rpOfFields(pdu));
}

function partOf({ headers, body }: PartField): Part {
  const content = contentOfFields(headers, body);
  if (!content.body) throw new Error('A part of a vector has no body');
  return { headers: content.headers, body: content.body };
}

function textOf(contentType: string, text: string): Body {
  const inside = (name: string): string => new RegExp(`<${name}>([^<]*)`).exec(text)?.[1] ?? '';
  if (contentType === 'application/3gpp-ims+xml')
    return { kind: 'serviceInfo', serviceInfo: { serviceInfo: inside('service-info') } };
  if (contentType !== 'message/imdn+xml') return { kind: 'text', contentType, text };
  const imdn: Imdn = {
    messageId: inside('message-id'),
    dateTime: inside('datetime'),
    notification: 'delivery',
    status: 'delivered',
  };
  return { kind: 'imdn', imdn };
}

const cpimOf = ({ from, to, dateTime, ns, headers, contentType, contentHeaders, body }: CpimField): Cpim => ({
  headers: [['From', from], ['To', to], ['DateTime', dateTime], ['NS', ns], ...headers],
  content: { headers: contentHeaders ?? [], body: textOf(contentType, body) },
});

const sdpOf = ({ user, ip, port, path, sess, setup }: SdpField): Body => ({
  kind: 'sdp',
  sdp: {
    origin: { user, sessionId: sess, version: sess },
    address: ip,
    port,
    direction: 'sendrecv',
    acceptTypes: ['message/cpim'],
    acceptWrappedTypes: ['text/plain', 'message/imdn+xml'],
    setup,
    path,
  },
});

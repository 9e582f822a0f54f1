import { octetsOf } from '../hex.ts';
import { leaf } from '../piece.ts';
import type { Body, Cpim, Part } from './body.ts';
import type { Header } from './headers.ts';
import type { Imdn } from './imdn.ts';
import type { Json } from './json.ts';
import type { SipMessage } from './sip.ts';
import type { SipMethod } from './sipStart.ts';

/** A message of the vectors beside this folder, and its octets. */
export interface Vector<Fields> {
  readonly name: string;
  readonly fields: Fields;
  readonly hex: string;
}

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
  | { readonly pdu: { readonly type: string } }
  | { readonly cpim: CpimField }
  | { readonly sdp: SdpField };

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

/** The message that the fields of a vector describe; octets of another protocol inside it are given. */
export function sipOf({ start, headers, body }: SipFields, inner: string): SipMessage {
  const [first = '', second = '', ...rest] = start.split(' ');
  const line =
    first === 'SIP/2.0'
      ? { status: Number(second), reason: rest.join(' ') }
      : { method: first as SipMethod, requestUri: second };
  return { ...line, ...contentOf(headers, body, inner) };
}

/** Header fields without Content-Type, and the body. */
export function contentOf(
  fields: readonly HeaderField[],
  body: BodyField | undefined,
  inner: string,
): { readonly headers: readonly Header[]; readonly body?: Body } {
  const all = fields.map(([name, value]): Header => [name, String(value)]);
  const contentType = all.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const headers = all.filter(([name]) => name.toLowerCase() !== 'content-type');
  return { headers, ...(body !== undefined && { body: bodyOf(contentType, body, inner) }) };
}

export function bodyOf(contentType: string, body: BodyField, inner: string): Body {
  if (typeof body === 'string') return textOf(contentType, body);
  if ('json' in body) return { kind: 'json', contentType, value: body.json };
  if ('cpim' in body) return { kind: 'cpim', cpim: cpimOf(body.cpim) };
  if ('sdp' in body) return sdpOf(body.sdp);
  if ('multipart' in body)
    return { kind: 'multipart', contentType, parts: body.multipart.map((part) => partOf(part, inner)) };
  return body.pdu.type === 'SIP'
    ? { kind: 'sip', message: sipOf(body.pdu as unknown as SipFields, inner) }
    : { kind: 'octets', contentType, content: leaf(body.pdu.type, octetsOf(inner), 'given') };
}

function partOf({ headers, body }: PartField, inner: string): Part {
  const content = contentOf(headers, body, inner);
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

import type { Header } from '../codecs/text/headers.ts';
import { encodeSip, type SipMessage } from '../codecs/text/sip.ts';
import type { SipMethod } from '../codecs/text/sipStart.ts';
import type {
  IpDeregister,
  IpDeregisterInfo,
  IpDeregisterResult,
  IpRegister,
  IpRegisterResult,
  IpReport,
  IpShortMessage,
} from '../protocol/messages/ipAccess.ts';
import { gatewayUri } from '../protocol/subscribers.ts';
import { places } from './addresses.ts';
import { derived } from './derived.ts';
import { exchangeName, messageName } from './exchange.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { rpData, rpReport } from './rp.ts';
import { rpBody } from './sip/bodies.ts';
import { contactTags } from './sip/features.ts';
import { isTerminal, viaHeaders } from './sip/headers.ts';
import { contactOf, uriOfElement } from './sip/parties.ts';

type OverIp =
  | IpRegister
  | IpRegisterResult
  | IpDeregister
  | IpDeregisterResult
  | IpDeregisterInfo
  | IpShortMessage
  | IpReport;

/** How terminal and gateway speak without IMS (R2). The documents define no protocol: SIP without proxies (our reading). */
export const overIpMessages: Encoders<OverIp['type']> = {
  'IP-REG-REQ': (hop) => pduOf(register(hop, registrationSeconds, [...credentials(hop.message)])),
  'IP-REG-RES': (hop) =>
    pduOf(
      hop.message.result === 'positive'
        ? registerAnswer(hop, 200, 'OK', [
            ['Contact', `<${contactGranted(hop)}>;expires=${registrationSeconds}${contactTags(['SMSIP'])}`],
          ])
        : registerAnswer(hop, 403, 'Forbidden'),
    ),
  'IP-DEREG-REQ': (hop) => pduOf(register(hop, 0, [])),
  'IP-DEREG-RES': (hop) => pduOf(registerAnswer(hop, 200, 'OK')),
  'IP-DEREG-INFO': (hop) => pduOf(deregistered(hop)),
  'IP-SM': (hop) => {
    const { ipAddress } = hop.message;
    const body = rpBody(rpData(hop.message, hop));
    return pduOf({ ...message(hop, callIdOf(hop, hop.message), { ipAddress }), body });
  },
  'IP-REPORT': (hop) => {
    const reported = hop.concerning.find(
      (one): one is IpShortMessage => one.type === 'IP-SM' && `${one.tpdu}-REPORT` === hop.message.tpdu,
    );
    const inReplyTo = reported && callIdOf(hop, reported);
    const body = rpBody(rpReport(hop.message, hop));
    const callId = `report-${messageName(hop)}@${places[hop.from].host}`;
    const { ipAddress = places[hop.to].ipv4 } = reported ?? {};
    return pduOf({ ...message(hop, callId, { ipAddress, ...(inReplyTo && { inReplyTo }) }), body });
  },
};

const registrationSeconds = 600_000;

const unstandardised =
  'Between UE and IP-SM-GW (R2) the documents define no protocol: this is written as SIP, without proxies';

const pduOf = (sip: SipMessage): Pdu => ({
  dissector: 'sip',
  piece: { ...encodeSip(sip), says: unstandardised },
});

/** The same in every registration of a terminal and in their ends (RFC 3261 clause 10.2.4). */
const registration = (nai: string): string => `ip-${derived(nai)}`;

function register(hop: Hop<IpRegister | IpDeregister>, expires: number, own: readonly Header[]): SipMessage {
  const { nai } = hop.message;
  const address = 'ipAddress' in hop.message ? hop.message.ipAddress : places[hop.from].ipv4;
  const callId = registration(nai);
  return {
    method: 'REGISTER',
    requestUri: gatewayUri,
    headers: [
      ...viaHeaders([{ element: hop.from }], exchangeName(hop), hop.to),
      ['Max-Forwards', '70'],
      ...ends(`sip:${nai}`, `sip:${nai}`, callId, false),
      ['CSeq', `${hop.exchange.turn + 1} REGISTER`],
      ['Contact', `<sip:${address}:5060>${contactTags(['SMSIP'])}`],
      ['Expires', String(expires)],
      ...own,
    ],
  };
}

function registerAnswer(
  hop: Hop<IpRegisterResult | IpDeregisterResult>,
  status: number,
  reason: string,
  own: readonly Header[] = [],
): SipMessage {
  const { nai } = hop.message;
  const callId = registration(nai);
  return {
    status,
    reason,
    headers: [
      ...viaHeaders([{ element: hop.to }], exchangeName(hop), hop.from),
      ...ends(`sip:${nai}`, `sip:${nai}`, callId, true),
      ['CSeq', `${hop.exchange.turn + 1} REGISTER`],
      ...own,
    ],
  };
}

/** What the terminal proves itself with; inside a tunnel the tunnel has done so already. */
function credentials({ nai, security }: IpRegister): readonly Header[] {
  if (security === 'tunnel') return [];
  const { host } = places['IP-SM-GW'];
  const realm = security === 'GAA' ? `3GPP-bootstrapping@${host}` : host;
  const parts = [`username="${nai}"`, `realm="${realm}"`, 'nonce=""', `uri="${gatewayUri}"`, 'response=""'];
  return [['Authorization', `Digest ${parts.join(',')}`]];
}

/** The gateway has ended a registration, said as the event package reg says it (RFC 3680). */
function deregistered(hop: Hop<IpDeregisterInfo>): SipMessage {
  const { nai } = hop.message;
  const callId = `ended-${messageName(hop)}@${places[hop.from].host}`;
  return {
    ...message(hop, callId, { ipAddress: places[hop.to].ipv4 }),
    body: {
      kind: 'regInfo',
      regInfo: {
        version: 0,
        state: 'full',
        registrations: [
          {
            aor: `sip:${nai}`,
            id: registration(nai),
            state: 'terminated',
            contacts: [
              {
                id: derived(nai, 'contact'),
                state: 'terminated',
                event: 'deactivated',
                uri: contactOf(hop.to),
                parameters: [{ name: '+g.3gpp.smsip' }],
              },
            ],
          },
        ],
      },
    },
  };
}

/** Where the terminal has said that it is. */
function contactGranted({ concerning, to }: Hop<IpRegisterResult>): string {
  const request = concerning.find((one): one is IpRegister => one.type === 'IP-REG-REQ');
  return request ? `sip:${request.ipAddress}:5060` : contactOf(to);
}

/** The same in a Short Message and in its report. */
const callIdOf = (hop: Hop, { ipAddress }: IpShortMessage): string => `sm-${exchangeName(hop)}@${ipAddress}`;

function message(
  { from, to }: Pick<Hop, 'from' | 'to'>,
  callId: string,
  { ipAddress, inReplyTo }: { readonly ipAddress: string; readonly inReplyTo?: string },
): SipMessage & { readonly method: SipMethod } {
  return {
    method: 'MESSAGE',
    requestUri: isTerminal(to) ? `sip:${ipAddress}:5060` : gatewayUri,
    headers: [
      ...viaHeaders([{ element: from }], callId, to),
      ['Max-Forwards', '70'],
      ...ends(uriOfElement(from), uriOfElement(to), callId, false),
      ['CSeq', '1 MESSAGE'],
      ...(inReplyTo === undefined ? [] : [['In-Reply-To', inReplyTo] as const]),
    ],
  };
}

const ends = (from: string, to: string, callId: string, isAnswer: boolean): readonly Header[] => [
  ['From', `<${from}>;tag=${derived('caller', callId)}`],
  ['To', `<${to}>${isAnswer ? `;tag=${derived('callee', callId)}` : ''}`],
  ['Call-ID', callId],
];

import type { Body } from '../../codecs/text/body.ts';
import type { Header } from '../../codecs/text/headers.ts';
import { encodeSip, type SipMessage } from '../../codecs/text/sip.ts';
import type {
  SipInviteChat,
  SipInviteLarge,
  SipMessageMms,
  SipMessageReport,
  SipRegister,
  SipRegisterThirdParty,
  SipRequestMessage,
} from '../../protocol/messages/sip.ts';
import { identities, identityNamed } from '../../protocol/subscribers.ts';
import { places } from '../addresses.ts';
import type { Encoders, Hop, Pdu } from '../hop.ts';
import { rpMemoryAvailable } from '../rp.ts';
import { contactTags, forSmsClient, serviceHeaders, sessionTag } from './features.ts';
import {
  exchangeHeaders,
  identityHeaders,
  isTerminal,
  leadingHeaders,
  methodOf,
  priorityHeaders,
  recordRoute,
  routeEntry,
  telUriOf,
} from './headers.ts';
import {
  instantMessageBody,
  invitationBody,
  mixed,
  multimediaBody,
  notificationBody,
  recipientsOf,
  reportBody,
  rpBody,
  shortMessageBody,
} from './bodies.ts';
import { contactOf, domainOf, isHidden, makerOf, partiesOf, uriOf } from './parties.ts';

/** How every SIP request is written. */
export const sipRequests: Encoders<SipRequestMessage['type']> = {
  'SIP REGISTER': (hop) => pduOf(registerOf(hop)),
  'SIP REGISTER 3P': (hop) => pduOf(thirdPartyRegisterOf(hop)),
  'SIP MESSAGE IM': (hop) =>
    pduOf(requestOf(hop, service(hop, hop.message.featureTag, 'msg'), instantMessageBody(hop))),
  'SIP MESSAGE IMDN': (hop) => pduOf(requestOf(hop, [], notificationBody(hop))),
  'SIP MESSAGE SM': (hop) => {
    const isForClient = hop.message.tpdu === 'SMS-DELIVER';
    return pduOf(requestOf(hop, isForClient ? forSmsClient : noFork, shortMessageBody(hop)));
  },
  'SIP MESSAGE REPORT': (hop) => pduOf(requestOf(hop, reportHeaders(hop.message), reportBody(hop))),
  'SIP MESSAGE SMMA': (hop) => pduOf(requestOf(hop, noFork, rpBody(rpMemoryAvailable(hop)))),
  'SIP MESSAGE MMS': (hop) => pduOf(requestOf(hop, pushHeaders(hop.message), multimediaBody(hop))),
  'SIP INVITE CHAT': (hop) => pduOf(requestOf(hop, invitationHeaders(hop, 'session'), invitationBody(hop))),
  'SIP INVITE LARGE': (hop) => pduOf(requestOf(hop, invitationHeaders(hop, 'largemsg'), invitationBody(hop))),
  'SIP BYE': (hop) => pduOf(requestOf(hop, [])),
};

/** A SIP message as it is handed on. */
export const pduOf = (message: SipMessage): Pdu => ({ dissector: 'sip', piece: encodeSip(message) });

const noFork: readonly Header[] = [['Request-Disposition', 'no-fork']];

function requestOf(hop: Hop<SipRequestMessage>, own: readonly Header[], body?: Body): SipMessage {
  const parties = partiesOf(hop);
  return {
    method: methodOf(hop.message),
    requestUri: parties.requestUri,
    headers: [
      ...leadingHeaders(hop),
      ...exchangeHeaders(hop, parties, false),
      ...identityHeaders(hop, parties),
      ...priorityHeaders(hop.message),
      ...own,
      ...(body?.kind === 'multipart' ? mime : []),
    ],
    ...(body && { body }),
  };
}

const mime: readonly Header[] = [['MIME-Version', '1.0']];

/** The registration of a terminal; the S-CSCF passes it on as it came (TS 24.229 clause 5.1.1). */
function registerOf(hop: Hop<SipRegister>): SipMessage {
  const { user, ue, expires, capabilities } = hop.message;
  const domain = domainOf(user);
  const { imsi } = identities[ue];
  const credentials = [
    `username="${imsi}@${domain}"`,
    `realm="${domain}"`,
    'nonce=""',
    `uri="sip:${domain}"`,
    'response=""',
  ];
  return requestOf(hop, [
    ['Contact', `<${contactOf(ue)}>${contactTags(capabilities)}`],
    ['Expires', String(expires)],
    ['Supported', 'path'],
    ...(isTerminal(hop.from) ? [] : [['Path', routeEntry('P-CSCF')] as const]),
    ['P-Access-Network-Info', '3GPP-E-UTRAN-FDD;utran-cell-id-3gpp=0010100010000001'],
    ['Authorization', `Digest ${credentials.join(',')}`],
  ]);
}

/** The S-CSCF tells an application server of a registration, with what it took from the terminal and from the profile. */
function thirdPartyRegisterOf(hop: Hop<SipRegisterThirdParty>): SipMessage {
  const { user, expires, msisdn, callId } = hop.message;
  const serving = makerOf(hop);
  const imsi = identityNamed(user)?.imsi;
  const serviceInfo = [
    ...(telUriOf(user, hop).length === 0 ? [] : [`msisdn=${msisdn.replace('+', '')}`]),
    ...(imsi === undefined ? [] : [`imsi=${imsi}`]),
  ].join(';');
  const register = hop.concerning.find(
    (message): message is SipRegister =>
      message.type === 'SIP REGISTER' && message.user === user && message.expires === expires,
  );
  const received: readonly Body[] = register
    ? [{ kind: 'sip', message: registerOf({ ...hop, message: register, from: 'I-CSCF', to: serving }) }]
    : [];
  return requestOf(
    hop,
    [
      ['Contact', `<sip:${places[serving].host}:5060>`],
      ['Expires', String(expires)],
      ['P-Charging-Vector', `icid-value="${callId}";icid-generated-at=${places['P-CSCF'].ipv4}`],
      ['P-Charging-Function-Addresses', `ccf=${places.CCF.ipv4};ecf=${places.OCS.ipv4}`],
    ],
    mixed([
      ...received,
      {
        headers: [['Content-Disposition', 'render;handling=optional']],
        body: { kind: 'serviceInfo', serviceInfo: { serviceInfo } },
      },
    ]),
  );
}

/** A report says what it answers; the header of its own, where one marks it, has no name in the documents. */
const reportHeaders = ({ inReplyTo, reportMark, tpdu }: SipMessageReport): readonly Header[] => [
  ['In-Reply-To', inReplyTo],
  ...(reportMark === 'header' && tpdu !== undefined ? [['X-SMS-Report', tpdu] as const] : []),
  ...noFork,
];

/** The event package of a push that is made with NOTIFY has no name in the documents. */
const pushHeaders = ({ pushEnabler }: SipMessageMms): readonly Header[] =>
  pushEnabler === 'SUBSCRIBE+NOTIFY'
    ? [
        ['Event', 'mms'],
        ['Subscription-State', 'active'],
      ]
    : [];

function invitationHeaders(
  hop: Hop<SipInviteChat | SipInviteLarge>,
  kind: 'session' | 'largemsg',
): readonly Header[] {
  const { message } = hop;
  const of = message.type === 'SIP INVITE CHAT' ? message.group : undefined;
  const subject = 'text' in message ? oneLine(message.text) : '';
  const path = message.via
    .slice(1)
    .flatMap(({ element }) => (element.includes('CSCF') && element !== 'I-CSCF' ? [element] : []));
  const tag = of === undefined ? sessionTag(message.featureTag, kind) : ';isfocus';
  return [
    ['Contact', `<${contactOf(makerOf(hop))}>${tag}`],
    ...recordRoute(path),
    ...(of === undefined || isHidden(message)
      ? []
      : [['Referred-By', `<${uriOf(message.originator)}>`] as const]),
    ...(recipientsOf(message).length > 0 ? [['Require', 'recipient-list-invite'] as const] : []),
    ...service(hop, message.featureTag, kind),
    ...(subject === '' ? [] : [['Subject', subject] as const]),
    ['Allow', 'INVITE,ACK,BYE,CANCEL,MESSAGE'],
  ];
}

function service(
  { message, from }: Hop<SipRequestMessage>,
  featureTag: 'CPM' | 'IM' | undefined,
  kind: Parameters<typeof serviceHeaders>[1],
): readonly Header[] {
  return serviceHeaders(featureTag, kind, isTerminal(from) ? 'client' : 'network', message.callId);
}

/** A text as a header field can say it. */
const oneLine = (text: string): string => text.replace(/[\0-\u0020\u007f]+/g, ' ').trim();

import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { hexOf } from '../codecs/hex.ts';
import { decodeMsrp } from '../codecs/text/msrp.ts';
import { decodeSip } from '../codecs/text/sip.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Message } from '../protocol/messages/messages.ts';
import type { SipReason } from '../protocol/messages/sip.ts';
import type { RunFile } from '../scenarios/action.ts';
import { initialSettings, type Settings } from '../protocol/settings.ts';
import { procedures } from '../scenarios/procedures.ts';
import { arbitraryRun } from '../timeline/arbitraries.ts';
import { play } from '../timeline/play.ts';
import type { Hop, Pdu } from '../wire/hop.ts';
import { msrpMessages } from '../wire/msrp.ts';
import { overIpMessages } from '../wire/overIp.ts';
import { sipAnswers } from '../wire/sip/answers.ts';
import { sipRequests } from '../wire/sip/requests.ts';
import { hopsOf } from './hops.ts';
import { alone } from './testing/alone.ts';

/** Every procedure is played. */
vi.setConfig({ testTimeout: 120_000 });

const encoders = { ...sipRequests, ...sipAnswers, ...msrpMessages, ...overIpMessages };

type WrittenId = keyof typeof encoders;
type WrittenMessage = Extract<Message, { readonly type: WrittenId }>;

interface Written {
  readonly where: string;
  readonly hop: Hop<WrittenMessage>;
  readonly pdu: Pdu;
}

const isWritten = (hop: Hop): hop is Hop<WrittenMessage> => hop.message.type in encoders;

const encode = (hop: Hop<WrittenMessage>): Pdu =>
  (encoders[hop.message.type] as (hop: Hop<WrittenMessage>) => Pdu)(hop);

/** Every message of a run that is SIP, MSRP or over IP, in octets. */
function writtenIn(run: RunFile, where: string): readonly Written[] {
  return hopsOf(play(run)).flatMap((hop): readonly Written[] =>
    isWritten(hop)
      ? [{ where: `${where}: ${hop.message.type} from ${hop.from} to ${hop.to}`, hop, pdu: encode(hop) }]
      : [],
  );
}

/** Settings that no branch has, and a procedure that shows what they do. */
const furtherSettings: readonly (readonly [string, Partial<Settings>])[] = [
  ['ts23204-6.4', { 'ffs.reportMark': 'header' }],
  ['ts23204-6.3', { 'ffs.moIndication': 'all text' }],
  ['tr23804-8.11.3.3', { 'ffs.pushEnabler': 'SUBSCRIBE+NOTIFY' }],
  ['tr23804-8.1', { 'ffs.regSecurity': 'tunnel' }],
  ['tr23804-8.1', { 'ffs.regSecurity': 'SIP registration' }],
  ['ts23204-6.13', { 'msg.notify': 'failure' }],
  ['oma-cpm-im', { 'msg.privacy': 'yes' }],
  ['ts23204-6.18', { 'msg.notify': 'read' }],
];

const runs: readonly (readonly [string, RunFile])[] = [
  ...procedures.flatMap(({ id, branches }) => [
    [id, {}, id] as const,
    ...branches.map((branch) => [id, branch.settings, `${id} ${branch.id}`] as const),
  ]),
  ...furtherSettings.map(([id, further]) => [id, further, `${id} ${JSON.stringify(further)}`] as const),
].map(([procedure, further, name]) => [name, { interwork: 1, procedure, settings: further }]);

let inRuns: readonly Written[] | undefined;
const everywhere = (): readonly Written[] => (inRuns ??= runs.flatMap(([name, run]) => writtenIn(run, name)));

/** Each that differs from all others, by its octets and its ends: runs prepare themselves alike. */
let all: readonly Written[] | undefined;
const everything = (): readonly Written[] =>
  (all ??= [
    ...new Map(
      everywhere().map((one) => [`${one.hop.from} ${one.hop.to} ${hexOf(one.pdu.piece.octets)}`, one]),
    ).values(),
  ]);

function hidesSender(message: WrittenMessage): boolean {
  return 'privacy' in message && message.privacy;
}

/** The values of a header field of a SIP message. */
const valuesOf = ({ piece }: Pdu, name: string): readonly string[] =>
  decodeSip(piece.octets).headers.flatMap(([one, value]) => (one === name ? [value] : []));

const valueOf = (pdu: Pdu, name: string): string | undefined => valuesOf(pdu, name)[0];

/** The start line and the header fields. */
const headOf = ({ piece }: Pdu): string => new TextDecoder().decode(piece.octets).split('\r\n\r\n')[0] ?? '';

test.each<[string, RegExp, (message: WrittenMessage) => boolean]>([
  [
    'priority',
    /^Resource-Priority: ets\.0, wps\.0/,
    (one) => 'resourcePriority' in one && one.resourcePriority,
  ],
  ['hidden sender', /^Privacy: id/, hidesSender],
  ['CPM client', /^User-Agent: CPM-client/, (one) => 'featureTag' in one && one.featureTag === 'CPM'],
  ['IM client', /^User-Agent: IM-client/, (one) => 'featureTag' in one && one.featureTag === 'IM'],
  [
    'MPS at the registrar',
    /^Accept-Resource-Priority: /,
    (one) => 'mpsIndication' in one && one.mpsIndication === 'on',
  ],
  ['push by NOTIFY', /^Event: mms/, (one) => 'pushEnabler' in one && one.pushEnabler === 'SUBSCRIBE+NOTIFY'],
  ['header of a report', /^X-SMS-Report: /, (one) => 'reportMark' in one && one.reportMark === 'header'],
])('%s is there where the message has it, and nowhere else', (_name, line, says) => {
  const written = everything();
  const wrong = written.filter(
    ({ hop: { message }, pdu }) =>
      headOf(pdu)
        .split('\r\n')
        .some((one) => line.test(one)) !== says(message),
  );
  expect(wrong.map(({ where }) => where)).toEqual([]);
  expect(written.some(({ hop }) => says(hop.message))).toBe(true);
});

test('an answer takes the way of its request back, in the same exchange', () => {
  const exchangeOf = (pdu: Pdu) => ['Call-ID', 'CSeq', 'From'].map((name) => valueOf(pdu, name));
  const wayOf = ({ hop: { from, to }, pdu, where }: Written, back: boolean) =>
    [where.split(': ')[0], ...(back ? [to, from] : [from, to]), ...valuesOf(pdu, 'Via')].join(' ');
  const sip = everywhere().filter(({ hop }) => 'callId' in hop.message);
  const requests = new Map(
    sip.flatMap((one) => ('answers' in one.hop.message ? [] : [[wayOf(one, false), one.pdu] as const])),
  );
  const answers = sip.filter(({ hop }) => 'answers' in hop.message);
  for (const answer of answers) {
    const request = requests.get(wayOf(answer, true));
    expect([answer.where, request && exchangeOf(request)]).toEqual([answer.where, exchangeOf(answer.pdu)]);
  }
  expect(answers.length).toBeGreaterThan(1_000);
});

test('a report over IP without IMS says which Short Message it answers', () => {
  const overIp = everywhere().map((one) => ({ ...one, run: one.where.split(': ')[0] }));
  const sent = overIp.flatMap(({ run, hop, pdu }) =>
    hop.message.type === 'IP-SM' ? [`${run} ${valueOf(pdu, 'Call-ID')}`] : [],
  );
  const answered = overIp.flatMap(({ run, hop, pdu }) =>
    hop.message.type === 'IP-REPORT' ? [`${run} ${valueOf(pdu, 'In-Reply-To')}`] : [],
  );
  expect(answered.length).toBeGreaterThan(0);
  expect(answered.filter((one) => !sent.includes(one))).toEqual([]);
});

test('nothing tells a terminal who a hidden sender is', () => {
  const hidden = everything().filter(({ hop }) => hop.to.startsWith('UE-') && hidesSender(hop.message));
  expect(hidden.length).toBeGreaterThan(0);
  const told = hidden.filter(({ pdu }) => /alice|0101/.test(headOf(pdu)));
  expect(told.map(({ where }) => where)).toEqual([]);
});

test('nothing names a user without MSISDN by a number', () => {
  const named = everywhere().filter(
    ({ hop, pdu }) => hop.withoutMsisdn?.includes('UE-B') === true && headOf(pdu).includes('2065550102'),
  );
  expect(named.map(({ where }) => where)).toEqual([]);
});

test('what goes beyond the documents says so', () => {
  for (const { pdu, hop } of everything())
    expect(pdu.piece.says?.includes('the documents define no protocol') ?? false).toBe(
      hop.message.type.startsWith('IP-'),
    );
});

test('octets follow from the run alone', () => {
  const hexes = () =>
    writtenIn({ interwork: 1, procedure: 'ts23204-6.13' }, 'again').map(({ pdu }) => hexOf(pdu.piece.octets));
  expect(hexes()).toEqual(hexes());
});

test('whatever a user does, every message has octets, and they are read back', () => {
  fc.assert(
    fc.property(arbitraryRun, (run) => {
      for (const { pdu } of writtenIn(run, 'any')) {
        if (pdu.dissector === 'sip') decodeSip(pdu.piece.octets);
        else decodeMsrp(pdu.piece.octets);
      }
    }),
    { numRuns: 60 },
  );
});

test.each<[SipReason, number, string]>([
  ['not-authorised', 403, 'Forbidden'],
  ['anonymity-prohibited', 433, 'Anonymity Disallowed'],
  ['unidentified-prohibited', 403, 'Forbidden'],
  ['no-answer', 480, 'Temporarily Unavailable'],
  ['rejected', 603, 'Decline'],
  ['not-reachable', 480, 'Temporarily Unavailable'],
  ['unknown-user', 404, 'Not Found'],
  ['not-registered', 480, 'Temporarily Unavailable'],
  ['sms-failure', 504, 'Server Time-out'],
  ['credit-exhausted', 402, 'Payment Required'],
  ['memory-full', 486, 'Busy Here'],
  ['not-understood', 400, 'Bad Request'],
])('the refusal %s is %d %s', (reason, status, phrase) => {
  const request = sample('ts23204-6.13', 'SIP MESSAGE IM', 'I-CSCF', 'S-CSCF-T').hop.message;
  if (request.type !== 'SIP MESSAGE IM') throw new Error('Not an Instant Message');
  const { callId, via } = request;
  const message = {
    type: 'SIP ERROR',
    answers: 'SIP MESSAGE IM',
    callId,
    via: via.slice(0, -1),
    status,
    reason,
  } as const;
  const { piece } = sipAnswers['SIP ERROR']({
    message,
    from: 'S-CSCF-T',
    to: 'I-CSCF',
    ...alone,
    concerning: [request],
    spoken: initialSettings,
  });
  expect(decodeSip(piece.octets)).toMatchObject({ status, reason: phrase });
});

test('an answer whose request is not known is refused', () => {
  const { hop } = sample('ts23204-6.13', 'SIP 200 OK', 'IP-SM-GW', 'S-CSCF-T');
  expect(() => encode({ ...hop, concerning: [hop.message] })).toThrow(RangeError);
});

/** A message of a procedure as it is. */
function sample(procedure: string, type: WrittenId, from: ElementId, to: ElementId): Written {
  const found = everywhere().find(
    ({ where, hop }) =>
      where.startsWith(`${procedure}: `) &&
      hop.message.type === type &&
      hop.from === from &&
      hop.to === to &&
      hop.sentMs >= 0,
  );
  if (!found) throw new Error(`${procedure} has no ${type} from ${from} to ${to}`);
  return found;
}

const textOf = ({ pdu }: Written): string =>
  new TextDecoder().decode(pdu.piece.octets).replaceAll('\r\n', '\n');

test('an Instant Message on ISC, whole', () => {
  expect(textOf(sample('ts23204-6.13', 'SIP MESSAGE IM', 'S-CSCF-T', 'IP-SM-GW'))).toMatchInlineSnapshot(`
    "MESSAGE sip:bob@ims.mnc002.mcc001.3gppnetwork.org SIP/2.0
    Via: SIP/2.0/UDP 10.2.0.3:5060;branch=z9hG4bK4c053c76
    Via: SIP/2.0/UDP 10.2.0.6:5060;branch=z9hG4bK3d8d3c1b
    Via: SIP/2.0/UDP 10.2.0.3:5060;branch=z9hG4bK564afdd0
    Via: SIP/2.0/UDP 10.2.0.4:5060;branch=z9hG4bK39e16879
    Via: SIP/2.0/UDP 10.2.0.2:5060;branch=z9hG4bKdae94199
    Via: SIP/2.0/UDP 10.2.0.1:5060;branch=z9hG4bK992d1961
    Via: SIP/2.0/UDP 10.1.0.1:5060;branch=z9hG4bK923f4517
    Max-Forwards: 64
    Route: <sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org;lr>,<sip:c5ba335f@s-cscf.ims.mnc002.mcc001.3gppnetwork.org;lr>
    From: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>;tag=f12ddc76
    To: <sip:bob@ims.mnc002.mcc001.3gppnetwork.org>
    Call-ID: b89007d2@ue-a
    CSeq: 1 MESSAGE
    P-Asserted-Identity: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>
    P-Asserted-Identity: <tel:+12065550101>
    P-Asserted-Service: urn:urn-7:3gpp-service.ims.icsi.oma.cpm.msg
    Accept-Contact: *;+g.3gpp.icsi-ref="urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.msg"
    Conversation-ID: conversation-b89007d2@ue-a
    Contribution-ID: contribution-b89007d2@ue-a
    User-Agent: CPM-client/OMA2.0
    Content-Type: text/plain;charset=UTF-8
    Content-Length: 21

    Meet at gate 7, 18:30"
  `);
});

test('a refusal back to the S-CSCF, whole', () => {
  const refused = everywhere().find(
    ({ hop }) => hop.message.type === 'SIP ERROR' && hop.from === 'IP-SM-GW' && hop.message.status === 433,
  );
  expect(refused && textOf(refused)).toMatchInlineSnapshot(`
    "SIP/2.0 433 Anonymity Disallowed
    Via: SIP/2.0/UDP 10.2.0.3:5060;branch=z9hG4bK4c053c76
    Via: SIP/2.0/UDP 10.2.0.6:5060;branch=z9hG4bK3d8d3c1b
    Via: SIP/2.0/UDP 10.2.0.3:5060;branch=z9hG4bK564afdd0
    Via: SIP/2.0/UDP 10.2.0.4:5060;branch=z9hG4bK39e16879
    Via: SIP/2.0/UDP 10.2.0.2:5060;branch=z9hG4bKdae94199
    Via: SIP/2.0/UDP 10.2.0.1:5060;branch=z9hG4bK992d1961
    Via: SIP/2.0/UDP 10.1.0.1:5060;branch=z9hG4bK923f4517
    From: "Anonymous" <sip:anonymous@anonymous.invalid>;tag=f12ddc76
    To: <sip:bob@ims.mnc002.mcc001.3gppnetwork.org>;tag=5f1ca62f
    Call-ID: b89007d2@ue-a
    CSeq: 1 MESSAGE
    Warning: 399 ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org "the operator prohibits hidden senders"
    Content-Length: 0

    "
  `);
});

test('an invitation to a chat, whole', () => {
  expect(textOf(sample('ts23204-6.15.1', 'SIP INVITE CHAT', 'UE-A', 'P-CSCF'))).toMatchInlineSnapshot(`
    "INVITE tel:+12065550102 SIP/2.0
    Via: SIP/2.0/UDP 10.1.0.1:5060;branch=z9hG4bK9946b8c6
    Max-Forwards: 70
    Route: <sip:p-cscf.ims.mnc001.mcc001.3gppnetwork.org;lr>
    From: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>;tag=7a12f03f
    To: <tel:+12065550102>
    Call-ID: 278cdcb2@ue-a
    CSeq: 1 INVITE
    P-Preferred-Identity: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>
    Contact: <sip:10.1.0.1:5060>
    Subject: Hello
    Allow: INVITE,ACK,BYE,CANCEL,MESSAGE
    Content-Type: application/sdp
    Content-Length: 261

    v=0
    o=ue-a 1209674422 1209674422 IN IP4 10.1.0.1
    s=-
    c=IN IP4 10.1.0.1
    t=0 0
    m=message 2855 TCP/MSRP *
    a=sendrecv
    a=accept-types:message/cpim
    a=accept-wrapped-types:text/plain message/imdn+xml
    a=setup:actpass
    a=path:msrp://10.1.0.1:2855/481a2ab6;tcp
    "
  `);
});

test('a line of a chat with the wish to hear of its delivery, whole', () => {
  expect(textOf(sample('ts23204-6.18', 'MSRP SEND', 'UE-A', 'IP-SM-GW'))).toMatchInlineSnapshot(`
    "MSRP f3051c11 SEND
    To-Path: msrp://10.2.0.10:2855/a830d56f;tcp
    From-Path: msrp://10.1.0.1:2855/481a2ab6;tcp
    Message-ID: 4b62c62d@ue-a
    Success-Report: yes
    Failure-Report: yes
    Byte-Range: 1-291/291
    Content-Type: message/cpim

    From: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>
    To: <tel:+12065550102>
    DateTime: 2026-03-14T09:26:53Z
    NS: imdn <urn:ietf:params:imdn>
    imdn.Message-ID: 4b62c62d@ue-a
    imdn.Disposition-Notification: positive-delivery

    Content-Type: text/plain;charset=UTF-8

    Shall we meet at eight?
    -------f3051c11$
    "
  `);
});

test('a notification of delivery, whole', () => {
  expect(textOf(sample('ts23204-6.12', 'SIP MESSAGE IMDN', 'IP-SM-GW', 'S-CSCF-T'))).toMatchInlineSnapshot(`
    "MESSAGE sip:alice@ims.mnc001.mcc001.3gppnetwork.org SIP/2.0
    Via: SIP/2.0/UDP 10.2.0.10:5060;branch=z9hG4bKec76d0f0
    Max-Forwards: 70
    Route: <sip:s-cscf.ims.mnc002.mcc001.3gppnetwork.org;lr>
    From: <sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org>;tag=19eacfcc
    To: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>
    Call-ID: 43c09a1d@ip-sm-gw
    CSeq: 1 MESSAGE
    P-Asserted-Identity: <sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org>
    Content-Type: message/cpim
    Content-Length: 523

    From: <sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org>
    To: <sip:alice@ims.mnc001.mcc001.3gppnetwork.org>
    DateTime: 2026-03-14T09:26:53Z
    NS: imdn <urn:ietf:params:imdn>
    imdn.Message-ID: 43c09a1d@ip-sm-gw

    Content-Type: message/imdn+xml
    Content-Disposition: notification

    <?xml version="1.0" encoding="UTF-8"?>
    <imdn xmlns="urn:ietf:params:xml:ns:imdn"><message-id>c2294f5c@ue-a</message-id><datetime>2026-03-14T09:26:53Z</datetime><delivery-notification><status><delivered/></status></delivery-notification></imdn>"
  `);
});

test('a registration over IP without IMS, whole', () => {
  expect(textOf(sample('tr23804-8.1', 'IP-REG-REQ', 'UE-B', 'IP-SM-GW'))).toMatchInlineSnapshot(`
    "REGISTER sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org SIP/2.0
    Via: SIP/2.0/UDP 10.1.0.2:5060;branch=z9hG4bKf751c3e4
    Max-Forwards: 70
    From: <sip:001020123456780@nai.3gppnetwork.org>;tag=b979e39b
    To: <sip:001020123456780@nai.3gppnetwork.org>
    Call-ID: ip-4f1d28d8
    CSeq: 1 REGISTER
    Contact: <sip:10.1.0.2:5060>;+g.3gpp.smsip
    Expires: 600000
    Authorization: Digest username="001020123456780@nai.3gppnetwork.org",realm="3GPP-bootstrapping@ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org",nonce="",uri="sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org",response=""
    Content-Length: 0

    "
  `);
});

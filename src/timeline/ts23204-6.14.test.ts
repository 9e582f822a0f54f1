import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { smsToImUser } from '../scenarios/procedures/ts23204-6.14.ts';
import type { Action } from '../scenarios/action.ts';
import { ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';

const registered = `
  1  UE-B → S-CSCF  SIP REGISTER
  1  S-CSCF → UE-B  SIP 200 OK`;

/** The sender's phone hands the Short Message to its service centre (TS 23.040), as before any step of the figure. */
const submitted = `
  ·  UE-A → MSC  RADIO-SM SMS-SUBMIT
  ·  MSC → SMS-IWMSC  MO-FSM SMS-SUBMIT
  ·  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT
  ·  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT positive
  ·  SMS-IWMSC → MSC  MO-FSM-RES
  ·  MSC → UE-A  RADIO-ACK positive`;

const routed = (nodes: string) => `
  2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
  3a  SMS-GMSC → HSS  SRI-SM
  3a  HSS → IP-SM-GW  SRI-SM
  3b  IP-SM-GW → HSS  SRI-SM
  3b  HSS → IP-SM-GW  SRI-SM-RES ${['IMSI', nodes].filter(Boolean).join(', ')}
  3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW`;

const forwarded = '4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER';

const toGateway = ladder(registered, submitted, routed('MSC, SGSN'), forwarded);
const toGatewayWithoutNodes = ladder(registered, submitted, routed(''), forwarded);

const serviceLevel = '5  IP-SM-GW  authorised · service level · IMS';

const instantMessage = `
  6  IP-SM-GW → S-CSCF  SIP MESSAGE IM
  7  S-CSCF → UE-B  SIP MESSAGE IM`;

const answered = `
  8  UE-B → S-CSCF  SIP 200 OK
  9  S-CSCF → IP-SM-GW  SIP 200 OK`;

const reportedAndIgnored = `
  ·  HSS → IP-SM-GW  RSDS-RES
  ·  HSS  report ignored
  ·  HSS → SMS-GMSC  RSDS-RES`;

const reported = `
  10  IP-SM-GW → SMS-GMSC  MT-FSM-RES
  11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
  12  IP-SM-GW → HSS  RSDS positive
  13  SMS-GMSC → HSS  RSDS positive
  ${reportedAndIgnored}
  => delivered`;

const failed = (cause: string) => `
  ·  IP-SM-GW → SMS-GMSC  MT-FSM-ERR ${cause}
  11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT ${cause}
  12  IP-SM-GW → HSS  RSDS ${cause}
  13  SMS-GMSC → HSS  RSDS ${cause}
  ${reportedAndIgnored}
  => not-delivered`;

/** The gateway refuses before it has tried to deliver: it has nothing to report to the HSS. */
const refused = (cause: string) => `
  ·  IP-SM-GW → SMS-GMSC  MT-FSM-ERR ${cause}
  11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT ${cause}
  13  SMS-GMSC → HSS  RSDS ${cause}
  ·  HSS  report ignored
  ·  HSS → SMS-GMSC  RSDS-RES
  => not-delivered`;

const overNode = (node: string) => `
  ·  IP-SM-GW → ${node}  MT-FSM SMS-DELIVER
  ·  ${node} → UE-B  RADIO-SM SMS-DELIVER
  ·  UE-B → ${node}  RADIO-ACK positive
  ·  ${node} → IP-SM-GW  MT-FSM-RES`;

const refusedByClient = (status: number, reason: string) => `
  ·  UE-B → S-CSCF  SIP ERROR ${status} ${reason}
  ·  S-CSCF → IP-SM-GW  SIP ERROR ${status} ${reason}`;

/** Without a path to the client the P-CSCF answers in its place, so it comes into sight. */
const noPath = `
  6  IP-SM-GW → S-CSCF  SIP MESSAGE IM
  ·  S-CSCF → P-CSCF  SIP MESSAGE IM
  ·  P-CSCF → S-CSCF  SIP ERROR 480 not-reachable
  ·  S-CSCF → IP-SM-GW  SIP ERROR 480 not-reachable`;

const delivered = ladder(toGateway, serviceLevel, instantMessage, answered, reported);

const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Train is late' };
/** Step 4 under way for two seconds, while the gateway keeps the MT Correlation ID for one. */
const lateForward: readonly Action[] = [
  { do: 'delay', message: 'MT-FSM', from: 'SMS-GMSC', to: 'IP-SM-GW', ms: 2_000 },
  sms,
];

interface Row {
  readonly branch: string;
  readonly settings?: Partial<Settings>;
  readonly script?: readonly Action[];
  readonly expected: string;
}

const rows: readonly Row[] = [
  { branch: 'defaults', expected: delivered },
  {
    branch: 'B1, authorised for the transport level only: an encapsulated Short Message (6.4, 6.5)',
    settings: { 'auth.service.B': 'no', 'ueB.caps': ['SMSIP', 'IM'] },
    expected: ladder(
      toGateway,
      `5  IP-SM-GW  authorised · transport level · IMS
       ·  IP-SM-GW → S-CSCF  SIP MESSAGE SM SMS-DELIVER
       ·  S-CSCF → UE-B  SIP MESSAGE SM SMS-DELIVER
       ·  UE-B → S-CSCF  SIP 200 OK
       ·  UE-B → S-CSCF  SIP MESSAGE REPORT positive
       ·  S-CSCF → IP-SM-GW  SIP 200 OK
       ·  S-CSCF → IP-SM-GW  SIP MESSAGE REPORT positive
       ·  IP-SM-GW → S-CSCF  SIP 202 Accepted
       10  IP-SM-GW → SMS-GMSC  MT-FSM-RES
       ·  S-CSCF → UE-B  SIP 202 Accepted
       11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       12  IP-SM-GW → HSS  RSDS positive
       13  SMS-GMSC → HSS  RSDS positive`,
      reportedAndIgnored,
      '=> delivered',
    ),
  },
  {
    branch: 'B1, but the client takes no Short Messages in SIP: delivered over CS or PS',
    settings: { 'auth.service.B': 'no', 'ueB.caps': ['IM'] },
    expected: ladder(toGateway, '5  IP-SM-GW  authorised · other level · SGSN', overNode('SGSN'), reported),
  },
  {
    branch: 'B2, authorised for neither level: no 6 to 9',
    settings: { 'auth.service.B': 'no', 'auth.transport.B': 'no' },
    expected: ladder(
      toGateway,
      '5  IP-SM-GW  refused · not authorised for interworking',
      refused('notAuthorised'),
    ),
  },
  {
    branch: 'B3, priority of the recipient: 3a to 4, 6 and 7',
    settings: { 'mps.B': 'on' },
    expected: ladder(
      registered,
      submitted,
      `2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
       3a  SMS-GMSC → HSS  SRI-SM
       3a  HSS → IP-SM-GW  SRI-SM [transport priority]
       3b  IP-SM-GW → HSS  SRI-SM
       3b  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN [transport priority] [MPS on]
       3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW [transport priority] [MPS on]
       4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER [transport priority]
       5  IP-SM-GW  authorised · service level · IMS
       6  IP-SM-GW → S-CSCF  SIP MESSAGE IM [resource priority] [transport priority]
       7  S-CSCF → UE-B  SIP MESSAGE IM [resource priority] [transport priority]`,
      answered,
      reported,
    ),
  },
  ...(['MME', 'AMF'] as const).map((node) => ({
    branch: `B3, paged by the ${node} with priority`,
    settings: { 'mps.B': 'on', 'ueB.paging': `by ${node}` } as const,
    expected: ladder(
      registered,
      submitted,
      `2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
       3a  SMS-GMSC → HSS  SRI-SM
       3a  HSS → IP-SM-GW  SRI-SM [transport priority]
       3b  IP-SM-GW → HSS  SRI-SM
       3b  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN [transport priority] [MPS on]
       3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW [transport priority] [MPS on]
       4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER [transport priority]
       5  IP-SM-GW  authorised · service level · IMS
       6  IP-SM-GW → S-CSCF  SIP MESSAGE IM [resource priority] [transport priority]
       7  S-CSCF → UE-B  SIP MESSAGE IM [resource priority] [transport priority]
       7  ${node} → UE-B  PAGING [transport priority]
       ·  UE-B → ${node}  PAGING-RES`,
      answered,
      reported,
    ),
  })),
  { branch: 'B4, no priority', settings: { 'mps.B': 'off' }, expected: delivered },
  {
    branch: 'B5, recipient not registered: another domain, reported through the gateway',
    settings: { 'ueB.ims': 'unregistered' },
    expected: ladder(
      registered,
      `·  UE-B → S-CSCF  SIP REGISTER Expires 0
       ·  S-CSCF → UE-B  SIP 200 OK`,
      submitted,
      routed('MSC, SGSN'),
      forwarded,
      '5  IP-SM-GW  authorised · other level · SGSN',
      overNode('SGSN'),
      reported,
    ),
  },
  {
    branch: 'B6, the client does not answer: the next domain',
    settings: { 'reach.B.ims': 'noAnswer' },
    expected: ladder(toGateway, serviceLevel, instantMessage, overNode('SGSN'), reported),
  },
  {
    branch: 'B6, the client answers with an error: the next domain',
    settings: { 'reach.B.ims': 'protocolError' },
    expected: ladder(
      toGateway,
      serviceLevel,
      instantMessage,
      refusedByClient(400, 'not-understood'),
      overNode('SGSN'),
      reported,
    ),
  },
  {
    branch: 'B6, no path to the client: the next domain',
    settings: { 'reach.B.ims': 'absent' },
    expected: ladder(toGateway, serviceLevel, noPath, overNode('SGSN'), reported),
  },
  {
    branch: 'B6, no answer and no other domain: absent subscriber',
    settings: { 'reach.B.ims': 'noAnswer', 'hss.addr': [] },
    expected: ladder(toGatewayWithoutNodes, serviceLevel, instantMessage, failed('absent')),
  },
  {
    branch: 'B6, an error and no other domain: equipment protocol error',
    settings: { 'reach.B.ims': 'protocolError', 'hss.addr': [] },
    expected: ladder(
      toGatewayWithoutNodes,
      serviceLevel,
      instantMessage,
      refusedByClient(400, 'not-understood'),
      failed('protocolError'),
    ),
  },
  {
    branch: 'B6, no path and no other domain: absent subscriber',
    settings: { 'reach.B.ims': 'absent', 'hss.addr': [] },
    expected: ladder(toGatewayWithoutNodes, serviceLevel, noPath, failed('absent')),
  },
  {
    branch: 'B6, encapsulated, accepted but never reported: the 200 OK is no delivery report',
    settings: { 'ueB.caps': ['SMSIP'], 'reach.B.ims': 'okNoReport', 'hss.addr': [] },
    expected: ladder(
      toGatewayWithoutNodes,
      `5  IP-SM-GW  authorised · transport level · IMS
       ·  IP-SM-GW → S-CSCF  SIP MESSAGE SM SMS-DELIVER
       ·  S-CSCF → UE-B  SIP MESSAGE SM SMS-DELIVER
       ·  UE-B → S-CSCF  SIP 200 OK
       ·  S-CSCF → IP-SM-GW  SIP 200 OK`,
      failed('absent'),
    ),
  },
  {
    branch: 'B7, the MT Correlation ID has expired: stops after 4, nothing toward the S-CSCF',
    settings: { 't.corr': 1 },
    script: lateForward,
    expected: ladder(toGateway, refused('systemFailure')),
  },
  {
    branch: 'B8, no status report of the gateway: no 12',
    settings: { 'gw.rsds': 'no' },
    expected: ladder(
      toGateway,
      serviceLevel,
      instantMessage,
      answered,
      `10  IP-SM-GW → SMS-GMSC  MT-FSM-RES
       11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       13  SMS-GMSC → HSS  RSDS positive
       ·  HSS  report ignored
       ·  HSS → SMS-GMSC  RSDS-RES
       => delivered`,
    ),
  },
  {
    branch: 'B9, status report of the SMS-GMSC: 13, ignored',
    settings: { 'gmsc.rsds': 'yes' },
    expected: delivered,
  },
  {
    branch: 'B9, without it: no 13',
    settings: { 'gmsc.rsds': 'no' },
    expected: ladder(
      toGateway,
      serviceLevel,
      instantMessage,
      answered,
      `10  IP-SM-GW → SMS-GMSC  MT-FSM-RES
       11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       12  IP-SM-GW → HSS  RSDS positive
       ·  HSS → IP-SM-GW  RSDS-RES
       => delivered`,
    ),
  },
  {
    branch: 'B10, no gateway address in the HSS: an ordinary SMS',
    settings: { 'hss.gwAddress': 'none' },
    expected: ladder(
      registered,
      submitted,
      `2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
       3a  SMS-GMSC → HSS  SRI-SM
       ·  HSS → SMS-GMSC  SRI-SM-RES IMSI, MSC, SGSN
       ·  SMS-GMSC → MSC  MT-FSM SMS-DELIVER
       ·  MSC → UE-B  RADIO-SM SMS-DELIVER
       ·  UE-B → MSC  RADIO-ACK positive
       ·  MSC → SMS-GMSC  MT-FSM-RES
       11  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       => delivered`,
    ),
  },
];

test.each(rows.map((row) => [row.branch, row] as const))('TS 23.204 6.14, %s', (_branch, row) => {
  const { settings, script, expected } = row;
  expect(ladderText(ladderOfRun(runOf('ts23204-6.14', settings, script)))).toBe(expected);
});

test.each(smsToImUser.branches)('the catalogue takes branch $id as its row here', ({ id, settings }) => {
  const branch = `${id.replace('6.14-', '')},`;
  const expected = rows.filter((row) => row.branch.startsWith(branch)).map((row) => row.expected);
  expect(expected).toContain(ladderText(ladderOfRun(runOf('ts23204-6.14', settings))));
});

test('every row of the step table of 6.14 occurs in one of these runs', () => {
  const entries = rows.flatMap((row) => ladderOfRun(runOf('ts23204-6.14', row.settings)).entries);
  expect(rowsMissing(smsToImUser, entries)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { imToSmsUser } from '../scenarios/procedures/ts23204-6.13.ts';
import { ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';

/** Steps 1 to 4 with the application server that the service profile names. */
const toServer = (server: 'CPM-AS' | 'IM-AS') => `
  1  UE-A → S-CSCF-O  SIP MESSAGE IM
  2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM
  3  S-CSCF-T → ${server}  SIP MESSAGE IM
  4  ${server}  terminating services applied`;

const back = (server: 'CPM-AS' | 'IM-AS') => `
  5a  ${server} → S-CSCF-T  SIP MESSAGE IM
  6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM`;

const toGateway = ladder(toServer('CPM-AS'), back('CPM-AS'));

const converted = '7  IP-SM-GW  authorised · identity kept · IM → SMS-DELIVER';

const routed = `
  8  IP-SM-GW → HSS  SRI-SM
  8  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN`;

const shown = (node: string) => `
  9  IP-SM-GW → ${node}  MT-FSM SMS-DELIVER
  10  ${node} → UE-B  RADIO-SM SMS-DELIVER
  11  UE-B → ${node}  RADIO-ACK positive
  12  ${node} → IP-SM-GW  MT-FSM-RES`;

const answered = (server: 'CPM-AS' | 'IM-AS') => `
  13  IP-SM-GW → S-CSCF-T  SIP 200 OK
  14  S-CSCF-T → ${server}  SIP 200 OK
  15  ${server} → S-CSCF-T  SIP 200 OK
  16  S-CSCF-T → S-CSCF-O  SIP 200 OK
  17  S-CSCF-O → UE-A  SIP 200 OK
  => delivered`;

const delivered = ladder(toGateway, converted, routed, shown('SGSN'), answered('CPM-AS'));

/** Every answer of an error takes the way of the request backwards. */
const refused = (status: number, reason: string) => `
  ·  IP-SM-GW → S-CSCF-T  SIP ERROR ${status} ${reason}
  ·  S-CSCF-T → CPM-AS  SIP ERROR ${status} ${reason}
  ·  CPM-AS → S-CSCF-T  SIP ERROR ${status} ${reason}
  ·  S-CSCF-T → S-CSCF-O  SIP ERROR ${status} ${reason}
  ·  S-CSCF-O → UE-A  SIP ERROR ${status} ${reason}
  => ${reason}`;

/** After the last domain has failed the gateway answers the sender and, 6 ms later, tells the HSS. */
const notReachable = (cause: string) => `
  ·  IP-SM-GW → S-CSCF-T  SIP ERROR 480 not-reachable
  ·  S-CSCF-T → CPM-AS  SIP ERROR 480 not-reachable
  ·  IP-SM-GW → HSS  RSDS ${cause}
  ·  CPM-AS → S-CSCF-T  SIP ERROR 480 not-reachable
  ·  S-CSCF-T → S-CSCF-O  SIP ERROR 480 not-reachable
  ·  HSS → IP-SM-GW  RSDS-RES
  ·  S-CSCF-O → UE-A  SIP ERROR 480 not-reachable
  => not-reachable`;

interface Row {
  readonly branch: string;
  readonly settings?: Partial<Settings>;
  readonly expected: string;
}

const rows: readonly Row[] = [
  { branch: 'defaults', expected: delivered },
  {
    branch: 'B1, IM client offline',
    settings: { 'ueB.service': 'IM' },
    expected: ladder(toServer('IM-AS'), back('IM-AS'), converted, routed, shown('SGSN'), answered('IM-AS')),
  },
  { branch: 'B2, CPM without preferences', settings: { 'ueB.service': 'CPM' }, expected: delivered },
  {
    branch: 'B3, CPM with preferences: 5b, and the answer straight to the CPM-AS (A-01)',
    settings: { 'ueB.prefs': 'as SMS' },
    expected: ladder(
      toServer('CPM-AS'),
      '5b  CPM-AS → IP-SM-GW  SIP MESSAGE IM',
      converted,
      routed,
      shown('SGSN'),
      `13  IP-SM-GW → CPM-AS  SIP 200 OK
       15  CPM-AS → S-CSCF-T  SIP 200 OK
       16  S-CSCF-T → S-CSCF-O  SIP 200 OK
       17  S-CSCF-O → UE-A  SIP 200 OK
       => delivered`,
    ),
  },
  {
    branch: 'B4, unregistered: no 3 to 5, no 14 and 15 (A-02)',
    settings: { 'ueB.ims': 'unregistered' },
    expected: ladder(
      `1  UE-A → S-CSCF-O  SIP MESSAGE IM
       2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM`,
      converted,
      routed,
      shown('SGSN'),
      `13  IP-SM-GW → S-CSCF-T  SIP 200 OK
       16  S-CSCF-T → S-CSCF-O  SIP 200 OK
       17  S-CSCF-O → UE-A  SIP 200 OK
       => delivered`,
    ),
  },
  {
    branch: 'B5, unregistered, application server in the unregistered criteria',
    settings: { 'ueB.ims': 'unregistered', 'ueB.unregIfcAs': 'yes' },
    expected: delivered,
  },
  {
    branch: 'B6, unregistered, no unregistered criteria: stops after 2',
    settings: { 'ueB.ims': 'unregistered', 'ueB.unregIfc': 'no' },
    expected: ladder(`
      1  UE-A → S-CSCF-O  SIP MESSAGE IM
      2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM
      ·  S-CSCF-T → S-CSCF-O  SIP ERROR 480 not-registered
      ·  S-CSCF-O → UE-A  SIP ERROR 480 not-registered
      => not-registered`),
  },
  {
    branch: 'B7, IM client online: stops after 4, no gateway',
    settings: { 'ueB.service': 'IM', 'ueB.imOnline': 'yes' },
    expected: ladder(
      toServer('IM-AS'),
      `·  IM-AS → S-CSCF-T  SIP MESSAGE IM
       ·  S-CSCF-T → UE-B  SIP MESSAGE IM
       ·  UE-B → S-CSCF-T  SIP 200 OK
       ·  S-CSCF-T → IM-AS  SIP 200 OK
       15  IM-AS → S-CSCF-T  SIP 200 OK
       16  S-CSCF-T → S-CSCF-O  SIP 200 OK
       17  S-CSCF-O → UE-A  SIP 200 OK
       => delivered`,
    ),
  },
  {
    branch: 'B8, not authorised: stops after 7',
    settings: { 'auth.service.B': 'no' },
    expected: ladder(
      toGateway,
      '7  IP-SM-GW  refused · not authorised for interworking',
      refused(403, 'not-authorised'),
    ),
  },
  {
    branch: 'B9, identity hidden, operator allows: 9 and 10 are anonymous',
    settings: { 'msg.privacy': 'yes' },
    expected: ladder(
      `1  UE-A → S-CSCF-O  SIP MESSAGE IM [privacy]
       2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM [privacy]
       3  S-CSCF-T → CPM-AS  SIP MESSAGE IM [privacy]
       4  CPM-AS  terminating services applied
       5a  CPM-AS → S-CSCF-T  SIP MESSAGE IM [privacy]
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM [privacy]
       7  IP-SM-GW  authorised · identity withheld · IM → SMS-DELIVER`,
      routed,
      `9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER [anonymous]
       10  SGSN → UE-B  RADIO-SM SMS-DELIVER [anonymous]
       11  UE-B → SGSN  RADIO-ACK positive
       12  SGSN → IP-SM-GW  MT-FSM-RES`,
      answered('CPM-AS'),
    ),
  },
  {
    branch: 'B10, identity hidden, operator prohibits: stops after 7',
    settings: { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
    expected: ladder(
      `1  UE-A → S-CSCF-O  SIP MESSAGE IM [privacy]
       2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM [privacy]
       3  S-CSCF-T → CPM-AS  SIP MESSAGE IM [privacy]
       4  CPM-AS  terminating services applied
       5a  CPM-AS → S-CSCF-T  SIP MESSAGE IM [privacy]
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM [privacy]
       7  IP-SM-GW  refused · anonymity prohibited`,
      refused(433, 'anonymity-prohibited'),
    ),
  },
  {
    branch: 'B11, operator prohibits what nobody asks: nothing changes',
    settings: { 'op.anonymity': 'prohibit' },
    expected: delivered,
  },
  {
    branch: 'B12, priority of both users: 1 to 6, 8, 9',
    settings: { 'mps.A': 'on', 'mps.B': 'on' },
    expected: ladder(
      `1  UE-A → S-CSCF-O  SIP MESSAGE IM [resource priority] [transport priority]
       2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM [resource priority] [transport priority]
       3  S-CSCF-T → CPM-AS  SIP MESSAGE IM [resource priority] [transport priority]
       4  CPM-AS  terminating services applied
       5a  CPM-AS → S-CSCF-T  SIP MESSAGE IM [resource priority] [transport priority]
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM [resource priority] [transport priority]
       7  IP-SM-GW  authorised · identity kept · IM → SMS-DELIVER
       8  IP-SM-GW → HSS  SRI-SM
       8  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN [transport priority] [MPS on]
       9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER [transport priority]
       10  SGSN → UE-B  RADIO-SM SMS-DELIVER
       11  UE-B → SGSN  RADIO-ACK positive
       12  SGSN → IP-SM-GW  MT-FSM-RES`,
      answered('CPM-AS'),
    ),
  },
  {
    branch: 'B13, priority of the recipient only: 8, not 9 (A-04)',
    settings: { 'mps.B': 'on' },
    expected: ladder(
      toGateway,
      converted,
      `8  IP-SM-GW → HSS  SRI-SM
       8  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN [transport priority] [MPS on]`,
      shown('SGSN'),
      answered('CPM-AS'),
    ),
  },
  {
    branch: 'B14, priority of the sender only: 1 to 6 and 9, not 8',
    settings: { 'mps.A': 'on' },
    expected: ladder(
      `1  UE-A → S-CSCF-O  SIP MESSAGE IM [resource priority] [transport priority]
       2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM [resource priority] [transport priority]
       3  S-CSCF-T → CPM-AS  SIP MESSAGE IM [resource priority] [transport priority]
       4  CPM-AS  terminating services applied
       5a  CPM-AS → S-CSCF-T  SIP MESSAGE IM [resource priority] [transport priority]
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM [resource priority] [transport priority]
       7  IP-SM-GW  authorised · identity kept · IM → SMS-DELIVER`,
      routed,
      `9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER [transport priority]
       10  SGSN → UE-B  RADIO-SM SMS-DELIVER
       11  UE-B → SGSN  RADIO-ACK positive
       12  SGSN → IP-SM-GW  MT-FSM-RES`,
      answered('CPM-AS'),
    ),
  },
  {
    branch: 'B15, no serving node known: stops after 8',
    settings: { 'hss.addr': [] },
    expected: ladder(
      toGateway,
      converted,
      `8  IP-SM-GW → HSS  SRI-SM
       8  HSS → IP-SM-GW  SRI-SM-RES IMSI`,
      refused(480, 'not-reachable'),
    ),
  },
  {
    branch: 'B15, recipient unknown: the I-CSCF finds nobody',
    settings: { 'ueB.ims': 'unknown' },
    expected: ladder(`
      1  UE-A → S-CSCF-O  SIP MESSAGE IM
      ·  S-CSCF-O → I-CSCF  SIP MESSAGE IM
      ·  I-CSCF → S-CSCF-O  SIP ERROR 404 unknown-user
      ·  S-CSCF-O → UE-A  SIP ERROR 404 unknown-user
      => unknown-user`),
  },
  {
    branch: 'B16, first serving node fails, the next succeeds',
    settings: { 'reach.B.sgsn': 'absent' },
    expected: ladder(
      toGateway,
      converted,
      routed,
      `9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
       12  SGSN → IP-SM-GW  MT-FSM-ERR absent`,
      shown('MSC'),
      answered('CPM-AS'),
    ),
  },
  {
    branch: 'B16, all serving nodes fail: error to the sender and RSDS',
    settings: { 'reach.B.sgsn': 'absent', 'reach.B.msc': 'absent' },
    expected: ladder(
      toGateway,
      converted,
      routed,
      `9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
       12  SGSN → IP-SM-GW  MT-FSM-ERR absent
       9  IP-SM-GW → MSC  MT-FSM SMS-DELIVER
       12  MSC → IP-SM-GW  MT-FSM-ERR absent`,
      notReachable('absent'),
    ),
  },
  {
    branch: 'B16, memory full: no other node is tried',
    settings: { 'reach.B.sgsn': 'memoryFull' },
    expected: ladder(
      toGateway,
      converted,
      routed,
      `9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
       10  SGSN → UE-B  RADIO-SM SMS-DELIVER
       11  UE-B → SGSN  RADIO-ACK memoryFull
       12  SGSN → IP-SM-GW  MT-FSM-ERR memoryFull`,
      notReachable('memoryFull'),
    ),
  },
];

test.each(rows.map((row) => [row.branch, row] as const))('TS 23.204 6.13, %s', (_branch, row) => {
  const { settings, expected } = row;
  expect(ladderText(ladderOfRun(runOf('ts23204-6.13', settings)))).toBe(expected);
});

test('TS 23.204 6.13, hidden hops shown: P-CSCF and I-CSCF, with the same labels', () => {
  const run = runOf('ts23204-6.13', { 'ueB.ims': 'unregistered' });
  expect(ladderText(ladderOfRun(run, { hiddenHops: true }))).toBe(
    ladder(
      `1  UE-A → P-CSCF  SIP MESSAGE IM
       1  P-CSCF → S-CSCF-O  SIP MESSAGE IM
       2  S-CSCF-O → I-CSCF  SIP MESSAGE IM
       ·  I-CSCF → HSS  CX-LIR
       ·  HSS → I-CSCF  CX-LIA
       2  I-CSCF → S-CSCF-T  SIP MESSAGE IM
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM`,
      converted,
      routed,
      shown('SGSN'),
      `13  IP-SM-GW → S-CSCF-T  SIP 200 OK
       16  S-CSCF-T → I-CSCF  SIP 200 OK
       16  I-CSCF → S-CSCF-O  SIP 200 OK
       17  S-CSCF-O → P-CSCF  SIP 200 OK
       17  P-CSCF → UE-A  SIP 200 OK
       => delivered`,
    ),
  );
});

test.each(imToSmsUser.branches)('the catalogue takes branch $id as its row here', ({ id, settings }) => {
  const branch = `${id.replace('6.13-', '')},`;
  const expected = rows.filter((row) => row.branch.startsWith(branch)).map((row) => row.expected);
  expect(expected).toContain(ladderText(ladderOfRun(runOf('ts23204-6.13', settings))));
});

test('every row of the step table of 6.13 occurs in one of these runs', () => {
  const entries = rows.flatMap(({ settings }) => ladderOfRun(runOf('ts23204-6.13', settings)).entries);
  // The I-CSCF stops a message for a subscriber whom the HSS does not know, long before step 8.
  expect(rowsMissing(imToSmsUser, entries)).toEqual(['8 SRI-SM-ERR']);
});

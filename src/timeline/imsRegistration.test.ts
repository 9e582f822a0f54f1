import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { endOf, ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

const registering = `
  1  UE  IP connection
  2  UE → S-CSCF  SIP REGISTER
  2  S-CSCF → UE  SIP 200 OK
  3  S-CSCF  filter criteria checked`;

const leaving = `
  1  UE → S-CSCF  SIP REGISTER Expires 0
  2  S-CSCF → UE  SIP 200 OK
  3  S-CSCF  filter criteria checked
  4  S-CSCF → IP-SM-GW  SIP REGISTER 3P Expires 0`;

const toldFirst = `
  4  S-CSCF → IP-SM-GW  SIP REGISTER 3P
  5  IP-SM-GW → HSS  IWF-REG-REQ
  6  HSS → IP-SM-GW  IWF-REG-RES
  7  IP-SM-GW → S-CSCF  SIP 200 OK`;

const notTold = `
  4  S-CSCF → IP-SM-GW  SIP REGISTER 3P
  7  IP-SM-GW → S-CSCF  SIP 200 OK`;

const answeredFirst = `
  4  S-CSCF → IP-SM-GW  SIP REGISTER 3P
  5  IP-SM-GW → S-CSCF  SIP 200 OK
  6  IP-SM-GW → HSS  IWF-REG-REQ
  7  HSS → IP-SM-GW  IWF-REG-RES`;

const removedFirst = `
  5  IP-SM-GW → HSS  IWF-DEREG-REQ
  6  HSS → IP-SM-GW  IWF-DEREG-RES
  7  IP-SM-GW → S-CSCF  SIP 200 OK`;

const removedAfter = `
  5  IP-SM-GW → S-CSCF  SIP 200 OK
  6  IP-SM-GW → HSS  IWF-DEREG-REQ
  7  HSS → IP-SM-GW  IWF-DEREG-RES`;

const registered = '=> registered';
const gone = '=> deregistered';

type Row = readonly [
  procedure: string,
  row: string,
  settings: Partial<Settings>,
  expected: readonly string[],
  state: Readonly<Record<string, unknown>>,
];

const known = { 'HSS.gwAddress': 'IP-SM-GW' };
const unknown = { 'HSS.gwAddress': null };

const rows: readonly Row[] = [
  ['tr23804-8.7', 'C56, address learned', {}, [registering, toldFirst, registered], known],
  [
    'tr23804-8.7',
    'C57, address per HSS',
    { 'hss.gwAddress': 'per HSS' },
    [registering, notTold, registered],
    known,
  ],
  [
    'tr23804-8.7',
    'B3, address per subscriber',
    { 'hss.gwAddress': 'per subscriber' },
    [registering, notTold, registered],
    known,
  ],
  [
    'tr23804-8.7',
    'steps 5 and 6 always',
    { 'hss.gwAddress': 'per HSS', 'ffs.regSteps': 'always' },
    [registering, toldFirst, registered],
    known,
  ],
  [
    'tr23804-8.7',
    'steps 5 and 6 never',
    { 'ffs.regSteps': 'never' },
    [registering, notTold, registered],
    unknown,
  ],
  [
    'tr23804-8.7',
    'B4, the filter information does not name the gateway',
    { 'ue.regIfc': 'no' },
    [registering, registered],
    { ...unknown, 'IP-SM-GW.registrations': {} },
  ],
  ['tr23804-8.8.1', 'C58, address learned', {}, [leaving, removedFirst, gone], unknown],
  [
    'tr23804-8.8.1',
    'address per HSS',
    { 'hss.gwAddress': 'per HSS' },
    [leaving, '7  IP-SM-GW → S-CSCF  SIP 200 OK', gone],
    known,
  ],
  [
    'tr23804-8.8.1',
    'address per subscriber',
    { 'hss.gwAddress': 'per subscriber' },
    [leaving, '7  IP-SM-GW → S-CSCF  SIP 200 OK', gone],
    known,
  ],
  ['ts23204-6.1', 'defaults', {}, [registering, answeredFirst, registered], known],
  ['ts23204-6.1', 'no filter criterion', { 'ue.regIfc': 'no' }, [registering, registered], known],
  [
    'ts23204-6.1',
    'address not pre-configured',
    { 'hss.gwAddress': 'learned' },
    [registering, answeredFirst, registered],
    known,
  ],
  ['ts23204-6.2.1', 'C70, a pre-configured address stays', {}, [leaving, removedAfter, gone], known],
  [
    'ts23204-6.2.1',
    'a learned address goes',
    { 'hss.gwAddress': 'learned' },
    [leaving, removedAfter, gone],
    unknown,
  ],
];

test.each(rows)('%s, %s', (procedure, _row, settings, expected, state) => {
  const run = runOf(procedure, settings);
  expect(ladderText(ladderOfRun(run))).toBe(ladder(...expected));
  expect(stateOf(endOf(run))).toMatchObject(state);
});

test('6.2.2: a de-registration that the S-CSCF reports makes the gateway tell the HSS', () => {
  const numbered = ladderOfRun(runOf('ts23204-6.2.2')).entries.filter(({ step }) => step !== null);
  expect(numbered.map(({ step, from, to, message }) => `${step} ${from} → ${to} ${message}`)).toEqual([
    '1 IP-SM-GW → HSS IWF-DEREG-REQ',
    '2 HSS → IP-SM-GW IWF-DEREG-RES',
  ]);
});

test.each(['tr23804-8.7', 'tr23804-8.8.1', 'ts23204-6.1', 'ts23204-6.2.1', 'ts23204-6.2.2'])(
  '%s: every row of its step table occurs',
  (id) => {
    const procedure = procedureNamed(id);
    expect(procedure && rowsMissing(procedure, ladderOfRun(runOf(id)).entries)).toEqual([]);
  },
);

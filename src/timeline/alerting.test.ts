import { describe, expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import type { Action } from '../scenarios/action.ts';
import { endOf, ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

const quiet: Action = { do: 'wait', until: 'quiet' };
const set = (id: string, value: unknown): Action => ({ do: 'set', id, value });
const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const register: Action = { do: 'register', ue: 'UE-B' };

const entriesOf = (...run: Parameters<typeof runOf>) =>
  ladderOfRun(runOf(...run)).entries.filter(({ sentMs }) => sentMs >= 0);

/** What of a run is about alerting, as `step from → to message`. */
const alertingIn = (...run: Parameters<typeof runOf>) =>
  entriesOf(...run)
    .filter(({ message }) => /READY-SM|ALERT|SMMA|SC-MT/.test(message))
    .map(({ step, from, to, message }) => `${step ?? '·'} ${from} → ${to} ${message}`);

const labelled = (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('·'))
    .join('\n');

const readiness = [
  '3 IP-SM-GW → HSS READY-SM',
  '4 HSS → IP-SM-GW READY-SM-RES',
  '5 HSS → SMS-IWMSC ALERT-SC',
  '6 SMS-IWMSC → SM-SC SC-ALERT',
  '7 SM-SC → SMS-GMSC SC-MT',
];

describe('TS 23.204 6.5b', () => {
  test('C68: who registers in IMS after all domains have failed gets the message', () => {
    const run = runOf('ts23204-6.5b');
    expect(labelled(ladderText(ladderOfRun(run)))).toBe(
      ladder(
        `1  UE → S-CSCF  SIP REGISTER
         2  S-CSCF → IP-SM-GW  SIP REGISTER 3P
         3  IP-SM-GW → HSS  READY-SM
         4  HSS → IP-SM-GW  READY-SM-RES
         5  HSS → SMS-IWMSC  ALERT-SC
         6  SMS-IWMSC → SM-SC  SC-ALERT
         7  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
         => delivered`,
      ),
    );
    expect(stateOf(endOf(run))).toMatchObject({
      'HSS.mwd': [],
      'HSS.notReachable': false,
      'IP-SM-GW.unri': [],
      'SM-SC.queue': [],
    });
  });

  test('C68: the HSS hears that the client is active in IMS', () => {
    const ready = entriesOf('ts23204-6.5b').find(({ message }) => message === 'READY-SM');
    expect(ready?.carries).toMatchObject({ reason: 'present', additionalReason: 'imsActivity' });
  });

  const memoryFullToo: Partial<Settings> = {
    'gw.domains': ['IMS', 'MSC', 'SGSN'],
    'reach.B.sgsn': 'memoryFull',
  };

  test('B1: with the memory full as well the alert is held back', () => {
    expect(alertingIn('ts23204-6.5b', memoryFullToo)).toEqual(readiness.slice(0, 2));
    expect(stateOf(endOf(runOf('ts23204-6.5b', memoryFullToo)))).toMatchObject({
      'HSS.mwd': ['+12065550190'],
      'HSS.mcef': true,
      'HSS.notReachable': false,
      'IP-SM-GW.unri': [],
    });
  });

  test('B1, then 6.6: it comes when there is memory', () => {
    const script = [register, quiet, set('reach.B.sgsn', 'ok')];
    expect(alertingIn('ts23204-6.5b', memoryFullToo, script).slice(2)).toEqual([
      '2 UE → SGSN RADIO-SMMA',
      '5 SGSN → HSS READY-SM',
      '6 HSS → SGSN READY-SM-RES',
      '7 HSS → SMS-IWMSC ALERT-SC',
      '8 SMS-IWMSC → SM-SC SC-ALERT',
      '· SM-SC → SMS-GMSC SC-MT',
    ]);
  });

  test('B2: where no message waits, nobody says anything', () => {
    expect(alertingIn('ts23204-6.5b', { 'reach.B.msc': 'ok' })).toEqual([]);
  });

  test('B3: every service centre that waits is alerted, and only its own messages go again', () => {
    expect(alertingIn('ts23204-6.5b', { 'hss.mwd': ['+12065550195'] })).toEqual([
      readiness[0],
      readiness[1],
      readiness[2],
      readiness[2],
      readiness[3],
      readiness[3],
      readiness[4],
    ]);
  });

  test('the gateway that is not answered keeps its note and asks again at the next registration', () => {
    const script: readonly Action[] = [
      { do: 'lose', message: 'READY-SM' },
      register,
      quiet,
      set('reach.B.sgsn', 'absent'),
      register,
    ];
    expect(alertingIn('ts23204-6.5b', {}, script)).toEqual([readiness[0], ...readiness]);
  });

  test.each([
    ['S-CSCF first', 'per subscriber'],
    ['HSS first', 'per subscriber'],
    ['HSS first', 'learned'],
  ] as const)('%s, address %s: the HSS hears of it', (order, address) => {
    const settings = { 'setup.registrationOrder': order, 'hss.gwAddress': address } as const;
    expect(alertingIn('ts23204-6.5b', settings)).toEqual(readiness);
  });

  test('a user who comes back to a serving node is announced by this node', () => {
    const script = [set('reach.B.sgsn', 'ok')];
    expect(alertingIn('ts23204-6.5b', { 'setup.alertThrough': 'SMS-GMSC' }, script)).toEqual([
      '· SGSN → HSS READY-SM',
      '· HSS → SGSN READY-SM-RES',
      '· HSS → SMS-GMSC ALERT-SC',
      '· SMS-GMSC → SM-SC SC-ALERT',
      '· SM-SC → SMS-GMSC SC-MT',
    ]);
    expect(stateOf(endOf(runOf('ts23204-6.5b', {}, script)))).toMatchObject({
      'HSS.mwd': [],
      'SGSN.notReachable': [],
      'MSC.notReachable': ['001020123456780'],
      'SM-SC.queue': [],
    });
  });

  test('a serving node that has missed nobody says nothing', () => {
    expect(alertingIn('ts23204-6.13', { 'reach.B.sgsn': 'absent' }, [set('reach.B.sgsn', 'ok')])).toEqual([]);
  });
});

describe('TS 23.204 6.6', () => {
  test('C69: over IMS', () => {
    const run = runOf('ts23204-6.6');
    expect(labelled(ladderText(ladderOfRun(run)))).toBe(
      ladder(
        `2  UE → S-CSCF  SIP MESSAGE SMMA
         3  S-CSCF → IP-SM-GW  SIP MESSAGE SMMA
         4  IP-SM-GW → S-CSCF  SIP 202 Accepted
         5  IP-SM-GW → HSS  READY-SM
         4  S-CSCF → UE  SIP 202 Accepted
         6  HSS → IP-SM-GW  READY-SM-RES
         7  HSS → SMS-IWMSC  ALERT-SC
         9  IP-SM-GW → S-CSCF  SIP MESSAGE REPORT positive
         8  SMS-IWMSC → SM-SC  SC-ALERT
         9  S-CSCF → UE  SIP MESSAGE REPORT positive
         => delivered`,
      ),
    );
    expect(stateOf(endOf(run))).toMatchObject({ 'HSS.mwd': [], 'HSS.mcef': false, 'SM-SC.queue': [] });
  });

  test.each([
    ['MSC', 'reach.B.msc'],
    ['SGSN', 'reach.B.sgsn'],
    ['MME', 'reach.B.mme'],
    ['SMSF', 'reach.B.smsf'],
  ] as const)('C69, B1 and B2: over the %s, with the same effect', (node, reach) => {
    const settings: Partial<Settings> = {
      'ueB.ims': 'unregistered',
      'reach.B.ims': 'ok',
      [reach]: 'memoryFull',
      'hss.addr': [node],
      'gw.domains': [node],
    };
    const script = [set(reach, 'ok')];
    expect(alertingIn('ts23204-6.6', settings, script).slice(0, 5)).toEqual([
      expect.stringContaining(`UE → ${node} RADIO-SMMA`),
      expect.stringContaining(`${node} → HSS READY-SM`),
      expect.stringContaining(`HSS → ${node} READY-SM-RES`),
      expect.stringContaining('HSS → SMS-IWMSC ALERT-SC'),
      expect.stringContaining('SMS-IWMSC → SM-SC SC-ALERT'),
    ]);
    expect(stateOf(endOf(runOf('ts23204-6.6', settings, script)))).toMatchObject({
      'HSS.mwd': [],
      'HSS.mcef': false,
      'SM-SC.queue': [],
    });
  });

  test('C69: states of the HSS that were set, memory freed over CS', () => {
    const settings: Partial<Settings> = {
      'hss.mwd': ['+12065550190'],
      'hss.mcef': 'yes',
      'reach.B.msc': 'memoryFull',
    };
    const run = runOf('ts23204-6.14', settings, [set('reach.B.msc', 'ok')]);
    expect(ladderOfRun(run).entries.map(({ message }) => message)).toContain('ALERT-SC');
    expect(stateOf(endOf(run))).toMatchObject({ 'HSS.mwd': [], 'HSS.mcef': false });
  });

  test('B4: a client whose filter criteria name no gateway says it over its radio access', () => {
    expect(alertingIn('ts23204-6.6', { 'ue.regIfc': 'no' })).toEqual([
      '2 UE → S-CSCF SIP MESSAGE SMMA',
      '2 UE → MSC RADIO-SMMA',
      '5 MSC → HSS READY-SM',
      '6 HSS → MSC READY-SM-RES',
    ]);
  });

  test('memory freed while nobody waits: the HSS forgets that it was full', () => {
    const run = runOf('ts23204-6.6', { 'hss.mcef': 'yes', 'sc.submit': 'no' });
    expect(stateOf(endOf(run))).toMatchObject({ 'HSS.mcef': false, 'HSS.mwd': [] });
    expect(alertingIn('ts23204-6.6', { 'sc.submit': 'no' })).toHaveLength(4);
  });

  test.each([
    ['an HSS that says nothing', { do: 'lose', message: 'READY-SM' }, 'UE', 'SIP MESSAGE REPORT'],
    ['an HSS that says nothing over radio', { do: 'lose', message: 'READY-SM' }, 'UE', 'RADIO-ACK'],
  ] as const)('%s: the phone hears that its word did not arrive', (_name, loss, to, message) => {
    const radio: Partial<Settings> = { 'ueB.ims': 'unregistered', 'hss.addr': ['MSC'] };
    const overRadio = message === 'RADIO-ACK';
    const settings: Partial<Settings> = overRadio
      ? { ...radio, 'reach.B.ims': 'ok', 'reach.B.msc': 'memoryFull' }
      : {};
    const script: readonly Action[] = [loss, set(overRadio ? 'reach.B.msc' : 'reach.B.ims', 'ok')];
    const answer = entriesOf('ts23204-6.6', settings, script).find(
      (entry) => entry.to === to && entry.message === message,
    );
    expect(answer?.carries).toMatchObject({ result: 'negative', cause: 'systemFailure' });
    expect(stateOf(endOf(runOf('ts23204-6.6', settings, script)))['HSS.mcef']).toBe(true);
  });

  test('an alert leaves the way free: a second message afterwards is delivered at once', () => {
    const script = [set('reach.B.ims', 'ok'), quiet, sms];
    expect(ladderOfRun(runOf('ts23204-6.6', {}, script)).outcome.id).toBe('delivered');
  });
});

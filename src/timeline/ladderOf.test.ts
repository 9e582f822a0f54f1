import { describe, expect, test } from 'vitest';
import { words } from '../words/words.ts';
import type { Action } from '../scenarios/action.ts';
import { ladderOfRun, runOf } from './ladderText.ts';

const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' };

describe('times', () => {
  test('an arrow over hidden hops is under way from the first to the last', () => {
    const figure = ladderOfRun(runOf('ts23204-6.13'));
    const hops = ladderOfRun(runOf('ts23204-6.13'), { hiddenHops: true });
    for (const step of ['1', '2', '16', '17']) {
      const parts = hops.entries.filter((entry) => entry.step === step);
      expect(parts).toHaveLength(2);
      expect(figure.entries.find((entry) => entry.step === step)).toMatchObject({
        from: parts[0]?.from,
        to: parts[1]?.to,
        sentMs: parts[0]?.sentMs,
        receivedMs: parts[1]?.receivedMs,
      });
    }
  });

  test('rows are in the order of sending, counted from 1, and arrive after they were sent', () => {
    const { entries } = ladderOfRun(runOf('ts23204-6.14'), { hiddenHops: true, preparation: true });
    expect(entries.map(({ n }) => n)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.map(({ sentMs }) => sentMs)).toEqual(
      entries.map(({ sentMs }) => sentMs).toSorted((one, other) => one - other),
    );
    expect(entries.filter(({ sentMs, receivedMs }) => (receivedMs ?? 0) < sentMs)).toEqual([]);
  });

  test('a lost message keeps its row and never arrives', () => {
    const { entries, outcome } = ladderOfRun(
      runOf('ts23204-6.13', {}, [{ do: 'lose', message: 'MT-FSM', to: 'SGSN' }, im]),
    );
    expect(entries.find(({ lost }) => lost)).toMatchObject({ step: '9', to: 'SGSN', receivedMs: null });
    expect(entries.findLast(({ step }) => step === '9')).toMatchObject({ to: 'MSC', lost: false });
    expect(outcome.id).toBe('delivered');
  });
});

describe('what is shown', () => {
  test.each([
    ['ts23204-6.13', false, 0],
    ['ts23204-6.14', false, 2],
  ] as const)('%s without preparation: of what came before, only step 1', (procedure, preparation, count) => {
    const { entries } = ladderOfRun(runOf(procedure), { preparation });
    const before = entries.filter(({ sentMs }) => sentMs < 0);
    expect(before.map(({ step }) => step)).toEqual(Array.from({ length: count }, () => '1'));
  });

  test('with preparation both users register first', () => {
    const { entries } = ladderOfRun(runOf('ts23204-6.13'), { preparation: true });
    const registers = entries.filter(({ message }) => message === 'SIP REGISTER');
    expect(registers.map(({ from }) => from)).toEqual(['UE-A', 'UE-B']);
  });

  test('who acts joins the lifelines of the figure, at the place in the network', () => {
    const { participants } = ladderOfRun(runOf('ts23204-6.13'));
    expect(participants).toEqual([
      'UE-A',
      'S-CSCF-O',
      'S-CSCF-T',
      'CPM-AS',
      'IP-SM-GW',
      'HSS',
      'SGSN',
      'UE-B',
    ]);
  });
});

describe('reasons', () => {
  test('a refusal says which condition did not hold, its setting, its value and its clause', () => {
    const { entries } = ladderOfRun(runOf('ts23204-6.13', { 'auth.service.B': 'no' }));
    const refusal = entries.find(({ message }) => message === 'SIP ERROR');
    expect(refusal?.why).toContainEqual({
      text: 'The recipient is not authorised for service-level interworking',
      holds: false,
      setting: 'auth.service.B',
      value: 'no',
      clause: 'TS 23.204 6.13 step 7, 6.14 step 5',
      basis: 'S',
    });
  });

  test('the value is the one under which the message acts, not a later one', () => {
    const script: readonly Action[] = [im, { do: 'set', id: 'op.anonymity', value: 'prohibit' }];
    const { entries } = ladderOfRun(runOf('ts23204-6.13', { 'msg.privacy': 'yes' }, script));
    const reasons = entries.find(({ step }) => step === '9')?.why ?? [];
    expect(reasons.find(({ setting }) => setting === 'op.anonymity')).toMatchObject({
      value: 'allow',
      holds: true,
    });
  });
});

describe('timers', () => {
  test('the lifetime of the MT Correlation ID runs from step 3c to step 4', () => {
    const { entries, timers } = ladderOfRun(runOf('ts23204-6.14'));
    const bar = timers.find(({ name }) => name === words().timers.correlationLifetime);
    expect(bar).toMatchObject({ element: 'IP-SM-GW', end: 'stopped' });
    expect(entries[(bar?.fromRow ?? 0) - 1]?.step).toBe('3c');
    expect(entries[(bar?.toRow ?? 0) - 1]?.step).toBe('4');
  });

  test('a timer that runs out ends when it is due, whatever came between', () => {
    const { timers } = ladderOfRun(runOf('ts23204-6.14', { 'reach.B.ims': 'noAnswer' }));
    const bar = timers.find(({ name }) => name === words().timers.sipAnswer);
    expect(bar).toMatchObject({ element: 'IP-SM-GW', end: 'expired' });
    expect((bar?.endedMs ?? 0) - (bar?.startedMs ?? 0)).toBe(32_000);
  });
});

describe('outcomes', () => {
  test.each([
    ['a delivery', 'ts23204-6.13', [im], 'delivered', 'SMS at UE-B; OK at UE-A'],
    [
      'no service',
      'ts23204-6.13',
      [{ do: 'deregister', ue: 'UE-A' }, im],
      'no-service',
      'Error at UE-A: no service',
    ],
    [
      'only a registration',
      'ts23204-6.13',
      [{ do: 'register', ue: 'UE-A' }],
      'registered',
      'UE-A is registered',
    ],
    [
      'the last message of several',
      'ts23204-6.13',
      [im, { do: 'set', id: 'hss.addr', value: [] }, im],
      'not-reachable',
      'Error at UE-A: recipient not reachable',
    ],
  ] as const)('%s', (_what, procedure, script, id, text) => {
    expect(ladderOfRun(runOf(procedure, {}, script)).outcome).toEqual({ id, text });
  });

  test('each thing that a user did has its own', () => {
    const script: readonly Action[] = [
      im,
      sms,
      { do: 'wait', until: 'quiet' },
      { do: 'deregister', ue: 'UE-B' },
    ];
    const { outcomes = [] } = ladderOfRun(runOf('ts23204-6.13', {}, script));
    expect(outcomes.map(({ transaction, id }) => [transaction, id])).toEqual([
      ['registration 1', 'registered'],
      ['registration 2', 'registered'],
      ['IM 1', 'delivered'],
      ['SMS 1', 'delivered'],
      ['de-registration 1', 'deregistered'],
    ]);
  });
});

test('a run in which nobody does anything has no outcome, whoever registered before it', () => {
  expect(ladderOfRun(runOf('ts23204-6.13', {}, [])).outcome.id).toBe('none');
});

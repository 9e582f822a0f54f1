import { describe, expect, test } from 'vitest';
import type { Finding } from '../kernel/world.ts';
import { type DecisionId, decisions } from '../protocol/decisions.ts';
import { type Setting, type SettingId, type Settings, settings } from '../protocol/settings.ts';
import { timers } from '../protocol/timers.ts';
import { procedures } from '../scenarios/procedures.ts';
import { words } from '../words/words.ts';
import { valueWords } from '../words/settings.ts';
import type { Action } from '../scenarios/action.ts';
import { ladderOfRun, runOf } from './ladderText.ts';
import { play } from './play.ts';

const isPlain = (text: string) => text.length > 0 && text === text.trim() && !text.includes('  ');

test.each(Object.keys(decisions) as readonly DecisionId[])('decision %s has words for both results', (id) => {
  const { holds, fails } = words().decisions[id];
  expect([holds, fails].filter(isPlain)).toHaveLength(2);
  expect(holds).not.toBe(fails);
});

test('every timer has words', () => {
  expect(Object.keys(words().timers)).toEqual(Object.keys(timers));
  expect(Object.values(words().timers).filter((text) => !isPlain(text))).toEqual([]);
});

test.each(Object.keys(settings) as readonly SettingId[])(
  'setting %s has words, and so has each value',
  (id) => {
    const setting: Setting = settings[id];
    const { label, help, on } = words().settings[id];
    const legal: readonly unknown[] = 'values' in setting ? setting.values : [setting.initial];
    expect([label, help].filter(isPlain)).toHaveLength(2);
    expect(legal.map((value) => valueWords(id, value)).filter((text) => !isPlain(text))).toEqual([]);
    if (on !== undefined) expect(legal).toContain(on);
  },
);

describe('what runs tell', () => {
  const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };
  const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' };
  /** Beside the branches of the catalogue, runs in which a decision goes the way that no branch shows. */
  const others: readonly (readonly [string, Partial<Settings>, (readonly Action[])?])[] = [
    ['ts23204-6.13', { 'ueA.ims': 'unregistered' }],
    ['ts23204-6.15.1', { 'ue.regIfc': 'no' }],
    ['ts23204-6.16.1', {}],
    ['ts23204-6.18', { 'op.sessionNumber': 'own MSISDN' }],
    [
      'ts23204-6.16.1',
      {},
      [
        { do: 'lose', message: 'SIP BYE', from: 'UE-A' },
        { do: 'deregister', ue: 'UE-A' },
        { do: 'wait', until: 'quiet' },
        { do: 'send', kind: 'chat-message', from: 'UE-B', to: 'UE-A', text: 'Hello' },
      ],
    ],
    ['ts23204-6.9', {}, [{ do: 'lose', message: 'MT-FSM', to: 'IP-SM-GW', nth: 2 }, sms]],
    [
      'ts23204-6.9',
      { 'gw.missingSegments': 'deliver' },
      [{ do: 'lose', message: 'MT-FSM', to: 'IP-SM-GW', nth: 2 }, sms],
    ],
    ['ts23204-6.13', { 'ueB.ims': 'unknown' }],
    ['ts23204-6.13', { 'ue.regIfc': 'no' }],
    ['ts23204-6.13', { 'ueB.service': 'none' }],
    ['ts23204-6.13', { 'reach.B.sgsn': 'absent', 'reach.B.msc': 'absent' }],
    ['ts23204-6.13', { 'reach.B.sgsn': 'memoryFull' }],
    ['ts23204-6.14', { 'ueB.paging': 'by MME', 'reach.B.ims': 'absent' }],
    ['ts23204-6.14', { 'ueB.paging': 'by MME' }],
    ['ts23204-6.14', { 'ueB.caps': ['SMSIP', 'IM'], 'op.level': 'transport' }],
    ['ts23204-6.14', { 'ueB.caps': ['SMSIP', 'CPM'] }],
    ['ts23204-6.14', { 'ueB.caps': ['SMSIP'] }],
    ['ts23204-6.14', { 'gw.rsds': 'no', 'gmsc.rsds': 'no' }],
    ['ts23204-6.14', { 'sc.submit': 'no' }],
    ['ts23204-6.14', { 'reach.B.ims': 'noAnswer', 'hss.addr': [] }],
    ['ts23204-6.14', { 'hss.gwAddress': 'none', 'hss.addr': [] }],
    ['ts23204-6.14', {}, [{ do: 'send', kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'Hello' }]],
    [
      'ts23204-6.14',
      { 'hss.addr': [] },
      [{ do: 'send', kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'Hello' }],
    ],
    ['ts23204-6.14', { 't.corr': 1 }, [{ do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', ms: 2_000 }, sms]],
    ['ts23204-6.5b', {}, [{ do: 'set', id: 'reach.B.sgsn', value: 'ok' }]],
    ['ts23204-6.13', {}, [{ do: 'deregister', ue: 'UE-B' }, { do: 'wait', until: 'quiet' }, im]],
    ['ts23204-6.3a', {}],
    ['ts23204-6.3a', { 'ueB.caps': ['SMSIP'], 'reach.B.ims': 'protocolError' }, [sms]],
    [
      'tr23804-8.10',
      {},
      [
        { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', ms: 1_000 },
        sms,
        { do: 'wait', ms: 200 },
        { do: 'deregister', ue: 'UE-B' },
      ],
    ],
    [
      'tr23804-8.4',
      {},
      [
        { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', ms: 5_000 },
        sms,
        { do: 'wait', ms: 1_000 },
        { do: 'deregister', ue: 'UE-B' },
      ],
    ],
  ];
  const runs = [
    runOf('ts23204-6.13', { 'chg.mode': 'both' }),
    runOf('ts23204-6.13', { 'chg.mode': 'both', 'chg.credit': 'exhausted' }),
    ...procedures.flatMap(({ id, branches }) => branches.map((branch) => runOf(id, branch.settings))),
    ...others.map((run) => runOf(...run)),
  ];
  const findings: readonly Finding[] = runs.flatMap((run) =>
    play(run).steps.flatMap(({ happenings }) =>
      happenings.flatMap((one) => {
        if (one.type === 'sent') return one.item.findings;
        return one.type === 'noted' ? one.findings : [];
      }),
    ),
  );
  const entries = runs.flatMap((run) => ladderOfRun(run, { hiddenHops: true, preparation: true }).entries);

  test.each(Object.keys(decisions) as readonly DecisionId[])(
    'decision %s is taken, one way and the other',
    (id) => {
      const results = findings.filter(({ decision }) => decision === id).map(({ holds }) => holds);
      expect(new Set(results)).toEqual(new Set([true, false]));
    },
  );

  test('every decision that is taken is one of the table', () => {
    expect(findings.filter(({ decision }) => !Object.hasOwn(decisions, decision))).toEqual([]);
  });

  test('every place in the words of a decision is filled by what was found', () => {
    const gaps = findings.flatMap(({ decision, holds, values }) => {
      const said = words().decisions[decision as DecisionId][holds ? 'holds' : 'fails'];
      const places = [...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      return places.filter((name) => !values?.[name]).map((name) => `${decision} ${String(holds)} {${name}}`);
    });
    expect([...new Set(gaps)]).toEqual([]);
  });

  test('every row has a sentence without gaps', () => {
    const odd = entries.filter(
      ({ sentence }) =>
        !isPlain(sentence) || !sentence.endsWith('.') || /[{}]| [.,;:]|undefined/.test(sentence),
    );
    expect([...new Set(odd.map(({ message, sentence }) => `${message}: ${sentence}`))]).toEqual([]);
  });

  test('every row names its clause and its reference point, and every reason its clause', () => {
    expect(entries.filter(({ clause }) => clause === '')).toEqual([]);
    expect(entries.filter(({ kind, refPoint }) => kind !== 'internal' && refPoint === null)).toEqual([]);
    expect(
      entries.flatMap(({ why }) => why).filter(({ text, clause }) => !isPlain(text) || clause === ''),
    ).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { initialSettings, isSettingId, type Setting, type SettingId, settings } from './settings.ts';

/** The defaults of the master list of conditions. */
test.each([
  ['ueA.ims', 'registered'],
  ['ueB.ims', 'registered'],
  ['ueB.unregIfc', 'yes'],
  ['ueB.unregIfcAs', 'no'],
  ['ue.regIfc', 'yes'],
  ['ueB.caps', ['IM']],
  ['ueB.service', 'CPM'],
  ['ueB.imOnline', 'no'],
  ['ueB.prefs', 'not set'],
  ['sub.transport.B', 'yes'],
  ['sub.service.B', 'yes'],
  ['auth.transport.B', 'yes'],
  ['auth.service.A', 'yes'],
  ['auth.service.B', 'yes'],
  ['odb.B', 'no'],
  ['msg.privacy', 'no'],
  ['op.anonymity', 'allow'],
  ['op.level', 'service'],
  ['user.level', 'none'],
  ['op.noFallbackOn', ['memoryFull']],
  ['mps.A', 'off'],
  ['mps.B', 'off'],
  ['gmsc.timer', 'normal'],
  ['hss.gwAddress', 'per subscriber'],
  ['hss.addr', ['MSC', 'SGSN']],
  ['reach.B.ims', 'ok'],
  ['reach.B.msc', 'ok'],
  ['reach.B.sgsn', 'ok'],
  ['reach.B.mme', 'ok'],
  ['reach.B.smsf', 'ok'],
  ['gw.domains', ['IMS', 'SMSF', 'MME', 'SGSN', 'MSC']],
  ['gw.rsds', 'yes'],
  ['gmsc.rsds', 'yes'],
  ['sc.submit', 'yes'],
  ['t.corr', 60],
  ['t.sip', 32],
] as const)('%s is %j at first', (id, value) => {
  expect(initialSettings[id]).toEqual(value);
});

test.each(Object.entries(settings) as unknown as readonly (readonly [SettingId, Setting])[])(
  '%s: its first value is legal, and there is another one',
  (_id, setting) => {
    if (setting.kind === 'text') {
      expect(setting.initial.length).toBeLessThanOrEqual(setting.most);
      return;
    }
    if (setting.kind === 'seconds' || setting.kind === 'count') {
      expect(setting.initial).toBeGreaterThanOrEqual(setting.least);
      expect(setting.initial).toBeLessThanOrEqual(setting.most);
      expect(setting.least).toBeLessThan(setting.most);
      return;
    }
    const initial = setting.kind === 'list' ? setting.initial : [setting.initial];
    expect(setting.values).toEqual(expect.arrayContaining([...initial]));
    expect(new Set(setting.values).size).toBe(setting.values.length);
    expect(setting.values.length).toBeGreaterThan(1);
  },
);

test.each([
  ['mps.A', true],
  ['mps.C', false],
  ['toString', false],
  ['__proto__', false],
])('%s is a setting: %s', (id, known) => {
  expect(isSettingId(id)).toBe(known);
});

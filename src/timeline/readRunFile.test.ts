import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SettingId, settings } from '../protocol/settings.ts';
import { arbitraryAction, arbitraryRun, arbitraryValue } from './arbitraries.ts';
import { play } from './play.ts';
import { readRunFile, readSetting, settingProblem, writtenSetting } from './readRunFile.ts';

const ids = Object.keys(settings) as readonly SettingId[];
const file = { interwork: 1, procedure: 'ts23204-6.13' };

test.each([
  ['nothing but a procedure', file],
  [
    'all that a file can say',
    {
      ...file,
      title: 'Two at once',
      seed: 7,
      settings: { 'hss.addr': ['MSC'], 't.sip': 5, 'mps.A': 'on' },
      script: [
        { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello', privacy: true },
        { do: 'wait', until: 'quiet' },
        { do: 'wait', ms: 0 },
        { do: 'wait', steps: 1 },
        { do: 'set', id: 'gw.domains', value: ['MSC', 'IMS'] },
        { do: 'register', ue: 'UE-A' },
        { do: 'deregister', ue: 'UE-B' },
        { do: 'lose', message: 'MT-FSM', from: 'IP-SM-GW', to: 'MSC', nth: 2 },
        { do: 'duplicate' },
        { do: 'deliver', message: 'RADIO-SM' },
        { do: 'delay', ms: 86_400_000 },
        { do: 'expire', timer: 'sipAnswer' },
        { do: 'expire', timer: 'longGuard', at: 'IP-SM-GW', nth: 2 },
      ],
      notes: [{ at: 1, text: 'Look here' }],
    },
  ],
])('a run file with %s is read as it is', (_what, data) => {
  expect(readRunFile(data)).toEqual({ ok: true, value: data });
});

const send = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const script = (...actions: readonly unknown[]) => ({ ...file, script: actions });

/** What is wrong, and the place and the right value that the one line about it names. */
const wrong: readonly (readonly [data: unknown, place: string, right: string])[] = [
  [null, 'the run file', 'Object'],
  ['run', 'the run file', 'Object'],
  [{}, 'interwork', 'missing'],
  [{ interwork: 1 }, 'procedure', 'missing'],
  [{ ...file, procedure: 'a\nb' }, 'procedure', 'found "a b"'],
  [{ ...file, ['a\nb']: 1 }, 'a b', 'not known here'],
  [{ ...file, settings: { ['a\nb']: 1 } }, 'settings.a b', 'no setting "a b"'],
  [{ ...file, interwork: 2 }, 'interwork', '1'],
  [{ ...file, procedure: 'ts23204-9.9' }, 'procedure', '"ts23204-6.13", "ts23204-6.14"'],
  [{ ...file, procedure: 'constructor' }, 'procedure', '"ts23204-6.13"'],
  [{ ...file, seed: 1.5 }, 'seed', 'a whole number'],
  [{ ...file, extra: 1 }, 'extra', 'not known here'],
  [{ ...file, settings: { 'mps.C': 'on' } }, 'settings.mps.C', 'there is no setting "mps.C"'],
  [{ ...file, settings: { toString: 1 } }, 'settings.toString', 'there is no setting'],
  [{ ...file, settings: { 'mps.A': 'yes' } }, 'settings.mps.A', 'one of "on", "off"'],
  [{ ...file, settings: { 'hss.addr': ['MSC', 'MSC'] } }, 'settings.hss.addr', 'different values'],
  [{ ...file, settings: { 'hss.addr': 'MSC' } }, 'settings.hss.addr', 'a list'],
  [{ ...file, settings: { 't.corr': 0 } }, 'settings.t.corr', 'from 1 to 600'],
  [{ ...file, settings: { 't.corr': '60' } }, 'settings.t.corr', 'a number of seconds'],
  [script({ do: 'jump' }), 'script[0].do', '"send", "register"'],
  [script({ ...send, kind: 'fax' }), 'script[0].kind', '"im", "large-im", "sms"'],
  [script({ ...send, to: 'UE-A' }), 'script[0].to', 'the other user'],
  [script(send, { ...send, text: 'x'.repeat(2_001) }), 'script[1].text', 'at most 2000 characters'],
  [script({ ...send, colour: 'red' }), 'script[0].colour', 'not known here'],
  [script({ do: 'set', id: 'mps.A', value: 1 }), 'script[0]', 'one of "on", "off"'],
  [script({ do: 'wait' }), 'script[0]', '"until": "quiet", "ms" or "steps"'],
  [script({ do: 'wait', ms: 1, steps: 1 }), 'script[0]', '"until": "quiet", "ms" or "steps"'],
  [script({ do: 'wait', ms: -1 }), 'script[0].ms', 'from 0'],
  [script({ do: 'lose', from: 'UE-C' }), 'script[0].from', '"UE-A"'],
  [script({ do: 'expire' }), 'script[0].timer', 'missing'],
  [script({ do: 'expire', timer: 'T1' }), 'script[0].timer', '"sipAnswer"'],
  [script({ do: 'expire', timer: 'sipAnswer', at: 'UE-C' }), 'script[0].at', '"UE-A"'],
  [script({ do: 'lose', nth: 0 }), 'script[0].nth', 'from 1'],
  [script({ do: 'delay' }), 'script[0].ms', 'missing'],
  [script({ do: 'delay', ms: 'soon' }), 'script[0].ms', 'a number of milliseconds'],
  [{ ...file, script: Array.from({ length: 5_001 }, () => send) }, 'script', 'at most 5000 actions'],
  [{ ...file, notes: [{ at: 0, text: '' }] }, 'notes[0].at', 'from 1'],
];

test.each(wrong.map((row) => [row[1], row[2], row[0]] as const))(
  'a fault at %s is answered with %s',
  (place, right, data) => {
    const read = readRunFile(data);
    expect(read.ok).toBe(false);
    const error = read.ok ? '' : read.error;
    expect(error.startsWith(`${place}:`)).toBe(true);
    expect(error).toContain(right);
  },
);

describe('any run file', () => {
  const isOneLine = (error: string) => error.length > 0 && error.length < 1_000 && !/[\r\n]/.test(error);

  test('of arbitrary JSON is read or answered with one line, never with an exception', () => {
    const property = fc.property(fc.jsonValue(), (data) => {
      const read = readRunFile(data);
      expect(read.ok || isOneLine(read.error)).toBe(true);
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('that is legal but for one part is read or answered with one line, and plays if it is read', () => {
    const part = fc.constantFrom('interwork', 'title', 'procedure', 'seed', 'settings', 'script', 'notes');
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(arbitraryAction, fc.jsonValue()), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...ids), fc.jsonValue(), { maxKeys: 3 }),
    );
    const property = fc.property(arbitraryRun, part, odd, (run, name, value) => {
      const read = readRunFile({ ...run, [name]: value });
      expect(read.ok || isOneLine(read.error)).toBe(true);
      if (read.ok) expect(play(read.value).steps.length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('that the app writes is read as it was written', () => {
    const property = fc.property(arbitraryRun, (run) => {
      const data: unknown = JSON.parse(JSON.stringify(run));
      expect(readRunFile(data)).toEqual({ ok: true, value: data });
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('a setting as it is written in an address', () => {
  test.each([
    ['hss.addr', [], ''],
    ['hss.addr', ['MSC', 'SGSN'], 'MSC,SGSN'],
    ['mps.A', 'on', 'on'],
    ['hss.gwAddress', 'per HSS', 'per HSS'],
    ['t.corr', 1.5, '1.5'],
  ] as const)('%s %j is "%s"', (id, value, written) => {
    expect(writtenSetting(value)).toBe(written);
    expect(readSetting(id, written)).toEqual({ ok: true, value });
  });

  test.each(ids)('%s: every legal value comes back', (id) => {
    const property = fc.property(arbitraryValue(id), (value) => {
      expect(settingProblem(id, value)).toBeUndefined();
      expect(readSetting(id, writtenSetting(value))).toEqual({ ok: true, value });
    });
    fc.assert(property);
  });

  test.each(ids)('%s: what is not legal is answered with the name of the setting', (id) => {
    const property = fc.property(fc.string(), (written) => {
      const read = readSetting(id, written);
      expect(read.ok ? settingProblem(id, read.value) : read.error.startsWith(id)).toBe(
        read.ok ? undefined : true,
      );
    });
    fc.assert(property);
  });

  test.each(['', ' ', 'NaN', 'Infinity', '1e999', '0x', 'six'])(
    't.corr=%j is no number of seconds',
    (written) => {
      expect(readSetting('t.corr', written).ok).toBe(false);
    },
  );

  test('a setting that does not exist is answered, whatever its name', () => {
    const property = fc.property(fc.string(), fc.string(), (id, written) => {
      expect(readSetting(id, written).ok).toBe(false);
    });
    fc.assert(property);
  });
});

import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { type Setting, settings } from '../protocol/settings.ts';
import { procedures } from '../scenarios/procedures.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import { readAddress, writtenAddress } from './address.ts';
import { readRunCode, runCode } from '../timeline/runCode.ts';

const first = procedures[0]!.id;

test.each([
  { written: '', run: { interwork: 1, procedure: first } },
  { written: '#ts23204-6.14', run: { interwork: 1, procedure: 'ts23204-6.14' } },
  {
    written: '#ts23204-6.13?hss.addr=MSC,SMSF&mps.A=on',
    run: {
      interwork: 1,
      procedure: 'ts23204-6.13',
      settings: { 'hss.addr': ['MSC', 'SMSF'], 'mps.A': 'on' },
    },
  },
  {
    written: '#ts23204-6.13?hss.addr=',
    run: { interwork: 1, procedure: 'ts23204-6.13', settings: { 'hss.addr': [] } },
  },
  {
    written: '#ts23204-6.13?ueB.prefs=as%20SMS',
    run: { interwork: 1, procedure: 'ts23204-6.13', settings: { 'ueB.prefs': 'as SMS' } },
  },
])('$written', ({ written, run }) => {
  expect(readAddress(written)).toEqual({ address: { run }, problems: [] });
});

test('position and looks', () => {
  const { address, problems } = readAddress('#ts23204-6.13?n=12&mode=present&view=ladder&theme=dark');
  expect(problems).toEqual([]);
  expect(address).toMatchObject({ n: 12, mode: 'present', view: 'ladder', theme: 'dark' });
  expect(readAddress('#ts23204-6.13?step=5a').address.step).toBe('5a');
});

test.each([
  '#nowhere',
  '#ts23204-6.13?mps.A=perhaps',
  '#ts23204-6.13?mps.A=',
  '#ts23204-6.13?hss.addr=MSC,MSC',
  '#ts23204-6.13?t.corr=1e9',
  '#ts23204-6.13?t.corr=NaN',
  '#ts23204-6.13?__proto__=1',
  '#ts23204-6.13?constructor=1',
  '#ts23204-6.13?n=0',
  '#ts23204-6.13?n=-1',
  '#ts23204-6.13?n=1.5',
  '#ts23204-6.13?n=99999999999',
  '#ts23204-6.13?mode=admin',
  '#ts23204-6.13?theme=<script>',
  '#ts23204-6.13?run=AAAA',
  '#ts23204-6.13?run=%00',
  '#%E0%A4%A',
])('%s is reported and the default is used', (written) => {
  const { address, problems } = readAddress(written);
  expect(problems).toHaveLength(1);
  expect(address).toEqual({ run: { interwork: 1, procedure: 'ts23204-6.13' } });
});

test('an address that is too long is not even looked at', () => {
  expect(readAddress(`#${'x'.repeat(100_000)}`).problems).toHaveLength(1);
});

test('whatever stands behind the #, reading it neither throws nor gives a run that is not legal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(procedures.map(({ id }) => id)).toContain(readAddress(text).address.run.procedure);
    }),
  );
});

function legalValue(setting: Setting): fc.Arbitrary<unknown> {
  if (setting.kind === 'text') return fc.string({ minLength: 1, maxLength: setting.most });
  if (setting.kind === 'seconds' || setting.kind === 'count') {
    return fc.integer({ min: setting.least, max: setting.most });
  }
  if (setting.kind === 'list') return fc.shuffledSubarray([...setting.values]);
  return fc.constantFrom(...setting.values);
}

const legalSettings = fc.record(
  Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, legalValue(setting)])),
  { requiredKeys: [] },
);

const legalAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant('send' as const),
    kind: fc.constantFrom('im', 'sms'),
    from: fc.constant('UE-A' as const),
    to: fc.constant('UE-B' as const),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  }),
  fc.record({ do: fc.constantFrom('register', 'deregister'), ue: fc.constantFrom('UE-A', 'UE-B') }),
  fc.record({ do: fc.constant('wait' as const), steps: fc.integer({ min: 1, max: 99 }) }),
);

const legalRun: fc.Arbitrary<RunFile> = fc.record(
  {
    interwork: fc.constant(1 as const),
    procedure: fc.constantFrom(...procedures.map(({ id }) => id)),
    settings: legalSettings,
    seed: fc.integer(),
    script: fc.array(legalAction, { maxLength: 12 }),
  },
  { requiredKeys: ['interwork', 'procedure'] },
);

const plain = (run: RunFile): unknown => {
  const { settings: given, ...rest } = run;
  return Object.keys(given ?? {}).length === 0 && run.script === undefined && run.seed === undefined
    ? rest
    : JSON.parse(JSON.stringify(run));
};

test('what is written is read again', () => {
  fc.assert(
    fc.property(legalRun, fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }), (run, n) => {
      const written = writtenAddress({
        run,
        ...(n !== undefined && { n }),
        mode: 'embed',
        theme: 'projector',
      });
      const { address, problems } = readAddress(written);
      expect(problems).toEqual([]);
      expect(address.run).toEqual(plain(run));
      expect(address).toMatchObject({ ...(n !== undefined && { n }), mode: 'embed', theme: 'projector' });
    }),
  );
});

test('a code cut short anywhere is an error, not an exception', () => {
  const code = runCode({ interwork: 1, procedure: first, script: [{ do: 'register', ue: 'UE-A' }] });
  for (let length = 0; length < code.length; length++)
    expect(readRunCode(code.slice(0, length)).ok).toBe(false);
});

test('a small code that would inflate to very much is refused', () => {
  const bomb = deflateSync(strToU8(`"${'a'.repeat(30_000_000)}"`), { level: 9 });
  const code = Buffer.from(bomb).toString('base64url');
  expect(readRunCode(code)).toEqual({ ok: false, error: 'run: larger than 1 MB' });
});

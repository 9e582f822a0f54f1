import { describe, expect, test } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';
import { ladderOf } from './ladderOf.ts';
import { play } from './play.ts';
import { readRunFile } from './readRunFile.ts';

const renaming = procedures.flatMap((procedure) =>
  procedure.names === undefined ? [] : [[procedure.id, procedure, Object.entries(procedure.names)] as const],
);

describe('The names of a figure', () => {
  test.each(renaming)('of %s are those of every text of its ladder', (id, procedure, names) => {
    const { participants, entries, timers, outcome, outcomes } = ladderOf(
      play({ interwork: 1, procedure: id }),
      procedure,
      { hiddenHops: false, preparation: false },
    );
    const texts = [
      outcome.text,
      ...participants,
      ...(outcomes ?? []).map(({ text }) => text),
      ...timers.map(({ element }) => element),
      ...entries.flatMap(({ from, to, sentence, detail, why }) => [
        from,
        to,
        sentence,
        detail,
        ...why.map(({ text }) => text),
      ]),
    ];
    for (const [element] of names) expect(texts.filter((text) => text.includes(element))).toEqual([]);
    expect(names.some(([, name]) => texts.some((text) => text.includes(name)))).toBe(true);
  });

  test.each(renaming)('of %s are read in a run file', (procedure, _procedure, names) => {
    for (const [element, name] of names) {
      const at = (from: string) => ({
        interwork: 1,
        procedure,
        script: [{ do: 'delay', ms: 5, message: 'SIP MESSAGE IM', from, to: 'IP-SM-GW' }],
      });
      expect(readRunFile(at(name))).toEqual({ ok: true, value: at(element) });
      expect(readRunFile(at(element))).toEqual({ ok: true, value: at(element) });
    }
  });
});

test('a user bears the name of the figure in a run file, and no other', () => {
  const file = (procedure: string) => ({
    interwork: 1,
    procedure,
    script: [
      { do: 'register', ue: 'UE' },
      { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE', text: 'Hello' },
    ],
  });
  const read = readRunFile(file('tr23804-8.4'));
  expect(read.ok && read.value.script).toEqual([
    { do: 'register', ue: 'UE-B' },
    { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' },
  ]);
  expect(readRunFile(file('ts23204-6.13'))).toEqual({
    ok: false,
    error: 'script[0].ue: expected one of "UE-A", "UE-B", found "UE"',
  });
});

import { expect, test } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { type Future, questionAt } from './question.ts';

const shown = { hiddenHops: false, preparation: false };

const ladderUnder = (id: string, settings = {}) =>
  ladderOf(play({ interwork: 1, procedure: id, settings }), procedures.find((one) => one.id === id)!, shown);

test.each(procedures.map(({ id }) => id))(
  'every question of %s has one right choice among different ones',
  (id) => {
    const ladder = ladderUnder(id);
    for (let n = 0; n <= ladder.entries.length; n += 1) {
      const question = questionAt(ladder, n, []);
      if (question === undefined) continue;
      expect(
        question.choices.filter(({ origin }) => origin.kind === 'right').map(({ entry }) => entry),
      ).toEqual([ladder.entries[n]]);
      expect(new Set(question.choices.map(({ key }) => key)).size).toBe(question.choices.length);
      expect(questionAt(ladder, n, [])).toEqual(question);
    }
  },
);

test('what other settings would bring is offered, but not the hop through the I-CSCF that is out of sight', () => {
  const ladder = ladderUnder('ts23204-6.13');
  const future = (setting: string, value: unknown): Future => ({
    setting,
    value,
    entries: ladderUnder('ts23204-6.13', { [setting]: value }).entries,
  });
  const unknown = future('ueB.ims', 'unknown');
  expect(unknown.entries[1]).toMatchObject({ message: 'SIP MESSAGE IM', from: 'S-CSCF-O', to: 'I-CSCF' });
  expect(questionAt(ladder, 1, [unknown])?.choices.map(({ entry }) => entry?.to)).not.toContain('I-CSCF');
  const refused = future('auth.service.B', 'no');
  const at8 = ladder.entries.findIndex(({ step }) => step === '8');
  expect(
    questionAt(ladder, at8, [refused])?.choices.map(({ origin, entry }) => [origin.kind, entry?.message]),
  ).toContainEqual(['future', 'SIP ERROR']);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../scenarios/action.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { arbitraryRun } from './arbitraries.ts';
import { expiryOf, timerMeant, timersIn } from './expiring.ts';
import { ladderOf } from './ladderOf.ts';
import { perform, play } from './play.ts';

function messagesOf(procedure: string, script: readonly Action[]): readonly string[] {
  const known = procedureNamed(procedure);
  if (known === undefined) throw new Error(`There is no procedure ${procedure}`);
  const ladder = ladderOf(play({ interwork: 1, procedure, script }), known, {
    hiddenHops: false,
    preparation: false,
  });
  return ladder.entries.map(({ message, from, to }) => `${message} ${from} → ${to}`);
}

const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };

describe('A timer made to run out', () => {
  test('in a gateway that waits for a serving node leads to the next one', () => {
    const [before, after] = [
      messagesOf('ts23204-6.13', [im]),
      messagesOf('ts23204-6.13', [im, { do: 'expire', timer: 'nodeReport', at: 'IP-SM-GW' }]),
    ];
    expect(before.filter((row) => row.startsWith('MT-FSM IP-SM-GW'))).toEqual(['MT-FSM IP-SM-GW → SGSN']);
    expect(after.filter((row) => row.startsWith('MT-FSM IP-SM-GW'))).toEqual([
      'MT-FSM IP-SM-GW → SGSN',
      'MT-FSM IP-SM-GW → MSC',
    ]);
  });

  test('that guards a registration for a long time ends it, without the time having passed', () => {
    const rows = messagesOf('tr23804-8.4', [{ do: 'expire', timer: 'longGuard' }]);
    expect(rows).toContain('IWF-DEREG-REQ IP-SM-GW → HSS');
    const { steps } = play({
      interwork: 1,
      procedure: 'tr23804-8.4',
      script: [{ do: 'expire', timer: 'longGuard' }],
    });
    expect(steps.find(({ cause }) => cause.type === 'expired')?.world.timeMs).toBe(0);
  });

  test.each([
    ['that never runs', { do: 'expire', timer: 'pagingResponse' }],
    ['of another element', { do: 'expire', timer: 'nodeReport', at: 'HSS' }],
    ['of which there are not so many', { do: 'expire', timer: 'nodeReport', nth: 2 }],
  ] as const)('%s changes nothing', (_which, action) => {
    expect(messagesOf('ts23204-6.13', [im, action])).toEqual(messagesOf('ts23204-6.13', [im]));
  });

  test('is the one that its action means, wherever it runs, and runs out next', () => {
    const property = fc.property(arbitraryRun, fc.nat(), fc.nat(), (run, nth, which) => {
      const timeline = play(run);
      const at = timeline.start - 1 + (nth % (timeline.steps.length - timeline.start + 1));
      const world = timeline.steps[at]?.world;
      const timer = world && timersIn(world)[which % timersIn(world).length];
      if (world === undefined || timer === undefined) return;
      const action = expiryOf(world, timer);
      expect(timerMeant(world, action)).toBe(timer);
      const steps = timeline.steps.slice(0, at + 1);
      perform(steps, action);
      expect(steps.at(-1)?.cause).toMatchObject({ type: 'expired', item: { sequence: timer.sequence } });
      expect(steps.at(-1)?.world.timeMs).toBe(world.timeMs);
    });
    fc.assert(property, { numRuns: 60 });
  });
});

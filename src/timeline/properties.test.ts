import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Step } from '../kernel/effect.ts';
import { step } from '../kernel/step.ts';
import type { ElementState, World } from '../kernel/world.ts';
import { carriesOf } from '../protocol/carries.ts';
import { elementIds, servingNodes } from '../protocol/elementIds.ts';
import type { ReportDeliveryStatus } from '../protocol/messages/sms.ts';
import type { Note } from '../protocol/notes.ts';
import { identities } from '../protocol/subscribers.ts';
import { network } from '../scenarios/network.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import {
  arbitraryAction,
  arbitraryDisturbance,
  arbitraryRun,
  arbitrarySending,
  arbitrarySettings,
} from './arbitraries.ts';
import { arrowsOf } from './arrows.ts';
import { fingerprintOf } from './fingerprint.ts';
import { endOf, ladderOfRun } from './ladderText.ts';
import { branchAt, extend, isForeground, play } from './play.ts';
import { type Timer, timerNamed, timers } from '../protocol/timers.ts';
import type { Timeline } from './timeline.ts';

// fast-check prints the seed of a failure and the smallest run that fails.

const few = { numRuns: 40 };
const many = { numRuns: 120 };
/** Longer than any of them takes on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The stimuli of the script, without those that prepare the run. */
const stimuliOf = ({ steps, start }: Timeline): readonly number[] =>
  steps.slice(start).flatMap(({ cause }) => (cause.type === 'injected' ? [cause.stimulus] : []));

/** What one stimulus made happen: messages without the names drawn by lot, at times counted from the stimulus. */
function told(timeline: Timeline, stimulus: number): readonly unknown[] {
  const injected = timeline.steps.find(
    ({ cause }) => cause.type === 'injected' && cause.stimulus === stimulus,
  );
  const beganMs = injected?.world.timeMs ?? 0;
  return arrowsOf(timeline)
    .filter((arrow) => arrow.stimulus === stimulus)
    .map((arrow) => {
      const { from, to, sentMs, receivedMs } = arrow;
      const said: Readonly<Record<string, unknown>> =
        arrow.kind === 'message' ? carriesOf(arrow.message) : arrow.note.values;
      const drawn = [
        'callId',
        'inReplyTo',
        'messageId',
        'correlationId',
        'mmsId',
        'about',
        'reference',
        'segment',
        'link',
        'session',
      ];
      const carries = Object.fromEntries(Object.entries(said).filter(([key]) => !drawn.includes(key)));
      return {
        from,
        to,
        what: arrow.kind === 'message' ? arrow.message.type : arrow.note.id,
        carries,
        sentMs: sentMs - beganMs,
        receivedMs: receivedMs === null ? null : receivedMs - beganMs,
      };
    });
}

/** By stimulus of the script. */
const allTold = (timeline: Timeline) => stimuliOf(timeline).map((stimulus) => told(timeline, stimulus));

test('two messages under way at once do not disturb each other', () => {
  const run = (settings: RunFile['settings'], script: readonly Action[]): RunFile => ({
    interwork: 1,
    procedure: 'ts23204-6.13',
    settings: settings ?? {},
    script,
  });
  const property = fc.property(
    arbitrarySettings,
    arbitrarySending,
    arbitrarySending,
    fc.integer({ min: 0, max: 60 }),
    (settings, first, second, steps) => {
      const wait: readonly Action[] = steps === 0 ? [] : [{ do: 'wait', steps }];
      // A registration over IP ends by itself if it is not renewed: what is sent later may meet another world.
      const lasting = { ...settings, 'setup.access': 'IMS' } as const;
      const together = play(run(lasting, [first, ...wait, second]));
      expect(allTold(together)).toEqual([
        ...allTold(play(run(lasting, [first]))),
        ...allTold(play(run(lasting, [second]))),
      ]);
    },
  );
  fc.assert(property, many);
});

/** Runs in which anything may be set, sent and disturbed. */
const disturbed = fc
  .tuple(
    arbitraryRun,
    fc.array(arbitraryDisturbance, { maxLength: 3 }),
    fc.array(arbitrarySending, { minLength: 1, maxLength: 2 }),
  )
  .map(([run, disturbances, sendings]) => ({
    ...run,
    script: [...disturbances, ...sendings, ...(run.script ?? [])],
  }));

test('whatever is disturbed, each thing that a user does ends exactly once for that user', () => {
  const property = fc.property(disturbed, (run) => {
    const { steps } = play(run);
    const ends = steps.flatMap(({ happenings }) =>
      happenings.flatMap((one) =>
        one.type === 'noted' && one.note.type === 'ended' ? [`${one.stimulus} ${one.by.element}`] : [],
      ),
    );
    const begun = steps.flatMap(({ cause }) =>
      cause.type === 'injected' && cause.message.type.startsWith('USER')
        ? [`${cause.stimulus} ${cause.to.element}`]
        : [],
    );
    expect(ends.toSorted()).toEqual(begun.toSorted());
  });
  fc.assert(property, many);
});

/** Messages of users whose sender or service centre was told of a success, although no terminal has shown them. */
const falselyConfirmed = ({ steps }: Timeline): readonly number[] => {
  const notes = steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) =>
      one.type === 'noted' ? [{ stimulus: one.stimulus, note: one.note as Note }] : [],
    ),
  );
  const confirmed = notes.filter(
    ({ note }) =>
      (note.type === 'ended' && note.action === 'im' && note.result === 'positive' && !note.outstanding) ||
      // Segments before the last one are confirmed as they come (6.9).
      (note.type === 'delivery' && note.result === 'positive' && note.segment?.part === note.segment?.of),
  );
  const shown = new Set(notes.filter(({ note }) => note.type === 'shown').map(({ stimulus }) => stimulus));
  return confirmed.map(({ stimulus }) => stimulus).filter((stimulus) => !shown.has(stimulus));
};

test('whatever is disturbed, an OK and a positive report mean that the recipient has seen the message', () => {
  const property = fc.property(disturbed, (run) => {
    expect(falselyConfirmed(play(run))).toEqual([]);
  });
  fc.assert(property, many);
});

describe.each<[string, RunFile['settings'], Action]>([
  ['6.13', {}, { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' }],
  [
    '6.13, straight to the gateway',
    { 'ueB.prefs': 'as SMS' },
    { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' },
  ],
  ['6.14', {}, { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' }],
  [
    '6.14, encapsulated and paged',
    { 'ueB.caps': ['SMSIP'], 'ueB.paging': 'by MME' },
    { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' },
  ],
])('%s', (_name, settings, sending) => {
  const timeline = play({
    interwork: 1,
    procedure: 'ts23204-6.13',
    settings: settings ?? {},
    script: [sending],
  });
  /** Every message of the run, with the step that sent it and its place among those under way then. */
  const messages = timeline.steps.slice(timeline.start).flatMap(({ happenings, world }, index) =>
    happenings.flatMap((one) => {
      if (one.type !== 'sent') return [];
      const underWay = world.agenda.filter(({ kind }) => kind === 'message');
      return [[timeline.start + index, underWay.indexOf(one.item) + 1] as const];
    }),
  );

  test.each<Action>([{ do: 'lose' }, { do: 'duplicate' }, { do: 'delay', ms: 100_000 }, { do: 'deliver' }])(
    'each message in turn, $do: it ends once, nothing is stuck and nothing falsely confirmed',
    (action) => {
      expect(messages.length).toBeGreaterThanOrEqual(20);
      const [stimulus] = stimuliOf(timeline);
      for (const [sentAt, nth] of messages) {
        const branch = branchAt(timeline, sentAt, { ...action, nth } as Action);
        const ends = branch.steps.flatMap(({ happenings }) =>
          happenings.filter(
            (one) => one.type === 'noted' && one.note.type === 'ended' && one.stimulus === stimulus,
          ),
        );
        const held = Object.values(branch.steps.at(-1)?.world.elements ?? {});
        expect(ends).toHaveLength(1);
        expect(held.filter((contexts) => Object.keys(contexts).length > 0)).toEqual([]);
        expect(falselyConfirmed(branch)).toEqual([]);
      }
    },
  );
});

test('whatever is disturbed, nothing is stuck once all is quiet', () => {
  const property = fc.property(disturbed, (run) => {
    const world = endOf(run);
    // A registration over IP is kept by timers that run for ever.
    const kept = world.agenda.map((item) => {
      if (item.kind === 'message') return item.message.type;
      const timer: Timer = timers[timerNamed(item.id)];
      return timer.background === true ? item.owner.element : item.id;
    });
    // A chat that was opened before the run stays open until somebody ends it.
    const isWaiting = ({ value }: ElementState) => value !== 'inChat';
    const busy = elementIds.filter((id) => Object.values(world.elements[id] ?? {}).some(isWaiting));
    expect(busy).toEqual(elementIds.filter((id) => kept.includes(id)));
    expect(kept.filter((id) => !['UE-B', 'IP-SM-GW'].includes(id))).toEqual([]);
  });
  fc.assert(property, many);
});

test('what the SMS-GMSC reports changes nothing in an HSS that lets a gateway report (6.14 step 13)', () => {
  let reports = 0;
  const property = fc.property(disturbed, (run) => {
    const settings = {
      ...run.settings,
      'hss.gwAddress': 'per subscriber',
      'setup.subscription.B': 'IMS and SMS',
      'setup.routing': 'HSS passes on',
      'gmsc.rsds': 'yes',
    };
    const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' };
    const script = [...run.script, sms];
    const { steps } = play({ ...run, procedure: 'ts23204-6.14', settings, script });
    steps.forEach(({ cause, world }, index) => {
      if (cause.type !== 'delivered') return;
      const { from, to, message } = cause.item;
      if (to.element !== 'HSS' || from.element !== 'SMS-GMSC' || message.type !== 'RSDS') return;
      if ((message as ReportDeliveryStatus).msisdn !== identities['UE-B'].msisdn) return;
      reports += 1;
      expect(world.data['HSS']).toEqual(steps[index - 1]?.world.data['HSS']);
    });
  });
  fc.assert(property, many);
  expect(reports).toBeGreaterThan(0);
});

test('an anonymous sender’s identity is in nothing that the gateway and those behind it send or show', () => {
  const { impu, msisdn, imsi, name } = identities['UE-A'];
  const beyond = new Set<string>(['IP-SM-GW', 'HSS', 'UE-B', ...servingNodes]);
  const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Guess who', privacy: true };
  const property = fc.property(
    arbitrarySettings,
    fc.array(arbitraryDisturbance, { maxLength: 3 }),
    (settings, disturbances) => {
      const timeline = play({
        interwork: 1,
        procedure: 'ts23204-6.13',
        // An Instant Message that reaches the client in IMS is not interworked.
        settings: { ...settings, 'ueB.imOnline': 'no', 'ue.regIfc': 'yes', 'msg.kind': 'IM pager' },
        script: [...disturbances, im],
      });
      const [stimulus] = stimuliOf(timeline);
      const heard = timeline.steps.flatMap(({ happenings }) =>
        happenings.flatMap((one): readonly unknown[] => {
          if (one.type === 'sent') {
            const { item } = one;
            // A notification goes back to the sender, by the address that the request came with; charging knows who pays.
            const back = ['SIP MESSAGE IMDN', 'CDR', 'CREDIT-REQ'].includes(item.message.type);
            return item.stimulus === stimulus && beyond.has(item.from.element) && !back ? [item.message] : [];
          }
          if (one.type !== 'noted' || one.note.type !== 'shown') return [];
          return one.stimulus === stimulus ? [one.note] : [];
        }),
      );
      const words = JSON.stringify(heard);
      expect([impu, msisdn, imsi, name].filter((identity) => words.includes(identity))).toEqual([]);
    },
  );
  fc.assert(property, many);
});

describe('a world', () => {
  /** The rest of a run, from one of its worlds on. */
  const futureOf = (world: World) => {
    const steps: Step[] = [];
    for (let at = world; at.agenda.some(isForeground); ) {
      const next = step(network, at);
      if (next === undefined) throw new Error('What is pending does not happen');
      steps.push(next);
      at = next.world;
    }
    return steps;
  };
  /** A run and a step of it after which nothing but the network acts. */
  const moments = fc.tuple(arbitraryRun, fc.nat()).map(([run, nth]) => {
    const timeline = play(run);
    const acted = (timeline.done.at(-1) ?? timeline.start) - 1;
    return { timeline, index: acted + (nth % (timeline.steps.length - acted)) };
  });

  test('that has been through JSON has the same future', () => {
    const property = fc.property(moments, ({ timeline, index }) => {
      const world = timeline.steps[index]?.world;
      const future = futureOf(asJson(world) as World);
      expect(asJson(future)).toEqual(asJson(timeline.steps.slice(index + 1)));
    });
    fc.assert(property, few);
  });

  test('that is frozen in all its depth goes on as well', () => {
    const property = fc.property(moments, ({ timeline, index }) => {
      const world = timeline.steps[index]?.world;
      if (world === undefined) throw new Error('No such step');
      const future = futureOf(deeplyFrozen(world));
      expect(future.length).toBe(timeline.steps.length - index - 1);
    });
    fc.assert(property, few);
  });

  function deeplyFrozen<T>(value: T): T {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(deeplyFrozen);
    }
    return value;
  }
});

describe('a run file', () => {
  const replayed = ({ run }: Timeline) => asJson(play(asJson(run) as RunFile).steps);

  test('written by a branch gives that branch again', () => {
    const property = fc.property(arbitraryRun, fc.nat(), arbitraryAction, (run, nth, action) => {
      const timeline = play(run);
      const branch = branchAt(timeline, nth % timeline.steps.length, action);
      expect(replayed(branch)).toEqual(asJson(branch.steps));
    });
    fc.assert(property, many);
  });

  test('written by branches of branches and by further actions gives the last of them again', () => {
    const change = fc.record({ nth: fc.option(fc.nat()), action: arbitraryAction });
    const property = fc.property(arbitraryRun, fc.array(change, { maxLength: 4 }), (run, changes) => {
      const last = changes.reduce(
        (timeline, { nth, action }) =>
          nth === null ? extend(timeline, action) : branchAt(timeline, nth % timeline.steps.length, action),
        play(run),
      );
      expect(replayed(last)).toEqual(asJson(last.steps));
    });
    fc.assert(property, few);
  });

  test('gives the same run, the same ladder and the same fingerprint each time', () => {
    const property = fc.property(arbitraryRun, (run) => {
      const view = { hiddenHops: true, preparation: true };
      const [one, other] = [ladderOfRun(run, view), ladderOfRun(run, view)];
      expect(one).toEqual(other);
      expect(fingerprintOf(one.entries)).toBe(fingerprintOf(other.entries));
    });
    fc.assert(property, few);
  });

  test('with another seed gives other names drawn by lot and the same messages', () => {
    const property = fc.property(arbitraryRun, fc.integer(), (run, seed) => {
      const [one, other] = [play(run), play({ ...run, seed })];
      expect(allTold(other)).toEqual(allTold(one));
    });
    fc.assert(property, few);
  });
});

describe('runs that random tests have found', () => {
  const run = (script: readonly Action[]): RunFile => ({
    interwork: 1,
    procedure: 'ts23204-6.13',
    settings: { 'ueB.service': 'IM' },
    script,
  });

  test('an application server answers the S-CSCF when it no longer waits for that: the answer is dropped', () => {
    const script: readonly Action[] = [
      { do: 'delay', message: 'SIP REGISTER 3P', to: 'IM-AS', ms: 31_994 },
      { do: 'register', ue: 'UE-B' },
    ];
    const { steps } = play(run(script));
    const late = steps.findLast(
      ({ cause }) => cause.type === 'delivered' && cause.item.from.element === 'IM-AS',
    );
    expect(late?.reaction).toMatchObject({ at: { element: 'S-CSCF-T' }, before: 'idle', after: 'idle' });
    expect(late?.happenings).toEqual([]);
  });

  test('a branch in the middle of what registering does keeps the registration whole', () => {
    const timeline = play(run([{ do: 'register', ue: 'UE-A' }]));
    const branch = branchAt(timeline, timeline.start, { do: 'wait', until: 'quiet' });
    expect(branch.run.script).toEqual([
      { do: 'register', ue: 'UE-A' },
      { do: 'wait', until: 'quiet' },
    ]);
    expect(asJson(branch.steps)).toEqual(asJson(timeline.steps));
  });
});

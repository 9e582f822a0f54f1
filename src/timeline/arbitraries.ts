import * as fc from 'fast-check';
import { elementIds, type UserEquipment } from '../protocol/elementIds.ts';
import type { MessageId } from '../protocol/messages/messages.ts';
import { type Setting, type SettingId, type Settings, settings } from '../protocol/settings.ts';
import { timerNames } from '../protocol/timers.ts';
import { procedures } from '../scenarios/procedures.ts';
import type { Action, RunFile } from '../scenarios/action.ts';

const ids = Object.keys(settings) as readonly SettingId[];

/** A legal value of a setting. */
export function arbitraryValue(id: SettingId): fc.Arbitrary<unknown> {
  const setting: Setting = settings[id];
  switch (setting.kind) {
    case 'choice':
      return fc.constantFrom(...setting.values);
    case 'list':
      return setting.ordered ? fc.shuffledSubarray([...setting.values]) : fc.subarray([...setting.values]);
    case 'seconds':
      return fc.double({ min: setting.least, max: setting.most, noNaN: true });
    case 'count':
      return fc.integer({ min: setting.least, max: setting.most });
    case 'text':
      return fc.string({ minLength: 1, maxLength: setting.most });
    default:
      return setting satisfies never;
  }
}

/** Some settings with legal values; the others stay as they are. */
export const arbitrarySettings = fc.record(Object.fromEntries(ids.map((id) => [id, arbitraryValue(id)])), {
  requiredKeys: [],
}) as unknown as fc.Arbitrary<Partial<Settings>>;

const ues: readonly UserEquipment[] = ['UE-A', 'UE-B'];

type Sending = Extract<Action, { readonly do: 'send' }>;

/** A text for several Short Messages. */
const longText = fc.string({ unit: 'grapheme', minLength: 161, maxLength: 500 });

/** A message of one user to the other. */
export const arbitrarySending: fc.Arbitrary<Sending> = fc
  .record(
    {
      kind: fc.constantFrom('im' as const, 'sms' as const),
      from: fc.constantFrom(...ues),
      text: fc.oneof(
        { weight: 4, arbitrary: fc.string({ maxLength: 20 }) },
        { weight: 1, arbitrary: longText },
      ),
      privacy: fc.boolean(),
    },
    { requiredKeys: ['kind', 'from', 'text'] },
  )
  .map((sending) => ({ do: 'send', ...sending, to: sending.from === 'UE-A' ? 'UE-B' : 'UE-A' }));

const messages: readonly MessageId[] = [
  'SIP REGISTER',
  'SIP REGISTER 3P',
  'SIP MESSAGE IM',
  'SIP MESSAGE SM',
  'SIP MESSAGE REPORT',
  'SIP 200 OK',
  'SIP ERROR',
  'CX-LIA',
  'CX-SAA',
  'IWF-REG-RES',
  'SRI-SM',
  'SRI-SM-RES',
  'MT-FSM',
  'MT-FSM-RES',
  'MT-FSM-ERR',
  'MO-FSM',
  'SC-MO',
  'SC-MT',
  'SC-DELIVER-REPORT',
  'RADIO-SM',
  'RADIO-ACK',
  'RSDS',
];

/** A message lost, delayed, duplicated or delivered first, under way or still to come. */
export const arbitraryDisturbance: fc.Arbitrary<Action> = fc
  .tuple(
    fc.record(
      {
        message: fc.constantFrom(...messages),
        from: fc.constantFrom(...elementIds),
        to: fc.constantFrom(...elementIds),
        nth: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom('lose' as const, 'duplicate' as const, 'deliver' as const, 'delay' as const),
    fc.integer({ min: 0, max: 100_000 }),
  )
  .map(([meant, what, ms]) => (what === 'delay' ? { do: what, ms, ...meant } : { do: what, ...meant }));

/** A timer that runs out before its time. */
const arbitraryExpiry: fc.Arbitrary<Action> = fc
  .record(
    {
      timer: fc.constantFrom(...timerNames),
      at: fc.constantFrom(...elementIds),
      nth: fc.integer({ min: 1, max: 2 }),
    },
    { requiredKeys: ['timer'] },
  )
  .map((meant) => ({ do: 'expire', ...meant }));

const arbitrarySet: fc.Arbitrary<Action> = fc
  .constantFrom(...ids)
  .chain((id) => arbitraryValue(id).map((value) => ({ do: 'set' as const, id, value })));

/** Anything that a user can do. */
export const arbitraryAction: fc.Arbitrary<Action> = fc.oneof(
  arbitrarySending,
  arbitraryDisturbance,
  arbitraryExpiry,
  arbitrarySet,
  fc.record({ do: fc.constantFrom('register' as const, 'deregister' as const), ue: fc.constantFrom(...ues) }),
  fc.constant<Action>({ do: 'wait', until: 'quiet' }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 50_000 }) }),
  fc.record({ do: fc.constant('wait' as const), steps: fc.integer({ min: 1, max: 30 }) }),
);

/** A run file as the app writes it. */
export const arbitraryRun: fc.Arbitrary<RunFile> = fc.record(
  {
    interwork: fc.constant(1 as const),
    title: fc.string({ maxLength: 20 }),
    procedure: fc.constantFrom(...procedures.map(({ id }) => id)),
    seed: fc.integer(),
    settings: arbitrarySettings,
    script: fc.array(arbitraryAction, { maxLength: 6 }),
    notes: fc.array(fc.record({ at: fc.integer({ min: 1 }), text: fc.string({ maxLength: 20 }) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['interwork', 'procedure'] },
);

import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { identities, scAddress } from '../protocol/subscribers.ts';
import type { Action } from '../scenarios/action.ts';
import { endOf, runOf } from './ladderText.ts';
import { play } from './play.ts';
import { stateOf } from './stateOf.ts';

const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const quiet: Action = { do: 'wait', until: 'quiet' };
const set = (id: string, value: unknown): Action => ({ do: 'set', id, value });
const { impu } = identities['UE-B'];

/** Nothing but IMS, where short messages travel inside SIP. */
const imsOnly: Partial<Settings> = { 'hss.addr': [], 'ueB.caps': ['SMSIP'] };
const failing = (reach: Settings['reach.B.ims']): Partial<Settings> => ({ ...imsOnly, 'reach.B.ims': reach });

test.each<readonly [string, Partial<Settings>, readonly Action[], Readonly<Record<string, unknown>>]>([
  [
    'before anything was sent',
    {},
    [],
    { 'HSS.mwd': [], 'HSS.mcef': false, 'HSS.notReachable': false, 'IP-SM-GW.unri': [], 'SM-SC.queue': [] },
  ],
  [
    'after full memory: the memory flag, not the other (6.5a)',
    failing('memoryFull'),
    [sms],
    { 'HSS.mwd': [scAddress], 'HSS.mcef': true, 'HSS.notReachable': false, 'IP-SM-GW.unri': [impu] },
  ],
  [
    'after absence: the other flag, not the memory flag',
    failing('noAnswer'),
    [sms],
    { 'HSS.mwd': [scAddress], 'HSS.mcef': false, 'HSS.notReachable': true, 'IP-SM-GW.unri': [impu] },
  ],
  [
    'after two failures: the service centre waits once, with two messages',
    failing('noAnswer'),
    [sms, quiet, sms],
    { 'HSS.mwd': [scAddress], 'SM-SC.queue': { length: 2 } },
  ],
  [
    'after full memory and then absence: both flags',
    failing('memoryFull'),
    [sms, quiet, set('reach.B.ims', 'noAnswer'), sms],
    { 'HSS.mcef': true, 'HSS.notReachable': true },
  ],
  [
    'after a delivery that follows: neither flag',
    failing('memoryFull'),
    [sms, quiet, set('reach.B.ims', 'noAnswer'), sms, quiet, set('reach.B.ims', 'ok'), sms],
    { 'HSS.mcef': false, 'HSS.notReachable': false },
  ],
  [
    'after an Instant Message that failed: no service centre waits (6.13-B16)',
    { 'reach.B.sgsn': 'absent', 'reach.B.msc': 'absent' },
    [im],
    { 'HSS.mwd': [], 'HSS.notReachable': true, 'IP-SM-GW.unri': [impu] },
  ],
  [
    'after the recipient has registered again: reachable for IP',
    failing('noAnswer'),
    [sms, quiet, set('reach.B.ims', 'ok'), { do: 'register', ue: 'UE-B' }],
    { 'IP-SM-GW.unri': [], 'HSS.mwd': [] },
  ],
  [
    'while the recipient is registered: the address is learned (8.7)',
    { 'hss.gwAddress': 'learned' },
    [],
    { 'HSS.ipConnected': true, 'HSS.gwAddress': 'IP-SM-GW' },
  ],
  [
    'after the recipient has left: what was learned is forgotten',
    { 'hss.gwAddress': 'learned' },
    [{ do: 'deregister', ue: 'UE-B' }],
    { 'HSS.ipConnected': false, 'HSS.gwAddress': null },
  ],
  [
    'after the recipient has left: a pre-configured address stays (6.2.1, A-19)',
    {},
    [{ do: 'deregister', ue: 'UE-B' }],
    { 'HSS.ipConnected': false, 'HSS.gwAddress': 'IP-SM-GW' },
  ],
  ['after a refused submission: nothing is kept', { 'sc.submit': 'no' }, [sms], { 'SM-SC.queue': [] }],
])('the elements %s', (_when, settings, script, expected) => {
  expect(stateOf(endOf(runOf('ts23204-6.14', settings, script)))).toMatchObject(expected);
});

test('the gateway holds one correlation from step 3c to the end of the delivery', () => {
  const { steps } = play(runOf('ts23204-6.14'));
  const counts = steps.map(({ world }) => stateOf(world)['IP-SM-GW.correlations']);
  const changes = counts.flatMap((count, index) => {
    const { cause } = steps[index] ?? {};
    if (count === counts[index - 1] || index === 0) return [];
    return [[count, cause?.type === 'delivered' ? cause.item.message.type : cause?.type]];
  });
  expect(changes).toEqual([
    [1, 'SRI-SM-RES'],
    [0, 'expired'],
  ]);
});

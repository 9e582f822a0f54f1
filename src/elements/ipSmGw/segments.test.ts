import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { initialSettings } from '../../protocol/settings.ts';
import { identities } from '../../protocol/subscribers.ts';
import type { Act } from '../support/act.ts';
import type { C } from './gateway.ts';
import { ipSmGw } from './ipSmGw.ts';

const self = { element: 'IP-SM-GW', context: '001990000000001' } as const;
const smsGmsc = { element: 'SMS-GMSC', context: '1' } as const;

/** What the gateway sends when the last segment of a text of this sender has all others. */
function sentFor(originator: string): readonly Act[] {
  const context: C = {
    self,
    timeMs: 0,
    chance: 0.5,
    ledger: [],
    data: ipSmGw.data(initialSettings),
    config: ipSmGw.configure({ ...initialSettings, 'gw.pagerMode': 1 }, initialSettings),
    level: 'service',
    domains: ['IMS'],
    question: { type: 'SRI-SM', msisdn: identities['UE-B'].msisdn, from: smsGmsc },
    sm: {
      type: 'MT-FSM',
      tpdu: 'SMS-DELIVER',
      identity: 'MT-CORRELATION-ID',
      imsiField: 'MT-CORRELATION-ID',
      scAddress: '+12065550190',
      originator,
      sender: 'REAL',
      text: 'two',
      segment: { reference: 0, part: 2, of: 2 },
      from: smsGmsc,
    },
  };
  const state = ipSmGw.machine.resolveState({ value: 'awaitingText', context });
  const event = { type: 'SM COLLECTED', text: 'one two', complete: true, from: self };
  const [, actions] = transition(ipSmGw.machine, state, event);
  // Its types leave out what is emitted.
  const emitted = actions as unknown as readonly { readonly type: string; readonly params: { event: Act } }[];
  return emitted.flatMap(({ type, params }) => (type === 'xstate.emit' ? [params.event] : []));
}

test.each([
  ['a number', '+12065550101', 'tel:+12065550101'],
  ['a SIP URI', identities['UE-A'].impu, identities['UE-A'].impu],
  ['a name', 'Anonymous', 'Anonymous'],
])('6.9 step n+1: %s as the sender', (_what, originator, named) => {
  const messages = sentFor(originator).flatMap((act) => (act.type === 'send' ? [act.message] : []));
  expect(messages).toContainEqual(expect.objectContaining({ type: 'SIP INVITE LARGE', originator: named }));
});

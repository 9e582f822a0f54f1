import { expect, test } from 'vitest';
import { carriesOf, detailOf } from './carries.ts';
import type { Message } from './messages/messages.ts';

const im: Message = {
  type: 'SIP MESSAGE IM',
  requestUri: 'sip:bob',
  originator: 'sip:alice',
  sender: 'REAL',
  privacy: false,
  resourcePriority: true,
  text: 'Hello',
  callId: '1@ue-a',
  via: [{ element: 'UE-A', context: '1' }],
  criteria: { state: 'registered', next: 1 },
};

test('a message carries its fields, without what only steers it and without what is false', () => {
  expect(carriesOf(im)).toEqual({
    requestUri: 'sip:bob',
    originator: 'sip:alice',
    sender: 'REAL',
    resourcePriority: true,
    text: 'Hello',
    callId: '1@ue-a',
  });
});

const routing = { type: 'SRI-SM-RES', addresses: ['MSC', 'SGSN'] } as const;

test.each<readonly [string, Message]>([
  ['', im],
  ['IMSI, MSC, SGSN', { ...routing, imsiField: 'IMSI', imsi: '001' }],
  ['MT Correlation ID, IP-SM-GW', { ...routing, imsiField: 'MT-CORRELATION-ID', addresses: ['IP-SM-GW'] }],
  ['unknownSubscriber', { type: 'SRI-SM-ERR', cause: 'unknownSubscriber' }],
  ['positive', { type: 'RADIO-ACK', tpdu: 'SMS-DELIVER-REPORT', result: 'positive' }],
  ['memoryFull', { type: 'RADIO-ACK', tpdu: 'SMS-DELIVER-REPORT', result: 'negative', cause: 'memoryFull' }],
  [
    '480 not-reachable',
    {
      type: 'SIP ERROR',
      answers: 'SIP MESSAGE IM',
      callId: '1',
      via: [],
      status: 480,
      reason: 'not-reachable',
    },
  ],
])('beside its name stands "%s"', (detail, message) => {
  expect(detailOf(message)).toBe(detail);
});

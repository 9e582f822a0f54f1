import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { type Followable, followed } from './followed.ts';
import { sampleLadder } from './sampleLadder.ts';

const linesOf = (entries: readonly Entry[], what: Followable) =>
  followed(entries, what).map(({ step, message, fate, value }) => `${step} ${message}: ${fate}, ${value}`);

/** A transaction of one hop after the other, with nothing but what they carry. */
function hops(...carries: readonly Entry['carries'][]): readonly Entry[] {
  const first = sampleLadder.entries[0]!;
  return carries.map((carried, index) => ({
    ...first,
    n: index + 1,
    step: `${index + 1}`,
    message: 'M',
    carries: carried,
  }));
}

test('6.13-B9: a sender who asks to be hidden is hidden by the gateway', () => {
  expect(linesOf(sampleLadder.entries, 'sender')).toEqual([
    ...['1', '2', '3', '5a', '6'].map(
      (step) =>
        `${step} SIP MESSAGE IM: carried, sip:alice@ims.mnc001.mcc001.3gppnetwork.org, asks to be hidden`,
    ),
    '9 MT-FSM: hidden, Anonymous',
    '10 RADIO-SM: hidden, Anonymous',
  ]);
});

test('6.13: the recipient is named by SIP, then by number, then by IMSI, and on the radio not at all', () => {
  expect(linesOf(sampleLadder.entries.slice(5), 'recipient')).toEqual([
    '6 SIP MESSAGE IM: carried, Request-URI sip:bob@ims.mnc002.mcc001.3gppnetwork.org',
    '8 SRI-SM: mapped, MSISDN +12065550102',
    '8 SRI-SM-RES: mapped, IMSI 001020123456780',
    '9 MT-FSM: carried, IMSI 001020123456780',
    '10 RADIO-SM: dropped, IMSI 001020123456780',
  ]);
});

test('6.13-B12: Resource-Priority becomes transport priority, which the radio does not have', () => {
  expect(linesOf(sampleLadder.entries.slice(5), 'priority')).toEqual([
    '6 SIP MESSAGE IM: carried, Resource-Priority + transport priority',
    '9 MT-FSM: mapped, transport priority',
    '10 RADIO-SM: dropped, transport priority',
  ]);
});

test('6.13-B13: the priority that the HSS gave its answer is not passed on', () => {
  const entries = hops(
    { text: 'Hi' },
    { mpsIndication: 'on', transportPriority: true },
    { text: 'Hi' },
    { text: 'Hi' },
  );
  expect(linesOf(entries, 'priority')).toEqual([
    '2 M: carried, MPS indication + transport priority',
    '3 M: dropped, MPS indication + transport priority',
  ]);
});

test('6.13: the text changes its envelope', () => {
  expect(linesOf(sampleLadder.entries.slice(5), 'text')).toEqual([
    '6 SIP MESSAGE IM: carried, “Meet at gate 7, 18:30 ✈” in SIP MESSAGE IM',
    '9 MT-FSM: mapped, “Meet at gate 7, 18:30 ✈” in SMS-DELIVER',
    '10 RADIO-SM: carried, “Meet at gate 7, 18:30 ✈” in SMS-DELIVER',
  ]);
});

test('6.14: the MT Correlation ID hides the recipient', () => {
  const entries = hops(
    { msisdn: '+12065550102' },
    { imsiField: 'IMSI', imsi: '001020123456780' },
    { imsiField: 'MT-CORRELATION-ID', correlationId: '001029876543210' },
    { identity: 'MT-CORRELATION-ID', correlationId: '001029876543210', text: 'Hi' },
    { requestUri: 'sip:bob', callId: 'c1', text: 'Hi' },
  );
  expect(linesOf(entries, 'recipient').map((line) => line.split(',')[0])).toEqual([
    '1 M: carried',
    '2 M: mapped',
    '3 M: hidden',
    '4 M: hidden',
    '5 M: mapped',
  ]);
  expect(linesOf(entries, 'correlation')).toEqual([
    '3 M: carried, MT Correlation ID 001029876543210',
    '4 M: carried, MT Correlation ID 001029876543210',
    '5 M: mapped, Call-ID c1',
  ]);
});

test('6.13: the answers bear the Call-ID that the Short Message did not', () => {
  const fates = followed(sampleLadder.entries, 'correlation').map(({ step, fate }) => `${step} ${fate}`);
  expect(fates.slice(4, 8)).toEqual(['6 carried', '9 dropped', '13 carried', '14 carried']);
});

test('a value that nobody carries has no hops', () => {
  expect(followed(hops({}, { text: 'Hi' }), 'sender')).toEqual([]);
});

test('a decision is no hop, whatever it notes', () => {
  const noted = hops({ sender: 'REAL' }).map((entry): Entry => ({ ...entry, kind: 'internal' }));
  expect(followed(noted, 'sender')).toEqual([]);
});

test('what the sender wants to hear is followed from one form to the next', () => {
  const entries = hops(
    { text: 'Hi', notify: 'delivery' },
    { text: 'Hi', notify: 'none' },
    { text: 'Hi', statusReportRequested: true },
    { mm: 'MM1_submit.REQ', deliveryReport: true },
  );
  expect(linesOf(entries, 'report')).toEqual([
    '1 M: carried, notification: delivery',
    '2 M: dropped, notification: delivery',
    '3 M: mapped, status report',
    '4 M: mapped, delivery report',
  ]);
});

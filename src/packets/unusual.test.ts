import { expect, test, vi } from 'vitest';
import { decodeDiameter } from '../codecs/diameter/message.ts';
import { captureOf } from '../codecs/testing/capture.ts';
import { dissect } from '../codecs/testing/wireshark.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import type { Message } from '../protocol/messages/messages.ts';
import { allSpoken } from '../protocol/referencePoints.ts';
import { noMsisdn } from '../protocol/subscribers.ts';
import { pduOf } from '../wire/encoders.ts';
import type { Hop } from '../wire/hop.ts';
import { packetOf } from './packet.ts';
import { alone } from './testing/alone.ts';
import { relayCauses } from './testing/causesShown.ts';
import { unseenOf } from './testing/readBack.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const [map, diameter] = allSpoken as readonly [Hop['spoken'], Hop['spoken']];

const dissected = (hops: readonly Hop[]) => dissect(captureOf(hops.map(packetOf)));

const failures = Object.keys(relayCauses) as FailureCause[];

/** Each failure from where it may come. */
const refusals = (cause: FailureCause): readonly Pick<Hop, 'message' | 'from' | 'to'>[] => {
  const negative = { result: 'negative', cause } as const;
  const ofDelivery = { tpdu: 'SMS-DELIVER-REPORT', ...negative } as const;
  const ofSubmission = { tpdu: 'SMS-SUBMIT-REPORT', ...negative } as const;
  return [
    { message: { type: 'SRI-SM-ERR', cause }, from: 'HSS', to: 'SMS-GMSC' },
    { message: { type: 'MT-FSM-ERR', ...ofDelivery }, from: 'IP-SM-GW', to: 'SMS-GMSC' },
    { message: { type: 'MT-FSM-ERR', ...ofDelivery }, from: 'SGSN', to: 'IP-SM-GW' },
    { message: { type: 'MT-FSM-ERR', ...ofDelivery }, from: 'MSC', to: 'IP-SM-GW' },
    { message: { type: 'MO-FSM-ERR', ...ofSubmission }, from: 'SMS-IWMSC', to: 'IP-SM-GW' },
    { message: { type: 'SC-SUBMIT-REPORT', ...ofSubmission }, from: 'SM-SC', to: 'SMS-IWMSC' },
    { message: { type: 'SC-DELIVER-REPORT', ...ofDelivery }, from: 'SMS-GMSC', to: 'SM-SC' },
    { message: { type: 'RADIO-ACK', ...ofDelivery }, from: 'UE-B', to: 'MSC' },
    { message: { type: 'RADIO-ACK', ...ofSubmission }, from: 'MSC', to: 'UE-A' },
    { message: { type: 'RADIO-ACK', ...negative }, from: 'MSC', to: 'UE-A' },
  ];
};

const further: readonly Pick<Hop, 'message' | 'from' | 'to'>[] = [
  {
    message: { type: 'READY-SM', imsi: '001020123456780', reason: 'memoryAvailable' },
    from: 'MME',
    to: 'HSS',
  },
  { message: { type: 'READY-SM-RES' }, from: 'HSS', to: 'SMSF' },
  { message: { type: 'PAGING' }, from: 'P-CSCF', to: 'MME' },
  { message: { type: 'PAGING-RES' }, from: 'MME', to: 'P-CSCF' },
  { message: { type: 'CX-UAA', result: 'negative' }, from: 'HSS', to: 'I-CSCF' },
  { message: { type: 'CX-LIA', result: 'negative' }, from: 'HSS', to: 'I-CSCF' },
  {
    message: { type: 'ALERT-SC', scAddress: '+12065550190', msisdn: noMsisdn, imsi: '001020123456780' },
    from: 'HSS',
    to: 'SMS-IWMSC',
  },
];

test.each([
  ['MAP', map],
  ['Diameter', diameter],
])(
  'Wireshark reads every cause of a failure, and messages that no procedure has, where %s can be spoken',
  async (_name, spoken) => {
    const hops = [...failures.flatMap(refusals), ...further].map(
      (one): Hop => ({ ...one, spoken, ...alone }),
    );
    const found = await dissected(hops);
    const problems = hops.flatMap((hop, index) => {
      const { faults = ['not found'], lines = [] } = found[index] ?? {};
      return [...faults, ...unseenOf(hop, lines)].map(
        (problem) => `${JSON.stringify(hop.message)}: ${problem}`,
      );
    });
    expect(problems).toEqual([]);
  },
);

test.each(['GSM 7-bit', 'UCS2'] as const)(
  'a segment in %s is written as the message says, whatever its words are',
  async (alphabet) => {
    const message: Message = {
      type: 'RADIO-SM',
      tpdu: 'SMS-SUBMIT',
      originator: '+12065550101',
      recipient: '+12065550102',
      sender: 'REAL',
      scAddress: '+12065550190',
      text: 'a'.repeat(67),
      alphabet,
      segment: { reference: 201, part: 2, of: 3 },
    };
    const hop: Hop = { message, from: 'UE-A', to: 'MSC', spoken: map, ...alone };
    const [found] = await dissected([hop]);
    expect(found?.faults).toEqual([]);
    expect(unseenOf(hop, found?.lines ?? [])).toEqual([]);
  },
);

test('what stands for a Short Message without MSISDN is an AVP of its own', () => {
  const message: Message = {
    type: 'MO-FSM',
    tpdu: 'SMS-SUBMIT',
    originator: '+12065550101',
    recipient: noMsisdn,
    sender: 'REAL',
    scAddress: '+12065550190',
    text: 'Hello',
    msisdnlessCorrelationId: 'sip:carol@home.example sip:alice@home.example hss.home.example',
  };
  const { piece } = pduOf({ message, from: 'IP-SM-GW', to: 'SMS-IWMSC', spoken: diameter, ...alone });
  expect(decodeDiameter(piece.octets).avps).toContainEqual([
    'SMSMI-Correlation-ID',
    [
      ['HSS-ID', 'hss.home.example'],
      ['Originating-SIP-URI', 'sip:alice@home.example'],
      ['Destination-SIP-URI', 'sip:carol@home.example'],
    ],
  ]);
});

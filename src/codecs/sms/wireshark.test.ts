import { expect, test, vi } from 'vitest';
import { encodeUpperPdu, type UpperPduTags } from '../capture/upperPdu.ts';
import { captureOf } from '../testing/capture.ts';
import { userDataOfText } from '../testing/shortMessages.ts';
import { dissect } from '../testing/wireshark.ts';
import { internationalNumber } from './address.ts';
import { encodeRp } from './rp.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const overRp: UpperPduTags = {
  dissector: 'gsm_a_rp',
  source: '10.1.0.1',
  destination: '10.2.0.10',
  portType: 'none',
  sourcePort: 0,
  destinationPort: 0,
};

test.each([
  ['GSM 7-bit, short reference', `${'a'.repeat(152)}€ and then {more}`, 8],
  ['GSM 7-bit, long reference', `${'b'.repeat(151)}€ and then [more]`, 16],
  ['UCS2, short reference', `${'ж'.repeat(66)}😀 and then more`, 8],
  ['UCS2, long reference', `${'ж'.repeat(65)}😀 and then more`, 16],
] as const)('Wireshark puts the parts of a text together: %s', async (_name, text, bits) => {
  const parts = userDataOfText(text, { reference: 201, bits });
  const packets = parts.map((part, index) =>
    encodeUpperPdu(
      overRp,
      encodeRp({
        type: 'RP-DATA',
        direction: 'MS to network',
        messageReference: index,
        destinationAddress: internationalNumber('12065550190'),
        userData: {
          type: 'SMS-SUBMIT',
          rejectDuplicates: false,
          statusReportRequest: false,
          replyPath: false,
          messageReference: index,
          destinationAddress: internationalNumber('12065550102'),
          protocolIdentifier: 0,
          ...part,
        },
      }),
    ),
  );
  const found = await dissect(captureOf(packets.map(({ octets }) => octets)));
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  const label = 'SMS text: ';
  const texts = found[1]?.lines.filter((line) => line.startsWith(label));
  expect(texts).toHaveLength(2);
  expect(texts?.map((line) => line.slice(label.length)).join('')).toBe(text);
});

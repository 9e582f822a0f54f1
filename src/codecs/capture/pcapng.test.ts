import { expect, test, vi } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { vectors } from '../testing/vectors.ts';
import { dissect } from '../testing/wireshark.ts';
import { type Capture, pcapngOf } from './pcapng.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const small: Capture = {
  application: 'app',
  interfaces: [{ name: 'Gm', description: 'UE' }],
  names: [{ address: '10.1.0.1', name: 'UE-A' }],
  packets: [{ interface: 0, timeMicroseconds: 2 ** 32 + 1, octets: Uint8Array.of(1, 2, 3), comment: 'né' }],
};

test('blocks of a file', () => {
  expect(hexOf(pcapngOf(small))).toBe(
    [
      ['0a0d0d0a', '28000000', '4d3c2b1a', '01000000', 'ffffffffffffffff'],
      ['04000300', '61707000', '00000000', '28000000'],
      ['01000000', '30000000', 'fc000000', '00000000'],
      ['02000200', '476d0000', '03000200', '55450000', '09000100', '06000000', '00000000', '30000000'],
      ['04000000', '20000000', '01000900', '0a010001', '55452d41', '00000000', '00000000', '20000000'],
      ['06000000', '30000000', '00000000', '01000000', '01000000', '03000000', '03000000', '01020300'],
      ['01000300', '6ec3a900', '00000000', '30000000'],
    ]
      .flat()
      .join(''),
  );
});

test('every block says its length at both ends, and fills whole words', () => {
  const file = pcapngOf({
    ...small,
    packets: [0, 1, 2, 3, 4, 5].map((length) => ({
      interface: 0,
      timeMicroseconds: length,
      octets: new Uint8Array(length),
      ...(length % 2 === 0 && { comment: 'x'.repeat(length) }),
    })),
  });
  const view = new DataView(file.buffer);
  const types: number[] = [];
  for (let at = 0; at < file.length; ) {
    const length = view.getUint32(at + 4, true);
    expect(length % 4).toBe(0);
    expect(view.getUint32(at + length - 4, true)).toBe(length);
    types.push(view.getUint32(at, true));
    at += length;
  }
  expect(types).toEqual([0x0a0d0d0a, 1, 4, 6, 6, 6, 6, 6, 6]);
});

test('a packet of a reference point that the file does not have is refused', () => {
  expect(() => pcapngOf({ ...small, interfaces: [] })).toThrow(RangeError);
});

test('a name of no address is refused', () => {
  expect(() => pcapngOf({ ...small, names: [{ address: '10.1.0', name: 'UE-A' }] })).toThrow(RangeError);
});

test('Wireshark finds reference points, comments and times', async () => {
  const [first, second] = vectors('tcap').map(({ upper }) => octetsOf(upper));
  const found = await dissect(
    pcapngOf({
      application: 'Interwork',
      interfaces: [{ name: 'C', description: 'SMS-GMSC to HSS' }, { name: 'E' }],
      names: [
        { address: '10.3.0.2', name: 'SMS-GMSC' },
        { address: '10.3.0.1', name: 'HSS' },
      ],
      packets: [
        { interface: 1, timeMicroseconds: 1_773_480_413_000_001, octets: first ?? Uint8Array.of() },
        { interface: 0, timeMicroseconds: 0, octets: second ?? Uint8Array.of(), comment: 'step 9' },
      ],
    }),
  );
  expect(found.map(({ faults, protocols }) => [faults, protocols])).toEqual([
    [[], 'sccp:tcap:gsm_map'],
    [[], 'sccp:tcap:gsm_map'],
  ]);
  expect(found[0]?.lines).toEqual(
    expect.arrayContaining(['Interface name: E', 'UTC Arrival Time: Mar 14, 2026 09:26:53.000001000 UTC']),
  );
  expect(found[1]?.lines).toEqual(
    expect.arrayContaining(['Interface name: C', 'Interface description: SMS-GMSC to HSS', 'step 9']),
  );
});

import type { octet } from '../piece.ts';

type Bit = Parameters<typeof octet>[1][number];

/** One bit that is set or not. */
export const flag = (name: string, mask: number, on: boolean, yes = 'yes', no = 'no'): Bit => ({
  name,
  says: on ? yes : no,
  mask,
  value: Number(on),
});

/** TP-Message-Type-Indicator (TS 23.040 clause 9.2.3.1). */
export const messageType = (says: string, value: number): Bit => ({
  name: 'TP-Message-Type-Indicator',
  says,
  mask: 0x03,
  value,
});

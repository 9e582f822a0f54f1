import * as fc from 'fast-check';
import {
  deliver,
  deliverReport,
  deliverReportOfFailure,
  statusReport,
  submit,
  submitReport,
  submitReportOfFailure,
  tpAddress,
} from '../sms/arbitraries.ts';
import { type Command, type CommandLetters, commands } from './commands.ts';
import { type Avp, type AvpDefinition, type AvpName, type AvpType, dictionary } from './dictionary.ts';
import type { DiameterMessage } from './message.ts';
import { type ShData, shDataPaths } from './shData.ts';
import { timeOf } from './time.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const digits = fc.stringMatching(/^[0-9]{0,15}$/);
const fourOctets = fc.nat({ max: 2 ** 32 - 1 });

/** Documents of Sh-Data with some of the elements. */
export const shData: fc.Arbitrary<ShData> = fc.dictionary(
  fc.constantFrom(...Object.keys(shDataPaths)),
  text,
  { maxKeys: 3, noNullPrototype: true },
);

const values: Readonly<
  Record<Exclude<AvpType, 'grouped' | 'shortMessage' | 'diagnostic'>, fc.Arbitrary<unknown>>
> = {
  text,
  number: fourOctets,
  long: fc.maxSafeNat(),
  flags: fourOctets,
  digits,
  address: digits,
  time: fourOctets.map(timeOf),
  shData,
  tpAddress,
};

const shortMessages: Readonly<Partial<Record<Command, fc.Arbitrary<unknown>>>> = {
  OFR: submit,
  OFA: submitReport,
  TFR: fc.oneof(deliver, statusReport),
  TFA: deliverReport,
};

const diagnostics: Readonly<Partial<Record<Command, fc.Arbitrary<unknown>>>> = {
  OFA: submitReportOfFailure,
  TFA: deliverReportOfFailure,
};

const allCommands = (Object.keys(commands) as CommandLetters[]).flatMap((letters): Command[] => [
  `${letters}R`,
  `${letters}A`,
]);

/** Requests and answers of every command, with AVPs of every kind in any order. */
export const diameterMessage: fc.Arbitrary<DiameterMessage> = fc
  .constantFrom(...allCommands)
  .chain((command) =>
    fc.record({
      command: fc.constant(command),
      hopByHop: fourOctets,
      endToEnd: fourOctets,
      sessionId: text,
      avps: avpsOf(command, 3),
    }),
  ) as fc.Arbitrary<DiameterMessage>;

function avpsOf(command: Command, depth: number): fc.Arbitrary<readonly Avp[]> {
  const known = Object.entries(dictionary) as [AvpName, AvpDefinition][];
  const avp = fc.oneof(
    ...known.flatMap(([name, { type }]) => {
      const value = valueOf(type, command, depth);
      return value ? [fc.tuple(fc.constant(name), value) as unknown as fc.Arbitrary<Avp>] : [];
    }),
  );
  return fc.array(avp, { maxLength: 4 });
}

function valueOf(type: AvpType, command: Command, depth: number): fc.Arbitrary<unknown> | undefined {
  switch (type) {
    case 'grouped':
      return depth === 0 ? undefined : fc.constant(undefined).chain(() => avpsOf(command, depth - 1));
    case 'shortMessage':
      return shortMessages[command];
    case 'diagnostic':
      return diagnostics[command];
    default:
      return values[type];
  }
}

import { integer, integerOf, present } from '../asn1/basicTypes.ts';
import { type Element, encodeElement, readElements } from '../asn1/ber.ts';
import { sequence } from '../asn1/sequence.ts';
import { choice, context, retagged, type Tagged, type Type, untagged, type ValueOf } from '../asn1/type.ts';
import type { Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { errors } from './errors.ts';
import { operations } from './operations.ts';

type Operations = typeof operations;
type Errors = typeof errors;

/** The operation that a component asks for, with what it asks. */
export type Invoke = {
  [Operation in keyof Operations]: {
    readonly invokeID: number;
    readonly opCode: Operation;
    readonly parameter: ValueOf<Operations[Operation]['argument']>;
  };
}[keyof Operations];

/** What an operation brought; without content neither the operation is named. */
export type ReturnResult =
  | { readonly invokeID: number; readonly opCode?: never; readonly parameter?: never }
  | {
      [Operation in keyof Operations]: {
        readonly invokeID: number;
        readonly opCode: Operation;
        readonly parameter: ValueOf<Operations[Operation]['result']>;
      };
    }[keyof Operations];

/** Why an operation failed. */
export type ReturnError = {
  [Name in keyof Errors]: {
    readonly invokeID: number;
    readonly errorCode: Name;
    readonly parameter?: ValueOf<Errors[Name]['parameter']>;
  };
}[keyof Errors];

const invokeID = untagged(integer);
const operationCode = untagged(integerOf((code) => nameOf(operations, code) ?? String(code)));
const errorCode = untagged(integerOf((code) => nameOf(errors, code) ?? String(code)));

const invoke: Type<Invoke> = {
  tag: 0x30,
  write: (value) => ({
    pieces: [
      invokeID.encode('invokeID', value.invokeID),
      operationCode.encode('opCode', operations[value.opCode].code),
      parameterPiece(operations[value.opCode].argument, value.parameter),
    ],
    says: value.opCode,
  }),
  read(contents) {
    const { take, takeOptional } = elementsOf(contents);
    const id = take(invokeID);
    takeOptional(linkedID);
    const opCode = operationOf(take(operationCode));
    const parameter = take(operations[opCode].argument as Tagged<unknown>);
    return { invokeID: id, opCode, parameter } as Invoke;
  },
};

const linkedID = context(0, integer);

const returnResult: Type<ReturnResult> = {
  tag: 0x30,
  write: (value) => ({
    pieces: [
      invokeID.encode('invokeID', value.invokeID),
      ...(value.opCode === undefined
        ? []
        : [
            encodeElement('resultretres', 0x30, [
              operationCode.encode('opCode', operations[value.opCode].code),
              parameterPiece(operations[value.opCode].result, value.parameter),
            ]),
          ]),
    ],
    ...(value.opCode !== undefined && { says: value.opCode }),
  }),
  read(contents) {
    const outer = elementsOf(contents);
    const id = outer.take(invokeID);
    const inner = outer.takeOptional(anything);
    if (inner === undefined) return { invokeID: id };
    const { take } = elementsOf(inner);
    const opCode = operationOf(take(operationCode));
    const parameter = take(operations[opCode].result as Tagged<unknown>);
    return { invokeID: id, opCode, parameter } as ReturnResult;
  },
};

const returnError: Type<ReturnError> = {
  tag: 0x30,
  write: (value) => ({
    pieces: [
      invokeID.encode('invokeID', value.invokeID),
      errorCode.encode('errorCode', errors[value.errorCode].code),
      ...(value.parameter === undefined
        ? []
        : [parameterPiece(errors[value.errorCode].parameter, value.parameter)]),
    ],
    says: value.errorCode,
  }),
  read(contents) {
    const { take, takeOptional } = elementsOf(contents);
    const id = take(invokeID);
    const code = take(errorCode);
    const name = nameOf(errors, code);
    if (name === undefined) throw new Malformed(`No error has the code ${code}`);
    const parameter = takeOptional(errors[name].parameter as Tagged<unknown>);
    return { invokeID: id, errorCode: name, ...(parameter !== undefined && { parameter }) } as ReturnError;
  },
};

const reject = sequence({
  invokeID: choice({ derivable: untagged(integer), 'not-derivable': untagged(present) }),
  problem: choice({
    generalProblem: context(0, integer),
    invokeProblem: context(1, integer),
    returnResultProblem: context(2, integer),
    returnErrorProblem: context(3, integer),
  }),
});

/** A component of TCAP that carries MAP (ITU-T Q.773 clause 4.2.2.3). */
export const component = inLayer(
  choice({
    invoke: retagged(0xa1, invoke),
    returnResultLast: retagged(0xa2, returnResult),
    returnError: retagged(0xa3, returnError),
    reject: retagged(0xa4, reject),
  }),
);

function inLayer<T>(tagged: Tagged<T>): Tagged<T> {
  return { ...tagged, encode: (name, value) => ({ ...tagged.encode(name, value), layer: 'MAP' }) };
}

/** The octets of a SEQUENCE. */
const anything: Tagged<Uint8Array<ArrayBuffer>> = {
  matches: (tag) => tag === 0x30,
  encode: (name) => encodeElement(name, 0x30, []),
  decode: ({ contents }) => contents,
};

const parameterPiece = (type: Tagged<unknown>, value: unknown): Piece => type.encode('parameter', value);

function operationOf(code: number): keyof Operations {
  const name = nameOf(operations, code);
  if (name === undefined) throw new Malformed(`No operation has the code ${code}`);
  return name;
}

function nameOf<Table extends Readonly<Record<string, { readonly code: number }>>>(
  table: Table,
  code: number,
): keyof Table | undefined {
  return Object.keys(table).find((name) => table[name]?.code === code);
}

/** Takes elements one after the other. */
function elementsOf(contents: Uint8Array<ArrayBuffer>) {
  const elements: Element[] = [...readElements(contents)];
  const takeOptional = <T>(type: Tagged<T>): T | undefined => {
    const [next] = elements;
    if (!next || !type.matches(next.tag)) return undefined;
    elements.shift();
    return type.decode(next);
  };
  return {
    takeOptional,
    take: <T>(type: Tagged<T>): T => {
      const value = takeOptional(type);
      if (value === undefined) throw new Malformed('A component lacks a part');
      return value;
    },
  };
}

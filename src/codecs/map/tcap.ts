import { enumerated, integer, namedBits, objectIdentifier } from '../asn1/basicTypes.ts';
import { readElement } from '../asn1/ber.ts';
import { fixed, optional, sequence, sequenceOf } from '../asn1/sequence.ts';
import {
  application,
  choice,
  context,
  explicit,
  explicitApplication,
  retagged,
  type Type,
  untagged,
  type ValueOf,
} from '../asn1/type.ts';
import { numberPiece, type Piece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { applicationContextName } from './applicationContext.ts';
import { component } from './component.ts';

// The dialogue portion, ITU-T Q.773 clause 4.2.3.

const protocolVersion = fixed(context(0, namedBits(1, ['version1'])), ['version1']);

const dialogue = choice({
  dialogueRequest: application(
    0,
    sequence({
      'protocol-version': protocolVersion,
      'application-context-name': explicit(1, untagged(applicationContextName)),
    }),
  ),
  dialogueResponse: application(
    1,
    sequence({
      'protocol-version': protocolVersion,
      'application-context-name': explicit(1, untagged(applicationContextName)),
      result: explicit(2, untagged(namedInteger('accepted', 'reject-permanent'))),
      'result-source-diagnostic': explicit(
        3,
        choice({
          'dialogue-service-user': explicit(
            1,
            untagged(namedInteger('null', 'no-reason-given', 'application-context-name-not-supported')),
          ),
          'dialogue-service-provider': explicit(
            2,
            untagged(namedInteger('null', 'no-reason-given', 'no-common-dialogue-portion')),
          ),
        }),
      ),
    }),
  ),
  dialogueAbort: application(
    4,
    sequence({
      'abort-source': context(0, namedInteger('dialogue-service-user', 'dialogue-service-provider')),
    }),
  ),
});

const external = sequence({
  'direct-reference': fixed(untagged(objectIdentifier), [0, 0, 17, 773, 1, 1, 1]),
  'single-ASN1-type': explicit(0, dialogue),
});

const dialogueInExternal: Type<ValueOf<typeof dialogue>> = {
  tag: external.tag,
  write: (value) => external.write({ 'single-ASN1-type': value }),
  read: (contents) => external.read(contents)['single-ASN1-type'],
};

const dialoguePortion = explicitApplication(11, retagged(0x28, dialogueInExternal));

// The transaction portion, ITU-T Q.773 clause 4.2.1.

const transactionId: Type<number> = {
  tag: 0x04,
  write: (id) => {
    const value = numberPiece('Value', id, 4, id.toString(16).padStart(8, '0'));
    return { pieces: [value], ...(value.says !== undefined && { says: value.says }) };
  },
  read(contents) {
    if (contents.length < 1 || contents.length > 4) throw new Malformed('A transaction has no identifier');
    return readerOf(contents).number(contents.length);
  },
};

const otid = application(8, transactionId);
const dtid = application(9, transactionId);
const portions = {
  dialoguePortion: optional(dialoguePortion),
  components: optional(application(12, sequenceOf('component', component))),
};

const message = choice({
  begin: application(2, sequence({ otid, ...portions })),
  end: application(4, sequence({ dtid, ...portions })),
  continue: application(5, sequence({ otid, dtid, ...portions })),
  abort: application(
    7,
    sequence({
      dtid,
      reason: optional(
        choice({
          'p-abortCause': application(
            10,
            namedInteger(
              'unrecognizedMessageType',
              'unrecognizedTransactionID',
              'badlyFormattedTransactionPortion',
              'incorrectTransactionPortion',
              'resourceLimitation',
            ),
          ),
          'u-abortCause': dialoguePortion,
        }),
      ),
    }),
  ),
});

/** A message of the transaction capabilities, with the MAP components in it (ITU-T Q.773). */
export type TcapMessage = ValueOf<typeof message>;

/** @throws RangeError if a value has no octets. */
export const encodeTcap = (value: TcapMessage): Piece => ({
  ...message.encode('TCAP', value),
  layer: 'TCAP',
});

/** @throws Malformed */
export function decodeTcap(octets: Uint8Array<ArrayBuffer>): TcapMessage {
  const reader = readerOf(octets);
  const value = message.decode(readElement(reader));
  reader.end();
  return value;
}

function namedInteger<Name extends string>(...names: readonly Name[]): Type<Name> {
  return { ...enumerated(...names), tag: integer.tag };
}

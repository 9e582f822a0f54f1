import type { UpperPduTags } from '../codecs/capture/upperPdu.ts';
import type { Piece } from '../codecs/piece.ts';
import type { ElementId, UserEquipment } from '../protocol/elementIds.ts';
import type { Message, MessageId } from '../protocol/messages/messages.ts';
import type { Spoken } from '../protocol/referencePoints.ts';

/** One message as it goes from one element to the next, and what decides how it is written. */
export interface Hop<M extends Message = Message> {
  readonly message: M;
  readonly from: ElementId;
  readonly to: ElementId;
  /** Simulated time. */
  readonly sentMs: number;
  /** Different for every message of a run. */
  readonly sequence: number;
  /**
   * What opened the exchange at either end. Among them are the request that this answers, and the invitation of the
   * session that it belongs to.
   */
  readonly concerning: readonly Message[];
  readonly spoken: Spoken;
  /** The users who have no MSISDN, so that nothing names them by one. */
  readonly withoutMsisdn?: readonly UserEquipment[];
}

/** A message in octets. */
export interface Pdu {
  /** Who reads it, by the name that a capture file gives (`sip`, `sccp`, `diameter`, …). */
  readonly dissector: UpperPduTags['dissector'];
  readonly piece: Piece;
}

/** How each of some messages is written. */
export type Encoders<Id extends MessageId> = {
  readonly [Each in Id]: (hop: Hop<Extract<Message, { readonly type: Each }>>) => Pdu;
};

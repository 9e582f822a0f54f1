import type { UpperPduTags } from '../codecs/capture/upperPdu.ts';
import type { Piece } from '../codecs/piece.ts';
import type { ElementId, UserEquipment } from '../protocol/elementIds.ts';
import type { Message, MessageId } from '../protocol/messages/messages.ts';
import type { Spoken } from '../protocol/referencePoints.ts';

/** A request and its answers, as their identifiers name them. */
export interface Exchange {
  /** Different for every request of a run. */
  readonly sequence: number;
  /** How many requests went the same way before. */
  readonly turn: number;
}

/** Where what a message brings comes from, with simulated times: the same on every hop. */
export interface Origin {
  /** The text, the multimedia message or the notification was written. */
  readonly writtenMs: number;
  /** The message that a notification is about was written. */
  readonly aboutMs: number;
  /** The service centre took the Short Message, or the one that is reported on (TP-Service-Centre-Time-Stamp). */
  readonly takenMs: number;
  /** What a status report tells had happened (TP-Discharge-Time). */
  readonly dischargedMs: number;
  /** How many Short Messages its submitter had submitted before, or that of the one reported on. */
  readonly count: number;
}

/** One message as it goes from one element to the next, and what decides how it is written. */
export interface Hop<M extends Message = Message> {
  readonly message: M;
  readonly from: ElementId;
  readonly to: ElementId;
  /** Simulated time. */
  readonly sentMs: number;
  /** Different for every message of a run. */
  readonly sequence: number;
  /** The sequence of the message that this is a second copy of. */
  readonly copyOf?: number;
  /** The same for a request, its answers and their second copies. */
  readonly exchange: Exchange;
  /** The count of the relay layer, 0 to 255, the same on every hop in SIP and in the report (TS 24.011 clause 8.2.3). */
  readonly reference: number;
  readonly origin: Origin;
  /**
   * The request that this answers, the invitation of the session that it belongs to, itself, and what opened the
   * transaction at either end.
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

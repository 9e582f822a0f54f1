import type { Piece } from '../piece.ts';
import { type Content, decodeMessage, encodeMessage } from './body.ts';
import { type SipMethod, sipStart } from './sipStart.ts';
import type { Start } from './startLine.ts';

/**
 * A SIP request or response (RFC 3261). Header fields stand in the order given and in their long form; Content-Type
 * and Content-Length come from the body and follow them.
 */
export type SipMessage = Start<SipMethod> & Content;

/** @throws RangeError if a line would not be one, or a header field comes from the body. */
export const encodeSip = (message: SipMessage): Piece => encodeMessage(sipStart, message);

/** @throws Malformed */
export const decodeSip = (octets: Uint8Array<ArrayBuffer>): SipMessage => decodeMessage(sipStart, octets);

import type { Piece } from '../piece.ts';
import { type Content, decodeMessage, encodeMessage } from './body.ts';
import type { Start, StartLine } from './startLine.ts';

/**
 * A request or response of HTTP/1.1 (RFC 9112), such as carries MM1. Header fields stand in the order given;
 * Content-Type and Content-Length come from the body and follow them. Chunked bodies are left out.
 */
export type HttpMessage = Start<HttpMethod> & Content;

type HttpMethod = (typeof methods)[number];

const methods = ['DELETE', 'GET', 'POST', 'PUT'] as const;
const httpStart: StartLine<HttpMethod> = { layer: 'HTTP', version: 'HTTP/1.1', methods };

/** @throws RangeError if a line would not be one, or a header field comes from the body. */
export const encodeHttp = (message: HttpMessage): Piece => encodeMessage(httpStart, message);

/** @throws Malformed */
export const decodeHttp = (octets: Uint8Array<ArrayBuffer>): HttpMessage => decodeMessage(httpStart, octets);

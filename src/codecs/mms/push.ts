import { group, leaf, type Piece } from '../piece.ts';
import { hexOf } from '../hex.ts';
import { Malformed, readerOf } from '../reader.ts';

/** What stands before an MMS PDU that reaches a phone by SMS, as a push without connection (WAP-235-PushOTA). */
const header: readonly Piece[] = [
  leaf('Transaction identifier', [0x01], '1'),
  leaf('PDU type', [0x06], 'push'),
  leaf('Length of the header', [0x03], '3 octets'),
  leaf('Content-Type', [0xbe], 'application/vnd.wap.mms-message'),
  leaf('X-Wap-Application-Id', [0xaf, 0x84], 'x-wap-application:mms.ua'),
];

/** User data of an SMS that goes to port 2948: a notification or a delivery report of MMS. */
export const encodePush = (pdu: Piece): Piece => ({ ...group('WAP push', [...header, pdu]), layer: 'WSP' });

/** The octets of the MMS PDU. @throws Malformed */
export function decodePush(octets: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const reader = readerOf(octets);
  const before = group('Header', header).octets;
  if (hexOf(reader.take(before.length)) !== hexOf(before)) throw new Malformed('Not a push of MMS');
  return reader.rest();
}

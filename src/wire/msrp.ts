import { bodyPiece } from '../codecs/text/body.ts';
import { encodeMsrp, type MsrpMessage } from '../codecs/text/msrp.ts';
import type { MsrpOk, MsrpReport, MsrpSend } from '../protocol/messages/msrp.ts';
import { cpimOf, textBody } from './cpim.ts';
import { exchangeName } from './exchange.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { endsOf, invitationOf, uriOf, uriOfElement } from './sip/parties.ts';
import { msrpPath } from './sip/sessionDescription.ts';

type Msrp = MsrpSend | MsrpOk | MsrpReport;

/** How the content of chats is written. */
export const msrpMessages: Encoders<Msrp['type']> = {
  'MSRP SEND': (hop) => {
    const { messageId, text, notify, originator } = hop.message;
    const [from, to] = writersOf(hop);
    const body = cpimOf(
      {
        from: originator === undefined ? from : uriOf(originator),
        to,
        writtenMs: hop.origin.writtenMs,
        messageId,
        ...(notify && { notify }),
      },
      { headers: [], body: textBody(text) },
    );
    const { length } = bodyPiece(body).octets;
    return pduOf({
      transactionId: exchangeName(hop),
      method: 'SEND',
      headers: [
        ...pathHeaders(hop),
        ['Message-ID', messageId],
        ['Success-Report', notify === 'delivery' || notify === 'read' ? 'yes' : 'no'],
        ['Failure-Report', 'yes'],
        ['Byte-Range', `1-${length}/${length}`],
      ],
      body,
      continuation: '$',
    });
  },
  'MSRP 200 OK': (hop) =>
    pduOf({
      transactionId: exchangeName(hop),
      status: 200,
      comment: 'OK',
      headers: pathHeaders(hop),
    }),
  'MSRP REPORT': (hop) =>
    pduOf({
      transactionId: exchangeName(hop),
      method: 'REPORT',
      headers: [
        ...pathHeaders(hop),
        ['Message-ID', hop.message.messageId],
        ['Byte-Range', '1-*/*'],
        ['Status', hop.message.result === 'positive' ? '000 200 OK' : '000 408 Not delivered'],
      ],
    }),
};

const pduOf = (message: MsrpMessage): Pdu => ({ dissector: 'msrp', piece: encodeMsrp(message) });

const pathHeaders = ({ message: { session }, from, to }: Hop<Msrp>): MsrpMessage['headers'] => [
  ['To-Path', msrpPath(to, session)],
  ['From-Path', msrpPath(from, session)],
];

/** Who writes and who reads, by the names of the invitation; the elements' own where it is out of sight. */
function writersOf(hop: Hop<MsrpSend>): readonly [from: string, to: string] {
  const invitation = invitationOf(hop.message.session, hop);
  if (!invitation) return [uriOfElement(hop.from), uriOfElement(hop.to)];
  const [caller, callee] = endsOf(invitation);
  return invitation.via[0]?.element === hop.from ? [caller, callee] : [callee, caller];
}

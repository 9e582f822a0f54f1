import { group, type Piece } from '../../codecs/piece.ts';
import { type XmlElement, xmlPieces } from '../../codecs/text/xml.ts';
import type { Body } from '../../codecs/text/body.ts';

/** What goes beside a Short Message, or a report, whose recipient has no MSISDN (TS 24.341 annex C). */
export interface ShortMessageInfo {
  readonly to?: string;
  readonly from?: string;
  /** Receiver, sender and the receiver's home, with a space between. */
  readonly correlationId?: string;
}

export const shortMessageInfoBody = (info: ShortMessageInfo): Body => ({
  kind: 'octets',
  contentType: 'application/vnd.3gpp.sms+xml',
  content: shortMessageInfo(info),
});

function shortMessageInfo({ to, from, correlationId }: ShortMessageInfo): Piece {
  const [receiver = '', sender = '', home = ''] = correlationId?.split(' ') ?? [];
  const content: readonly (XmlElement | undefined)[] = [
    to === undefined ? undefined : { name: 'To', content: to },
    from === undefined ? undefined : { name: 'From', content: from },
    correlationId === undefined
      ? undefined
      : {
          name: 'Correlation-ID',
          content: [
            { name: 'Sender', content: sender },
            { name: 'Receiver', content: receiver },
            { name: 'HLR-ID', content: home },
          ],
        },
  ];
  const pieces = xmlPieces({
    name: 'short-message-info',
    content: content.filter((element) => element !== undefined),
  });
  return { ...group('Short message information', pieces), layer: 'SMS info XML' };
}

import { group, type Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { elementsIn, needed, readXml, textIn, type XmlElement, xmlPieces } from './xml.ts';

/** What each kind of notification can say of the message (RFC 5438 clause 11.1). */
const statuses = {
  delivery: ['delivered', 'failed', 'forbidden', 'error'],
  display: ['displayed', 'forbidden', 'error'],
  processing: ['processed', 'stored', 'forbidden', 'error'],
} as const;

type Statuses = typeof statuses;
type Disposition = {
  readonly [Kind in keyof Statuses]: { readonly notification: Kind; readonly status: Statuses[Kind][number] };
}[keyof Statuses];

/** An instant message disposition notification (RFC 5438). */
export type Imdn = Disposition & {
  /** The imdn.Message-ID of the message that is reported on. */
  readonly messageId: string;
  /** The DateTime of the message that is reported on. */
  readonly dateTime: string;
  readonly recipientUri?: string;
  readonly originalRecipientUri?: string;
  readonly subject?: string;
};

/** The XML document of type message/imdn+xml. */
export function encodeImdn(imdn: Imdn): Piece {
  const texts = optionalTexts.flatMap(([key, name]) => {
    const content = imdn[key];
    return content === undefined ? [] : [{ name, content }];
  });
  const pieces = xmlPieces(
    {
      name: 'imdn',
      attributes: { xmlns: namespace },
      content: [
        { name: 'message-id', content: imdn.messageId },
        { name: 'datetime', content: imdn.dateTime },
        ...texts,
        {
          name: `${imdn.notification}-notification`,
          content: [{ name: 'status', content: [{ name: imdn.status }] }],
        },
      ],
    },
    '\r\n',
  );
  return { ...group('Disposition notification', pieces), layer: 'IMDN' };
}

/** Elements of extensions are passed over. @throws Malformed */
export function decodeImdn(octets: Uint8Array<ArrayBuffer>): Imdn {
  const root = readXml(octets);
  if (root.name !== 'imdn' || root.attributes?.['xmlns'] !== namespace) throw new Malformed('Not an IMDN');
  const texts = optionalTexts.flatMap(([key, name]) => {
    const text = textIn(root, name);
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    messageId: needed(textIn(root, 'message-id'), 'message-id'),
    dateTime: needed(textIn(root, 'datetime'), 'datetime'),
    ...Object.fromEntries(texts),
    ...dispositionOf(root),
  };
}

function dispositionOf(root: XmlElement): Disposition {
  for (const notification of ['delivery', 'display', 'processing'] as const)
    for (const element of elementsIn(root, `${notification}-notification`)) {
      const status = elementsIn(element, 'status')[0];
      for (const known of statuses[notification])
        if (status && elementsIn(status, known).length > 0)
          return { notification, status: known } as Disposition;
    }
  throw new Malformed('No status that is known');
}

const namespace = 'urn:ietf:params:xml:ns:imdn';
const optionalTexts = [
  ['recipientUri', 'recipient-uri'],
  ['originalRecipientUri', 'original-recipient-uri'],
  ['subject', 'subject'],
] as const;

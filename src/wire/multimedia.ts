import type { MmsPdu } from '../codecs/mms/mms.ts';
import type { Outcome } from '../protocol/messages/common.ts';
import type { Mm1 } from '../protocol/messages/mms.ts';
import { places } from './addresses.ts';
import { runBeganMs } from './time.ts';

/** What an operation of MM1 is about. */
export interface Multimedia {
  readonly mm: Mm1;
  readonly mmsId: string;
  readonly originator?: string;
  readonly recipient: string;
  readonly text?: string;
  readonly deliveryReport?: boolean;
  readonly result?: Outcome;
}

/** Where the content of a multimedia message is fetched. */
export const contentLocation = (mmsId: string): string => `http://${places['MMS-RS'].host}/${mmsId}`;

/** The PDU of an operation (OMA-TS-MMS_ENC); fetching has none, it names the place of the content only. */
export function mmsPduOf(message: Multimedia, sentMs: number): MmsPdu | undefined {
  const { mm, mmsId, originator, recipient, text = '', deliveryReport, result = 'positive' } = message;
  const date = Math.floor((runBeganMs + sentMs) / 1000);
  const from = originator === undefined ? null : addressOf(originator);
  const to = [addressOf(recipient)];
  const parts = [{ contentType: 'text/plain', name: 'text.txt', text }];
  switch (mm) {
    case 'MM1_submit.REQ':
      return {
        type: 'm-send-req',
        transactionId: mmsId,
        date,
        from,
        to,
        ...(deliveryReport !== undefined && { deliveryReport }),
        parts,
      };
    case 'MM1_submit.RES':
      return {
        type: 'm-send-conf',
        transactionId: mmsId,
        messageId: mmsId,
        responseStatus: result === 'positive' ? 'Ok' : 'Error-unspecified',
      };
    case 'MM1_notification.REQ':
      return {
        type: 'm-notification-ind',
        transactionId: mmsId,
        ...(from !== null && { from }),
        messageClass: 'Personal',
        messageSize: new TextEncoder().encode(text).length,
        expiry: { seconds: aDay },
        contentLocation: contentLocation(mmsId),
      };
    case 'MM1_notification.RES':
      return { type: 'm-notifyresp-ind', transactionId: mmsId, status: 'Deferred' };
    case 'MM1_retrieve.REQ':
      return undefined;
    case 'MM1_retrieve.RES':
      return { type: 'm-retrieve-conf', messageId: mmsId, date, ...(from !== null && { from }), to, parts };
    case 'MM1_delivery_report.REQ':
      return {
        type: 'm-delivery-ind',
        messageId: mmsId,
        date,
        to,
        status: result === 'positive' ? 'Retrieved' : 'Rejected',
      };
    default:
      return mm satisfies never;
  }
}

const aDay = 86_400;

/** A number or a mail address as MMS writes it. */
export function addressOf(name: string): string {
  const bare = name.replace(/^(?:tel:|sip:)/, '');
  return /^\+?\d+$/.test(bare) ? `${bare}/TYPE=PLMN` : bare;
}

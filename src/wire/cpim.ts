import type { Body, Cpim } from '../codecs/text/body.ts';
import type { Notification } from '../protocol/userActions.ts';
import { dateTimeOf } from './time.ts';

/** Who writes what to whom, and when. */
interface Enveloped {
  readonly from: string;
  readonly to: string;
  readonly writtenMs: number;
  readonly messageId: string;
  readonly notify?: Notification;
}

/** A body in Common Presence and Instant Messaging, with what the sender wants to hear of it (RFC 3862, RFC 5438). */
export const cpimOf = (
  { from, to, writtenMs, messageId, notify }: Enveloped,
  content: Cpim['content'],
): Body => ({
  kind: 'cpim',
  cpim: {
    headers: [
      ['From', `<${from}>`],
      ['To', `<${to}>`],
      ['DateTime', dateTimeOf(writtenMs)],
      ['NS', 'imdn <urn:ietf:params:imdn>'],
      ['imdn.Message-ID', messageId],
      ...dispositions(notify),
    ],
    content,
  },
});

export const textBody = (text: string): Body => ({
  kind: 'text',
  contentType: 'text/plain;charset=UTF-8',
  text,
});

const wanted = {
  delivery: 'positive-delivery',
  failure: 'negative-delivery',
  read: 'display',
} as const;

const dispositions = (notify: Notification = 'none'): Cpim['headers'] =>
  notify === 'none' ? [] : [['imdn.Disposition-Notification', wanted[notify]]];

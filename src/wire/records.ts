import { encodeSyslog } from '../codecs/text/syslog.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { places } from './addresses.ts';
import { preciseDateTimeOf } from './time.ts';

/** What no protocol of ours carries: a record of what one element told the other (RFC 5424). */
export const recordEncoders: Encoders<'PAGING' | 'PAGING-RES' | 'PRESENCE-NOTIFY' | 'SC-ALERT'> = {
  PAGING: record,
  'PAGING-RES': record,
  'PRESENCE-NOTIFY': record,
  'SC-ALERT': record,
};

function record({ message, from, to, sentMs }: Hop): Pdu {
  const { type, ...contents } = message;
  const words = Object.entries(contents).map(([name, value]) => `${name}=${String(value)}`);
  return {
    dissector: 'syslog',
    piece: encodeSyslog({
      facility: 16,
      severity: 6,
      timestamp: preciseDateTimeOf(sentMs),
      hostname: places[from].host,
      appName: from,
      msgId: type,
      message: [`to ${to}`, ...words].join(' '),
    }),
  };
}

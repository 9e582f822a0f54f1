import type { Message } from './messages/messages.ts';

/** Parts of a message that steer it and that no receiver of the standard reads as a field. */
const steering = new Set(['type', 'via', 'from', 'replyTo', 'criteria', 'ue', 'route']);

/** What a message carries, by the canonical keys. A boolean that is false is left out. */
export function carriesOf(message: Message): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(message).filter(
      ([key, value]) => !steering.has(key) && value !== undefined && value !== false,
    ),
  );
}

/** A few words beside the name of a message on the ladder. */
export function detailOf(message: Message): string {
  switch (message.type) {
    case 'SIP ERROR':
      return `${message.status} ${message.reason}`;
    case 'SIP REGISTER':
    case 'SIP REGISTER 3P':
      return message.expires === 0 ? 'Expires 0' : '';
    case 'SIP MESSAGE MMS':
    case 'HTTP POST':
    case 'HTTP GET':
    case 'HTTP 200 OK':
      return message.mm;
    case 'SRI-SM-RES':
      return [message.imsiField === 'IMSI' ? 'IMSI' : 'MT Correlation ID', ...message.addresses].join(', ');
    case 'SRI-SM-ERR':
    case 'MT-FSM-ERR':
    case 'MO-FSM-ERR':
      return message.cause;
    case 'MT-FSM':
    case 'MO-FSM':
    case 'SC-MT':
    case 'SC-MO':
    case 'RADIO-SM':
    case 'SIP MESSAGE SM':
      return message.tpdu;
    case 'SIP MESSAGE REPORT':
    case 'SC-SUBMIT-REPORT':
    case 'SC-DELIVER-REPORT':
    case 'RADIO-ACK':
    case 'RSDS':
      return message.cause ?? message.result;
    default:
      return '';
  }
}

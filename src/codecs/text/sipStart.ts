import type { StartLine } from './startLine.ts';

/** The methods of RFC 3261 and its extensions. */
export type SipMethod = (typeof methods)[number];

const methods = [
  'ACK',
  'BYE',
  'CANCEL',
  'INFO',
  'INVITE',
  'MESSAGE',
  'NOTIFY',
  'OPTIONS',
  'PRACK',
  'PUBLISH',
  'REFER',
  'REGISTER',
  'SUBSCRIBE',
  'UPDATE',
] as const;

/** How the first line of SIP is spelt. */
export const sipStart: StartLine<SipMethod> = { layer: 'SIP', version: 'SIP/2.0', methods };

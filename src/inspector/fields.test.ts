import { expect, test } from 'vitest';
import type { Message } from '../protocol/messages/messages.ts';
import { asWords, fieldOf } from './fields.ts';

test.each([
  ['servingNodes', 'Serving nodes'],
  ['mwd', 'Mwd'],
  ['imsiOfB', 'Imsi of B'],
  ['IP-SM-GW', 'IP-SM-GW'],
  ['+12065550101', '+12065550101'],
  ['sip:bob@ims', 'sip:bob@ims'],
])('the key %s as words', (key, words) => {
  expect(asWords(key)).toBe(words);
});

test('a key that nobody knows still has a label', () => {
  expect(fieldOf('hopCount')).toMatchObject({ label: 'Hop count', group: 'other' });
  expect(fieldOf('toString').group).toBe('other');
});

/** Every key that any message can carry; a key that is missing here does not compile. */
type CarriedKey = Exclude<Message extends infer M ? (M extends Message ? keyof M : never) : never, 'type'>;
const carriedKeys: Readonly<Record<CarriedKey, true>> = {
  addresses: true,
  deliveryReport: true,
  link: true,
  mm: true,
  mmsId: true,
  mmsIndication: true,
  smsIndication: true,
  reportMark: true,
  pushEnabler: true,
  answers: true,
  callId: true,
  capabilities: true,
  cause: true,
  correlationId: true,
  msisdnlessCorrelationId: true,
  recipientUri: true,
  expires: true,
  gwAddress: true,
  identity: true,
  imsi: true,
  imsiField: true,
  inReplyTo: true,
  mpsIndication: true,
  msisdn: true,
  criteria: true,
  originator: true,
  privacy: true,
  reason: true,
  recipient: true,
  recipients: true,
  registered: true,
  replyTo: true,
  requestUri: true,
  resourcePriority: true,
  result: true,
  scAddress: true,
  sender: true,
  serverName: true,
  serviceData: true,
  status: true,
  text: true,
  tpdu: true,
  transportPriority: true,
  ue: true,
  user: true,
  via: true,
  about: true,
  additionalReason: true,
  connected: true,
  content: true,
  delivered: true,
  direction: true,
  featureTag: true,
  gprsSupported: true,
  group: true,
  ipAccessFlag: true,
  ipAddress: true,
  ipMessagingSupported: true,
  leaveInstructions: true,
  messageId: true,
  messageWaiting: true,
  nai: true,
  notify: true,
  reference: true,
  request: true,
  route: true,
  security: true,
  alphabet: true,
  segment: true,
  served: true,
  session: true,
  smRpMti: true,
  smscType: true,
  spoofed: true,
  statusReportRequested: true,
  unidentified: true,
};

test.each(Object.keys(carriedKeys))('the field %s is explained', (key) => {
  const { explanation, clause } = fieldOf(key);
  expect(explanation).toMatch(/\.$/);
  expect(clause).not.toBe('');
  expect(fieldOf(key).group).not.toBe('other');
});

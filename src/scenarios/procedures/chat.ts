import { identities, isSessionNumber } from '../../protocol/subscribers.ts';
import type { Message } from '../../protocol/messages/messages.ts';
import type { SettingId } from '../../protocol/settings.ts';
import type { StepRow } from '../procedure.ts';
import type { rowsOf } from '../rows.ts';

const isChatNumber = (number: string | undefined): boolean =>
  number !== undefined && (isSessionNumber(number) || number === identities['UE-A'].msisdn);

/** Whether a message is a status report of the service centre, or asks where one is to go. */
export const isStatusReport = (message: Message): boolean =>
  ('tpdu' in message && message.tpdu === 'SMS-STATUS-REPORT') ||
  (message.type === 'SRI-SM' && message.smRpMti === 'SMS-STATUS-REPORT');

/** Whether a message is about a text for a number that a chat goes by. */
const forChatNumber = (message: Message): boolean =>
  !isStatusReport(message) &&
  (('msisdn' in message && isChatNumber(message.msisdn)) ||
    ('recipient' in message && isChatNumber(message.recipient)));

/** The SMS user's text on its way to the gateway: steps 2 to 4 and 10 to 13 of 6.14, under one label. */
export function textToGateway(
  { row }: ReturnType<typeof rowsOf>,
  step: string,
  basis: StepRow['basis'],
  of: StepRow['of'],
): readonly StepRow[] {
  const more = { where: forChatNumber, ...(of && { of }) };
  return [
    row(step, 'SM-SC', 'SMS-GMSC', 'SC-MT', basis, more),
    row(step, 'SMS-GMSC', 'HSS', 'SRI-SM', basis, more),
    row(step, 'HSS', 'IP-SM-GW', 'SRI-SM', basis, more),
    row(step, 'IP-SM-GW', 'HSS', 'SRI-SM', basis, more),
    row(step, 'HSS', 'IP-SM-GW', 'SRI-SM-RES', basis, more),
    row(step, 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', basis, more),
    row(step, 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', basis, more),
    row(step, 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', basis, more),
    row(step, 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT', basis, more),
    row(step, 'IP-SM-GW', 'HSS', 'RSDS', basis, more),
    row(step, 'SMS-GMSC', 'HSS', 'RSDS', basis, more),
  ];
}

/** What concerns a chat on either side of the gateway. */
export const chatConcerns: readonly SettingId[] = [
  'ueA.ims',
  'msg.privacy',
  'op.anonymity',
  'op.leaveText',
  'op.leaveInstructions',
  'op.invitation',
  'op.acceptWord',
  'op.leaveWord',
  'op.endNotice',
  'op.endText',
  'sms.answer',
  'sms.text',
  'sms.target',
  't.chatAnswer',
  'hss.addr',
  'reach.B.msc',
  'reach.B.sgsn',
  'reach.B.mme',
  'reach.B.smsf',
  'gw.rsds',
  'gmsc.rsds',
  'gmsc.timer',
  'sc.submit',
];

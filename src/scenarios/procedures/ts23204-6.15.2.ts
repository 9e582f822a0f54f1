import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf, serving } from '../rows.ts';
import { chatConcerns, textToGateway } from './chat.ts';

const rows = rowsOf('TS 23.204 6.15.2');
const { row, internal } = rows;
const start = { of: 'USER STARTS CHAT' } as const;
const message = { of: 'USER SENDS CHAT MESSAGE' } as const;
const invite = { ...start, answers: 'SIP INVITE CHAT' } as const;

/** A CPM user is invited who takes chats as Short Messages; the gateway of the invited user's network interworks. */
export const chatTakenAsSms: Procedure = {
  id: 'ts23204-6.15.2',
  document: 'TS 23.204',
  clause: '6.15.2',
  title: 'Chat with a CPM user who takes chats as SMS, gateway in the terminating network',
  shortTitle: 'Chat → SMS by preference (term.)',
  summary:
    'A CPM user is invited to a chat and wants chats as Short Messages. The preferences in the recipient’s network lead to the gateway, which lends the chat a number and brings each Short Message straight to the serving node.',
  basis: 'S',
  settings: { 'ueB.service': 'CPM', 'ueB.prefs': 'as SMS' },
  concerns: [
    ...chatConcerns,
    'ueB.ims',
    'ueB.service',
    'ueB.prefs',
    'auth.service.B',
    'sub.service.B',
    'msg.identified',
    'op.unidentified',
    'op.noFallbackOn',
    'gw.domains',
    'hss.gwAddress',
  ],
  stimulus: [
    { do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' },
    { do: 'wait', until: 'quiet' },
    { do: 'send', kind: 'chat-message', from: 'UE-A', to: 'UE-B', text: 'Shall we meet at eight?' },
    { do: 'wait', until: 'quiet' },
    { do: 'send', kind: 'chat-message', from: 'UE-B', to: 'UE-A', text: 'Eight is fine' },
  ],
  participants: ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'CPM-AS', 'IP-SM-GW', 'HSS', 'SM-SC', 'SMS-GMSC', 'UE-B'],
  steps: [
    row('1', 'S-CSCF-O', 'S-CSCF-T', 'SIP INVITE CHAT', 'S', start),
    row('2', 'S-CSCF-T', 'CPM-AS', 'SIP INVITE CHAT', 'R', start),
    row('2', 'CPM-AS', 'IP-SM-GW', 'SIP INVITE CHAT', 'R', start),
    internal('3', 'IP-SM-GW', 'S', start),
    ...textToGateway(rows, '7', 'S', start.of),
    row('4', 'IP-SM-GW', 'HSS', 'SRI-SM', 'S', start),
    row('4', 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'S', start),
    row('5', 'IP-SM-GW', serving, 'MT-FSM', 'S', start),
    row('6', serving, 'UE-B', 'RADIO-SM', 'R', start),
    row('6', 'UE-B', serving, 'RADIO-ACK', 'R', {
      ...start,
      where: (about) => about.type === 'RADIO-ACK' && about.tpdu === 'SMS-DELIVER-REPORT',
    }),
    row('6', serving, 'IP-SM-GW', 'MT-FSM-RES', 'R', start),
    row('8', 'IP-SM-GW', 'CPM-AS', 'SIP 200 OK', 'S', invite),
    row('8', 'IP-SM-GW', 'CPM-AS', 'SIP ERROR', 'S', invite),
    row('8', 'CPM-AS', 'S-CSCF-T', 'SIP 200 OK', 'S', invite),
    row('8', 'CPM-AS', 'S-CSCF-T', 'SIP ERROR', 'S', invite),
    row('9', 'S-CSCF-T', 'S-CSCF-O', 'SIP 200 OK', 'R', invite),
    row('9', 'S-CSCF-T', 'S-CSCF-O', 'SIP ERROR', 'R', invite),
    row('10', 'UE-A', 'IP-SM-GW', 'MSRP SEND', 'R', message),
    row('10', 'IP-SM-GW', 'UE-A', 'MSRP 200 OK', 'R', message),
    ...textToGateway(rows, '13', 'S', message.of),
    row('13', 'IP-SM-GW', 'UE-A', 'MSRP SEND', 'S', message),
    row('13', 'UE-A', 'IP-SM-GW', 'MSRP 200 OK', 'S', message),
    row('11', 'IP-SM-GW', serving, 'MT-FSM', 'S', message),
    row('12', serving, 'UE-B', 'RADIO-SM', 'S', message),
    row('12', 'UE-B', serving, 'RADIO-ACK', 'S', {
      ...message,
      where: (about) => about.type === 'RADIO-ACK' && about.tpdu === 'SMS-DELIVER-REPORT',
    }),
    row('12', serving, 'IP-SM-GW', 'MT-FSM-RES', 'S', message),
    internal(null, elementIds),
    row(null, elementIds, elementIds, 'SIP ERROR', 'R', { answers: 'SIP INVITE CHAT' }),
  ],
  branches: [
    {
      id: '6.15.2-B1',
      title: 'Not authorised to continue',
      settings: { 'auth.service.B': 'no' },
      basis: 'R',
    },
    {
      id: '6.15.2-B2',
      title: 'Privacy requested and allowed',
      settings: { 'msg.privacy': 'yes' },
      basis: 'S',
    },
    {
      id: '6.15.2-B3',
      title: 'Privacy requested, anonymity prohibited',
      settings: { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
      basis: 'S',
    },
    { id: '6.15.2-B4', title: 'Sender not identified', settings: { 'msg.identified': 'no' }, basis: 'S' },
    {
      id: '6.15.2-B5',
      title: 'Sender not identified, operator allows it',
      settings: { 'msg.identified': 'no', 'op.unidentified': 'allow' },
      basis: 'R',
    },
    { id: '6.15.2-B6', title: 'Hidden, but identified', settings: { 'msg.privacy': 'yes' }, basis: 'R' },
    { id: '6.15.2-B7', title: 'Rejected by the SMS user', settings: { 'sms.answer': 'reject' }, basis: 'S' },
    { id: '6.15.2-B8', title: 'No preferences set', settings: { 'ueB.prefs': 'not set' }, basis: 'S' },
    {
      id: '6.15.2-B9',
      title: 'A text to another number',
      settings: { 'sms.target': 'another MSISDN' },
      basis: 'R',
    },
    { id: '6.15.2-B10', title: 'Recipient not reachable by SMS', settings: { 'hss.addr': [] }, basis: 'R' },
  ],
};

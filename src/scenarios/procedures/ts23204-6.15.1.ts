import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { chatConcerns, textToGateway } from './chat.ts';

const rows = rowsOf('TS 23.204 6.15.1');
const { row, internal } = rows;
const start = 'USER STARTS CHAT';
const message = { of: 'USER SENDS CHAT MESSAGE' } as const;
const invite = { of: start, answers: 'SIP INVITE CHAT' } as const;

/** A CPM user invites an SMS user to a chat; the gateway of the inviter's own network interworks. */
export const chatWithSmsUser: Procedure = {
  id: 'ts23204-6.15.1',
  document: 'TS 23.204',
  clause: '6.15.1',
  title: 'Chat with an SMS user, gateway in the originating network',
  shortTitle: 'Chat → SMS user (orig.)',
  summary:
    'A CPM user invites somebody who has nothing but a phone with SMS. The gateway of the inviter’s network lends the chat a number, asks the SMS user by Short Message and turns chat messages into Short Messages and back.',
  basis: 'S',
  settings: { 'setup.subscription.B': 'SMS only' },
  concerns: [
    ...chatConcerns,
    'ue.regIfc',
    'sub.service.A',
    'auth.service.A',
    'op.checkBack',
    'op.sessionNumber',
    'sc.address',
    'setup.subscription.B',
  ],
  stimulus: [
    { do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' },
    { do: 'wait', until: 'quiet' },
    { do: 'send', kind: 'chat-message', from: 'UE-A', to: 'UE-B', text: 'Shall we meet at eight?' },
    { do: 'wait', until: 'quiet' },
    { do: 'send', kind: 'chat-message', from: 'UE-B', to: 'UE-A', text: 'Eight is fine' },
  ],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'HSS', 'SMS-IWMSC', 'SM-SC', 'SMS-GMSC', 'UE-B'],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP REGISTER', 'P', { registration: true }),
    row('1', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-A', 'S-CSCF-O', 'SIP INVITE CHAT', 'S', { of: start }),
    row('3', 'S-CSCF-O', 'IP-SM-GW', 'SIP INVITE CHAT', 'P', { of: start }),
    internal('4', 'IP-SM-GW', 'S', { of: start }),
    row('5', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'S', { of: start }),
    row('6', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'S', {
      of: start,
      where: (about) => about.type === 'SC-MO' && about.content === 'invitation',
    }),
    ...textToGateway(rows, '7', 'R', start),
    row('8', 'IP-SM-GW', 'S-CSCF-O', 'SIP 200 OK', 'S', invite),
    row('8', 'IP-SM-GW', 'S-CSCF-O', 'SIP ERROR', 'S', invite),
    row('9', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'R', invite),
    row('9', 'S-CSCF-O', 'UE-A', 'SIP ERROR', 'R', invite),
    row('10', 'UE-A', 'IP-SM-GW', 'MSRP SEND', 'R', message),
    row('10', 'IP-SM-GW', 'UE-A', 'MSRP 200 OK', 'R', message),
    row('11', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'S', message),
    row('12', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'S', {
      ...message,
      where: (about) => about.type === 'SC-MO' && about.sender !== 'REAL',
    }),
    ...textToGateway(rows, '13', 'S', 'USER SENDS CHAT MESSAGE'),
    row('14', 'IP-SM-GW', 'UE-A', 'MSRP SEND', 'R', message),
    row('14', 'UE-A', 'IP-SM-GW', 'MSRP 200 OK', 'R', message),
    internal(null, elementIds),
    row(null, elementIds, elementIds, 'SIP ERROR', 'R', { answers: 'SIP INVITE CHAT' }),
  ],
  branches: [
    { id: '6.15.1-B1', title: 'Inviter not authorised', settings: { 'auth.service.A': 'no' }, basis: 'S' },
    {
      id: '6.15.1-B2',
      title: 'Privacy requested and allowed',
      settings: { 'msg.privacy': 'yes' },
      basis: 'S',
    },
    {
      id: '6.15.1-B3',
      title: 'Privacy requested, anonymity prohibited',
      settings: { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
      basis: 'S',
    },
    { id: '6.15.1-B4', title: 'Accepted without asking', settings: { 'op.checkBack': 'no' }, basis: 'P' },
    { id: '6.15.1-B5', title: 'Accepted in time', settings: {}, basis: 'S' },
    { id: '6.15.1-B6', title: 'Rejected by the SMS user', settings: { 'sms.answer': 'reject' }, basis: 'S' },
    { id: '6.15.1-B7', title: 'No answer in time', settings: { 'sms.answer': 'nothing' }, basis: 'S' },
    {
      id: '6.15.1-B8',
      title: 'The answer comes too late',
      settings: { 'sms.answer': 'late accept' },
      basis: 'R',
    },
    {
      id: '6.15.1-B9',
      title: 'Answer not understood',
      settings: { 'sms.answer': 'unclear text' },
      basis: 'S',
    },
    { id: '6.15.1-B10', title: 'A second answer', settings: { 'sms.answer': 'accept twice' }, basis: 'R' },
    {
      id: '6.15.1-B11',
      title: 'Without instructions how to leave',
      settings: { 'op.leaveText': 'no' },
      basis: 'S',
    },
    { id: '6.15.1-B12', title: 'No service centre known', settings: { 'sc.address': 'none' }, basis: 'R' },
    { id: '6.15.1-B13', title: 'The service centre refuses', settings: { 'sc.submit': 'no' }, basis: 'R' },
    {
      id: '6.15.1-B14',
      title: 'The SMS user sends the leave text',
      settings: { 'sms.text': 'leave text' },
      basis: 'P',
    },
  ],
};

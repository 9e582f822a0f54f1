import { elementIds } from '../../protocol/elementIds.ts';
import type { Message } from '../../protocol/messages/messages.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { chatConcerns, textToGateway } from './chat.ts';

const rows = rowsOf('TS 23.204 B.1');
const { row, internal } = rows;
const start = { of: 'USER STARTS CHAT' } as const;
const message = { of: 'USER SENDS CHAT MESSAGE' } as const;
const invite = { ...start, answers: 'SIP INVITE CHAT' } as const;
const isInvitation = (about: Message): boolean => about.type === 'SC-MO' && about.content === 'invitation';
const isFromGateway = (about: Message): boolean => about.type === 'SC-MO' && about.sender !== 'REAL';

/** A CPM user invites a group, one member of which has nothing but SMS; steps 7 to 17 are steps 4 to 14 of 6.15.1. */
export const groupChat: Procedure = {
  id: 'ts23204-B.1',
  document: 'TS 23.204',
  clause: 'B.1',
  title: 'Group chat with an SMS user',
  shortTitle: 'Group chat → SMS user',
  summary:
    'A CPM user invites a group. Its server invites each member by itself; the way to the member with a phone for SMS leads through the gateway, which always lends the chat a number of its own. What one says goes to all.',
  basis: 'P',
  settings: { 'setup.subscription.B': 'SMS only', 'setup.chat': 'a group' },
  concerns: [
    ...chatConcerns,
    'ue.regIfc',
    'ueB.ims',
    'ueB.service',
    'ueB.prefs',
    'sub.service.A',
    'auth.service.A',
    'auth.service.B',
    'op.checkBack',
    'op.sessionNumber',
    'sc.address',
    'setup.chat',
    'setup.peer',
    'setup.subscription.B',
  ],
  stimulus: [
    { do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' },
    { do: 'wait', until: 'quiet' },
    { do: 'send', kind: 'chat-message', from: 'UE-A', to: 'UE-B', text: 'Shall we all meet at eight?' },
    { do: 'wait', until: 'quiet' },
    { do: 'send', kind: 'chat-message', from: 'UE-B', to: 'UE-A', text: 'Eight is fine' },
  ],
  participants: [
    'UE-A',
    'S-CSCF-O',
    'GROUP-AS',
    'PEER-NET',
    'IP-SM-GW',
    'HSS',
    'SMS-IWMSC',
    'SM-SC',
    'SMS-GMSC',
    'UE-B',
  ],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP REGISTER', 'P', { registration: true }),
    row('1', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-A', 'S-CSCF-O', 'SIP INVITE CHAT', 'P', start),
    row('3', 'S-CSCF-O', 'GROUP-AS', 'SIP INVITE CHAT', 'P', start),
    internal('4', 'GROUP-AS', 'P', start),
    row('5', 'GROUP-AS', 'S-CSCF-O', 'SIP INVITE CHAT', 'P', start),
    row('6', 'S-CSCF-O', 'IP-SM-GW', 'SIP INVITE CHAT', 'P', start),
    row(null, 'S-CSCF-O', 'PEER-NET', 'SIP INVITE CHAT', 'R', start),
    internal('7', 'IP-SM-GW', 'R', start),
    row('8', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'R', start),
    row('9', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'R', { ...start, where: isInvitation }),
    ...textToGateway(rows, '10', 'R', start.of),
    row('11', 'IP-SM-GW', 'S-CSCF-O', 'SIP 200 OK', 'R', invite),
    row('11', 'IP-SM-GW', 'S-CSCF-O', 'SIP ERROR', 'R', invite),
    row('12', ['GROUP-AS', 'S-CSCF-O'], ['GROUP-AS', 'S-CSCF-O', 'UE-A'], 'SIP 200 OK', 'R', invite),
    row('12', ['GROUP-AS', 'S-CSCF-O'], ['GROUP-AS', 'S-CSCF-O', 'UE-A'], 'SIP ERROR', 'R', invite),
    row('13', 'UE-A', 'GROUP-AS', 'MSRP SEND', 'R', message),
    row('13', 'GROUP-AS', 'UE-A', 'MSRP 200 OK', 'R', message),
    row('13', 'GROUP-AS', 'IP-SM-GW', 'MSRP SEND', 'R', message),
    row('13', 'IP-SM-GW', 'GROUP-AS', 'MSRP 200 OK', 'R', message),
    row('14', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'R', message),
    row('15', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'R', { ...message, where: isFromGateway }),
    ...textToGateway(rows, '16', 'R', message.of),
    row('17', 'IP-SM-GW', 'GROUP-AS', 'MSRP SEND', 'P', message),
    row('17', 'GROUP-AS', 'IP-SM-GW', 'MSRP 200 OK', 'R', message),
    row('17', 'GROUP-AS', 'UE-A', 'MSRP SEND', 'P', message),
    row('17', 'UE-A', 'GROUP-AS', 'MSRP 200 OK', 'R', message),
    internal(null, ['HSS', 'CPM-AS', 'IM-AS', 'S-CSCF-T', 'UE-A']),
    row(null, elementIds, elementIds, 'SIP ERROR', 'R', { answers: 'SIP INVITE CHAT' }),
  ],
  branches: [
    {
      id: 'B.1-B1',
      title: 'The inviter’s own number is never used',
      settings: { 'op.sessionNumber': 'own MSISDN' },
      basis: 'P',
    },
    { id: 'B.1-B2', title: 'The inviter hides', settings: { 'msg.privacy': 'yes' }, basis: 'R' },
    {
      id: 'B.1-B3',
      title: 'The SMS user rejects, the others chat',
      settings: { 'sms.answer': 'reject' },
      basis: 'R',
    },
    {
      id: 'B.1-B4',
      title: 'Only the SMS user joins',
      settings: { 'setup.peer': 'permanent failure' },
      basis: 'R',
    },
    {
      id: 'B.1-B5',
      title: 'Nobody joins',
      settings: { 'setup.peer': 'permanent failure', 'sms.answer': 'reject' },
      basis: 'R',
    },
    {
      id: 'B.1-B6',
      title: 'Gateway in the network of a CPM user who takes chats as SMS',
      settings: { 'setup.subscription.B': 'IMS and SMS', 'ueB.service': 'CPM', 'ueB.prefs': 'as SMS' },
      basis: 'P',
    },
    {
      id: 'B.1-B7',
      title: 'Inviter not authorised for chats with SMS users',
      settings: { 'auth.service.A': 'no' },
      basis: 'R',
    },
  ],
};

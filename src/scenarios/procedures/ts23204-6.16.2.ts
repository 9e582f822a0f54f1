import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf, serving } from '../rows.ts';
import { chatConcerns } from './chat.ts';

const { row, internal } = rowsOf('TS 23.204 6.16.2');
const bye = { answers: 'SIP BYE' } as const;

/** The CPM user ends a chat with somebody who takes chats as Short Messages; the gateway stands in that one's network. */
export const endOfChatTerminating: Procedure = {
  id: 'ts23204-6.16.2',
  document: 'TS 23.204',
  clause: '6.16.2',
  title: 'The CPM user ends the chat, gateway in the terminating network',
  shortTitle: 'End of chat by CPM user (term.)',
  summary:
    'The CPM user leaves an open chat with a CPM user who takes chats as Short Messages. The gateway of the other network brings the notice straight to the serving node and takes the chat’s number back.',
  basis: 'G',
  settings: { 'ueB.service': 'CPM', 'ueB.prefs': 'as SMS' },
  concerns: [...chatConcerns, 'ueB.service', 'ueB.prefs', 'auth.service.B', 'op.noFallbackOn', 'gw.domains'],
  before: [{ do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' }],
  stimulus: [{ do: 'send', kind: 'chat-end', from: 'UE-A', to: 'UE-B', text: '' }],
  participants: ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'CPM-AS', 'IP-SM-GW', 'HSS', 'UE-B'],
  steps: [
    row('1', 'S-CSCF-O', 'S-CSCF-T', 'SIP BYE', 'G'),
    row('2', 'S-CSCF-T', 'CPM-AS', 'SIP BYE', 'G'),
    row('2', 'CPM-AS', 'IP-SM-GW', 'SIP BYE', 'G'),
    row('3', 'IP-SM-GW', 'HSS', 'SRI-SM', 'G'),
    row('3', 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'G'),
    row('4', 'IP-SM-GW', serving, 'MT-FSM', 'G'),
    row('5', serving, 'UE-B', 'RADIO-SM', 'G'),
    row('5', 'UE-B', serving, 'RADIO-ACK', 'G'),
    row('5', serving, 'IP-SM-GW', 'MT-FSM-RES', 'G'),
    row('6', 'IP-SM-GW', 'CPM-AS', 'SIP 200 OK', 'G', bye),
    row('6', 'CPM-AS', 'S-CSCF-T', 'SIP 200 OK', 'G', bye),
    row('6', 'S-CSCF-T', 'S-CSCF-O', 'SIP 200 OK', 'G', bye),
    internal(null, elementIds),
  ],
  branches: [
    { id: '6.16.2-B1', title: 'The SMS user is not told', settings: { 'op.endNotice': 'no' }, basis: 'R' },
    { id: '6.16.2-B2', title: 'No chat is open', settings: { 'sms.answer': 'reject' }, basis: 'R' },
  ],
};

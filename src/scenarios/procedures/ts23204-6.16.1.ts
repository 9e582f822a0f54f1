import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { chatConcerns } from './chat.ts';

const { row, internal } = rowsOf('TS 23.204 6.16.1');
const bye = { answers: 'SIP BYE' } as const;

/** The CPM user ends a chat with an SMS user; the gateway stands in the CPM user's own network. */
export const endOfChatOriginating: Procedure = {
  id: 'ts23204-6.16.1',
  document: 'TS 23.204',
  clause: '6.16.1',
  title: 'The CPM user ends the chat, gateway in the originating network',
  shortTitle: 'End of chat by CPM user (orig.)',
  summary:
    'The CPM user leaves an open chat. The gateway tells the SMS user by Short Message through the service centre, if the operator wants that, and takes the chat’s number back.',
  basis: 'P',
  settings: { 'setup.subscription.B': 'SMS only' },
  concerns: [
    ...chatConcerns,
    'op.sessionNumber',
    'op.checkBack',
    'auth.service.A',
    'ue.regIfc',
    'sc.address',
    'setup.subscription.B',
  ],
  before: [{ do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' }],
  stimulus: [{ do: 'send', kind: 'chat-end', from: 'UE-A', to: 'UE-B', text: '' }],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'SMS-IWMSC', 'SM-SC', 'SMS-GMSC', 'HSS', 'UE-B'],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP BYE', 'P'),
    row('2', 'S-CSCF-O', 'IP-SM-GW', 'SIP BYE', 'P'),
    row('3', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'P'),
    row('4', 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'P'),
    row('5', 'IP-SM-GW', 'S-CSCF-O', 'SIP 200 OK', 'P', bye),
    row('6', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'P', bye),
    internal(null, elementIds),
  ],
  branches: [
    { id: '6.16.1-B1', title: 'The SMS user is not told', settings: { 'op.endNotice': 'no' }, basis: 'P' },
    { id: '6.16.1-B2', title: 'No chat is open', settings: { 'sms.answer': 'reject' }, basis: 'R' },
  ],
};

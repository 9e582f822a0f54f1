import { elementIds } from '../../protocol/elementIds.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { chatConcerns, textToGateway } from './chat.ts';

const rows = rowsOf('TS 23.204 6.17');
const { row, internal } = rows;
const bye = { answers: 'SIP BYE' } as const;

/** The SMS user ends the chat. */
export const endOfChatBySmsUser: Procedure = {
  id: 'ts23204-6.17',
  document: 'TS 23.204',
  clause: '6.17',
  title: 'The SMS user ends the chat',
  shortTitle: 'End of chat by SMS user',
  summary:
    'The SMS user texts the operator’s leave word to the number of the chat. The gateway recognises it, ends the session with the CPM user and takes the number back. Any other text would be chat content.',
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
  stimulus: [{ do: 'send', kind: 'chat-end', from: 'UE-B', to: 'UE-A', text: '' }],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'HSS', 'SM-SC', 'SMS-GMSC', 'UE-B'],
  steps: [
    ...textToGateway(rows, '1', 'P', undefined),
    row('2', 'IP-SM-GW', 'S-CSCF-O', 'SIP BYE', 'P'),
    row('3', 'S-CSCF-O', 'UE-A', 'SIP BYE', 'G'),
    row('4', 'UE-A', 'S-CSCF-O', 'SIP 200 OK', 'G', bye),
    row('4', 'S-CSCF-O', 'IP-SM-GW', 'SIP 200 OK', 'G', bye),
    internal(null, elementIds),
  ],
  branches: [
    {
      id: '6.17-B1',
      title: 'The text goes to another number',
      settings: { 'sms.target': 'another MSISDN' },
      basis: 'R',
    },
    { id: '6.17-B2', title: 'No chat is open', settings: { 'sms.answer': 'reject' }, basis: 'R' },
  ],
};

import { elementIds } from '../../protocol/elementIds.ts';
import type { Message } from '../../protocol/messages/messages.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf, serving } from '../rows.ts';
import { chatConcerns, isStatusReport } from './chat.ts';

const { row, internal } = rowsOf('TS 23.204 6.18');
const report = { where: isStatusReport } as const;
const isChatMessage = (message: Message): boolean =>
  message.type === 'RADIO-SM' && message.content === 'chat';

/** What became of a chat message that was delivered as a Short Message, told to its sender. */
export const reportInChat: Procedure = {
  id: 'ts23204-6.18',
  document: 'TS 23.204',
  clause: '6.18',
  title: 'Delivery report for a chat message delivered as a Short Message',
  shortTitle: 'Delivery report → chat',
  summary:
    'A chat message of a CPM user has gone out as a Short Message and its sender asked to hear what becomes of it. The service centre’s status report goes to the number of the chat; the gateway finds the message that it is about and reports inside the session.',
  basis: 'P',
  settings: { 'setup.subscription.B': 'SMS only', 'msg.notify': 'delivery' },
  concerns: [
    ...chatConcerns,
    'msg.notify',
    'gw.altRouting',
    'op.sessionNumber',
    'op.checkBack',
    'auth.service.A',
    'auth.service.B',
    'ue.regIfc',
    'ueB.ims',
    'ueB.service',
    'ueB.prefs',
    'sc.address',
    'op.noFallbackOn',
    'gw.domains',
    'setup.subscription.B',
  ],
  before: [{ do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' }],
  stimulus: [{ do: 'send', kind: 'chat-message', from: 'UE-A', to: 'UE-B', text: 'Shall we meet at eight?' }],
  participants: ['UE-A', 'IP-SM-GW', 'HSS', 'SM-SC', 'SMS-GMSC', 'UE-B'],
  steps: [
    row('1', serving, 'UE-B', 'RADIO-SM', 'R', { where: isChatMessage }),
    row('2', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'P', report),
    row('3a', 'SMS-GMSC', 'HSS', 'SRI-SM', 'P', report),
    row('3a', 'HSS', 'IP-SM-GW', 'SRI-SM', 'P', report),
    row('3b', 'IP-SM-GW', 'HSS', 'SRI-SM', 'R', report),
    row('3b', 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'P', report),
    row('3c', 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', 'P', report),
    row('4', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'P', report),
    internal('5', 'IP-SM-GW', 'G', { of: 'USER SENDS CHAT MESSAGE' }),
    row('6', 'IP-SM-GW', 'UE-A', 'MSRP REPORT', 'G'),
    row('7', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', 'G', report),
    row('7', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT', 'G', report),
    internal(null, elementIds),
  ],
  branches: [
    { id: '6.18-B1', title: 'Success to be told', settings: {}, basis: 'P' },
    { id: '6.18-B2', title: 'Nothing asked for', settings: { 'msg.notify': 'none' }, basis: 'R' },
    {
      id: '6.18-B3',
      title: 'A notice of reading is ignored',
      settings: { 'msg.notify': 'read' },
      basis: 'R',
    },
    {
      id: '6.18-B4',
      title: 'Failure to be told, and nothing has failed',
      settings: { 'msg.notify': 'failure' },
      basis: 'R',
    },
    {
      id: '6.18-B5',
      title: 'Failure to be told, the SMS user is unknown',
      settings: { 'msg.notify': 'failure', 'op.checkBack': 'no', 'ueB.ims': 'unknown' },
      basis: 'R',
    },
    {
      id: '6.18-B6',
      title: 'Failure to be told, the service centre refuses',
      settings: { 'msg.notify': 'failure', 'op.checkBack': 'no', 'sc.submit': 'no' },
      basis: 'R',
    },
    {
      id: '6.18-B7',
      title: 'The status report bypasses the gateway',
      settings: { 'gw.altRouting': 'yes', 'op.sessionNumber': 'own MSISDN' },
      basis: 'P',
    },
    {
      id: '6.18-B8',
      title: 'A lent number has no serving node to name',
      settings: { 'gw.altRouting': 'yes' },
      basis: 'R',
    },
    {
      id: '6.18-B9',
      title: 'Gateway in the terminating network',
      settings: { 'setup.subscription.B': 'IMS and SMS', 'ueB.service': 'CPM', 'ueB.prefs': 'as SMS' },
      basis: 'R',
    },
  ],
};

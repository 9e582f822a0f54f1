import { servingNodes } from '../../protocol/elementIds.ts';
import type { Message } from '../../protocol/messages/messages.ts';
import { identities } from '../../protocol/subscribers.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { imToSmsUserOriginating } from './ts23204-6.7.ts';

const { row, internal } = rowsOf('TS 23.204 6.10');
const imdn = { answers: 'SIP MESSAGE IMDN' } as const;

/** What concerns the status report, not the Short Message that it is about. */
const ofReport = {
  where: (message: Message): boolean =>
    message.type === 'SRI-SM'
      ? message.msisdn === identities['UE-A'].msisdn
      : 'tpdu' in message && message.tpdu === 'SMS-STATUS-REPORT',
};

/** Status report on a Short Message that was an Instant Message. */
export const statusReportToImSender: Procedure = {
  ...imToSmsUserOriginating,
  id: 'ts23204-6.10',
  clause: '6.10',
  title: 'Status report for an Instant Message delivered as a Short Message',
  shortTitle: 'Status report → IM sender',
  summary:
    'The sender of an Instant Message wanted to hear of its delivery. The service centre reports on the Short Message that it was submitted as; the report is routed to the sender’s gateway, which makes a delivery notification of it.',
  settings: { ...imToSmsUserOriginating.settings, 'hss.gwAddress': 'per HSS', 'msg.notify': 'delivery' },
  concerns: [...imToSmsUserOriginating.concerns, 'ueB.ims', 'msg.notify', 'gw.altRouting', 't.sip'],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'HSS', 'SMS-GMSC', 'SM-SC'],
  steps: [
    internal('1', 'IP-SM-GW', 'P', { where: ({ type }) => type === 'SIP MESSAGE IM' }),
    row('2', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'P', ofReport),
    row('3a', 'SMS-GMSC', 'HSS', 'SRI-SM', 'P', ofReport),
    row('3a', 'HSS', 'IP-SM-GW', 'SRI-SM', 'P', ofReport),
    row('3b', 'IP-SM-GW', 'HSS', 'SRI-SM', 'R', ofReport),
    row('3b', 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'P', ofReport),
    row('3c', 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', 'P', ofReport),
    row('4', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'P', ofReport),
    internal('5', 'IP-SM-GW', 'P', ofReport),
    row('6', 'IP-SM-GW', 'S-CSCF-O', 'SIP MESSAGE IMDN', 'P', ofReport),
    row('6', 'S-CSCF-O', 'UE-A', 'SIP MESSAGE IMDN', 'P'),
    row('7', 'UE-A', 'S-CSCF-O', 'SIP 200 OK', 'P', imdn),
    row('7', 'S-CSCF-O', 'IP-SM-GW', 'SIP 200 OK', 'P', imdn),
    row('8', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', 'G', ofReport),
    row('8', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR', 'R', ofReport),
    row('8', [...servingNodes], 'SMS-GMSC', 'MT-FSM-RES', 'R', ofReport),
    row('8', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT', 'G', ofReport),
  ],
  branches: [
    { id: '6.10-B1', title: 'Delivered, delivery to be told', settings: {}, basis: 'P' },
    {
      id: '6.10-B2',
      title: 'A read notification asked for, which the gateway ignores',
      settings: { 'msg.notify': 'read' },
      basis: 'P',
    },
    {
      id: '6.10-B3',
      title: 'The gateway names the serving nodes: the report goes past it',
      settings: { 'gw.altRouting': 'yes' },
      basis: 'P',
    },
    { id: '6.10-B4', title: 'No notification asked for', settings: { 'msg.notify': 'none' }, basis: 'R' },
    {
      id: '6.10-B5',
      title: 'Failure to be told, recipient unknown',
      settings: { 'msg.notify': 'failure', 'ueB.ims': 'unknown' },
      basis: 'R',
    },
    {
      id: '6.10-B6',
      title: 'Failure to be told, but delivered',
      settings: { 'msg.notify': 'failure' },
      basis: 'R',
    },
    {
      id: '6.10-B7',
      title: 'No gateway address of the sender in the HSS',
      settings: { 'hss.gwAddress': 'none' },
      basis: 'R',
    },
    {
      id: '6.10-B8',
      title: 'Identity hidden: no status report may lead to the sender',
      settings: { 'msg.privacy': 'yes' },
      basis: 'R',
    },
  ],
};

import type { Message } from '../../protocol/messages/messages.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { transportLevelOnly } from './smsOverIms.ts';

const { row, internal } = rowsOf('TS 23.204 6.4a');
const sm = { answers: 'SIP MESSAGE SM' } as const;

const positive = (message: Message) => message.type === 'SIP MESSAGE REPORT' && message.result === 'positive';
const temporary = (message: Message) =>
  message.type === 'SIP MESSAGE REPORT' && message.msisdnlessCorrelationId !== undefined;

/** A Short Message from the gateway of another IMS network, for a user without MSISDN. */
export const terminationWithoutMsisdn: Procedure = {
  id: 'ts23204-6.4a',
  document: 'TS 23.204',
  clause: '6.4a',
  title: 'Short Message termination without MSISDN, from an IMS network',
  shortTitle: 'SMS from another IMS network',
  summary:
    'Another IMS network brings a Short Message for a user without MSISDN straight to the gateway. A failure is either temporary, and comes with what the other network can store the Short Message under, or permanent.',
  basis: 'P',
  settings: { ...transportLevelOnly, 'ueB.msisdn': 'no' },
  concerns: [
    'op.msisdnless',
    'ueB.ims',
    'ueB.caps',
    'ueB.service',
    'ueB.msisdn',
    'ueB.paging',
    'ue.regIfc',
    'auth.transport.B',
    'sub.transport.B',
    'sub.service.B',
    'odb.B',
    'reach.B.ims',
    't.sip',
    'chg.mode',
    'chg.credit',
    'chg.ipFlag',
  ],
  stimulus: [{ do: 'send', kind: 'sms', from: 'PEER-NET', to: 'UE-B', text: 'The parcel is at the door' }],
  participants: ['PEER-NET', 'IP-SM-GW', 'S-CSCF-T', 'UE-B'],
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'P', { registration: true }),
    row('1', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'PEER-NET', 'IP-SM-GW', 'SIP MESSAGE SM', 'P'),
    row('2', 'IP-SM-GW', 'PEER-NET', 'SIP 202 Accepted', 'R', sm),
    row('3', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM', 'P'),
    row('3', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE SM', 'P'),
    row('4a', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'P'),
    row('4a', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'P'),
    row('4b', 'IP-SM-GW', 'PEER-NET', 'SIP MESSAGE REPORT', 'P', { where: positive }),
    internal('5a', 'IP-SM-GW', 'P', { note: 'temporaryFailure' }),
    row('5b', 'IP-SM-GW', 'PEER-NET', 'SIP MESSAGE REPORT', 'P', { where: temporary }),
    internal('6a', 'IP-SM-GW', 'P', { note: 'permanentFailure' }),
    row('6b', 'IP-SM-GW', 'PEER-NET', 'SIP MESSAGE REPORT', 'P'),
    row('6b', 'IP-SM-GW', 'PEER-NET', 'SIP ERROR', 'P', sm),
  ],
  branches: [
    {
      id: '6.4a-B1',
      title: 'The operator does not allow Short Messages without MSISDN',
      settings: { 'op.msisdnless': 'no' },
      basis: 'P',
    },
    { id: '6.4a-B2', title: 'Memory full', settings: { 'reach.B.ims': 'memoryFull' }, basis: 'P' },
    { id: '6.4a-B3', title: 'Client not registered', settings: { 'ueB.ims': 'unregistered' }, basis: 'P' },
    { id: '6.4a-B4', title: 'Protocol error', settings: { 'reach.B.ims': 'protocolError' }, basis: 'P' },
    {
      id: '6.4a-B5',
      title: 'Recipient not authorised',
      settings: { 'auth.transport.B': 'no' },
      basis: 'R',
    },
  ],
};

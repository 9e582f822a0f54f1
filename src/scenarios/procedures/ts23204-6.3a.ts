import type { Message } from '../../protocol/messages/messages.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TS 23.204 6.3a');
const sm = { answers: 'SIP MESSAGE SM' } as const;
const report = { answers: 'SIP MESSAGE REPORT' } as const;

const positive = (message: Message) => message.type === 'SIP MESSAGE REPORT' && message.result === 'positive';
const temporary = (message: Message) =>
  message.type === 'SIP MESSAGE REPORT' && message.msisdnlessCorrelationId !== undefined;

/** A Short Message for a user without MSISDN, which goes from gateway to gateway. */
export const originationWithoutMsisdn: Procedure = {
  id: 'ts23204-6.3a',
  document: 'TS 23.204',
  clause: '6.3a',
  title: 'Short Message origination without MSISDN',
  shortTitle: 'SMS to a user without MSISDN',
  summary:
    'A client addresses a Short Message to a SIP URI. No service centre could find that user, so the gateway makes an SMS-DELIVER of it and sends it to the recipient’s IMS network itself. Only after a temporary failure does the service centre store it, under an MSISDN-less Correlation ID.',
  basis: 'P',
  settings: { 'setup.smsOver.A': 'IMS', 'ueB.msisdn': 'no' },
  concerns: [
    'ueA.ims',
    'ueB.msisdn',
    'ue.regIfc',
    'auth.transport.A',
    'sub.transport.A',
    'odb.A',
    'mps.A',
    'setup.smsOver.A',
    'setup.peer',
    'sc.submit',
    'sc.addressIn',
    't.sip',
    'chg.mode',
    'chg.credit',
    'chg.ipFlag',
  ],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'PEER-NET', text: 'The parcel is at the door' }],
  participants: ['UE-A', 'S-CSCF-O', 'IP-SM-GW', 'SMS-IWMSC', 'PEER-NET'],
  steps: [
    row('1', 'UE-A', 'S-CSCF-O', 'SIP REGISTER', 'P', { registration: true }),
    row('1', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'UE-A', 'S-CSCF-O', 'SIP MESSAGE SM', 'P'),
    row('3', 'S-CSCF-O', 'IP-SM-GW', 'SIP MESSAGE SM', 'P'),
    row('4', 'IP-SM-GW', 'S-CSCF-O', 'SIP 202 Accepted', 'P', sm),
    row('5', 'S-CSCF-O', 'UE-A', 'SIP 202 Accepted', 'P', sm),
    row('6', 'IP-SM-GW', 'PEER-NET', 'SIP MESSAGE SM', 'P'),
    row('6', 'PEER-NET', 'IP-SM-GW', 'SIP 202 Accepted', 'R', sm),
    internal('7', 'PEER-NET', 'P'),
    row('8a', 'PEER-NET', 'IP-SM-GW', 'SIP ERROR', 'P', sm),
    row('8b', 'PEER-NET', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'P', { where: temporary }),
    row('8b', 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'G'),
    row('8c', 'PEER-NET', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'G', { where: positive }),
    row('9', 'IP-SM-GW', 'S-CSCF-O', 'SIP MESSAGE REPORT', 'G'),
    row('9', 'S-CSCF-O', 'UE-A', 'SIP MESSAGE REPORT', 'G'),
    row('9', 'UE-A', 'S-CSCF-O', 'SIP 200 OK', 'G', report),
    row('9', 'S-CSCF-O', 'IP-SM-GW', 'SIP 200 OK', 'G', report),
  ],
  branches: [
    {
      id: '6.3a-B1',
      title: 'The terminating network refuses',
      settings: { 'setup.peer': 'permanent failure' },
      basis: 'P',
    },
    {
      id: '6.3a-B2',
      title: 'The terminating network fails for now',
      settings: { 'setup.peer': 'temporary failure' },
      basis: 'P',
    },
    {
      id: '6.3a-B3',
      title: 'Sender not authorised',
      settings: { 'auth.transport.A': 'no' },
      basis: 'P',
    },
    {
      id: '6.3a-B4',
      title: 'After a temporary failure the service centre refuses as well',
      settings: { 'setup.peer': 'temporary failure', 'sc.submit': 'no' },
      basis: 'R',
    },
  ],
};

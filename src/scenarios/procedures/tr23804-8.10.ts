import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { terminationConcerns } from './smsOverIms.ts';

const { row } = rowsOf('TR 23.804 8.10');
const sm = { answers: 'SIP MESSAGE SM' } as const;
const report = { answers: 'SIP MESSAGE REPORT' } as const;

/** A Short Message to a client over IMS, as the TR draws it. */
export const encapsulatedTerminationTr: Procedure = {
  id: 'tr23804-8.10',
  document: 'TR 23.804',
  clause: '8.10',
  title: 'Successful SMS MT delivery using SIP/IMS',
  shortTitle: 'SMS over IMS, mobile terminated',
  summary:
    'The HSS gives the SMS-GMSC the address of the gateway beside those of the serving nodes, and which it takes first is left open. The gateway sends the Short Message in SIP to the recipient’s TEL URL; that the client takes it is not yet the delivery report.',
  basis: 'S',
  settings: {
    'ueB.caps': ['SMSIP'],
    'ueB.service': 'none',
    'hss.gwAddress': 'learned',
    'gmsc.ip': 'yes',
    'gmsc.gprs': 'yes',
    'setup.registrationOrder': 'HSS first',
    'setup.routing': 'HSS answers',
    'setup.recipient': 'MSISDN',
    'setup.reportOrder': 'HSS first',
    'setup.reportAnswer': '200 at the end',
  },
  concerns: [
    ...terminationConcerns.filter((id) => !['gw.rsds', 'gmsc.rsds', 't.corr'].includes(id)),
    'ffs.route',
    'ffs.regSteps',
    'ffs.reportMark',
    'gmsc.ip',
    'gmsc.gprs',
    'hss.priority',
    'sc.mwd',
    'sc.type',
    'setup.registrationOrder',
    'setup.routing',
    'setup.recipient',
    'setup.reportOrder',
    'setup.reportAnswer',
  ],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Gate has changed to B12' }],
  participants: ['SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'S-CSCF-T', 'UE-B'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'S', { registration: true }),
    row('1', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'SM-SC', 'SMS-GMSC', 'SC-MT'),
    row('3', 'SMS-GMSC', 'HSS', 'SRI-SM'),
    row('3', 'HSS', 'SMS-GMSC', 'SRI-SM-RES'),
    row('4', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM'),
    row('5', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM'),
    row('6', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE SM'),
    row('7', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'S', sm),
    row('8', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'S', sm),
    row('9', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE REPORT'),
    row('10', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE REPORT'),
    row('11', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES'),
    row('11', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR', 'R'),
    row('12', 'SMS-GMSC', 'HSS', 'RSDS'),
    row('13', 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT'),
    row('14', 'IP-SM-GW', 'S-CSCF-T', 'SIP 200 OK', 'S', report),
    row('15', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'S', report),
  ],
  branches: [
    {
      id: '8.10-B1',
      title: 'The SMS-GMSC chooses the MSC',
      settings: { 'ffs.route': 'GMSC prefers MSC' },
      basis: 'S',
    },
    {
      id: '8.10-B2',
      title: 'The client takes the Short Message and never reports',
      settings: { 'reach.B.ims': 'okNoReport' },
      basis: 'R',
    },
    { id: '8.10-B3', title: 'Client not registered', settings: { 'ueB.ims': 'unregistered' }, basis: 'S' },
    {
      id: '8.10-B4',
      title: 'The HSS puts the SGSN before the gateway',
      settings: { 'ffs.route': 'HSS order', 'hss.priority': ['SGSN', 'IPGW', 'MSC'] },
      basis: 'S',
    },
  ],
};

import type { Procedure } from '../procedure.ts';
import { rowsOf, serving } from '../rows.ts';
import { alertingConcerns, termination, transportLevelOnly } from './smsOverIms.ts';

const { row } = rowsOf('TS 23.204 6.6');
const smma = { answers: 'SIP MESSAGE SMMA' } as const;

/** The service centre hears that a phone without memory has some again. */
export const alertWhenMemoryAvailable: Procedure = {
  id: 'ts23204-6.6',
  document: 'TS 23.204',
  clause: '6.6',
  title: 'Alert service centre when memory is available',
  shortTitle: 'Alert when the phone has memory again',
  summary:
    'A Short Message found the memory of the phone full and waits in the service centre. The user deletes messages. The phone says so, over IMS or over its radio access, the HSS alerts the service centre, and this tries again.',
  basis: 'P',
  settings: { ...transportLevelOnly, 'gw.domains': ['IMS', 'SGSN', 'MSC'], 'reach.B.ims': 'memoryFull' },
  concerns: alertingConcerns,
  before: [...termination.stimulus, { do: 'wait', until: 'quiet' }],
  stimulus: [
    { do: 'set', id: 'reach.B.ims', value: 'ok' },
    { do: 'set', id: 'reach.B.sgsn', value: 'ok' },
    { do: 'set', id: 'reach.B.msc', value: 'ok' },
  ],
  participants: ['UE-B', 'S-CSCF-T', 'IP-SM-GW', 'HSS', 'SMS-IWMSC', 'SM-SC'],
  names: termination.names,
  steps: [
    row('2', 'UE-B', 'S-CSCF-T', 'SIP MESSAGE SMMA', 'G'),
    row('2', 'UE-B', serving, 'RADIO-SMMA', 'P'),
    row('3', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE SMMA', 'G'),
    row('4', 'IP-SM-GW', 'S-CSCF-T', 'SIP 202 Accepted', 'G', smma),
    row('4', 'S-CSCF-T', 'UE-B', 'SIP 202 Accepted', 'G', smma),
    row('5', ['IP-SM-GW', ...serving], 'HSS', 'READY-SM', 'P'),
    row('6', 'HSS', ['IP-SM-GW', ...serving], 'READY-SM-RES', 'G'),
    row('7', 'HSS', ['SMS-IWMSC', 'SMS-GMSC'], 'ALERT-SC', 'P'),
    row('8', ['SMS-IWMSC', 'SMS-GMSC'], 'SM-SC', 'SC-ALERT', 'P'),
    row('9', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'G'),
    row('9', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE REPORT', 'G'),
    row('9', serving, 'UE-B', 'RADIO-ACK', 'P'),
  ],
  branches: [
    {
      id: '6.6-B1',
      title: 'The phone says so over the circuit switched access',
      settings: {
        'ueB.ims': 'unregistered',
        'reach.B.ims': 'ok',
        'reach.B.msc': 'memoryFull',
        'hss.addr': ['MSC'],
      },
      basis: 'P',
    },
    {
      id: '6.6-B2',
      title: 'The phone says so over the packet switched access',
      settings: {
        'ueB.ims': 'unregistered',
        'reach.B.ims': 'ok',
        'reach.B.sgsn': 'memoryFull',
        'hss.addr': ['SGSN'],
      },
      basis: 'P',
    },
    {
      id: '6.6-B3',
      title: 'Two service centres wait',
      settings: { 'hss.mwd': ['+12065550195'] },
      basis: 'G',
    },
    {
      id: '6.6-B4',
      title: 'No filter criterion names the gateway: over the radio access',
      settings: { 'ue.regIfc': 'no' },
      basis: 'R',
    },
  ],
};

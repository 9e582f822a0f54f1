import type { Message } from '../../protocol/messages/messages.ts';
import { ipDeliveryConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row } = rowsOf('TR 23.804 5');

const beforeTheMessage = { registration: true } as const;
const isOverIp = ({ type }: Message): boolean => type === 'IP-REG-REQ';

/** The architecture in use: a registration and a delivery with charging, each message labelled with its reference point. */
export const architecture: Procedure = {
  id: 'tr23804-5',
  document: 'TR 23.804',
  clause: '5',
  title: 'Architecture: the reference points R1 to R6',
  shortTitle: 'Architecture, R1 to R6',
  summary:
    'What the reference points of the architecture are for, on one registration and one delivery with charging. The labels are the names R1 to R6; a click on an element or a line of the map tells what it is for, what passes it and what others call it.',
  basis: 'S',
  settings: { ...overIpSetUp, 'chg.mode': 'both' },
  concerns: [...ipDeliveryConcerns, 'chg.mode', 'chg.credit', 'chg.ipFlag'],
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Which way did this come?' }],
  participants: ['SMS-GMSC', 'HSS', 'IP-SM-GW', 'UE-B', 'OCS', 'CCF'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('R2', 'UE-B', 'IP-SM-GW', 'IP-REG-REQ', 'S', beforeTheMessage),
    row('R1', 'IP-SM-GW', 'HSS', 'IWF-REG-REQ', 'S', { ...beforeTheMessage, where: isOverIp }),
    row('R1', 'HSS', 'IP-SM-GW', 'IWF-REG-RES', 'S', { ...beforeTheMessage, where: isOverIp }),
    row('R2', 'IP-SM-GW', 'UE-B', 'IP-REG-RES', 'S', beforeTheMessage),
    row('R5', 'SMS-GMSC', 'HSS', 'SRI-SM'),
    row('R5', 'HSS', 'SMS-GMSC', 'SRI-SM-RES'),
    row('R6', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM'),
    row('R4', 'IP-SM-GW', 'OCS', 'CREDIT-REQ'),
    row('R4', 'OCS', 'IP-SM-GW', 'CREDIT-RES'),
    row('R2', 'IP-SM-GW', 'UE-B', 'IP-SM'),
    row('R2', 'UE-B', 'IP-SM-GW', 'IP-REPORT'),
    row('R6', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES'),
    row('R3', 'IP-SM-GW', 'CCF', 'CDR'),
    row('R5', 'SMS-GMSC', 'HSS', 'RSDS'),
  ],
  branches: [
    {
      id: '5-B1',
      title: 'Without online charging: R4 is not used',
      settings: { 'chg.mode': 'offline' },
      basis: 'S',
    },
    {
      id: '5-B2',
      title: 'Without offline charging: R3 is not used',
      settings: { 'chg.mode': 'online' },
      basis: 'S',
    },
    {
      id: '5-B3',
      title: 'Terminal not registered: neither R2 nor R6 is used',
      settings: { 'ueB.ip': 'not registered' },
      basis: 'R',
    },
  ],
};

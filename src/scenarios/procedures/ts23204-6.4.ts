import type { Message } from '../../protocol/messages/messages.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { termination, terminationConcerns, transportLevelOnly } from './smsOverIms.ts';

const { row, internal } = rowsOf('TS 23.204 6.4');
const byImsi = (message: Message) => message.type === 'SRI-SM' && message.imsi !== undefined;
const sm = { answers: 'SIP MESSAGE SM' } as const;

/** Short Message to a user whose client takes it in SIP. */
export const encapsulatedTermination: Procedure = {
  id: 'ts23204-6.4',
  document: 'TS 23.204',
  clause: '6.4',
  title: 'Encapsulated Short Message termination',
  shortTitle: 'SMS to a client over IMS',
  summary:
    'The SMS network has a Short Message for a subscriber whose client takes Short Messages in SIP. The gateway stands in for the serving node and carries the Short Message on unchanged, wrapped in SIP.',
  basis: 'P',
  settings: transportLevelOnly,
  concerns: [...terminationConcerns, 'ueB.msisdn', 'setup.gmscKnowsGateway'],
  ...termination,
  steps: [
    row('1', 'UE-B', 'S-CSCF-T', 'SIP REGISTER', 'P', { registration: true }),
    row('1', 'S-CSCF-T', 'UE-B', 'SIP 200 OK', 'P', { answers: 'SIP REGISTER', registration: true }),
    row('2', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'P'),
    internal('3d', 'SMS-GMSC', 'P'),
    row('3e', 'SMS-GMSC', 'HSS', 'SRI-SM', 'P', { where: byImsi }),
    row('3f', 'HSS', 'SMS-GMSC', 'SRI-SM-RES', 'P', { where: byImsi }),
    row('3a', 'SMS-GMSC', 'HSS', 'SRI-SM', 'P'),
    row('3a', 'HSS', 'IP-SM-GW', 'SRI-SM', 'P'),
    row('3b', 'IP-SM-GW', 'HSS', 'SRI-SM', 'R'),
    row('3b', 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'P'),
    row('3c', 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', 'P'),
    row('4', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'P'),
    internal('5', 'IP-SM-GW', 'P'),
    row('6', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM', 'P'),
    row('7', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE SM', 'P'),
    row('8', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'P', sm),
    row('9', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'P', sm),
  ],
  branches: [
    {
      id: '6.4-B1',
      title: 'Recipient not authorised',
      settings: { 'auth.transport.B': 'no' },
      basis: 'R',
    },
    {
      id: '6.4-B2',
      title: 'Another domain comes first',
      settings: { 'gw.domains': ['SGSN', 'IMS', 'MSC'] },
      basis: 'G',
    },
    {
      id: '6.4-B3',
      title: 'Short Messages barred for the recipient',
      settings: { 'odb.B': 'yes' },
      basis: 'P',
    },
    {
      id: '6.4-B4',
      title: 'Recipient without MSISDN',
      settings: { 'ueB.msisdn': 'no' },
      basis: 'P',
    },
    {
      id: '6.4-B5',
      title: 'Recipient without MSISDN, gateway address available',
      settings: { 'ueB.msisdn': 'no', 'setup.gmscKnowsGateway': 'yes' },
      basis: 'P',
    },
    {
      id: '6.4-B6',
      title: 'Recipient without MSISDN, not reachable over IMS',
      settings: { 'ueB.msisdn': 'no', 'reach.B.ims': 'absent' },
      basis: 'P',
    },
  ],
};

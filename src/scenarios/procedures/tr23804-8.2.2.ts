import type { Message } from '../../protocol/messages/messages.ts';
import { ipRegistrationConcerns, overIpSetUp } from '../overIp.ts';
import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';

const { row, internal } = rowsOf('TR 23.804 8.2.2');

/** The timer that expires runs since the registration, so all of it belongs to that. */
const sinceRegistration = { registration: true } as const;
const leaving = (message: Message): boolean => message.type === 'IWF-DEREG-REQ';
const gone = (message: Message): boolean => message.type === 'PRESENCE-NOTIFY' && !message.connected;

/** The gateway finds that a terminal has gone silent. */
export const ipDeregistrationByGateway: Procedure = {
  id: 'tr23804-8.2.2',
  document: 'TR 23.804',
  clause: '8.2.2',
  title: 'De-registration, initiated by the IP-SM-GW',
  shortTitle: 'De-registration over IP, by the gateway',
  summary:
    'A terminal has not been heard for so long that the guard timer of the gateway expires. The gateway forgets the IP address at once, tells the HSS and then the terminal, if that can still be reached.',
  basis: 'S',
  settings: { ...overIpSetUp, 't.reg': 'longer' },
  concerns: [...ipRegistrationConcerns, 'reach.B.ip'],
  stimulus: [{ do: 'wait', ms: 600_000 }],
  participants: ['UE-B', 'IP-SM-GW', 'HSS', 'PRESENCE'],
  names: { 'UE-B': 'UE' },
  steps: [
    row('1', 'IP-SM-GW', 'HSS', 'IWF-DEREG-REQ', 'S', sinceRegistration),
    internal('2', 'HSS', 'S', { ...sinceRegistration, where: leaving }),
    row('2', 'HSS', 'PRESENCE', 'PRESENCE-NOTIFY', 'S', { ...sinceRegistration, where: gone }),
    row('3', 'HSS', 'IP-SM-GW', 'IWF-DEREG-RES', 'S', sinceRegistration),
    row('4', 'IP-SM-GW', 'UE-B', 'IP-DEREG-INFO', 'S', sinceRegistration),
  ],
  branches: [
    {
      id: '8.2.2-B1',
      title: 'The terminal registers again before the guard timer expires',
      settings: { 't.reg': 'shorter' },
      basis: 'R',
    },
  ],
};

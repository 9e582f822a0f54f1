import type { Procedure } from '../procedure.ts';
import { smsToImUser } from './ts23204-6.14.ts';

/** The choice between transport level and service level, for a Short Message to a client that can take both. */
export const choiceOfLevel: Procedure = {
  ...smsToImUser,
  id: 'ts23204-6.8',
  clause: '6.8',
  title: 'Choice between transport level and service level',
  shortTitle: 'Choice of the level',
  summary:
    'A Short Message arrives for a subscriber whose client takes Short Messages over IP as well as Instant Messages. Subscription, authorisation, capabilities, the user and the operator decide whether the gateway converts it.',
  basis: 'P',
  settings: { 'ueB.caps': ['SMSIP', 'IM'] },
  branches: [
    { id: '6.8-B1', title: 'Both levels, service level preferred', settings: {}, basis: 'G' },
    {
      id: '6.8-B2',
      title: 'Both levels, transport level preferred',
      settings: { 'op.level': 'transport' },
      basis: 'G',
    },
    {
      id: '6.8-B3',
      title: 'Subscribed to the transport level only',
      settings: { 'sub.service.B': 'no' },
      basis: 'P',
    },
    {
      id: '6.8-B4',
      title: 'Authorised for the service level only',
      settings: { 'auth.transport.B': 'no' },
      basis: 'P',
    },
    { id: '6.8-B5', title: 'SMS over IP only', settings: { 'ueB.caps': ['SMSIP'] }, basis: 'G' },
    { id: '6.8-B6', title: 'Not registered', settings: { 'ueB.ims': 'unregistered' }, basis: 'G' },
  ],
};

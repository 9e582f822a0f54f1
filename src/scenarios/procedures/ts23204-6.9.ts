import type { Procedure } from '../procedure.ts';
import { rowsOf } from '../rows.ts';
import { smsToImUser } from './ts23204-6.14.ts';

const { row, internal } = rowsOf('TS 23.204 6.9');
const im = { answers: 'SIP MESSAGE IM' } as const;
const invite = { answers: 'SIP INVITE LARGE' } as const;
const bye = { answers: 'SIP BYE' } as const;

/** A text in several Short Messages, for an IM or CPM user. */
export const segmentsAsOneMessage: Procedure = {
  ...smsToImUser,
  id: 'ts23204-6.9',
  clause: '6.9',
  title: 'Concatenated Short Messages as one large Instant Message',
  shortTitle: 'Concatenated SMS → large IM',
  summary:
    'A long text comes in several Short Messages. The gateway collects them, joins them and delivers the text in one piece: in a session of its own, or as one Instant Message if it fits.',
  basis: 'G',
  settings: { 'msg.segments': 3 },
  concerns: [...smsToImUser.concerns, 'msg.segments', 'gw.pagerMode', 'gw.missingSegments'],
  stimulus: [
    {
      do: 'send',
      kind: 'sms',
      from: 'UE-A',
      to: 'UE-B',
      text: 'The train is late, so start without me. Keep me a seat near the window, and order the soup: I shall be there before it is cold.',
    },
  ],
  participants: ['SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'S-CSCF-T', 'UE-B'],
  steps: [
    row('1…n', 'SM-SC', 'SMS-GMSC', 'SC-MT', 'G'),
    row('1…n', 'SMS-GMSC', 'HSS', 'SRI-SM', 'G'),
    row('1…n', 'HSS', 'IP-SM-GW', 'SRI-SM', 'G'),
    row('1…n', 'IP-SM-GW', 'HSS', 'SRI-SM', 'R'),
    row('1…n', 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'G'),
    row('1…n', 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', 'G'),
    row('1…n', 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'G'),
    internal('1…n', 'IP-SM-GW', 'R'),
    row('n+1', 'IP-SM-GW', 'S-CSCF-T', 'SIP INVITE LARGE', 'G'),
    row('n+1', 'S-CSCF-T', 'UE-B', 'SIP INVITE LARGE', 'G'),
    row('n+1', 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE IM', 'G'),
    row('n+1', 'S-CSCF-T', 'UE-B', 'SIP MESSAGE IM', 'G'),
    row('n+2', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'G', invite),
    row('n+2', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'G', invite),
    row('n+2', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'G', im),
    row('n+2', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'G', im),
    row('n+3', 'IP-SM-GW', 'UE-B', 'MSRP SEND', 'G'),
    row('n+3', 'UE-B', 'IP-SM-GW', 'MSRP 200 OK', 'G'),
    row('n+4', 'IP-SM-GW', 'S-CSCF-T', 'SIP BYE', 'G'),
    row('n+4', 'S-CSCF-T', 'UE-B', 'SIP BYE', 'G'),
    row('n+4', 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'G', bye),
    row('n+4', 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'G', bye),
    row('each', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', 'R'),
    row('each', 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR', 'R'),
  ],
  branches: [
    { id: '6.9-B1', title: 'In a session of its own', settings: {}, basis: 'G' },
    { id: '6.9-B2', title: 'Fits pager mode', settings: { 'gw.pagerMode': 10 }, basis: 'G' },
    {
      id: '6.9-B3',
      title: 'The client does not answer, another domain',
      settings: { 'reach.B.ims': 'noAnswer' },
      basis: 'R',
    },
    {
      id: '6.9-B4',
      title: 'Not registered: each segment by itself',
      settings: { 'ueB.ims': 'unregistered' },
      basis: 'R',
    },
    { id: '6.9-B5', title: 'A single Short Message', settings: { 'msg.segments': 1 }, basis: 'R' },
  ],
};

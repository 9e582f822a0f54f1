import { elementIds } from '../protocol/elementIds.ts';
import type { StepRow } from './procedure.ts';
import { rowsOf, serving } from './rows.ts';

const sms = rowsOf('TS 23.040 3.2');
const failure = rowsOf('TS 23.204 6.5a');
const registration = rowsOf('TS 23.204 6.1');
const encapsulated = rowsOf('TS 23.204 6.4');
const origination = rowsOf('TS 23.204 6.3');
const report = rowsOf('TS 23.204 6.5');
const oma = rowsOf('OMA CPM and IM 5.2');
const overIp = rowsOf('TS 23.204 6.11');
const notification = rowsOf('TS 23.204 6.12');
const ims = rowsOf('TS 23.228');
const charging = rowsOf('TR 23.804 7');
const relayed = rowsOf('TS 23.204 6.14');
const mms = rowsOf('TR 23.804 8.11');
const ipAccess = rowsOf('TR 23.804 8.1');
const memory = rowsOf('TS 23.204 6.6');
const paging = rowsOf('TS 23.401 5.3.4.3');

const longText = rowsOf('TS 23.040 9.2.3.24.1');
const groupChat = rowsOf('TS 23.204 B.1');

const registrars = ['S-CSCF-O', 'S-CSCF-T'] as const;

/** Messages that a procedure leaves to other clauses: they bear no number of its own. */
export const unnumbered: readonly StepRow[] = [
  longText.internal(null, 'IP-SM-GW', 'R', { note: 'textCut' }),
  sms.row(null, ['UE-A', 'UE-B'], serving, 'RADIO-SM', 'G'),
  sms.row(null, serving, ['UE-A', 'UE-B'], 'RADIO-SM', 'G'),
  sms.row(null, ['UE-A', 'UE-B'], serving, 'RADIO-ACK', 'G'),
  sms.row(null, [...serving, 'IP-SM-GW'], 'SMS-IWMSC', 'MO-FSM', 'G'),
  sms.row(null, 'SMS-IWMSC', 'SM-SC', 'SC-MO', 'G'),
  sms.row(null, 'SM-SC', 'SMS-IWMSC', 'SC-SUBMIT-REPORT', 'G'),
  sms.row(null, 'SMS-IWMSC', [...serving, 'IP-SM-GW'], 'MO-FSM-RES', 'G'),
  sms.row(null, 'SMS-IWMSC', [...serving, 'IP-SM-GW'], 'MO-FSM-ERR', 'G'),
  sms.row(null, serving, ['UE-A', 'UE-B'], 'RADIO-ACK', 'G'),
  sms.row(null, 'SM-SC', 'SMS-GMSC', 'SC-MT', 'G'),
  sms.row(null, ['SMS-GMSC', 'IP-SM-GW'], 'HSS', 'SRI-SM', 'G'),
  sms.row(null, ['HSS', 'IP-SM-GW'], 'SMS-GMSC', 'SRI-SM-RES', 'G'),
  sms.row(null, 'HSS', 'SMS-GMSC', 'SRI-SM-ERR', 'G'),
  sms.row(null, 'SMS-GMSC', [...serving, 'IP-SM-GW'], 'MT-FSM', 'G'),
  sms.row(null, [...serving, 'IP-SM-GW'], 'SMS-GMSC', 'MT-FSM-RES', 'G'),
  sms.row(null, serving, 'SMS-GMSC', 'MT-FSM-ERR', 'G'),
  sms.row(null, 'SMS-GMSC', 'SM-SC', 'SC-DELIVER-REPORT', 'G'),
  sms.row(null, 'SMS-GMSC', 'HSS', 'RSDS', 'G'),
  sms.row(null, 'HSS', ['SMS-GMSC', 'IP-SM-GW'], 'RSDS-RES', 'G'),
  sms.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM', 'G'),
  sms.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'G'),
  sms.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM-ERR', 'G'),
  failure.row(null, 'IP-SM-GW', serving, 'MT-FSM', 'P'),
  failure.row(null, serving, 'IP-SM-GW', 'MT-FSM-RES', 'P'),
  failure.row(null, serving, 'IP-SM-GW', 'MT-FSM-ERR', 'P'),
  failure.row(null, 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-ERR', 'P'),
  failure.row(null, 'IP-SM-GW', 'HSS', 'RSDS', 'P'),
  encapsulated.row(null, 'IP-SM-GW', 'S-CSCF-T', 'SIP MESSAGE SM', 'P'),
  encapsulated.row(null, 'S-CSCF-T', 'UE-B', 'SIP MESSAGE SM', 'P'),
  encapsulated.row(null, 'UE-B', 'S-CSCF-T', 'SIP 200 OK', 'P', { answers: 'SIP MESSAGE SM' }),
  encapsulated.row(null, 'S-CSCF-T', 'IP-SM-GW', 'SIP 200 OK', 'P', { answers: 'SIP MESSAGE SM' }),
  overIp.internal(null, 'IP-SM-GW', 'G', { where: ({ type }) => type === 'SIP MESSAGE IM' }),
  notification.row(null, 'IP-SM-GW', ['S-CSCF-O', 'S-CSCF-T'], 'SIP MESSAGE IMDN', 'P'),
  notification.row(null, 'S-CSCF-T', 'S-CSCF-O', 'SIP MESSAGE IMDN', 'P'),
  notification.row(null, 'S-CSCF-O', 'UE-A', 'SIP MESSAGE IMDN', 'P'),
  report.row(null, 'UE-B', 'S-CSCF-T', 'SIP MESSAGE REPORT', 'G'),
  report.row(null, 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE REPORT', 'G'),
  report.row(null, 'IP-SM-GW', 'S-CSCF-T', 'SIP 202 Accepted', 'G'),
  report.row(null, 'S-CSCF-T', 'UE-B', 'SIP 202 Accepted', 'G'),
  origination.row(null, ['UE-A', 'UE-B'], ['S-CSCF-O', 'S-CSCF-T'], 'SIP MESSAGE SM', 'P'),
  origination.row(null, ['S-CSCF-O', 'S-CSCF-T'], 'IP-SM-GW', 'SIP MESSAGE SM', 'P'),
  origination.row(null, 'IP-SM-GW', 'SMS-IWMSC', 'MO-FSM', 'P'),
  origination.row(null, 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES', 'P'),
  origination.row(null, 'SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR', 'R'),
  origination.row(null, 'IP-SM-GW', ['S-CSCF-O', 'S-CSCF-T'], 'SIP MESSAGE REPORT', 'P'),
  origination.row(null, ['S-CSCF-O', 'S-CSCF-T'], ['UE-A', 'UE-B'], 'SIP MESSAGE REPORT', 'G'),
  encapsulated.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM', 'P'),
  encapsulated.row(null, 'IP-SM-GW', 'HSS', 'SRI-SM', 'R'),
  encapsulated.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'P'),
  encapsulated.row(null, 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', 'P'),
  encapsulated.row(null, 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'P'),
  encapsulated.internal(null, 'IP-SM-GW', 'P', {
    where: ({ type }) => type === 'SRI-SM' || type === 'MT-FSM',
  }),
  report.row(null, 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', 'G'),
  report.internal(null, 'HSS', 'G', { where: ({ type }) => type === 'RSDS' }),
  registration.row(null, ['UE-A', 'UE-B'], ['S-CSCF-O', 'S-CSCF-T'], 'SIP REGISTER', 'P'),
  registration.row(null, ['S-CSCF-O', 'S-CSCF-T'], ['UE-A', 'UE-B'], 'SIP 200 OK', 'P', {
    answers: 'SIP REGISTER',
  }),
  oma.internal(null, ['S-CSCF-O', 'S-CSCF-T', 'IM-AS', 'CPM-AS'], 'S', {
    where: ({ type }) => type === 'SIP MESSAGE IM',
  }),
  registration.internal(null, ['UE-A', 'UE-B', 'S-CSCF-O', 'S-CSCF-T'], 'P'),
  registration.row(null, ['S-CSCF-O', 'S-CSCF-T'], ['IP-SM-GW', 'IM-AS', 'CPM-AS'], 'SIP REGISTER 3P', 'P'),
  registration.row(null, ['IP-SM-GW', 'IM-AS', 'CPM-AS'], ['S-CSCF-O', 'S-CSCF-T'], 'SIP 200 OK', 'P', {
    answers: 'SIP REGISTER 3P',
  }),
  registration.row(null, 'IP-SM-GW', 'HSS', 'IWF-REG-REQ', 'P'),
  registration.row(null, 'HSS', 'IP-SM-GW', 'IWF-REG-RES', 'P'),
  registration.row(null, 'IP-SM-GW', 'HSS', 'IWF-DEREG-REQ', 'P'),
  registration.row(null, 'HSS', 'IP-SM-GW', 'IWF-DEREG-RES', 'P'),
  mms.row(null, ['MMS-RS', 'IP-SM-GW'], ['MMS-RS', 'IP-SM-GW'], 'SIP MESSAGE MMS', 'R'),
  mms.row(null, ['MMS-RS', 'IP-SM-GW'], ['MMS-RS', 'IP-SM-GW'], 'SIP 200 OK', 'R'),
  ...(['SIP MESSAGE IM', 'SIP MESSAGE SM'] as const).flatMap((message) => [
    paging.row(null, 'P-CSCF', ['MME', 'AMF'], message, 'R'),
    paging.row(null, ['MME', 'AMF'], 'UE-B', message, 'R'),
  ]),
  groupChat.row(null, 'GROUP-AS', 'PEER-NET', 'MSRP SEND', 'R'),
  groupChat.row(null, 'PEER-NET', 'GROUP-AS', 'MSRP 200 OK', 'R'),
  ims.row(null, 'P-CSCF', 'I-CSCF', 'SIP REGISTER', 'G'),
  ims.row(null, 'I-CSCF', registrars, 'SIP REGISTER', 'G'),
  ims.row(null, registrars, 'I-CSCF', 'SIP 200 OK', 'G', { answers: 'SIP REGISTER' }),
  ims.row(null, 'I-CSCF', 'P-CSCF', 'SIP 200 OK', 'G', { answers: 'SIP REGISTER' }),
  ims.row(null, 'I-CSCF', 'HSS', 'CX-UAR', 'G'),
  ims.row(null, 'HSS', 'I-CSCF', 'CX-UAA', 'G'),
  ims.row(null, 'I-CSCF', 'HSS', 'CX-LIR', 'G'),
  ims.row(null, 'HSS', 'I-CSCF', 'CX-LIA', 'G'),
  ims.row(null, registrars, 'HSS', 'CX-SAR', 'G'),
  ims.row(null, 'HSS', registrars, 'CX-SAA', 'G'),
  ...(
    [
      'SIP MESSAGE IM',
      'SIP MESSAGE SM',
      'SIP MESSAGE SMMA',
      'SIP MESSAGE REPORT',
      'SIP MESSAGE IMDN',
      'SIP MESSAGE MMS',
      'SIP INVITE CHAT',
      'SIP INVITE LARGE',
      'SIP BYE',
      'MSRP SEND',
      'MSRP 200 OK',
      'MSRP REPORT',
      'SIP 200 OK',
      'SIP 202 Accepted',
      'SIP ERROR',
      'SIP REGISTER',
    ] as const
  ).map((message) => ims.row(null, elementIds, elementIds, message, 'G')),
  charging.row(null, 'IP-SM-GW', 'OCS', 'CREDIT-REQ', 'R'),
  charging.row(null, 'OCS', 'IP-SM-GW', 'CREDIT-RES', 'R'),
  charging.row(null, 'IP-SM-GW', 'CCF', 'CDR', 'R'),
  charging.row(null, 'CCF', 'CGW', 'CDR', 'R'),
  mms.row(null, elementIds, elementIds, 'MM4 FORWARD', 'R'),
  mms.row(null, elementIds, elementIds, 'MM4 REPORT', 'R'),
  mms.row(null, elementIds, elementIds, 'MM4 REPORT-RES', 'R'),
  mms.row(null, elementIds, elementIds, 'HTTP POST', 'R'),
  mms.row(null, elementIds, elementIds, 'HTTP GET', 'R'),
  mms.row(null, elementIds, elementIds, 'HTTP 200 OK', 'R'),
  mms.row(null, 'MMS-RS', 'SM-SC', 'SC-MO', 'R'),
  mms.row(null, 'SM-SC', 'MMS-RS', 'SC-SUBMIT-REPORT', 'R'),
  ...(
    [
      ['UE-B', 'IP-SM-GW', 'IP-REG-REQ'],
      ['IP-SM-GW', 'UE-B', 'IP-REG-RES'],
      ['UE-B', 'IP-SM-GW', 'IP-DEREG-REQ'],
      ['IP-SM-GW', 'UE-B', 'IP-DEREG-RES'],
      ['IP-SM-GW', 'UE-B', 'IP-DEREG-INFO'],
      ['HSS', 'PRESENCE', 'PRESENCE-NOTIFY'],
      ['UE-B', 'IP-SM-GW', 'IP-SM'],
      ['IP-SM-GW', 'UE-B', 'IP-SM'],
      ['UE-B', 'IP-SM-GW', 'IP-REPORT'],
      ['IP-SM-GW', 'UE-B', 'IP-REPORT'],
      ['HSS', 'SMS-GMSC', 'ALERT-SC'],
      ['HSS', 'SMS-IWMSC', 'ALERT-SC'],
      ['SMS-GMSC', 'SM-SC', 'SC-ALERT'],
      ['SMS-IWMSC', 'SM-SC', 'SC-ALERT'],
      ['IP-SM-GW', 'SMS-IWMSC', 'MO-FSM'],
      ['SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-RES'],
      ['SMS-IWMSC', 'IP-SM-GW', 'MO-FSM-ERR'],
    ] as const
  ).map(([from, to, message]) => ipAccess.row(null, from, to, message)),
  ...(['UE-B', 'IP-SM-GW', 'HSS'] as const).map((element) => ipAccess.internal(null, element)),
  ...(['SMS-GMSC', 'SMS-IWMSC'] as const).flatMap((node) => [
    ipAccess.row(null, node, 'IP-SM-GW', 'MT-FSM'),
    ipAccess.row(null, 'IP-SM-GW', node, 'MT-FSM-RES'),
  ]),
  ...(
    [
      ['UE-B', 'S-CSCF-T', 'SIP MESSAGE SMMA'],
      ['S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE SMMA'],
    ] as const
  ).map(([from, to, message]) => memory.row(null, from, to, message, 'G')),
  memory.row(null, 'UE-B', serving, 'RADIO-SMMA', 'P'),
  memory.row(null, ['IP-SM-GW', ...serving], 'HSS', 'READY-SM', 'P'),
  memory.row(null, 'HSS', ['IP-SM-GW', ...serving], 'READY-SM-RES', 'G'),
  paging.row(null, 'UE-B', ['MME', 'AMF'], 'PAGING-RES', 'G'),
  relayed.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM', 'S'),
  relayed.row(null, 'IP-SM-GW', 'HSS', 'SRI-SM', 'R'),
  relayed.row(null, 'HSS', 'IP-SM-GW', 'SRI-SM-RES', 'S'),
  relayed.row(null, 'IP-SM-GW', 'SMS-GMSC', 'SRI-SM-RES', 'S'),
  relayed.row(null, 'SMS-GMSC', 'IP-SM-GW', 'MT-FSM', 'S'),
  relayed.row(null, 'IP-SM-GW', 'SMS-GMSC', 'MT-FSM-RES', 'S'),
  relayed.internal(null, ['IP-SM-GW', 'HSS'], 'S'),
];

import { referencePointBetween } from '../protocol/referencePoints.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Entry, Ladder, Why } from '../timeline/entry.ts';

const senderHasPriority: Why = {
  text: 'The HSS has MPS for Messaging switched on for the sender',
  holds: true,
  setting: 'mps.A',
  value: 'on',
  clause: 'TS 23.204 6.13 step 1',
  basis: 'S',
};
const triggered: Why = {
  text: 'The recipient’s filter criteria name the application server',
  holds: true,
  setting: 'ueB.service',
  value: 'CPM',
  clause: 'TS 23.204 6.13 step 3',
  basis: 'S',
};
const noPreferences: Why = {
  text: 'The recipient has set terminating interworking preferences',
  holds: false,
  setting: 'ueB.prefs',
  value: 'not set',
  clause: 'TS 23.204 6.13 step 5a',
  basis: 'S',
};
const authorised: Why = {
  text: 'Recipient is authorised for service-level interworking',
  holds: true,
  setting: 'auth.service.B',
  value: 'yes',
  clause: 'TS 23.204 6.13 step 7',
  basis: 'S',
};
const anonymity: Why = {
  text: 'Sender asked to hide identity and the operator allows it, so the originator is withheld',
  holds: true,
  setting: 'op.anonymity',
  value: 'allow',
  clause: 'TS 23.204 6.13 step 7',
  basis: 'S',
};
const imHasPriority: Why = {
  text: 'The Instant Message carried Resource-Priority, so transport priority is raised',
  holds: true,
  clause: 'TS 23.204 6.13 step 9',
  basis: 'S',
};
const recipientHasPriority: Why = {
  text: 'MPS for Messaging is switched on for the recipient',
  holds: false,
  setting: 'mps.B',
  value: 'off',
  clause: 'TS 23.204 6.13 step 8',
  basis: 'R',
};

/** TS 23.204 clause 6.13 with a hidden sender that has priority, as a fixture for tests. */
export const sampleLadder: Ladder = {
  participants: ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'CPM-AS', 'IP-SM-GW', 'HSS', 'MME', 'UE-B'],
  entries: entries(),
  timers: [],
  outcome: { id: 'delivered', text: 'Delivered as a Short Message to UE-B; UE-A got 200 OK' },
};

function entries(): readonly Entry[] {
  const im = {
    requestUri: 'sip:bob@ims.mnc002.mcc001.3gppnetwork.org',
    originator: 'sip:alice@ims.mnc001.mcc001.3gppnetwork.org',
    sender: 'REAL',
    privacy: true,
    text: 'Meet at gate 7, 18:30 ✈',
    callId: '5f2c9a01@ue-a',
  };
  const priority = { resourcePriority: true, transportPriority: true };
  const shortMessage = {
    tpdu: 'SMS-DELIVER',
    scAddress: '+12065550190',
    originator: 'Anonymous',
    sender: 'ANONYMOUS',
    text: im.text,
  };
  const ok = { answers: 'SIP MESSAGE IM', callId: im.callId };
  const toSms: readonly (readonly [
    step: string,
    from: ElementId,
    to: ElementId,
    message: string,
    sentence: string,
    carries: Entry['carries'],
    why?: readonly Why[],
  ])[] = [
    [
      '1',
      'UE-A',
      'S-CSCF-O',
      'SIP MESSAGE IM',
      'UE-A sends the Instant Message',
      { ...im, ...priority },
      [senderHasPriority],
    ],
    [
      '2',
      'S-CSCF-O',
      'S-CSCF-T',
      'SIP MESSAGE IM',
      'S-CSCF-O passes it to the recipient’s network',
      { ...im, ...priority },
    ],
    [
      '3',
      'S-CSCF-T',
      'CPM-AS',
      'SIP MESSAGE IM',
      'S-CSCF-T asks the application server first',
      { ...im, ...priority, nextCriterion: 1 },
      [triggered],
    ],
    ['4', 'CPM-AS', 'CPM-AS', 'INTERNAL', 'CPM-AS applies the recipient’s services', {}, [noPreferences]],
    [
      '5a',
      'CPM-AS',
      'S-CSCF-T',
      'SIP MESSAGE IM',
      'CPM-AS hands the message back',
      { ...im, ...priority, nextCriterion: 1 },
      [noPreferences],
    ],
    ['6', 'S-CSCF-T', 'IP-SM-GW', 'SIP MESSAGE IM', 'S-CSCF-T turns to the gateway', { ...im, ...priority }],
    [
      '7',
      'IP-SM-GW',
      'IP-SM-GW',
      'INTERNAL',
      'IP-SM-GW checks, hides the sender and converts',
      {},
      [authorised, anonymity],
    ],
    ['8', 'IP-SM-GW', 'HSS', 'SRI-SM', 'IP-SM-GW asks where UE-B is', { msisdn: '+12065550102' }],
    [
      '8',
      'HSS',
      'IP-SM-GW',
      'SRI-SM-RES',
      'HSS names the node that serves UE-B',
      { imsiField: 'IMSI', imsi: '001020123456780', addresses: ['MME'], mpsIndication: 'off' },
    ],
    [
      '9',
      'IP-SM-GW',
      'MME',
      'MT-FSM',
      'IP-SM-GW forwards the Short Message to the MME',
      {
        ...shortMessage,
        identity: 'IMSI',
        imsiField: 'IMSI',
        imsi: '001020123456780',
        transportPriority: true,
      },
      [authorised, anonymity, imHasPriority, recipientHasPriority],
    ],
    ['10', 'MME', 'UE-B', 'RADIO-SM', 'MME brings the Short Message to the phone', shortMessage],
    [
      '11',
      'UE-B',
      'MME',
      'RADIO-ACK',
      'The phone has it',
      { tpdu: 'SMS-DELIVER-REPORT', result: 'positive' },
    ],
    [
      '12',
      'MME',
      'IP-SM-GW',
      'MT-FSM-RES',
      'MME reports the delivery',
      { tpdu: 'SMS-DELIVER-REPORT', result: 'positive' },
    ],
    ['13', 'IP-SM-GW', 'S-CSCF-T', 'SIP 200 OK', 'Only now the gateway answers the Instant Message', ok],
    ['14', 'S-CSCF-T', 'CPM-AS', 'SIP 200 OK', 'The answer goes back the way the message came', ok],
    ['15', 'CPM-AS', 'S-CSCF-T', 'SIP 200 OK', 'The answer goes back the way the message came', ok],
    ['16', 'S-CSCF-T', 'S-CSCF-O', 'SIP 200 OK', 'The answer goes back the way the message came', ok],
    ['17', 'S-CSCF-O', 'UE-A', 'SIP 200 OK', 'UE-A knows that the Short Message arrived', ok],
  ];
  return toSms.map(([step, from, to, message, sentence, carries, why = []], index): Entry => {
    const point = referencePointBetween(from, to);
    const sentMs = 12 + index * 8;
    return {
      n: index + 1,
      step,
      clause: 'TS 23.204 6.13',
      basis: 'S',
      from,
      to,
      message,
      protocol: from === to ? 'internal' : (point?.protocol ?? 'sip'),
      refPoint: point?.name ?? null,
      kind: from === to ? 'internal' : /RES|ACK|OK/.test(message) ? 'answer' : 'request',
      sentMs,
      receivedMs: from === to ? sentMs : sentMs + 4,
      lost: false,
      transaction: 'im 1',
      carries,
      why,
      sentence,
      detail: '',
    };
  });
}

import type { Avp } from '../codecs/diameter/dictionary.ts';
import type { ChargingRecord, CreditRequest, CreditResult } from '../protocol/messages/charging.ts';
import { answer, request } from './diameterExchange.ts';
import { digitsOf, numberOf } from './globalTitles.ts';
import { dateTimeOf } from './time.ts';
import type { Encoders, Hop } from './hop.ts';

/**
 * Charging of Short Messages at the gateway: Rf records and Ro credit (TS 32.274). A record that goes on from the CCF is
 * written in the same way, as Ga has a protocol of its own, GTP', which is left out [R].
 */
export const chargingEncoders: Encoders<'CDR' | 'CREDIT-REQ' | 'CREDIT-RES'> = {
  CDR: (hop) =>
    request(hop, 'ACR', [
      ['Accounting-Record-Type', event],
      ['Accounting-Record-Number', 0],
      ['Acct-Application-Id', 3],
      ['Service-Context-Id', serviceContext],
      ['Event-Timestamp', dateTimeOf(hop.sentMs)],
      ['Subscription-Id', subscriptionOf(hop)],
      ['Service-Information', recordOf(hop)],
    ]),
  'CREDIT-REQ': (hop) =>
    request(hop, 'CCR', [
      ['Auth-Application-Id', creditControl],
      ['Service-Context-Id', serviceContext],
      ['CC-Request-Type', creditEvent],
      ['CC-Request-Number', 0],
      ['Requested-Action', hop.message.request === 'reserve' ? debit : refund],
      ['Event-Timestamp', dateTimeOf(hop.sentMs)],
      ['Subscription-Id', subscriptionOf(hop)],
      ['Multiple-Services-Credit-Control', [['Requested-Service-Unit', oneMessage]]],
      ['Service-Information', [['SMS-Information', smsNode]]],
    ]),
  'CREDIT-RES': (hop) => {
    const isGranted = hop.message.result === 'positive';
    return answer(hop, 'CCA', creditOf(hop, isGranted), { code: isGranted ? 2001 : 4012 });
  },
};

const event = 1;
const creditEvent = 4;
const creditControl = 4;
const debit = 0;
const refund = 1;
const serviceContext = '32274@3gpp.org';

const subscriptionOf = ({ message }: Hop<ChargingRecord> | Hop<CreditRequest>) =>
  [
    ['Subscription-Id-Type', 0],
    ['Subscription-Id-Data', digitsOf(message.served)],
  ] as const;

const oneMessage = [['CC-Service-Specific-Units', 1]] as const;

const smsNode = [['SMS-Node', 1]] as const;

/**
 * A record has no field for an outcome: after a failure no message was sent. That the access was over IP shows in the
 * SIP method [R].
 */
function recordOf({ message }: Hop<ChargingRecord>): readonly Avp<'ACR'>[] {
  const { direction, result, ipAccessFlag } = message;
  return [
    [
      'SMS-Information',
      [
        ...smsNode,
        ['Originator-SCCP-Address', numberOf('IP-SM-GW')],
        ['SM-Message-Type', 0],
        ['Number-of-Messages-Sent', result === 'positive' ? 1 : 0],
      ],
    ],
    [
      'IMS-Information',
      [
        ...(ipAccessFlag === true ? [['Event-Type', [['SIP-Method', 'MESSAGE']]] as const] : []),
        ['Role-Of-Node', direction === 'MO' ? 0 : 1],
        ['Node-Functionality', 6],
      ],
    ],
  ];
}

const creditOf = (hop: Hop<CreditResult>, isGranted: boolean): readonly Avp<'CCA'>[] => [
  ['Auth-Application-Id', creditControl],
  ['CC-Request-Type', creditEvent],
  ['CC-Request-Number', 0],
  ['Event-Timestamp', dateTimeOf(hop.sentMs)],
  ...(isGranted
    ? [['Multiple-Services-Credit-Control', [['Granted-Service-Unit', oneMessage]]] as const]
    : []),
];

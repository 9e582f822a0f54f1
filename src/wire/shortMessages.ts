import { internationalNumber, type NumberAddress } from '../codecs/sms/address.ts';
import type { RpMessage } from '../codecs/sms/rp.ts';
import type { SmsDeliver } from '../codecs/sms/deliver.ts';
import { userDataOfText } from '../codecs/sms/segments.ts';
import type { SmsSubmit } from '../codecs/sms/submit.ts';
import type { TpAddress } from '../codecs/sms/tpAddress.ts';
import type { UserData } from '../codecs/sms/userData.ts';
import type { FailureCause, Outcome, SenderShown } from '../protocol/messages/common.ts';
import { noMsisdn } from '../protocol/subscribers.ts';
import { derivedOctet } from './derived.ts';
import { timeStampOf } from './time.ts';

/** A Short Message as a terminal and its gateway carry it in IP. */
interface ShortMessage {
  readonly tpdu: 'SMS-DELIVER' | 'SMS-SUBMIT';
  readonly originator?: string;
  readonly sender: SenderShown;
  readonly recipient?: string;
  readonly scAddress: string;
  readonly text: string;
}

/** What a report says. */
interface Report {
  readonly tpdu?: 'SMS-DELIVER-REPORT' | 'SMS-SUBMIT-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}

/** The exchange that a message belongs to, by which both ends count it, and when it is sent. */
interface Moment {
  readonly exchange: string;
  readonly sentMs: number;
}

/** RP-DATA: to the network around an SMS-SUBMIT, to the terminal around an SMS-DELIVER. */
export function rpDataOf(message: ShortMessage, { exchange, sentMs }: Moment): RpMessage {
  const messageReference = derivedOctet(exchange);
  return message.tpdu === 'SMS-SUBMIT'
    ? {
        type: 'RP-DATA',
        direction: 'MS to network',
        messageReference,
        destinationAddress: numberOf(message.scAddress),
        userData: submitOf(message, messageReference),
      }
    : {
        type: 'RP-DATA',
        direction: 'network to MS',
        messageReference,
        originatorAddress: numberOf(message.scAddress),
        userData: deliverOf(message, sentMs),
      };
}

/** RP-ACK or RP-ERROR; a report on a submission comes from the network, as does one on nothing. */
export function rpReportOf({ tpdu, result, cause }: Report, { exchange, sentMs }: Moment): RpMessage {
  const messageReference = derivedOctet(exchange);
  const { rp, tp } = causes[cause ?? 'protocolError'];
  const failed = result === 'negative';
  if (tpdu === 'SMS-DELIVER-REPORT') {
    const front = { direction: 'MS to network', messageReference } as const;
    return failed
      ? { type: 'RP-ERROR', ...front, cause: rp, userData: { type: tpdu, failureCause: tp } }
      : { type: 'RP-ACK', ...front, userData: { type: tpdu } };
  }
  const front = { direction: 'network to MS', messageReference } as const;
  if (tpdu === undefined)
    return failed ? { type: 'RP-ERROR', ...front, cause: rp } : { type: 'RP-ACK', ...front };
  const report = { type: tpdu, serviceCentreTimeStamp: timeStampOf(sentMs) } as const;
  return failed
    ? { type: 'RP-ERROR', ...front, cause: rp, userData: { ...report, failureCause: tp } }
    : { type: 'RP-ACK', ...front, userData: report };
}

/** RP-SMMA: the terminal has memory again. */
export const rpMemoryAvailable = (exchange: string): RpMessage => ({
  type: 'RP-SMMA',
  direction: 'MS to network',
  messageReference: derivedOctet(exchange),
});

/** RP-Cause and TP-Failure-Cause of each failure (TS 24.011 table 8.4, TS 23.040 clause 9.2.3.22; the pairing is ours). */
const causes: Readonly<Record<FailureCause, { readonly rp: number; readonly tp: number }>> = {
  absent: { rp: 27, tp: 0xff },
  memoryFull: { rp: 22, tp: 0xd3 },
  protocolError: { rp: 111, tp: 0xff },
  unknownSubscriber: { rp: 30, tp: 0xc3 },
  notAuthorised: { rp: 50, tp: 0xc1 },
  systemFailure: { rp: 38, tp: 0xc2 },
  creditExhausted: { rp: 21, tp: 0xff },
};

const submitOf = ({ recipient = noMsisdn, text }: ShortMessage, messageReference: number): SmsSubmit => ({
  type: 'SMS-SUBMIT',
  rejectDuplicates: false,
  statusReportRequest: false,
  replyPath: false,
  messageReference,
  destinationAddress: numberOf(recipient),
  protocolIdentifier: 0,
  ...contentOf(text),
});

const deliverOf = ({ originator = noMsisdn, sender, text }: ShortMessage, sentMs: number): SmsDeliver => ({
  type: 'SMS-DELIVER',
  moreMessagesToSend: false,
  statusReportIndication: false,
  replyPath: false,
  originatingAddress: originatorShown(originator, sender),
  protocolIdentifier: 0,
  serviceCentreTimeStamp: timeStampOf(sentMs),
  ...contentOf(text),
});

/** Of a text that takes several short messages, what one has room for: the first part, marked as such. */
function contentOf(text: string): { readonly dataCodingScheme: number; readonly userData: UserData } {
  const [first] = userDataOfText(text, { reference: derivedOctet(text), bits: 8 });
  if (first === undefined) throw new RangeError('A text in no short message at all');
  return first;
}

/** Whom the receiver takes for the sender; a name stands for who is hidden or not known (our reading). */
function originatorShown(originator: string, sender: SenderShown): TpAddress {
  if (sender === 'ANONYMOUS') return { typeOfNumber: 'alphanumeric', text: 'Anonymous' };
  if (sender === 'UNKNOWN') return { typeOfNumber: 'alphanumeric', text: 'Unknown' };
  return numberOf(originator);
}

/** A number, with or without `tel:` and plus; for a SIP URI the dummy that stands where there is no number. */
function numberOf(name: string): NumberAddress {
  const number = name.replace(/^tel:/, '');
  if (/^\+\d{1,20}$/.test(number)) return internationalNumber(number.slice(1));
  const digits = /^\d{1,20}$/.test(number) ? number : noMsisdn;
  return { typeOfNumber: 'unknown', numberingPlan: 1, digits };
}

import { encodeMms } from '../codecs/mms/mms.ts';
import { encodePush } from '../codecs/mms/push.ts';
import { septetsOf } from '../codecs/sms/alphabet.ts';
import { dataCodingSchemes } from '../codecs/sms/dataCoding.ts';
import type { SmsDeliver } from '../codecs/sms/deliver.ts';
import type { SmsStatusReport } from '../codecs/sms/statusReport.ts';
import type { SmsSubmit } from '../codecs/sms/submit.ts';
import type { TpAddress } from '../codecs/sms/tpAddress.ts';
import type { UserData } from '../codecs/sms/userData.ts';
import type { InformationElement } from '../codecs/sms/userDataHeader.ts';
import type { Segment, ShortMessageExtras } from '../protocol/messages/common.ts';
import { isImsi, noMsisdn } from '../protocol/subscribers.ts';
import type { Origin } from './hop.ts';
import { timeStampOf } from './time.ts';

/** What the simulator says of a Short Message, on whatever way it goes. */
export interface ShortMessage extends ShortMessageExtras {
  /** None in the direction from a terminal over IP. */
  readonly originator?: string;
  readonly recipient?: string;
  readonly text: string;
}

/** SMS-SUBMIT of a Short Message (TS 23.040 clause 9.2.2.2). */
export const submitOf = (sm: ShortMessage, origin: Origin): SmsSubmit => ({
  type: 'SMS-SUBMIT',
  rejectDuplicates: false,
  statusReportRequest: sm.statusReportRequested === true,
  replyPath: false,
  messageReference: countOf(sm, origin),
  destinationAddress: userAddress(sm.recipient ?? noMsisdn),
  protocolIdentifier: 0,
  ...contentOf(sm),
});

/**
 * SMS-DELIVER of a Short Message (TS 23.040 clause 9.2.2.1), with the time at which the service centre took it.
 */
const deliverOf = (sm: ShortMessage, origin: Origin): SmsDeliver => ({
  type: 'SMS-DELIVER',
  moreMessagesToSend: moreToSend(sm),
  statusReportIndication: sm.statusReportRequested === true,
  replyPath: false,
  originatingAddress: userAddress(sm.originator ?? noMsisdn),
  protocolIdentifier: 0,
  serviceCentreTimeStamp: timeStampOf(origin.takenMs),
  ...contentOf(sm),
});

/** SMS-STATUS-REPORT: who sends it in the simulator is whom the reported message was for (TS 23.040 clause 9.2.2.3). */
const statusReportOf = (sm: ShortMessage, origin: Origin): SmsStatusReport => ({
  type: 'SMS-STATUS-REPORT',
  moreMessagesToSend: false,
  statusReportQualifier: false,
  messageReference: typeof sm.about === 'number' ? sm.about : countOf(sm, origin),
  recipientAddress: userAddress(sm.originator ?? noMsisdn),
  serviceCentreTimeStamp: timeStampOf(origin.takenMs),
  dischargeTime: timeStampOf(origin.dischargedMs),
  status: sm.delivered === false ? notObtainable : delivered,
});

/** What comes to a user, by its type. */
export const downwards = (
  sm: ShortMessage & { readonly tpdu: string },
  origin: Origin,
): SmsDeliver | SmsStatusReport =>
  sm.tpdu === 'SMS-STATUS-REPORT' ? statusReportOf(sm, origin) : deliverOf(sm, origin);

/** Parts of a longer text follow this one. */
export const moreToSend = ({ segment }: ShortMessageExtras): boolean =>
  segment !== undefined && segment.part < segment.of;

/** The submitter's count of the message, 0 to 255; where the message does not say it, the run does [R]. */
const countOf = ({ reference }: ShortMessage, { count }: Origin): number => (reference ?? count) % 256;

const delivered = 0x00;
const notObtainable = 0x43;

/**
 * A user as TS 23.040 writes it: a number, a name, or the dummy where there is neither, because a SIP URI or nothing at
 * all stands for the user (TS 23.204 clause 6.0a). An IMSI is a number of another plan [R].
 */
function userAddress(user: string): TpAddress {
  if (/^\+\d+$/.test(user)) return { typeOfNumber: 'international', numberingPlan: 1, digits: user.slice(1) };
  if (isImsi(user)) return { typeOfNumber: 'unknown', numberingPlan: 6, digits: user };
  if (/^\d+$/.test(user)) return { typeOfNumber: 'unknown', numberingPlan: 1, digits: user };
  return isName(user)
    ? { typeOfNumber: 'alphanumeric', text: user }
    : { typeOfNumber: 'unknown', numberingPlan: 1, digits: noMsisdn };
}

/** At most eleven septets (TS 23.040 clause 9.1.2.5). */
function isName(user: string): boolean {
  return user !== '' && !user.includes('@') && fits(user);
}

function fits(name: string): boolean {
  try {
    return septetsOf(name).length <= 11;
  } catch {
    return false;
  }
}

interface Content {
  readonly dataCodingScheme: number;
  readonly userData: UserData;
}

/** The text as the message says: its alphabet, and which part of a longer one it is. */
function contentOf(sm: ShortMessage): Content {
  if (sm.mmsId !== undefined) return pushOf(sm.mmsId, sm);
  const { text: content, alphabet = 'GSM 7-bit', segment } = sm;
  return {
    dataCodingScheme: dataCodingSchemes[alphabet],
    userData: segment === undefined ? { content } : { header: headerOf(segment), content },
  };
}

const headerOf = ({ reference, of, part }: Segment): readonly InformationElement[] => [
  { type: 'concatenation', bits: 8, reference, total: of, sequence: part },
];

/** That a multimedia message waits, as a push to the port of MMS (WAP-235-PushOTA, TR 23.804 clause 8.11.2). */
function pushOf(mmsId: string, { originator }: ShortMessage): Content {
  const notification = encodeMms({
    type: 'm-notification-ind',
    transactionId: mmsId,
    from: originator?.startsWith('+') ? `${originator}/TYPE=PLMN` : (originator ?? null),
    messageClass: 'Personal',
    messageSize: 0,
    expiry: { seconds: week },
    contentLocation: `http://mms/${mmsId}`,
  });
  return {
    dataCodingScheme: dataCodingSchemes['8-bit data'],
    userData: {
      header: [{ type: 'application ports', destination: 2948, originator: 9200 }],
      content: encodePush(notification),
    },
  };
}

const week = 604_800;

import { octetsOf } from '../hex.ts';
import { internationalNumber, type NumberAddress } from '../sms/address.ts';
import { dataCodingSchemes } from '../sms/dataCoding.ts';
import type { CpMessage } from '../sms/cp.ts';
import type { RpMessage } from '../sms/rp.ts';
import { alphabetFor, segmentsOf } from '../sms/segments.ts';
import type { TimeStamp } from '../sms/timeStamp.ts';
import type { Tpdu } from '../sms/tpdu.ts';
import type { UserData } from '../sms/userData.ts';
import { decodeUserDataHeader, type InformationElement, type ReferenceBits } from '../sms/userDataHeader.ts';
import { decodeValidityPeriod } from '../sms/validityPeriod.ts';
import { readerOf } from '../reader.ts';

/** A short message as the vectors write its fields. */
export interface TpduFields {
  readonly type: string;
  readonly mr?: number;
  readonly da?: string;
  readonly oa?: string;
  readonly ra?: string;
  readonly srr?: boolean;
  readonly sri?: boolean;
  readonly mms?: boolean;
  readonly vpRel?: number;
  readonly text?: string;
  readonly data?: string;
  readonly udh?: readonly number[];
  readonly concat?: { readonly ref: number; readonly total: number; readonly seq: number };
  readonly scts?: readonly (string | number)[];
  readonly dt?: readonly (string | number)[];
  readonly st?: number;
  readonly fcs?: number;
}

/** An RP message as the vectors write its fields. */
export interface RpFields {
  readonly type: string;
  readonly dir?: string;
  readonly mr: number;
  readonly oa?: string;
  readonly da?: string;
  readonly cause?: number;
  readonly tpdu?: TpduFields;
}

/** A CP message as the vectors write its fields; bit 3 of `ti` is the flag. */
export interface CpFields {
  readonly type: string;
  readonly ti: number;
  readonly rpdu?: RpFields;
}

/** The number of a vector, such as `+12065550102`. */
export const numberOfField = (number = ''): NumberAddress => internationalNumber(number.replace(/^\+/, ''));

/** A TPDU out of a vector's fields. */
export function tpduOfFields(fields: TpduFields): Tpdu {
  const common = { protocolIdentifier: 0, ...userDataOf(fields) };
  switch (fields.type) {
    case 'SMS-SUBMIT':
      return {
        type: fields.type,
        rejectDuplicates: false,
        statusReportRequest: fields.srr ?? false,
        replyPath: false,
        messageReference: fields.mr ?? 0,
        destinationAddress: numberOfField(fields.da),
        ...(fields.vpRel !== undefined && {
          validityPeriod: decodeValidityPeriod(readerOf(Uint8Array.of(fields.vpRel)), 'relative'),
        }),
        ...common,
      };
    case 'SMS-DELIVER':
      return {
        type: fields.type,
        moreMessagesToSend: fields.mms ?? false,
        statusReportIndication: fields.sri ?? false,
        replyPath: false,
        originatingAddress: numberOfField(fields.oa),
        serviceCentreTimeStamp: timeOf(fields.scts),
        ...common,
      };
    case 'SMS-STATUS-REPORT':
      return {
        type: fields.type,
        moreMessagesToSend: false,
        statusReportQualifier: false,
        messageReference: fields.mr ?? 0,
        recipientAddress: numberOfField(fields.ra),
        serviceCentreTimeStamp: timeOf(fields.scts),
        dischargeTime: timeOf(fields.dt),
        status: fields.st ?? 0,
      };
    case 'SMS-DELIVER-REPORT':
      return { type: fields.type, ...(fields.fcs !== undefined && { failureCause: fields.fcs }) };
    case 'SMS-SUBMIT-REPORT':
      return {
        type: fields.type,
        serviceCentreTimeStamp: timeOf(fields.scts),
        ...(fields.fcs !== undefined && { failureCause: fields.fcs }),
      };
    default:
      throw new RangeError(`No TPDU: ${fields.type}`);
  }
}

/** The user data of each short message that a text takes, with the header that joins them. */
export function userDataOfText(
  text: string,
  concatenation: { readonly reference: number; readonly bits: ReferenceBits },
): readonly { readonly dataCodingScheme: number; readonly userData: UserData }[] {
  const segments = segmentsOf(text, { referenceBits: concatenation.bits });
  if (segments === undefined) throw new RangeError('A text for more short messages than can be joined');
  const { alphabet, parts } = segments;
  return parts.map((content, index) => ({
    dataCodingScheme: dataCodingSchemes[alphabet],
    userData:
      parts.length === 1
        ? { content }
        : {
            header: [{ type: 'concatenation', ...concatenation, total: parts.length, sequence: index + 1 }],
            content,
          },
  }));
}

/** An RP message out of a vector's fields. */
export function rpOfFields(fields: RpFields): RpMessage {
  const fromNetwork = fields.dir === 'n-ms';
  return {
    type: fields.type,
    direction: fromNetwork ? 'network to MS' : 'MS to network',
    messageReference: fields.mr,
    ...(fields.type === 'RP-DATA' && {
      [fromNetwork ? 'originatorAddress' : 'destinationAddress']: numberOfField(
        fromNetwork ? fields.oa : fields.da,
      ),
    }),
    ...(fields.cause !== undefined && { cause: fields.cause }),
    ...(fields.tpdu && { userData: tpduOfFields(fields.tpdu) }),
  } as RpMessage;
}

/** A CP message out of a vector's fields. */
export function cpOfFields({ type, ti, rpdu }: CpFields): CpMessage {
  return {
    type,
    transactionIdentifier: ti & 7,
    openedBy: ti < 8 ? 'sender' : 'receiver',
    ...(rpdu && { userData: rpOfFields(rpdu) }),
  } as CpMessage;
}

function userDataOf({ text = '', data, udh, concat }: TpduFields): {
  dataCodingScheme: number;
  userData: UserData;
} {
  const header: InformationElement[] = [
    ...(concat
      ? [
          {
            type: 'concatenation',
            bits: 8,
            reference: concat.ref,
            total: concat.total,
            sequence: concat.seq,
          } as const,
        ]
      : []),
    ...decodeUserDataHeader(Uint8Array.from(udh ?? [])),
  ];
  return {
    dataCodingScheme: dataCodingSchemes[data === undefined ? alphabetFor(text) : '8-bit data'],
    userData: {
      ...(header.length > 0 && { header }),
      content: data === undefined ? text : octetsOf(data),
    },
  };
}

function timeOf([local, zone]: readonly (string | number)[] = []): TimeStamp {
  return { local: String(local), zoneQuarters: Number(zone) };
}

import type { RpMessage } from '../codecs/sms/rp.ts';
import type { FailureCause, Outcome } from '../protocol/messages/common.ts';
import { causeOf } from './causes.ts';
import { numberAddress } from './globalTitles.ts';
import type { Hop } from './hop.ts';
import { deliverReportOfFailure, submitReport, submitReportOfFailure } from './reports.ts';
import { downwards, type ShortMessage, submitOf } from './shortMessage.ts';

/** By which count both ends know a message, and when the service centre took what it brings. */
type Counted = Pick<Hop, 'reference' | 'origin'>;

type Carried = ShortMessage & { readonly tpdu: string; readonly scAddress: string };

/** RP-DATA: to the network around an SMS-SUBMIT, else to the phone (TS 24.011 clauses 7.3.1 and 7.3.2). */
export const rpData = (message: Carried, { reference: messageReference, origin }: Counted): RpMessage =>
  message.tpdu === 'SMS-SUBMIT'
    ? {
        type: 'RP-DATA',
        direction: 'MS to network',
        messageReference,
        destinationAddress: numberAddress(message.scAddress),
        userData: submitOf(message, origin),
      }
    : {
        type: 'RP-DATA',
        direction: 'network to MS',
        messageReference,
        originatorAddress: numberAddress(message.scAddress),
        userData: downwards(message, origin),
      };

/** RP-SMMA: the phone has memory again (TS 24.011 clause 7.3.5). */
export const rpMemoryAvailable = ({ reference: messageReference }: Counted): RpMessage => ({
  type: 'RP-SMMA',
  direction: 'MS to network',
  messageReference,
});

interface Report {
  /** None in the answer to an indication that there is memory again. */
  readonly tpdu?: 'SMS-DELIVER-REPORT' | 'SMS-SUBMIT-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}

/** RP-ACK or RP-ERROR that brings a report (TS 24.011 clauses 7.3.3 and 7.3.4). */
export function rpReport(
  { tpdu, result, cause }: Report,
  { reference: messageReference, origin: { takenMs } }: Counted,
): RpMessage {
  const failed = { type: 'RP-ERROR', messageReference, cause: causeOf(cause).rp } as const;
  const done = { type: 'RP-ACK', messageReference } as const;
  const isDone = result === 'positive';
  if (tpdu === 'SMS-DELIVER-REPORT')
    return isDone
      ? { ...done, direction: 'MS to network', userData: { type: tpdu } }
      : { ...failed, direction: 'MS to network', userData: deliverReportOfFailure(cause) };
  const direction = 'network to MS';
  if (tpdu === undefined) return isDone ? { ...done, direction } : { ...failed, direction };
  return isDone
    ? { ...done, direction, userData: submitReport(takenMs) }
    : { ...failed, direction, userData: submitReportOfFailure(cause, takenMs) };
}

import { encodeCp } from '../codecs/sms/cp.ts';
import { encodeRp, type RpMessage } from '../codecs/sms/rp.ts';
import { isServingNode } from '../protocol/elementIds.ts';
import { scAddress } from '../protocol/subscribers.ts';
import { exchangeOf, referenceOf } from './exchange.ts';
import { numberAddress } from './globalTitles.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { rpReport } from './reports.ts';
import { downwards, submitOf } from './shortMessage.ts';

/**
 * The links of the service centre, which are not standardised: the relay layer is their abstract form (TS 23.040 clause
 * 9.3). It has no field for the service centre's own type, for message waiting and for access over IP [R].
 */
export const serviceCentreEncoders: Encoders<'SC-MT' | 'SC-MO' | 'SC-SUBMIT-REPORT' | 'SC-DELIVER-REPORT'> = {
  'SC-MT': (hop) =>
    overRp({
      type: 'RP-DATA',
      direction: 'network to MS',
      messageReference: referenceOf(hop),
      originatorAddress: numberAddress(hop.message.scAddress),
      userData: downwards(hop.message, hop.sentMs),
    }),
  'SC-MO': (hop) =>
    overRp({
      type: 'RP-DATA',
      direction: 'MS to network',
      messageReference: referenceOf(hop),
      destinationAddress: numberAddress(scAddress),
      userData: submitOf(hop.message),
    }),
  'SC-SUBMIT-REPORT': (hop) => overRp(rpReport(hop.message, referenceOf(hop), hop.sentMs)),
  'SC-DELIVER-REPORT': (hop) => overRp(rpReport(hop.message, referenceOf(hop), hop.sentMs)),
};

/** Between a phone and its serving node: the control layer, and the relay layer in it (TS 24.011 clause 7). */
export const radioEncoders: Encoders<'RADIO-SM' | 'RADIO-ACK' | 'RADIO-SMMA'> = {
  'RADIO-SM': (hop) => overCp(hop, 'sender', radioShortMessage(hop)),
  'RADIO-ACK': (hop) => overCp(hop, 'receiver', rpReport(hop.message, referenceOf(hop), hop.sentMs)),
  'RADIO-SMMA': (hop) =>
    overCp(hop, 'sender', {
      type: 'RP-SMMA',
      direction: 'MS to network',
      messageReference: referenceOf(hop),
    }),
};

function radioShortMessage(hop: Hop<Extract<Hop['message'], { readonly type: 'RADIO-SM' }>>): RpMessage {
  const { message, from } = hop;
  const messageReference = referenceOf(hop);
  return isServingNode(from)
    ? {
        type: 'RP-DATA',
        direction: 'network to MS',
        messageReference,
        originatorAddress: numberAddress(message.scAddress),
        userData: downwards(message, hop.sentMs),
      }
    : {
        type: 'RP-DATA',
        direction: 'MS to network',
        messageReference,
        destinationAddress: numberAddress(message.scAddress),
        userData: submitOf(message),
      };
}

const overRp = (message: RpMessage): Pdu => ({ dissector: 'gsm_a_rp', piece: encodeRp(message) });

const overCp = (hop: Hop, openedBy: 'sender' | 'receiver', userData: RpMessage): Pdu => ({
  dissector: 'gsm_a_dtap',
  piece: encodeCp({
    type: 'CP-DATA',
    transactionIdentifier: exchangeOf(hop) % 7,
    openedBy,
    userData,
  }),
});

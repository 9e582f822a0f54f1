import { encodeCp } from '../codecs/sms/cp.ts';
import { encodeRp, type RpMessage } from '../codecs/sms/rp.ts';
import { scAddress } from '../protocol/subscribers.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { rpData, rpMemoryAvailable, rpReport } from './rp.ts';

/**
 * The links of the service centre, which are not standardised: the relay layer is their abstract form (TS 23.040 clause
 * 9.3). It has no field for the service centre's own type, for message waiting and for access over IP [R].
 */
export const serviceCentreEncoders: Encoders<'SC-MT' | 'SC-MO' | 'SC-SUBMIT-REPORT' | 'SC-DELIVER-REPORT'> = {
  'SC-MT': (hop) => overRp(rpData(hop.message, hop)),
  'SC-MO': (hop) => overRp(rpData({ ...hop.message, scAddress }, hop)),
  'SC-SUBMIT-REPORT': (hop) => overRp(rpReport(hop.message, hop)),
  'SC-DELIVER-REPORT': (hop) => overRp(rpReport(hop.message, hop)),
};

/** Between a phone and its serving node: the control layer, and the relay layer in it (TS 24.011 clause 7). */
export const radioEncoders: Encoders<'RADIO-SM' | 'RADIO-ACK' | 'RADIO-SMMA'> = {
  'RADIO-SM': (hop) => overCp(hop, 'sender', rpData(hop.message, hop)),
  'RADIO-ACK': (hop) => overCp(hop, 'receiver', rpReport(hop.message, hop)),
  'RADIO-SMMA': (hop) => overCp(hop, 'sender', rpMemoryAvailable(hop)),
};

const overRp = (message: RpMessage): Pdu => ({ dissector: 'gsm_a_rp', piece: encodeRp(message) });

const overCp = (hop: Hop, openedBy: 'sender' | 'receiver', userData: RpMessage): Pdu => ({
  dissector: 'gsm_a_dtap',
  piece: encodeCp({
    type: 'CP-DATA',
    transactionIdentifier: hop.exchange.turn % 7,
    openedBy,
    userData,
  }),
});

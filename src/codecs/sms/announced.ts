import { numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';
import { dataCodingWords } from './dataCoding.ts';
import { flag } from './flag.ts';
import { encodeProtocolIdentifier } from './protocolIdentifier.ts';
import { decodeUserData, encodeUserData, type UserData } from './userData.ts';

/** What a report may carry; TP-Parameter-Indicator announces it (TS 23.040 clause 9.2.3.27). */
export interface Announced {
  readonly protocolIdentifier?: number;
  /** Without it user data are in the GSM 7-bit alphabet. */
  readonly dataCodingScheme?: number;
  readonly userData?: UserData;
}

/** TP-Parameter-Indicator, which stands apart from what it announces in SMS-SUBMIT-REPORT. */
export const encodeParameterIndicator = (announced: Announced): Piece =>
  octet('TP-Parameter-Indicator', [
    flag('TP-User-Data-Length', 0x04, announced.userData !== undefined, 'follows', 'absent'),
    flag('TP-Data-Coding-Scheme', 0x02, announced.dataCodingScheme !== undefined, 'follows', 'absent'),
    flag('TP-Protocol-Identifier', 0x01, announced.protocolIdentifier !== undefined, 'follows', 'absent'),
  ]);

/** @throws RangeError if a value has no octets. */
export function encodeAnnounced(announced: Announced): readonly Piece[] {
  const { protocolIdentifier, dataCodingScheme, userData } = announced;
  return [
    ...(protocolIdentifier === undefined ? [] : [encodeProtocolIdentifier(protocolIdentifier)]),
    ...(dataCodingScheme === undefined
      ? []
      : [numberPiece('TP-Data-Coding-Scheme', dataCodingScheme, 1, dataCodingWords(dataCodingScheme))]),
    ...(userData === undefined ? [] : encodeUserData(userData, dataCodingScheme ?? 0)),
  ];
}

/** @throws Malformed if the indicator goes on in a second octet. */
export function decodeParameterIndicator(reader: Reader): number {
  const indicator = reader.number(1);
  if (indicator >= 0x80) throw new Malformed('The parameter indicator goes on in a second octet');
  return indicator;
}

/** Takes everything that is left. @throws Malformed */
export function decodeAnnounced(reader: Reader, indicator: number, hasHeader: boolean): Announced {
  const protocolIdentifier = (indicator & 0x01) === 0 ? undefined : reader.number(1);
  const dataCodingScheme = (indicator & 0x02) === 0 ? undefined : reader.number(1);
  const userData =
    (indicator & 0x04) === 0 ? undefined : decodeUserData(reader, dataCodingScheme ?? 0, hasHeader);
  reader.end();
  return {
    ...(protocolIdentifier !== undefined && { protocolIdentifier }),
    ...(dataCodingScheme !== undefined && { dataCodingScheme }),
    ...(userData !== undefined && { userData }),
  };
}

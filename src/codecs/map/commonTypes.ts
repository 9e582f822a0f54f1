import { asciiText } from '../asn1/basicTypes.ts';
import { sequence } from '../asn1/sequence.ts';
import { type Contents, context, simple, type Type } from '../asn1/type.ts';
import { digitsOf, swappedBcd } from '../digits.ts';
import type { Piece } from '../piece.ts';
import { readerOf } from '../reader.ts';
import { addressWords, decodeNumber, encodeNumber, type NumberAddress } from '../sms/address.ts';
import { decodeTpAddress, encodeTpAddress, type TpAddress } from '../sms/tpAddress.ts';
import { encodeTpdu, type Tpdu } from '../sms/tpdu.ts';

/** `AddressString` and `ISDN-AddressString` (TS 29.002 clause 17.7.8). */
export const addressString: Type<NumberAddress> = {
  tag: 0x04,
  write: (address) => ({ pieces: encodeNumber(address), says: addressWords(address) }),
  read: (contents) => decodeNumber(readerOf(contents)),
};

/** `IMSI`, `HLR-Id`, or the MT correlation ID that stands in the place of an IMSI. */
export const digitString: Type<string> = {
  tag: 0x04,
  write: (digits) => simple(swappedBcd(digits), digits),
  read: digitsOf,
};

/** `SM-RP-SMEA`: an address of a user as TS 23.040 writes it. */
export const userAddress: Type<TpAddress> = {
  tag: 0x04,
  write: (address) => inside(encodeTpAddress('Address', address)),
  read(contents) {
    const reader = readerOf(contents);
    const address = decodeTpAddress(reader);
    reader.end();
    return address;
  },
};

/** `SignalInfo` that holds a TPDU, read as the operation says. */
export const signalInfo = <T extends Tpdu>(decode: (octets: Uint8Array<ArrayBuffer>) => T): Type<T> => ({
  tag: 0x04,
  write: (tpdu) => inside(encodeTpdu(tpdu)),
  read: decode,
});

/** `NetworkNodeDiameterAddress` */
export const diameterAddress = sequence({
  'diameter-Name': context(0, asciiText),
  'diameter-Realm': context(1, asciiText),
});

/** Contents that are one piece. */
const inside = (piece: Piece): Contents => ({
  pieces: [piece],
  ...(piece.says !== undefined && { says: piece.says }),
});

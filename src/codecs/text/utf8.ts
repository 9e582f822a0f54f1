import { Malformed } from '../reader.ts';

/** The text that octets in UTF-8 say. @throws Malformed if they are not UTF-8. */
export function utf8Of(octets: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    throw new Malformed('Not UTF-8');
  }
}

/** The octets of a text in UTF-8. */
export const octetsOfText = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Whether the text stands somewhere in the octets. */
export function includesText(octets: Uint8Array, text: string): boolean {
  const some = octetsOfText(text);
  return octets.some((_, from) => some.every((one, index) => octets[from + index] === one));
}

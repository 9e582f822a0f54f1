/** Two digits an octet, with spaces between; of many no more than the first. */
export function hexText(octets: Uint8Array, atMost = octets.length): string {
  const shown = Array.from(octets.subarray(0, atMost), hexDigits).join(' ');
  return octets.length > atMost ? `${shown} …` : shown;
}

export const hexDigits = (octet: number): string => octet.toString(16).padStart(2, '0');

/** Octets as ASCII, with a dot for what it cannot print. */
export const asciiText = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => (octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : '.')).join('');

/** A place in a message, in hexadecimal as dumps have it. */
export const offsetText = (offset: number): string => offset.toString(16).padStart(4, '0');

/** The whole message as a dump of rows of 16. */
export function dumpText(octets: Uint8Array): string {
  const rows = Array.from({ length: Math.ceil(octets.length / 16) }, (_, row) => {
    const inRow = octets.subarray(row * 16, row * 16 + 16);
    return `${offsetText(row * 16)}  ${hexText(inRow).padEnd(47)}  ${asciiText(inRow)}`;
  });
  return `${rows.join('\n')}\n`;
}

/** Some bits of an octet in their place, such as `..01 ....`. */
export function bitsText(octet: number, mask: number): string {
  const digits = Array.from({ length: 8 }, (_, index) => {
    const bit = 0x80 >> index;
    return (mask & bit) === 0 ? '.' : (octet & bit) === 0 ? '0' : '1';
  });
  return `${digits.slice(0, 4).join('')} ${digits.slice(4).join('')}`;
}

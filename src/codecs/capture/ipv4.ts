/** The four octets of an address such as `10.1.0.1`. @throws RangeError if it is none. */
export function ipv4Of(dotted: string): readonly number[] {
  const parts = dotted.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255))
    throw new RangeError(`Not an IPv4 address: ${dotted}`);
  return parts;
}

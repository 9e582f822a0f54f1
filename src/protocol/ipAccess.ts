import type { UserEquipment } from './elementIds.ts';
import { type Identity, identityNamed } from './subscribers.ts';

/** The addresses that the terminals have from their IP access, of a range for private use (RFC 1918). */
const ipAddresses: Readonly<Record<UserEquipment, string>> = { 'UE-A': '10.1.0.1', 'UE-B': '10.1.0.2' };

export function ipAddressOf(ue: UserEquipment): string {
  return ipAddresses[ue];
}

/** The terminal that an IP packet reaches. */
export function terminalAt(ipAddress: string): UserEquipment {
  const found = (['UE-A', 'UE-B'] as const).find((ue) => ipAddresses[ue] === ipAddress);
  if (found === undefined) throw new Error(`No terminal has the address ${ipAddress}`);
  return found;
}

/** The Network Access Identifier of a subscriber, made from the IMSI (TS 23.003 clause 14). */
export function naiOf({ imsi }: Identity): string {
  return `${imsi}@nai.3gppnetwork.org`;
}

/** The IMSI, taken from the user part of a Network Access Identifier (TR 23.804 clause 8.1 step 3). */
export function imsiIn(nai: string): string {
  return nai.split('@')[0] ?? '';
}

/** The subscriber whom a Network Access Identifier names. */
export function subscriberNamed(nai: string): Identity {
  const identity = identityNamed(imsiIn(nai));
  if (identity === undefined) throw new Error(`Nobody is called ${nai}`);
  return identity;
}

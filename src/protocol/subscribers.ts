import type { UserEquipment } from './elementIds.ts';

/** Who a subscriber is, in all the ways that the networks name one. */
export interface Identity {
  readonly ue: UserEquipment;
  readonly name: string;
  /** Public User Identity. */
  readonly impu: string;
  readonly imsi: string;
  /** In international format (E.164), with its plus sign. */
  readonly msisdn: string;
}

/** The two subscribers of the laboratory. Numbers are from ranges kept for tests and fiction. */
export const identities: Readonly<Record<UserEquipment, Identity>> = {
  'UE-A': {
    ue: 'UE-A',
    name: 'Alice',
    impu: 'sip:alice@ims.mnc001.mcc001.3gppnetwork.org',
    imsi: '001010123456789',
    msisdn: '+12065550101',
  },
  'UE-B': {
    ue: 'UE-B',
    name: 'Bob',
    impu: 'sip:bob@ims.mnc002.mcc001.3gppnetwork.org',
    imsi: '001020123456780',
    msisdn: '+12065550102',
  },
};

/** The service centre's own address. */
export const scAddress = '+12065550190';

/** The number under which the IP-SM-GW sends a Short Message that it made itself, in the place of a service centre's. */
export const gatewayServiceAddress = '+12065550191';

/** The subscriber that a Public User Identity, an MSISDN or an IMSI names. */
export function identityNamed(name: string): Identity | undefined {
  return Object.values(identities).find(({ impu, imsi, msisdn }) => [impu, imsi, msisdn].includes(name));
}

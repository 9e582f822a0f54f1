import type { UserEquipment } from './elementIds.ts';
import type { Correspondent } from './userActions.ts';

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

/** A user of a network outside the picture. */
export const peer = {
  impu: 'sip:carol@ims.mnc003.mcc001.3gppnetwork.org',
  msisdn: '+12065550103',
} as const;

/** The group of a group chat, whose server is known by this address. */
export const group = {
  name: 'The hiking group',
  uri: 'sip:hikers@groups.ims.mnc001.mcc001.3gppnetwork.org',
} as const;

/** Under which identity and number a user writes to another. */
export function correspondent(whom: Correspondent): { readonly impu: string; readonly msisdn: string } {
  return whom === 'PEER-NET' ? peer : identities[whom];
}

/** The numbers that the gateway lends to chat sessions. */
export const sessionNumbers = ['+12065550160', '+12065550161', '+12065550162', '+12065550163'] as const;

/** A number of the same range that is lent to no session. */
export const strayNumber = '+12065550169';

/** Whether a number belongs to the gateway itself. */
export function isSessionNumber(number: string): boolean {
  return number === strayNumber || (sessionNumbers as readonly string[]).includes(number);
}

/** The service centre's own address. */
export const scAddress = '+12065550190';

/** The number under which the IP-SM-GW sends a Short Message that it made itself, in the place of a service centre's. */
export const gatewayServiceAddress = '+12065550191';

/** What stands where an MSISDN belongs and there is none (TS 23.003, dummy MSISDN). */
export const noMsisdn = '00000000000000';

/** Whether an address is an IMSI: that of a recipient without MSISDN. */
export const isImsi = (address: string): boolean => /^\d{15}$/.test(address);

/** How the HSS is asked about a recipient: by MSISDN, or by IMSI with the dummy beside it (TS 29.002). */
export function namingOf(address: string): { readonly msisdn: string; readonly imsi?: string } {
  return isImsi(address) ? { msisdn: noMsisdn, imsi: address } : { msisdn: address };
}

/** Receiver, sender and the receiver's home: what a service centre stores a Short Message under that has no number (TS 23.204 clause 6.0a). */
export function msisdnlessCorrelationId(sm: {
  readonly requestUri: string;
  readonly originator: string;
}): string {
  const home = sm.requestUri.split('@')[1] ?? '';
  return [sm.requestUri, sm.originator, `hss.${home}`].join(' ');
}

/** The gateway's own address in IMS. */
export const gatewayUri = 'sip:ip-sm-gw.ims.mnc001.mcc001.3gppnetwork.org';

/** The service centre's address as the gateway itself has it configured. */
export const configuredScAddress = '+12065550192';

/** The subscriber that a Public User Identity, an MSISDN (also as tel URI) or an IMSI names. */
export function identityNamed(uri: string): Identity | undefined {
  const name = uri.replace(/^tel:/, '');
  return Object.values(identities).find(({ impu, imsi, msisdn }) => [impu, imsi, msisdn].includes(name));
}

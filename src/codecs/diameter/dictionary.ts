import type { TpAddress } from '../sms/tpAddress.ts';
import type { Command } from './commands.ts';
import type { ShData } from './shData.ts';
import type { Diagnostics, ShortMessages } from './shortMessage.ts';

/** What the value of an AVP of each type is. */
export interface AvpValues<Of extends Command = Command> {
  readonly text: string;
  /** Four octets. */
  readonly number: number;
  /** Eight octets. */
  readonly long: number;
  /** Four octets whose bits have meanings. */
  readonly flags: number;
  /** An E.164 number in swapped BCD, without the type octet that MAP has. */
  readonly digits: string;
  /** An E.164 number in ASCII, after its address family. */
  readonly address: string;
  /** An instant to the second, such as `2026-03-14T09:26:53Z`, from 1968 to 2104. */
  readonly time: string;
  readonly grouped: Avps<Of>;
  readonly shData: ShData;
  readonly tpAddress: TpAddress;
  readonly shortMessage: Of extends keyof ShortMessages ? ShortMessages[Of] : never;
  readonly diagnostic: Of extends keyof Diagnostics ? Diagnostics[Of] : never;
}

export type AvpType = keyof AvpValues;

export type AvpName = keyof typeof dictionary;

/** An AVP by the name that its specification gives it, with its value, in a certain command. */
export type Avp<Of extends Command = Command> = {
  readonly [Name in AvpName]: readonly [name: Name, value: AvpValues<Of>[(typeof dictionary)[Name]['type']]];
}[AvpName];

/** AVPs in their order. An interface, because groups hold groups. */
export interface Avps<Of extends Command = Command> extends ReadonlyArray<Avp<Of>> {}

/** What goes with the code of an AVP. */
export interface AvpDefinition {
  readonly code: number;
  /** V: 3GPP has defined it. M: who does not know it has to refuse the message. */
  readonly flags: '' | 'M' | 'V' | 'VM';
  readonly type: AvpType;
}

/** The AVPs of the commands here (RFC 6733, 4006, 7944; TS 29.229, 29.329, 29.272, 29.336, 29.338, 29.173, 32.299). */
export const dictionary = {
  'User-Name': { code: 1, flags: 'M', type: 'text' },
  'Event-Timestamp': { code: 55, flags: 'M', type: 'time' },
  'Auth-Application-Id': { code: 258, flags: 'M', type: 'number' },
  'Acct-Application-Id': { code: 259, flags: 'M', type: 'number' },
  'Vendor-Specific-Application-Id': { code: 260, flags: 'M', type: 'grouped' },
  'Session-Id': { code: 263, flags: 'M', type: 'text' },
  'Origin-Host': { code: 264, flags: 'M', type: 'text' },
  'Vendor-Id': { code: 266, flags: 'M', type: 'number' },
  'Result-Code': { code: 268, flags: 'M', type: 'number' },
  'Auth-Session-State': { code: 277, flags: 'M', type: 'number' },
  'Error-Message': { code: 281, flags: '', type: 'text' },
  'Destination-Realm': { code: 283, flags: 'M', type: 'text' },
  'Destination-Host': { code: 293, flags: 'M', type: 'text' },
  'Origin-Realm': { code: 296, flags: 'M', type: 'text' },
  'Experimental-Result': { code: 297, flags: 'M', type: 'grouped' },
  'Experimental-Result-Code': { code: 298, flags: 'M', type: 'number' },
  DRMP: { code: 301, flags: '', type: 'number' },
  'CC-Request-Number': { code: 415, flags: 'M', type: 'number' },
  'CC-Request-Type': { code: 416, flags: 'M', type: 'number' },
  'CC-Service-Specific-Units': { code: 417, flags: 'M', type: 'long' },
  'Granted-Service-Unit': { code: 431, flags: 'M', type: 'grouped' },
  'Rating-Group': { code: 432, flags: 'M', type: 'number' },
  'Requested-Action': { code: 436, flags: 'M', type: 'number' },
  'Requested-Service-Unit': { code: 437, flags: 'M', type: 'grouped' },
  'Subscription-Id': { code: 443, flags: 'M', type: 'grouped' },
  'Subscription-Id-Data': { code: 444, flags: 'M', type: 'text' },
  'Subscription-Id-Type': { code: 450, flags: 'M', type: 'number' },
  'Multiple-Services-Credit-Control': { code: 456, flags: 'M', type: 'grouped' },
  'Service-Context-Id': { code: 461, flags: 'M', type: 'text' },
  'Accounting-Record-Type': { code: 480, flags: 'M', type: 'number' },
  'Accounting-Record-Number': { code: 485, flags: 'M', type: 'number' },
  'Visited-Network-Identifier': { code: 600, flags: 'VM', type: 'text' },
  'Public-Identity': { code: 601, flags: 'VM', type: 'text' },
  'Server-Name': { code: 602, flags: 'VM', type: 'text' },
  'Cx-User-Data': { code: 606, flags: 'VM', type: 'text' },
  'Server-Assignment-Type': { code: 614, flags: 'VM', type: 'number' },
  'User-Data-Already-Available': { code: 624, flags: 'VM', type: 'number' },
  'Session-Priority': { code: 650, flags: 'V', type: 'number' },
  'User-Identity': { code: 700, flags: 'VM', type: 'grouped' },
  MSISDN: { code: 701, flags: 'VM', type: 'digits' },
  'User-Data': { code: 702, flags: 'VM', type: 'shData' },
  'Data-Reference': { code: 703, flags: 'VM', type: 'number' },
  'Subs-Req-Type': { code: 705, flags: 'VM', type: 'number' },
  'Send-Data-Indication': { code: 710, flags: 'VM', type: 'number' },
  'Event-Type': { code: 823, flags: 'VM', type: 'grouped' },
  'SIP-Method': { code: 824, flags: 'VM', type: 'text' },
  'Role-Of-Node': { code: 829, flags: 'VM', type: 'number' },
  'IMS-Charging-Identifier': { code: 841, flags: 'VM', type: 'text' },
  'Node-Functionality': { code: 862, flags: 'VM', type: 'number' },
  'Service-Information': { code: 873, flags: 'VM', type: 'grouped' },
  'IMS-Information': { code: 876, flags: 'VM', type: 'grouped' },
  'Address-Data': { code: 897, flags: 'VM', type: 'text' },
  'Address-Type': { code: 899, flags: 'VM', type: 'number' },
  'Recipient-Address': { code: 1201, flags: 'VM', type: 'grouped' },
  'Alert-Reason': { code: 1434, flags: 'VM', type: 'number' },
  'SGSN-Number': { code: 1489, flags: 'VM', type: 'digits' },
  'MME-Number-for-MT-SMS': { code: 1645, flags: 'VM', type: 'digits' },
  'SMS-Information': { code: 2000, flags: 'VM', type: 'grouped' },
  'Data-Coding-Scheme': { code: 2001, flags: 'VM', type: 'number' },
  'SM-Message-Type': { code: 2007, flags: 'VM', type: 'number' },
  'Originator-SCCP-Address': { code: 2008, flags: 'VM', type: 'address' },
  'Reply-Path-Requested': { code: 2011, flags: 'VM', type: 'number' },
  'SM-Discharge-Time': { code: 2012, flags: 'VM', type: 'time' },
  'SMS-Node': { code: 2016, flags: 'VM', type: 'number' },
  'SMSC-Address': { code: 2017, flags: 'VM', type: 'address' },
  'Client-Address': { code: 2018, flags: 'VM', type: 'address' },
  'Number-of-Messages-Sent': { code: 2019, flags: 'VM', type: 'number' },
  'Recipient-Info': { code: 2026, flags: 'VM', type: 'grouped' },
  'Originator-Received-Address': { code: 2027, flags: 'VM', type: 'grouped' },
  'Serving-Node': { code: 2401, flags: 'VM', type: 'grouped' },
  'MME-Name': { code: 2402, flags: 'VM', type: 'text' },
  'MSC-Number': { code: 2403, flags: 'VM', type: 'digits' },
  'Additional-Serving-Node': { code: 2406, flags: 'VM', type: 'grouped' },
  'MME-Realm': { code: 2408, flags: 'VM', type: 'text' },
  'SGSN-Name': { code: 2409, flags: 'VM', type: 'text' },
  'SGSN-Realm': { code: 2410, flags: 'VM', type: 'text' },
  'IP-SM-GW-Number': { code: 3100, flags: 'VM', type: 'digits' },
  'IP-SM-GW-Name': { code: 3101, flags: 'VM', type: 'text' },
  'User-Identifier': { code: 3102, flags: 'VM', type: 'grouped' },
  'IP-SM-GW-Realm': { code: 3112, flags: 'VM', type: 'text' },
  'SC-Address': { code: 3300, flags: 'VM', type: 'digits' },
  'SM-RP-UI': { code: 3301, flags: 'VM', type: 'shortMessage' },
  'TFR-Flags': { code: 3302, flags: 'V', type: 'flags' },
  'SM-Delivery-Failure-Cause': { code: 3303, flags: 'V', type: 'grouped' },
  'SM-Enumerated-Delivery-Failure-Cause': { code: 3304, flags: 'VM', type: 'number' },
  'SM-Diagnostic-Info': { code: 3305, flags: 'VM', type: 'diagnostic' },
  'SM-Delivery-Timer': { code: 3306, flags: 'VM', type: 'number' },
  'SM-RP-MTI': { code: 3308, flags: 'VM', type: 'number' },
  'SM-RP-SMEA': { code: 3309, flags: 'VM', type: 'tpAddress' },
  'SRR-Flags': { code: 3310, flags: 'V', type: 'flags' },
  'SM-Delivery-Not-Intended': { code: 3311, flags: 'V', type: 'number' },
  'MWD-Status': { code: 3312, flags: 'V', type: 'flags' },
  'MME-Absent-User-Diagnostic-SM': { code: 3313, flags: 'V', type: 'number' },
  'MSC-Absent-User-Diagnostic-SM': { code: 3314, flags: 'V', type: 'number' },
  'SGSN-Absent-User-Diagnostic-SM': { code: 3315, flags: 'V', type: 'number' },
  'SM-Delivery-Outcome': { code: 3316, flags: 'V', type: 'grouped' },
  'MME-SM-Delivery-Outcome': { code: 3317, flags: 'V', type: 'grouped' },
  'MSC-SM-Delivery-Outcome': { code: 3318, flags: 'V', type: 'grouped' },
  'SGSN-SM-Delivery-Outcome': { code: 3319, flags: 'V', type: 'grouped' },
  'IP-SM-GW-SM-Delivery-Outcome': { code: 3320, flags: 'V', type: 'grouped' },
  'SM-Delivery-Cause': { code: 3321, flags: 'V', type: 'number' },
  'Absent-User-Diagnostic-SM': { code: 3322, flags: 'V', type: 'number' },
  'RDR-Flags': { code: 3323, flags: 'V', type: 'flags' },
  'SMSMI-Correlation-ID': { code: 3324, flags: 'V', type: 'grouped' },
  'HSS-ID': { code: 3325, flags: 'V', type: 'text' },
  'Originating-SIP-URI': { code: 3326, flags: 'V', type: 'text' },
  'Destination-SIP-URI': { code: 3327, flags: 'V', type: 'text' },
  'OFR-Flags': { code: 3328, flags: 'V', type: 'flags' },
  'SMS-GMSC-Alert-Event': { code: 3333, flags: 'V', type: 'flags' },
  'SMSF-3GPP-Absent-User-Diagnostic-SM': { code: 3334, flags: 'V', type: 'number' },
  'SMSF-Non-3GPP-Absent-User-Diagnostic-SM': { code: 3335, flags: 'V', type: 'number' },
  'SMSF-3GPP-SM-Delivery-Outcome': { code: 3336, flags: 'V', type: 'grouped' },
  'SMSF-Non-3GPP-SM-Delivery-Outcome': { code: 3337, flags: 'V', type: 'grouped' },
  'SMSF-3GPP-Number': { code: 3338, flags: 'V', type: 'digits' },
  'SMSF-Non-3GPP-Number': { code: 3339, flags: 'V', type: 'digits' },
  'SMSF-3GPP-Name': { code: 3340, flags: 'V', type: 'text' },
  'SMSF-Non-3GPP-Name': { code: 3341, flags: 'V', type: 'text' },
  'SMSF-3GPP-Realm': { code: 3342, flags: 'V', type: 'text' },
  'SMSF-Non-3GPP-Realm': { code: 3343, flags: 'V', type: 'text' },
  'SMSF-3GPP-Address': { code: 3344, flags: 'V', type: 'grouped' },
  'SMSF-Non-3GPP-Address': { code: 3345, flags: 'V', type: 'grouped' },
} as const satisfies Readonly<Record<string, AvpDefinition>>;

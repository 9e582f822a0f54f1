import type { ElementId } from '../protocol/elementIds.ts';
import { ipAddressOf } from '../protocol/ipAccess.ts';

/** Where an element is found: its IPv4 address and its host name, which is also its Diameter identity. */
export interface Place {
  readonly ipv4: string;
  readonly host: string;
}

/** The domains of the two subscribers' home networks, of IMS and of the packet core (TS 23.003). */
export const domains = {
  originating: 'ims.mnc001.mcc001.3gppnetwork.org',
  terminating: 'ims.mnc002.mcc001.3gppnetwork.org',
  peer: 'ims.mnc003.mcc001.3gppnetwork.org',
  core: 'epc.mnc001.mcc001.3gppnetwork.org',
} as const;

/** One address and one name for every element, whatever it speaks; 10.1 are terminals, 10.2 IMS, 10.3 the core. */
export const places: Readonly<Record<ElementId, Place>> = {
  'UE-A': { ipv4: ipAddressOf('UE-A'), host: `ue-a.${domains.originating}` },
  'UE-B': { ipv4: ipAddressOf('UE-B'), host: `ue-b.${domains.terminating}` },
  'P-CSCF': { ipv4: '10.2.0.1', host: `p-cscf.${domains.originating}` },
  'S-CSCF-O': { ipv4: '10.2.0.2', host: `s-cscf.${domains.originating}` },
  'S-CSCF-T': { ipv4: '10.2.0.3', host: `s-cscf.${domains.terminating}` },
  'I-CSCF': { ipv4: '10.2.0.4', host: `i-cscf.${domains.originating}` },
  'IM-AS': { ipv4: '10.2.0.5', host: `im-as.${domains.terminating}` },
  'CPM-AS': { ipv4: '10.2.0.6', host: `cpm-as.${domains.terminating}` },
  'GROUP-AS': { ipv4: '10.2.0.7', host: `groups.${domains.originating}` },
  PRESENCE: { ipv4: '10.2.0.8', host: `presence.${domains.originating}` },
  'IP-SM-GW': { ipv4: '10.2.0.10', host: `ip-sm-gw.${domains.originating}` },
  HSS: { ipv4: '10.3.0.1', host: `hss.${domains.core}` },
  'SMS-GMSC': { ipv4: '10.3.0.2', host: `sms-gmsc.${domains.core}` },
  MSC: { ipv4: '10.3.0.3', host: `msc.${domains.core}` },
  MME: { ipv4: '10.3.0.4', host: `mme.${domains.core}` },
  SMSF: { ipv4: '10.3.0.5', host: `smsf.${domains.core}` },
  AMF: { ipv4: '10.3.0.6', host: `amf.${domains.core}` },
  'SMS-IWMSC': { ipv4: '10.3.0.7', host: `sms-iwmsc.${domains.core}` },
  SGSN: { ipv4: '10.3.0.8', host: `sgsn.${domains.core}` },
  'SM-SC': { ipv4: '10.3.0.9', host: `sm-sc.${domains.core}` },
  CCF: { ipv4: '10.4.0.1', host: `ccf.${domains.core}` },
  OCS: { ipv4: '10.4.0.2', host: `ocs.${domains.core}` },
  CGW: { ipv4: '10.4.0.3', host: `cgw.${domains.core}` },
  'MMS-RS': { ipv4: '10.5.0.1', host: 'mms.mnc001.mcc001.3gppnetwork.org' },
  'PEER-NET': { ipv4: '10.5.0.2', host: `ip-sm-gw.${domains.peer}` },
};

/** The domain of an element's host name, which is also its Diameter realm. */
export const realmOf = (element: ElementId): string => places[element].host.replace(/^[^.]*\./, '');

/** Host and realm, as messages of MAP name a node that is reached over Diameter too. */
export const diameterAddressOf = (element: ElementId) => ({
  'diameter-Name': places[element].host,
  'diameter-Realm': realmOf(element),
});

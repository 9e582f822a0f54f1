import { integerOf } from '../asn1/basicTypes.ts';

const diagnostics = [
  'no paging response via the MSC',
  'IMSI detached',
  'roaming restriction',
  'deregistered in the HLR for non GPRS',
  'MS purged for non GPRS',
  'no paging response via the SGSN',
  'GPRS detached',
  'deregistered in the HLR for GPRS',
  'MS purged for GPRS',
  'unidentified subscriber via the MSC',
  'unidentified subscriber via the SGSN',
  'deregistered in the HSS/HLR for IMS',
  'no response via the IP-SM-GW',
  'the MS is temporarily unavailable',
] as const;

/** `AbsentSubscriberDiagnosticSM`, such as 12 for no response via the IP-SM-GW (TS 23.040 clause 3.3.2). */
export const absentSubscriberDiagnosticSM = integerOf((value) => diagnostics[value] ?? String(value));

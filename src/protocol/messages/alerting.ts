/** The subscriber can take messages again (TS 29.002; TS 23.204 clauses 6.5b and 6.6). */
export interface ReadyForShortMessage {
  readonly type: 'READY-SM';
  readonly imsi: string;
  readonly reason: 'present' | 'memoryAvailable';
  /** The client has become active in IMS. */
  readonly additionalReason?: 'imsActivity';
}
export interface ReadyForShortMessageResult {
  readonly type: 'READY-SM-RES';
}

/** A service centre that waits may try again. */
export interface AlertServiceCentre {
  readonly type: 'ALERT-SC';
  readonly scAddress: string;
  /** The subscriber that can be reached again (MSISDN-alert); without MSISDN, by IMSI. */
  readonly msisdn: string;
  readonly imsi?: string;
}
export interface ServiceCentreAlert {
  readonly type: 'SC-ALERT';
  readonly scAddress: string;
  readonly msisdn: string;
  readonly imsi?: string;
}

/** The phone says over its radio access that it has memory again (RP-SMMA). */
export interface RadioMemoryAvailable {
  readonly type: 'RADIO-SMMA';
  readonly imsi: string;
}

import type { ElementId } from '../elementIds.ts';

/** Which of the subscriber data forbids Short Messages or their interworking. */
export type Forbidden = 'not subscribed' | 'not authorised' | 'barred';

/** What the IP-SM-GW may do for a subscriber, as it reads it when the subscriber registers (clause 6.1). */
export interface ServiceData {
  readonly serviceLevel: boolean;
  readonly transportLevel: boolean;
  /** Why a level is not allowed. */
  readonly forbidden?: { readonly service?: Forbidden; readonly transport?: Forbidden };
  /** The service centre for Short Messages that the gateway makes itself; none where the HSS holds none. */
  readonly scAddress?: string;
}

export interface IwfRegister {
  readonly type: 'IWF-REG-REQ';
  readonly imsi: string;
  readonly gwAddress: ElementId;
}
export interface IwfRegisterResult {
  readonly type: 'IWF-REG-RES';
  readonly msisdn: string;
  readonly serviceData: ServiceData;
}
export interface IwfDeregister {
  readonly type: 'IWF-DEREG-REQ';
  readonly imsi: string;
}
export interface IwfDeregisterResult {
  readonly type: 'IWF-DEREG-RES';
}

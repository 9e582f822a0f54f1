import type { ElementId } from '../elementIds.ts';
import type { Outcome } from './common.ts';

interface CxUser {
  readonly user: string;
}

export interface CxUserAuthorizationRequest extends CxUser {
  readonly type: 'CX-UAR';
}
export interface CxUserAuthorizationAnswer {
  readonly type: 'CX-UAA';
  readonly result: Outcome;
  readonly serverName?: ElementId;
}
export interface CxServerAssignmentRequest extends CxUser {
  readonly type: 'CX-SAR';
  readonly registered: boolean;
}
export interface CxServerAssignmentAnswer {
  readonly type: 'CX-SAA';
  readonly mpsIndication: 'on' | 'off';
}
export interface CxLocationInfoRequest extends CxUser {
  readonly type: 'CX-LIR';
}
export interface CxLocationInfoAnswer {
  readonly type: 'CX-LIA';
  readonly result: Outcome;
  readonly serverName?: ElementId;
}

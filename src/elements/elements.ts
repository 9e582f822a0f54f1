import type { Element } from '../kernel/element.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import { cpmAs, imAs } from './applicationServer.ts';
import { ccf, cgw } from './charging/collection.ts';
import { ocs } from './charging/onlineCharging.ts';
import { groupAs } from './groupAs.ts';
import { hss } from './hss.ts';
import { iCscf } from './iCscf.ts';
import { ipSmGw } from './ipSmGw/ipSmGw.ts';
import { pCscf } from './pCscf.ts';
import { mmsRelay } from './mmsRelay.ts';
import { peerNet } from './peerNet.ts';
import { presence } from './presence.ts';
import { sCscf } from './sCscf.ts';
import { amf, servingNode } from './servingNode.ts';
import { smsGmsc } from './smsGmsc.ts';
import { smsIwmsc } from './smsIwmsc.ts';
import { smSc } from './smSc.ts';
import { userEquipment } from './ue.ts';

/** Every network element, by its id. */
export const elements = {
  'UE-A': userEquipment('UE-A'),
  'UE-B': userEquipment('UE-B'),
  'P-CSCF': pCscf,
  'I-CSCF': iCscf,
  'S-CSCF-O': sCscf('UE-A'),
  'S-CSCF-T': sCscf('UE-B'),
  'IM-AS': imAs,
  'CPM-AS': cpmAs,
  'GROUP-AS': groupAs,
  'IP-SM-GW': ipSmGw,
  HSS: hss,
  'SMS-GMSC': smsGmsc,
  'SMS-IWMSC': smsIwmsc,
  'SM-SC': smSc,
  MSC: servingNode('MSC'),
  SGSN: servingNode('SGSN'),
  MME: servingNode('MME'),
  SMSF: servingNode('SMSF'),
  AMF: amf,
  PRESENCE: presence,
  'MMS-RS': mmsRelay,
  'PEER-NET': peerNet,
  CCF: ccf,
  CGW: cgw,
  OCS: ocs,
} satisfies Record<ElementId, unknown> as unknown as Readonly<Record<ElementId, Element>>;

import { group, type Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { needed, readXml, textIn, xmlPieces } from './xml.ts';

/**
 * What the S-CSCF passes on to an application server from its filter criteria, inside the third-party REGISTER
 * (TS 24.229 clause 7.6). The other uses of this document are left out.
 */
export interface ServiceInfo {
  readonly serviceInfo: string;
}

/** The XML document of type application/3gpp-ims+xml. */
export function encodeServiceInfo({ serviceInfo }: ServiceInfo): Piece {
  const pieces = xmlPieces({
    name: 'ims-3gpp',
    attributes: { version: '1' },
    content: [{ name: 'service-info', content: serviceInfo }],
  });
  return { ...group('Service information', pieces), layer: '3GPP IMS XML' };
}

/** @throws Malformed */
export function decodeServiceInfo(octets: Uint8Array<ArrayBuffer>): ServiceInfo {
  const root = readXml(octets);
  if (root.name !== 'ims-3gpp') throw new Malformed('Not a 3GPP IMS document');
  return { serviceInfo: needed(textIn(root, 'service-info'), 'service-info') };
}

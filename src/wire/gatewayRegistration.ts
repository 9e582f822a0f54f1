import type { ShData } from '../codecs/diameter/shData.ts';
import type { IwfRegisterResult } from '../protocol/messages/registration.ts';
import { identityNamed } from '../protocol/subscribers.ts';
import { answer, request } from './diameterExchange.ts';
import { digitsOf, numberAddress, numberOf } from './globalTitles.ts';
import { diameterAddressOf, places, realmOf } from './addresses.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { answered, asked } from './mapDialogue.ts';
import { isDiameter } from './isDiameter.ts';

/**
 * The gateway tells the HSS that it serves a user, or no longer does: anyTimeModification of MAP, or Profile-Update of
 * Sh (TS 23.204 clauses 6.1 and 6.2).
 */
export const gatewayRegistrationEncoders: Encoders<
  'IWF-REG-REQ' | 'IWF-REG-RES' | 'IWF-DEREG-REQ' | 'IWF-DEREG-RES'
> = {
  'IWF-REG-REQ': (hop) => {
    const { imsi, gwAddress } = hop.message;
    return isDiameter(hop)
      ? update(hop, imsi, {
          'IP-SM-GW-Number': numberOf(gwAddress),
          'IP-SM-GW-Name': places[gwAddress].host,
          'IP-SM-GW-Realm': realmOf(gwAddress),
        })
      : modification(hop, imsi, 'activate');
  },
  // [R] The result of MAP has no field for what the gateway may do, nor has the answer of Sh, which can hold any AVP
  // besides its own: there it is, in MAP it is not.
  'IWF-REG-RES': (hop) =>
    isDiameter(hop)
      ? answer(hop, 'PUA', [['User-Data', dataOf(hop.message)]])
      : answered(hop, context, { opCode: 'anyTimeModification', parameter: {} }),
  'IWF-DEREG-REQ': (hop) =>
    isDiameter(hop)
      ? update(hop, hop.message.imsi, { 'IP-SM-GW-Number': '' })
      : modification(hop, hop.message.imsi, 'deactivate'),
  'IWF-DEREG-RES': (hop) =>
    isDiameter(hop)
      ? answer(hop, 'PUA')
      : answered(hop, context, { opCode: 'anyTimeModification', parameter: {} }),
};

const context = 'anyTimeInfoHandling';
const smsRegistration = 24;

const modification = (hop: Hop, imsi: string, status: 'activate' | 'deactivate'): Pdu =>
  asked(hop, context, {
    opCode: 'anyTimeModification',
    parameter: {
      subscriberIdentity: { imsi },
      'gsmSCF-Address': numberAddress(numberOf(hop.from)),
      'modificationRequestFor-IP-SM-GW-Data': {
        modifyRegistrationStatus: status,
        ...(status === 'activate' && { 'ip-sm-gw-DiameterAddress': diameterAddressOf(hop.from) }),
      },
    },
  });

/** Sh names a user by a public identity or a number, and never by the IMSI alone: the document holds that too. */
const update = (hop: Hop, imsi: string, data: ShData): Pdu =>
  request(hop, 'PUR', [
    ['User-Identity', [['Public-Identity', identityNamed(imsi)?.impu ?? `sip:${imsi}`]]],
    ['Data-Reference', smsRegistration],
    ['User-Data', { ...data, IMSI: imsi }],
  ]);

function dataOf({ msisdn, serviceData }: IwfRegisterResult): ShData {
  const { serviceLevel, transportLevel, scAddress, forbidden } = serviceData;
  const words = (level: 'service' | 'transport', isAllowed: boolean) =>
    `${level} level: ${isAllowed ? 'allowed' : (forbidden?.[level] ?? 'not allowed')}`;
  return {
    MSISDN: digitsOf(msisdn),
    ServiceIndication: 'SMS interworking',
    SequenceNumber: '1',
    ServiceData: [words('service', serviceLevel), words('transport', transportLevel)].join('; '),
    ...(scAddress !== undefined && { SCAddress: digitsOf(scAddress) }),
  };
}

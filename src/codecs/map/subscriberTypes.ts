import { enumerated, namedBits } from '../asn1/basicTypes.ts';
import { optional, sequence } from '../asn1/sequence.ts';
import { choice, context, explicit } from '../asn1/type.ts';
import { addressString, diameterAddress, digitString } from './commonTypes.ts';

/** `AnyTimeModificationArg` as far as an IP-SM-GW uses it (TS 29.002 clause 17.7.1). */
export const anyTimeModificationArg = sequence({
  subscriberIdentity: explicit(
    0,
    choice({ imsi: context(0, digitString), msisdn: context(1, addressString) }),
  ),
  'gsmSCF-Address': context(1, addressString),
  'modificationRequestFor-IP-SM-GW-Data': optional(
    context(
      8,
      sequence({
        modifyRegistrationStatus: optional(context(0, enumerated('deactivate', 'activate'))),
        'ip-sm-gw-DiameterAddress': optional(context(2, diameterAddress)),
      }),
    ),
  ),
  'activationRequestForUE-reachability': optional(context(9, namedBits(1, ['mmeAndSgsn']))),
});

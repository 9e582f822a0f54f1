import type { XmlElement } from '../codecs/text/xml.ts';
import { xmlPieces } from '../codecs/text/xml.ts';
import { group } from '../codecs/piece.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { CxServerAssignmentAnswer } from '../protocol/messages/cx.ts';
import { identityNamed } from '../protocol/subscribers.ts';
import { answer, request, type Result } from './diameterExchange.ts';
import { places, realmOf } from './addresses.ts';
import type { Encoders, Hop } from './hop.ts';

/** Which S-CSCF serves a user, and with what profile: Cx (TS 29.229). No figure draws these questions [G]. */
export const subscriptionEncoders: Encoders<'CX-UAR' | 'CX-UAA' | 'CX-SAR' | 'CX-SAA' | 'CX-LIR' | 'CX-LIA'> =
  {
    'CX-UAR': (hop) =>
      request(hop, 'UAR', [
        ['User-Name', privateIdentity(hop.message.user)],
        ['Public-Identity', hop.message.user],
        ['Visited-Network-Identifier', realmOf(hop.from)],
      ]),
    'CX-UAA': (hop) => {
      const { result, serverName } = hop.message;
      return answer(hop, 'UAA', serverAvps(serverName), result === 'positive' ? found : unknown);
    },
    'CX-SAR': (hop) =>
      request(hop, 'SAR', [
        ['User-Name', privateIdentity(hop.message.user)],
        ['Public-Identity', hop.message.user],
        ['Server-Name', uriOf(hop.from)],
        ['Server-Assignment-Type', hop.message.registered ? registration : deregistration],
        ['User-Data-Already-Available', 0],
      ]),
    'CX-SAA': (hop) => answer(hop, 'SAA', [['Cx-User-Data', profileOf(hop)]]),
    'CX-LIR': (hop) => request(hop, 'LIR', [['Public-Identity', hop.message.user]]),
    'CX-LIA': (hop) => {
      const { result, serverName } = hop.message;
      return result === 'positive'
        ? answer(hop, 'LIA', serverAvps(serverName))
        : answer(hop, 'LIA', [], notRegistered);
    },
  };

const registration = 1;
const deregistration = 5;
const found: Result = { experimental: 2002 };
const unknown: Result = { experimental: 5001 };
const notRegistered: Result = { experimental: 5003 };

const uriOf = (element: ElementId): string => `sip:${places[element].host}`;

const serverAvps = (serverName: ElementId | undefined) =>
  serverName === undefined ? [] : [['Server-Name', uriOf(serverName)] as const];

/** The IMSI at the home network of the user (TS 23.003 clause 13.3); of whom no IMSI is known, the public identity. */
function privateIdentity(user: string): string {
  const identity = identityNamed(user);
  return identity === undefined
    ? user.replace(/^sip:/, '')
    : `${identity.imsi}@${identity.impu.split('@')[1] ?? ''}`;
}

/**
 * The user profile, with the priority of the user where MPS for Messaging is on: no element of release 17 says that by
 * itself [G].
 */
function profileOf({ message, concerning }: Hop<CxServerAssignmentAnswer>): string {
  const asked = concerning.find((one) => one.type === 'CX-SAR');
  const user = asked?.type === 'CX-SAR' ? asked.user : '';
  const priority: readonly XmlElement[] =
    message.mpsIndication === 'on'
      ? [{ name: 'Extension', content: [{ name: 'ServicePriorityLevel', content: '0' }] }]
      : [];
  const document: XmlElement = {
    name: 'IMSSubscription',
    content: [
      { name: 'PrivateID', content: privateIdentity(user) },
      {
        name: 'ServiceProfile',
        content: [{ name: 'PublicIdentity', content: [{ name: 'Identity', content: user }] }, ...priority],
      },
    ],
  };
  return new TextDecoder().decode(group('', xmlPieces(document)).octets);
}

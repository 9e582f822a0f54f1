import { group, type Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { elementsIn, needed, readXml, textIn, type XmlElement, xmlPieces } from './xml.ts';

/** The registrations of a user, in a NOTIFY of the event package reg (RFC 3680). */
export interface RegInfo {
  /** Counts up from 0 in the NOTIFY requests of one subscription. */
  readonly version: number;
  readonly state: 'full' | 'partial';
  readonly registrations: readonly Registration[];
}

interface Registration {
  readonly aor: string;
  readonly id: string;
  readonly state: (typeof registrationStates)[number];
  readonly contacts: readonly Contact[];
}

interface Contact {
  readonly id: string;
  readonly state: (typeof contactStates)[number];
  readonly event: (typeof events)[number];
  /** Seconds that are left. */
  readonly expires?: number;
  readonly uri: string;
  /** Parameters of the Contact header that are no part of RFC 3261, such as `+g.3gpp.smsip`. */
  readonly parameters: readonly { readonly name: string; readonly value?: string }[];
}

/** The XML document of type application/reginfo+xml. */
export function encodeRegInfo({ version, state, registrations }: RegInfo): Piece {
  const pieces = xmlPieces({
    name: 'reginfo',
    attributes: { xmlns: namespace, version: String(version), state },
    content: registrations.map(({ contacts, ...attributes }) => ({
      name: 'registration',
      attributes,
      content: contacts.map(contactElement),
    })),
  });
  return { ...group('Registration information', pieces), layer: 'reginfo' };
}

/** What RFC 3680 has beyond the type is passed over. @throws Malformed */
export function decodeRegInfo(octets: Uint8Array<ArrayBuffer>): RegInfo {
  const root = readXml(octets);
  if (root.name !== 'reginfo' || root.attributes?.['xmlns'] !== namespace)
    throw new Malformed('Not registration information');
  return {
    version: numberIn(root, 'version'),
    state: oneOf(['full', 'partial'], root, 'state'),
    registrations: elementsIn(root, 'registration').map((registration) => ({
      aor: attributeOf(registration, 'aor'),
      id: attributeOf(registration, 'id'),
      state: oneOf(registrationStates, registration, 'state'),
      contacts: elementsIn(registration, 'contact').map(contactOf),
    })),
  };
}

const namespace = 'urn:ietf:params:xml:ns:reginfo';
const registrationStates = ['init', 'active', 'terminated'] as const;
const contactStates = ['active', 'terminated'] as const;
const events = [
  'registered',
  'created',
  'refreshed',
  'shortened',
  'expired',
  'deactivated',
  'probation',
  'unregistered',
  'rejected',
] as const;

const contactElement = ({ id, state, event, expires, uri, parameters }: Contact): XmlElement => ({
  name: 'contact',
  attributes: { id, state, event, ...(expires !== undefined && { expires: String(expires) }) },
  content: [
    { name: 'uri', content: uri },
    ...parameters.map(({ name, value = '' }) => ({
      name: 'unknown-param',
      attributes: { name },
      content: value,
    })),
  ],
});

const contactOf = (contact: XmlElement): Contact => ({
  id: attributeOf(contact, 'id'),
  state: oneOf(contactStates, contact, 'state'),
  event: oneOf(events, contact, 'event'),
  ...(contact.attributes?.['expires'] !== undefined && { expires: numberIn(contact, 'expires') }),
  uri: needed(textIn(contact, 'uri'), 'uri'),
  parameters: elementsIn(contact, 'unknown-param').map((parameter) => ({
    name: attributeOf(parameter, 'name'),
    ...(typeof parameter.content === 'string' && { value: parameter.content }),
  })),
});

const attributeOf = ({ attributes, name }: XmlElement, attribute: string): string =>
  needed(attributes?.[attribute], `${attribute} of ${name}`);

function numberIn(element: XmlElement, attribute: string): number {
  const value = attributeOf(element, attribute);
  if (!/^\d{1,15}$/.test(value)) throw new Malformed(`Not a number: ${value}`);
  return Number(value);
}

function oneOf<T extends string>(known: readonly T[], element: XmlElement, attribute: string): T {
  const value = attributeOf(element, attribute);
  return needed(
    known.find((one) => one === value),
    `A known ${attribute} of ${element.name}`,
  );
}

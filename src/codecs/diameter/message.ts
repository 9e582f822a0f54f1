import { hexOf } from '../hex.ts';
import { group, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { flag } from '../sms/flag.ts';
import { decodeAvps, encodeAvp, vendor3gpp } from './avp.ts';
import { applications, type Command, type CommandLetters, commands } from './commands.ts';
import type { Avp } from './dictionary.ts';

/** A request or an answer (RFC 6733 clause 3). */
export type DiameterMessage = {
  readonly [Name in Command]: {
    readonly command: Name;
    /** Matches an answer to its request on one connection. */
    readonly hopByHop: number;
    /** Tells a repeated request from a new one. */
    readonly endToEnd: number;
    readonly sessionId: string;
    /** What follows Session-Id and, in an application of 3GPP, Vendor-Specific-Application-Id. */
    readonly avps: readonly Avp<Name>[];
  };
}[Command];

/** @throws RangeError if a value has no octets. */
export function encodeDiameter({ command, hopByHop, endToEnd, sessionId, avps }: DiameterMessage): Piece {
  const { code, name, application } = commandOf(command);
  const isRequest = command.endsWith('R');
  const pieces = [['Session-Id', sessionId] as const, ...applicationId(application), ...avps].map(encodeAvp);
  const length = pieces.reduce((sum, { octets }) => sum + octets.length, 20);
  return {
    ...group(`${name}-${isRequest ? 'Request' : 'Answer'}`, [
      numberPiece('Version', 1, 1),
      numberPiece('Message Length', length, 3, `${length} octets`),
      octet('Command Flags', [
        flag('Request', 0x80, isRequest),
        flag('Proxiable', 0x40, true),
        flag('Error', 0x20, isProtocolError(command, avps)),
        flag('Potentially re-transmitted', 0x10, false),
        { name: 'Reserved', says: 'no', mask: 0x0f, value: 0 },
      ]),
      numberPiece('Command Code', code, 3, `${code}, ${name}`),
      numberPiece('Application-ID', application, 4, `${application}, ${applications[application]}`),
      numberPiece('Hop-by-Hop Identifier', hopByHop, 4),
      numberPiece('End-to-End Identifier', endToEnd, 4),
      ...pieces,
    ]),
    layer: 'Diameter',
  };
}

/** @throws Malformed */
export function decodeDiameter(octets: Uint8Array<ArrayBuffer>): DiameterMessage {
  const reader = readerOf(octets);
  if (reader.number(1) !== 1) throw new Malformed('Not version 1 of Diameter');
  if (reader.number(3) !== octets.length) throw new Malformed('The message is not as long as it says');
  const flags = reader.number(1);
  const code = reader.number(3);
  const application = reader.number(4);
  const letters = allLetters.find((one) => commands[one].code === code);
  if (letters === undefined || commands[letters].application !== application)
    throw new Malformed(`Command ${code} of application ${application} is unknown`);
  const command = `${letters}${flags >= 0x80 ? 'R' : 'A'}` as const;
  const hopByHop = reader.number(4);
  const endToEnd = reader.number(4);
  const [session, ...others] = decodeAvps(reader.rest(), command);
  if (session?.[0] !== 'Session-Id') throw new Malformed('Session-Id is not the first AVP');
  const expected = applicationId(application);
  if (octetsOfAvps(others.slice(0, expected.length)) !== octetsOfAvps(expected))
    throw new Malformed('Vendor-Specific-Application-Id does not follow, or is of another application');
  const avps = others.slice(expected.length);
  const expectedFlags = (flags & 0x80) + 0x40 + (isProtocolError(command, avps) ? 0x20 : 0);
  if (flags !== expectedFlags) throw new Malformed('The command has other flags');
  return { command, hopByHop, endToEnd, sessionId: session[1], avps } as DiameterMessage;
}

const allLetters = Object.keys(commands) as CommandLetters[];

const commandOf = (command: Command) => commands[command.slice(0, 2) as CommandLetters];

/** What applications of 3GPP say of themselves after the session; the others are of the IETF. */
function applicationId(application: number): readonly Avp[] {
  if (application <= 4) return [];
  const avps = [['Vendor-Id', vendor3gpp] as const, ['Auth-Application-Id', application] as const];
  return [['Vendor-Specific-Application-Id', avps]];
}

const octetsOfAvps = (avps: readonly Avp[]): string =>
  avps.map((avp) => hexOf(encodeAvp(avp).octets)).join('');

/** An answer with a result of the protocol's own, 3xxx, has the E bit (RFC 6733 clause 7.1.3). */
const isProtocolError = (command: Command, avps: readonly Avp[]): boolean =>
  command.endsWith('A') &&
  avps.some(([name, value]) => name === 'Result-Code' && value >= 3000 && value < 4000);

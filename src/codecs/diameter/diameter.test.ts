import { expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import type { Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformed, expectRoundTrips } from '../testing/proof.ts';
import { type TpduFields, tpduOfFields } from '../testing/shortMessages.ts';
import diameterVectors from '../vectors/diameter.json';
import { diameterMessage, shData } from './arbitraries.ts';
import type { Command } from './commands.ts';
import type { Avp } from './dictionary.ts';
import { type DiameterMessage, decodeDiameter, encodeDiameter } from './message.ts';
import { decodeShData, encodeShData } from './shData.ts';
import { secondsOf } from './time.ts';

const diameter = { encode: encodeDiameter, decode: decodeDiameter };
const document = { encode: encodeShData, decode: decodeShData };

/** A message as the vectors write its fields: short messages are objects, groups are lists. */
interface DiameterFields {
  readonly cmd: string;
  readonly hbh: number;
  readonly e2e: number;
  readonly avps: readonly [session: readonly [name: string, value: string], ...others: AvpFields[]];
}
type AvpFields = readonly [name: string, value: string | number | TpduFields | readonly AvpFields[]];

function messageOf({ cmd, hbh, e2e, avps: [[, sessionId], ...avps] }: DiameterFields): DiameterMessage {
  return {
    command: cmd as Command,
    hopByHop: hbh,
    endToEnd: e2e,
    sessionId,
    avps: avps.map(avpOf),
  } as DiameterMessage;
}

function avpOf([name, value]: AvpFields): Avp {
  if (typeof value !== 'object') return [name, value] as Avp;
  return [name, 'type' in value ? tpduOfFields(value) : value.map(avpOf)] as unknown as Avp;
}

const udr = {
  command: 'UDR',
  hopByHop: 1,
  endToEnd: 2,
  sessionId: 'ipsmgw.example;1;1',
  avps: [
    ['User-Identity', [['MSISDN', '12065550101']]],
    ['Data-Reference', 11],
  ],
} as const satisfies DiameterMessage;

test.each(diameterVectors)('Diameter $name', ({ fields, hex }) => {
  expectOctets(diameter, messageOf(fields as unknown as DiameterFields), hex);
});

test('Diameter messages come back, and octets that are none are malformed', () => {
  expectRoundTrips(diameter, diameterMessage);
  expectOnlyMalformed(diameter, diameterMessage);
});

test('Sh-Data comes back, and octets that are none are malformed', () => {
  expectRoundTrips(document, shData);
  expectOnlyMalformed(document, shData);
});

test('Sh-Data has every element where the schema has it', () => {
  const piece = encodeShData({
    MSISDN: '12065550101',
    IMSUserState: '1',
    ServicePriorityLevel: '0',
    'IP-SM-GW-Number': '12065550191',
  });
  expect(new TextDecoder().decode(piece.octets)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Sh-Data>' +
      '<PublicIdentifiers><MSISDN>12065550101</MSISDN></PublicIdentifiers>' +
      '<Sh-IMS-Data><IMSUserState>1</IMSUserState>' +
      '<Extension><Extension><Extension><ServicePriorityLevel>0</ServicePriorityLevel>' +
      '<SMSRegistrationInfo><IP-SM-GW-Number>12065550191</IP-SM-GW-Number></SMSRegistrationInfo>' +
      '</Extension></Extension></Extension></Sh-IMS-Data></Sh-Data>',
  );
  expect(saidOf(piece)).toContain('IMSUserState: 1, registered');
});

test('what is not known of a document of Sh-Data is passed over', () => {
  const xml =
    '<Sh-Data>\n <Sh-IMS-Data><IMSUserState>0</IMSUserState><New>1</New><New>2</New></Sh-IMS-Data></Sh-Data>';
  expect(decodeShData(new TextEncoder().encode(xml))).toEqual({ IMSUserState: '0' });
  const twice = xml.replace('<New>1</New><New>2</New>', '<IMSUserState>1</IMSUserState>');
  expect(() => decodeShData(new TextEncoder().encode(twice))).toThrow('IMSUserState comes twice');
});

test('values are said in words', () => {
  const said = saidOf(
    encodeDiameter({
      command: 'SRA',
      hopByHop: 1,
      endToEnd: 2,
      sessionId: 'smsgmsc.example;1;1',
      avps: [
        ['Experimental-Result', [['Experimental-Result-Code', 5550]]],
        ['MWD-Status', 2],
        ['DRMP', 0],
      ],
    }),
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'Command Code: 8388647, Send-Routing-Info-for-SM',
      'Application-ID: 16777312, S6c',
      'Experimental-Result-Code: 5550, absent user',
      'MNRF-Set: set',
      'MCEF-Set: not set',
      'DRMP: 0, highest priority',
    ]),
  );
});

test('times begin again in 2036', () => {
  expect(secondsOf('1968-01-20T03:14:08Z')).toBe(2 ** 31);
  expect(secondsOf('2036-02-07T06:28:15Z')).toBe(2 ** 32 - 1);
  expect(secondsOf('2036-02-07T06:28:16Z')).toBe(0);
  expect(secondsOf('2104-02-26T09:42:23Z')).toBe(2 ** 31 - 1);
  expect(() => secondsOf('2104-02-26T09:42:24Z')).toThrow(RangeError);
  expect(() => secondsOf('2026-03-14 09:26')).toThrow(RangeError);
});

test('an answer with an error of the protocol says so in its flags', () => {
  const answer = { ...udr, command: 'UDA' } as const;
  const flagsOf = (result: number) =>
    encodeDiameter({ ...answer, avps: [['Result-Code', result]] }).octets[4]?.toString(16);
  expect([2001, 3002, 3999, 4012].map(flagsOf)).toEqual(['40', '60', '60', '40']);
});

test.each([
  ['another version', /^01/, '02', 'Not version 1'],
  ['a length that is not its own', /^01......../, '010000ff80', 'not as long as it says'],
  ['an unknown command', /000132/, '0001ff', 'Command 511'],
  [
    'a command of another application',
    /(?<=000132)01000001/,
    '01000060',
    'of application 16777312 is unknown',
  ],
  [
    'another application than that of its command',
    /(?<=000001024000000c)01000001/,
    '01000060',
    'another application',
  ],
  ['a flag that it cannot have', /(?<=^.{8})c0/, 'd0', 'other flags'],
  ['an AVP with another flag', /000002bfc0/, '000002bf80', 'Data-Reference has other flags'],
  ['an unknown AVP', /000002bfc0/, '0000ffffc0', 'AVP 65535 of vendor 10415'],
  ['an AVP of another vendor', /000028af0000000b/, '000000010000000b', 'AVP 703 of vendor 1 '],
  ['an AVP that ends before it begins', /(?<=000002bfc0)000010/, '00000b', 'shorter'],
  ['padding that says something', /(?<=3b31)0000/, '0001', 'padding of Session-Id'],
])('a message with %s is malformed', (_, what, instead, message) => {
  const hex = hexOf(encodeDiameter(udr).octets);
  const changed = hex.replace(what, instead);
  expect(changed).not.toBe(hex);
  expect(() => decodeDiameter(octetsOf(changed))).toThrow(Malformed);
  expect(() => decodeDiameter(octetsOf(changed))).toThrow(message);
});

test('groups in groups without end are malformed', () => {
  const nested = (depth: number): Avp<'UDR'> => ['User-Identity', depth === 0 ? [] : [nested(depth - 1)]];
  const withDepth = (depth: number) => encodeDiameter({ ...udr, avps: [nested(depth)] }).octets;
  expect(decodeDiameter(withDepth(7)).avps).toHaveLength(1);
  expect(() => decodeDiameter(withDepth(2_000))).toThrow(Malformed);
});

/** What every piece and every bit says. */
function saidOf({ name, says, pieces = [], bits = [] }: Piece): readonly string[] {
  return [...bits, { name, says }].map((one) => `${one.name}: ${one.says}`).concat(pieces.flatMap(saidOf));
}

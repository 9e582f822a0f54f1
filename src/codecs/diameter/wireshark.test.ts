import { expect, test, vi } from 'vitest';
import { encodeUpperPdu, type UpperPduTags } from '../capture/upperPdu.ts';
import { captureOf } from '../testing/capture.ts';
import { type Dissection, dissect } from '../testing/wireshark.ts';
import { type Command, type CommandLetters, commands } from './commands.ts';
import { type Avp, type AvpDefinition, type AvpValues, dictionary } from './dictionary.ts';
import { type DiameterMessage, encodeDiameter } from './message.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** What Wireshark finds in each of some messages. */
const inWireshark = (messages: readonly (readonly [Command, Avp])[]): Promise<readonly Dissection[]> =>
  dissect(captureOf(messages.map(packetOf)));

/** A message with one AVP of interest. */
function packetOf([command, avp]: readonly [Command, Avp]): Uint8Array {
  const message = { command, hopByHop: 1, endToEnd: 2, sessionId: 'hss.example;1;1', avps: [avp] };
  return encodeUpperPdu(tags, encodeDiameter(message as DiameterMessage)).octets;
}

const tags: UpperPduTags = {
  dissector: 'diameter',
  source: '10.0.0.1',
  destination: '10.0.0.2',
  portType: 'SCTP',
  sourcePort: 3868,
  destinationPort: 3868,
};

test('Wireshark calls every command what we call it', async () => {
  const all = (Object.keys(commands) as CommandLetters[]).flatMap((letters): Command[] => [
    `${letters}R`,
    `${letters}A`,
  ]);
  const found = await inWireshark(all.map((command) => [command, ['User-Name', 'alice']]));
  expect(found.map(({ lines }) => lines.find((line) => line.startsWith('Command Code')))).toEqual(
    all.map((command) => {
      const { name, code } = commands[command.slice(0, 2) as CommandLetters];
      return `Command Code: ${name === 'Notify' ? '3GPP-Notify' : name} (${code})`;
    }),
  );
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
});

const examples: AvpValues<'TFA'> = {
  text: 'ipsmgw.example',
  number: 1,
  long: 2,
  flags: 3,
  digits: '12065550101',
  address: '12065550101',
  time: '2026-03-14T09:26:53Z',
  grouped: [['User-Name', 'alice']],
  shData: {},
  tpAddress: { typeOfNumber: 'international', numberingPlan: 1, digits: '12065550101' },
  shortMessage: { type: 'SMS-DELIVER-REPORT' },
  diagnostic: { type: 'SMS-DELIVER-REPORT', failureCause: 0xd3 },
};

/** The examples as Wireshark says them. */
const said: Readonly<Record<keyof typeof examples, string>> = {
  text: 'ipsmgw.example',
  number: '1',
  long: '2',
  flags: '3',
  digits: '2160550501f1',
  address: '12065550101',
  time: 'Mar 14, 2026 09:26:53.000000000 UTC',
  grouped: '',
  shData: '3c3f786d6c2076657273696f6e3d22312e302220656e636f64696e673d225554462d38223f3e3c53682d446174612f3e',
  tpAddress: '0b912160550501f1',
  shortMessage: '0000',
  diagnostic: '00d300',
};

/** Where Wireshark takes a text for octets. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'Visited-Network-Identifier': `"${examples.text}"`,
  'Cx-User-Data': Buffer.from(examples.text).toString('hex'),
};

const otherNames: Readonly<Record<string, string>> = {
  'User-Data': 'Sh-User-Data',
  'SIP-Method': '3GPP-SIP-Method',
};

test('Wireshark knows every AVP by our name and code, with our flags and value', async () => {
  /** Release 4.4 does not know those of users without MSISDN: SMSMI-Correlation-ID to OFR-Flags. */
  const known = Object.entries<AvpDefinition>(dictionary).filter(
    ([, { code }]) => code < 3324 || code > 3328,
  );
  const found = await inWireshark(known.map(([name, { type }]) => ['TFA', [name, examples[type]] as Avp]));
  expect(found.map(({ lines, faults }) => [avpIn(lines, 4), faults])).toEqual(
    known.map(([name, { code, flags, type }]) => {
      const letters = `${flags.includes('V') ? 'V' : '-'}${flags.includes('M') ? 'M' : '-'}-`;
      return [`${otherNames[name] ?? name}(${code}) ${letters} ${saidOtherwise[name] ?? said[type]}`, []];
    }),
  );
});

test('Wireshark reads the short messages of SGd in their direction, and the documents of Sh', async () => {
  const number = { typeOfNumber: 'international', numberingPlan: 1, digits: '12065550101' } as const;
  const serviceCentreTimeStamp = { local: '2026-03-14T09:26:53', zoneQuarters: 0 };
  const content = { protocolIdentifier: 0, dataCodingScheme: 0, userData: { content: 'Hello' } };
  const found = await inWireshark([
    [
      'OFR',
      [
        'SM-RP-UI',
        {
          type: 'SMS-SUBMIT',
          rejectDuplicates: false,
          statusReportRequest: false,
          replyPath: false,
          messageReference: 1,
          destinationAddress: number,
          ...content,
        },
      ],
    ],
    ['OFA', ['SM-RP-UI', { type: 'SMS-SUBMIT-REPORT', serviceCentreTimeStamp }]],
    [
      'TFR',
      [
        'SM-RP-UI',
        {
          type: 'SMS-DELIVER',
          moreMessagesToSend: false,
          statusReportIndication: false,
          replyPath: false,
          originatingAddress: number,
          serviceCentreTimeStamp,
          ...content,
        },
      ],
    ],
    ['TFA', ['SM-RP-UI', { type: 'SMS-DELIVER-REPORT' }]],
    ['UDA', ['User-Data', { MSISDN: '12065550101', IMSUserState: '1', IMSI: '001010123456789' }]],
  ]);
  expect(found.map(({ protocols, faults }) => [protocols, faults])).toEqual([
    ...Array.from({ length: 4 }, () => ['diameter:gsm_sms', []]),
    ['diameter:xml', []],
  ]);
  expect(found.flatMap(({ lines }) => lines.filter((line) => line.startsWith('GSM SMS TPDU')))).toEqual([
    'GSM SMS TPDU (GSM 03.40) SMS-SUBMIT',
    'GSM SMS TPDU (GSM 03.40) SMS-SUBMIT REPORT',
    'GSM SMS TPDU (GSM 03.40) SMS-DELIVER',
    'GSM SMS TPDU (GSM 03.40) SMS-DELIVER REPORT',
  ]);
});

/** The AVP of that place among those of the message and of its groups: name and code, flags, value. */
function avpIn(lines: readonly string[], place: number): string {
  const avp = /^AVP(?: \[…\])?: (\S+) l=\d+ f=(\S+)(?: vnd=TGPP)?(?: val=(?:.* \((\d+)\)|(.*)))?$/;
  const [, name, flags, number, value = ''] =
    lines.flatMap((line) => [avp.exec(line) ?? []]).filter((one) => one.length > 0)[place] ?? [];
  return `${name} ${flags} ${number ?? value}`;
}

import { expect, test } from 'vitest';
import { decodeUpperPdu } from '../capture/upperPdu.ts';
import { hexOf, octetsOf } from '../hex.ts';
import { Malformed } from '../reader.ts';
import { internationalNumber } from '../sms/address.ts';
import { expectOctets, expectOnlyMalformed, expectRoundTrips } from '../testing/proof.ts';
import { numberOfField, type TpduFields, tpduOfFields } from '../testing/shortMessages.ts';
import vectors from '../vectors/map.json';
import { sccpMessage, tcapMessage } from './arbitraries.ts';
import { decodeSccp, encodeSccp, type SccpMessage } from './sccp.ts';
import { decodeTcap, encodeTcap, type TcapMessage } from './tcap.ts';

const tcap = { encode: encodeTcap, decode: decodeTcap };
const sccp = { encode: encodeSccp, decode: decodeSccp };

/** The argument or result of an operation as the vectors write it. */
interface ArgumentFields {
  readonly msisdn?: string;
  readonly sca?: string;
  readonly imsi?: string;
  readonly priority?: boolean;
  readonly gprsSupport?: boolean;
  readonly smRpMti?: number;
  readonly node?: string;
  readonly additionalSgsn?: string;
  readonly more?: boolean;
  readonly outcome?: number;
  readonly ipSmGwInd?: boolean;
  readonly storedMsisdn?: string;
  readonly mwStatus?: readonly number[];
  readonly ipSmGw?: string;
  readonly activate?: boolean;
  readonly diameter?: { readonly name: string; readonly realm: string };
  readonly tpdu?: TpduFields;
}

interface Fields {
  readonly tcap: string;
  readonly ac: string;
  readonly otid?: number;
  readonly dtid?: number;
  readonly component?: {
    readonly kind: string;
    readonly id: number;
    readonly op?: string;
    readonly error?: string;
    readonly arg?: ArgumentFields;
  };
}

const contexts: Readonly<Record<string, { readonly name: string; readonly version: number }>> = {
  shortMsgGateway: { name: 'shortMsgGateway', version: 3 },
  shortMsgMORelay: { name: 'shortMsgMO-Relay', version: 3 },
  shortMsgMTRelay: { name: 'shortMsgMT-Relay', version: 3 },
  shortMsgAlert: { name: 'shortMsgAlert', version: 2 },
  anyTimeInfoHandling: { name: 'anyTimeInfoHandling', version: 3 },
};

const bits = ['sc-AddressNotIncluded', 'mnrf-Set', 'mcef-Set', 'mnrg-Set'];
const outcomes = ['memoryCapacityExceeded', 'absentSubscriber', 'successfulTransfer'];

/** Name and contents of each kind of component. */
const components: Readonly<Record<string, (arg: ArgumentFields) => { opCode: string; parameter: object }>> = {
  'invoke sendRoutingInfoForSM': (arg) => ({
    opCode: 'sendRoutingInfoForSM',
    parameter: {
      msisdn: numberOfField(arg.msisdn),
      'sm-RP-PRI': arg.priority,
      serviceCentreAddress: numberOfField(arg.sca),
      gprsSupportIndicator: arg.gprsSupport,
      'sm-RP-MTI': arg.smRpMti,
    },
  }),
  'result sendRoutingInfoForSM': (arg) => ({
    opCode: 'sendRoutingInfoForSM',
    parameter: {
      imsi: arg.imsi,
      locationInfoWithLMSI: {
        'networkNode-Number': numberOfField(arg.node),
        'additional-Number': { 'sgsn-Number': numberOfField(arg.additionalSgsn) },
      },
    },
  }),
  'invoke mtForwardSM': (arg) => ({
    opCode: 'mt-ForwardSM',
    parameter: {
      'sm-RP-DA': { imsi: arg.imsi },
      'sm-RP-OA': { serviceCentreAddressOA: numberOfField(arg.sca) },
      'sm-RP-UI': arg.tpdu && tpduOfFields(arg.tpdu),
      moreMessagesToSend: arg.more,
    },
  }),
  'result mtForwardSM': (arg) => ({
    opCode: 'mt-ForwardSM',
    parameter: { 'sm-RP-UI': arg.tpdu && tpduOfFields(arg.tpdu) },
  }),
  'invoke moForwardSM': (arg) => ({
    opCode: 'mo-ForwardSM',
    parameter: {
      'sm-RP-DA': { serviceCentreAddressDA: numberOfField(arg.sca) },
      'sm-RP-OA': { msisdn: numberOfField(arg.msisdn) },
      'sm-RP-UI': arg.tpdu && tpduOfFields(arg.tpdu),
      imsi: arg.imsi,
    },
  }),
  'invoke reportSMDeliveryStatus': (arg) => ({
    opCode: 'reportSM-DeliveryStatus',
    parameter: {
      msisdn: numberOfField(arg.msisdn),
      serviceCentreAddress: numberOfField(arg.sca),
      'sm-DeliveryOutcome': outcomes[arg.outcome ?? 0],
      'ip-sm-gw-Indicator': arg.ipSmGwInd,
    },
  }),
  'result reportSMDeliveryStatus': (arg) => ({
    opCode: 'reportSM-DeliveryStatus',
    parameter: { storedMSISDN: numberOfField(arg.storedMsisdn) },
  }),
  'invoke alertServiceCentre': (arg) => ({
    opCode: 'alertServiceCentre',
    parameter: { msisdn: numberOfField(arg.msisdn), serviceCentreAddress: numberOfField(arg.sca) },
  }),
  'invoke informServiceCentre': (arg) => ({
    opCode: 'informServiceCentre',
    parameter: { 'mw-Status': arg.mwStatus?.map((bit) => bits[bit]) },
  }),
  'invoke anyTimeModification': (arg) => ({
    opCode: 'anyTimeModification',
    parameter: {
      subscriberIdentity: { msisdn: numberOfField(arg.msisdn) },
      'gsmSCF-Address': numberOfField(arg.ipSmGw),
      'modificationRequestFor-IP-SM-GW-Data': {
        modifyRegistrationStatus: arg.activate ? 'activate' : 'deactivate',
        'ip-sm-gw-DiameterAddress': {
          'diameter-Name': arg.diameter?.name,
          'diameter-Realm': arg.diameter?.realm,
        },
      },
    },
  }),
  'result anyTimeModification': () => ({ opCode: 'anyTimeModification', parameter: {} }),
};

function tcapOfFields({ tcap: type, ac, otid, dtid, component }: Fields): TcapMessage {
  const request = { 'application-context-name': contexts[ac] };
  return {
    [type]: {
      ...(otid !== undefined && { otid }),
      ...(dtid !== undefined && { dtid }),
      dialoguePortion:
        type === 'begin'
          ? { dialogueRequest: request }
          : {
              dialogueResponse: {
                ...request,
                result: 'accepted',
                'result-source-diagnostic': { 'dialogue-service-user': 'null' },
              },
            },
      ...(component && { components: [componentOfFields(component)] }),
    },
  } as unknown as TcapMessage;
}

function componentOfFields({ kind, id, op, error, arg = {} }: NonNullable<Fields['component']>) {
  if (kind === 'error') return { returnError: { invokeID: id, errorCode: error } };
  const contents = components[`${kind} ${op}`]?.(arg);
  return { [kind === 'invoke' ? 'invoke' : 'returnResultLast']: { invokeID: id, ...contents } };
}

const partyOfFields = ({ digits, ssn }: { digits: string; ssn: number }) => ({
  digits,
  subsystemNumber: ssn,
});

test.each(vectors)('TCAP $name', ({ fields, hex }) => {
  expectOctets(tcap, tcapOfFields(fields), hex);
});

test.each(vectors)('SCCP $name', ({ fields, sccp: parties, upper }) => {
  const message = {
    called: partyOfFields(parties.called),
    calling: partyOfFields(parties.calling),
    data: tcapOfFields(fields),
  };
  expectOctets(sccp, message, hexOf(decodeUpperPdu(octetsOf(upper)).message));
});

test('TCAP with MAP: whatever is encoded comes back, and other octets are malformed', () => {
  expectRoundTrips(tcap, tcapMessage);
  expectOnlyMalformed(tcap, tcapMessage);
});

test('SCCP: whatever is encoded comes back, and other octets are malformed', () => {
  expectRoundTrips(sccp, sccpMessage);
  expectOnlyMalformed(sccp, sccpMessage);
});

test.each([
  ['the longest unitdata', 254, '09'],
  ['the shortest long unitdata', 255, '13'],
])('%s', (_name, length, type) => {
  const message = sccpOfLength(length);
  const { octets } = encodeSccp(message);
  expect(hexOf(octets.slice(0, 1))).toBe(type);
  expect(decodeSccp(octets)).toEqual(message);
});

test('the pointers of a long unitdata count from their second octet', () => {
  const { octets } = encodeSccp(sccpOfLength(255));
  expect(hexOf(octets.slice(0, 13))).toBe('13000f070011001b0000000b12');
});

/** A message with so many octets of TCAP. */
function sccpOfLength(length: number): SccpMessage {
  const tcapOf = (name: string): TcapMessage => ({
    begin: {
      otid: 1,
      components: [
        {
          invoke: {
            invokeID: 1,
            opCode: 'anyTimeModification',
            parameter: {
              subscriberIdentity: { msisdn: internationalNumber('12065550101') },
              'gsmSCF-Address': internationalNumber('12065550191'),
              'modificationRequestFor-IP-SM-GW-Data': {
                'ip-sm-gw-DiameterAddress': { 'diameter-Name': name, 'diameter-Realm': '' },
              },
            },
          },
        },
      ],
    },
  });
  const room = length - encodeTcap(tcapOf('a'.repeat(130))).octets.length;
  const data = tcapOf('a'.repeat(130 + room));
  expect(encodeTcap(data).octets.length).toBe(length);
  const called = { digits: '12065550192', subsystemNumber: 6 };
  return { called, calling: { digits: '12065550191', subsystemNumber: 147 }, data };
}

test.each([
  ['an operation', 'map-mt-fsm-req', '02012c', '020163', 'No operation has the code 99'],
  ['an error', 'map-sri-sm-err-unknown', 'a306020101020101', 'a306020101020163', 'No error has the code 99'],
  ['an application context', 'map-alert-sc', '040000010017', '040000010063', 'No application context'],
])('%s that is not known is malformed', (_name, vector, known, unknown, message) => {
  const hex = vectors.find(({ name }) => name === vector)?.hex ?? '';
  const decode = () => decodeTcap(octetsOf(hex.replace(known, unknown)));
  expect(decode).toThrow(Malformed);
  expect(decode).toThrow(message);
});

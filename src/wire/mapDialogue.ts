import type { ApplicationContext } from '../codecs/map/applicationContext.ts';
import type { Invoke, ReturnError, ReturnResult } from '../codecs/map/component.ts';
import { encodeSccp } from '../codecs/map/sccp.ts';
import type { TcapMessage } from '../codecs/map/tcap.ts';
import { exchangeOf } from './exchange.ts';
import { partyOf } from './globalTitles.ts';
import type { Hop, Pdu } from './hop.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'invokeID'> : never;

/** Which operations a dialogue is for; alertServiceCentre alone has no third version (TS 29.002 clause 17.3.3). */
const versionOf = (name: ApplicationContext['name']): number => (name === 'shortMsgAlert' ? 2 : 3);

const invokeID = 1;

/** A question, which opens a dialogue of its own. */
export function asked(hop: Hop, name: ApplicationContext['name'], invoke: WithoutId<Invoke>): Pdu {
  return sccp(hop, name, {
    begin: {
      otid: exchangeOf(hop),
      dialoguePortion: { dialogueRequest: contextOf(name) },
      components: [{ invoke: { invokeID, ...invoke } }],
    },
  });
}

/** What it brought, which ends the dialogue. */
export const answered = (
  hop: Hop,
  name: ApplicationContext['name'],
  result: WithoutId<ReturnResult> = {},
): Pdu => ended(hop, name, { returnResultLast: { invokeID, ...result } });

/** Why it failed, which ends the dialogue too. */
export const failed = (hop: Hop, name: ApplicationContext['name'], error: WithoutId<ReturnError>): Pdu =>
  ended(hop, name, { returnError: { invokeID, ...error } });

type Component = NonNullable<Extract<TcapMessage, { readonly end: unknown }>['end']['components']>[number];

function ended(hop: Hop, name: ApplicationContext['name'], component: Component): Pdu {
  return sccp(hop, name, {
    end: {
      dtid: exchangeOf(hop),
      dialoguePortion: {
        dialogueResponse: {
          ...contextOf(name),
          result: 'accepted',
          'result-source-diagnostic': { 'dialogue-service-user': 'null' },
        },
      },
      components: [component],
    },
  });
}

const contextOf = (name: ApplicationContext['name']) => ({
  'application-context-name': { name, version: versionOf(name) },
});

function sccp({ from, to }: Hop, name: ApplicationContext['name'], data: TcapMessage): Pdu {
  const isRegistration = name === 'anyTimeInfoHandling';
  return {
    dissector: 'sccp',
    piece: encodeSccp({
      called: partyOf(to, isRegistration),
      calling: partyOf(from, isRegistration),
      data,
    }),
  };
}

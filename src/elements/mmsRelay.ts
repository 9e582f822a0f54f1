import { assign, emit, setup } from 'xstate';
import type { MultimediaMessage } from '../protocol/messages/mms.ts';
import type { Settings } from '../protocol/settings.ts';
import { identityNamed } from '../protocol/subscribers.ts';
import { type Act, send } from './support/act.ts';
import { fixedDelays } from './support/delays.ts';
import { newCallId } from './support/newCallId.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Data {
  /** Multimedia messages that wait to be retrieved, by their id. */
  readonly stored: Readonly<Record<string, MultimediaMessage>>;
}

interface Config {
  /** Users are told by SIP push through the gateway; otherwise by a Short Message. */
  readonly pushes: boolean;
}

interface Own {
  readonly report?: Got<'MM4 REPORT'>;
}

type C = Context<Own, Data, Config>;

const kept = ({ context, event }: { context: C; event: Incoming }): MultimediaMessage | undefined =>
  context.data.stored[(event as Got<'HTTP GET'>).mmsId];

const content = ({ mmsId, originator, recipient, text, deliveryReport }: MultimediaMessage) => ({
  mmsId,
  originator,
  recipient,
  text,
  ...(deliveryReport && { deliveryReport }),
});

const numberOf = (user: string) => identityNamed(user)?.msisdn ?? user;

/** MMS Relay/Server: stores multimedia messages, forwards them between networks, tells its users of them. One context is one exchange. */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  delays: fixedDelays('sipTransaction', 'submitReport'),
  guards: {
    submission: ({ event }) => event.type === 'HTTP POST' && event.mm === 'MM1_submit.REQ',
    pushes: ({ context }) => context.config.pushes,
    isKept: (args) => kept(args) !== undefined,
    keptWithReport: (args) => kept(args)?.deliveryReport === true,
  },
  actions: {
    acceptSubmission: emit(({ event }) =>
      send(event.from, {
        type: 'HTTP 200 OK',
        mm: 'MM1_submit.RES',
        mmsId: (event as Got<'HTTP POST'>).mmsId,
        result: 'positive',
      }),
    ),
    forwardToPeer: emit(({ event }) =>
      send('PEER-NET', { type: 'MM4 FORWARD', ...content(event as Got<'HTTP POST'> & MultimediaMessage) }),
    ),
    store: assign({
      data: ({ context, event }): Data => {
        const mms = content(event as Got<'MM4 FORWARD'>);
        return { stored: { ...context.data.stored, [mms.mmsId]: mms } };
      },
    }),
    forget: assign({
      data: ({ context, event }): Data => {
        const { [(event as Got<'HTTP GET'>).mmsId]: _retrieved, ...stored } = context.data.stored;
        return { stored };
      },
    }),
    pushNotification: emit(({ context, event }) => {
      const { recipient, originator, mmsId } = event as Got<'MM4 FORWARD'>;
      return send('IP-SM-GW', {
        type: 'SIP MESSAGE MMS',
        mm: 'MM1_notification.REQ',
        requestUri: recipient,
        originator,
        mmsId,
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    notifyByShortMessage: emit(({ event }) => {
      const { recipient, originator, mmsId } = event as Got<'MM4 FORWARD'>;
      return send('SM-SC', {
        type: 'SC-MO',
        tpdu: 'SMS-SUBMIT',
        originator: numberOf(originator),
        sender: 'REAL',
        recipient: numberOf(recipient),
        text: 'You have a multimedia message',
        mmsId,
      });
    }),
    handOver: emit((args) => {
      const { mmsId, originator, text } = held(kept(args));
      return send(args.event.from, {
        type: 'HTTP 200 OK',
        mm: 'MM1_retrieve.RES',
        mmsId,
        result: 'positive',
        originator,
        text,
      });
    }),
    sayUnknown: emit(({ event }) =>
      send(event.from, {
        type: 'HTTP 200 OK',
        mm: 'MM1_retrieve.RES',
        mmsId: (event as Got<'HTTP GET'>).mmsId,
        result: 'negative',
      }),
    ),
    reportDelivery: emit((args) => {
      const { mmsId, originator } = held(kept(args));
      return send('PEER-NET', { type: 'MM4 REPORT', mmsId, recipient: originator, result: 'positive' });
    }),
    holdReport: assign({ report: ({ event }) => event as Got<'MM4 REPORT'> }),
    pushReport: emit(({ context, event }) => {
      const { recipient, mmsId, result } = event as Got<'MM4 REPORT'>;
      return send('IP-SM-GW', {
        type: 'SIP MESSAGE MMS',
        mm: 'MM1_delivery_report.REQ',
        requestUri: recipient,
        originator: recipient,
        mmsId,
        result,
        callId: newCallId(context),
        via: [context.self],
      });
    }),
    reportByShortMessage: emit(({ event }) => {
      const { recipient, mmsId } = event as Got<'MM4 REPORT'>;
      return send('SM-SC', {
        type: 'SC-MO',
        tpdu: 'SMS-SUBMIT',
        originator: numberOf(recipient),
        sender: 'REAL',
        recipient: numberOf(recipient),
        text: 'Your multimedia message has arrived',
        about: mmsId,
      });
    }),
    answerReport: emit(({ context }) => {
      const { from, mmsId } = held(context.report);
      return send(from, { type: 'MM4 REPORT-RES', mmsId });
    }),
  },
}).createMachine({
  id: 'mms-rs',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'HTTP POST': [
          { guard: 'submission', target: 'done', actions: ['acceptSubmission', 'forwardToPeer'] },
          { target: 'done' },
        ],
        'MM4 FORWARD': [
          { guard: 'pushes', target: 'awaitingAnswer', actions: ['store', 'pushNotification'] },
          { target: 'awaitingAnswer', actions: ['store', 'notifyByShortMessage'] },
        ],
        'HTTP GET': [
          { guard: 'keptWithReport', target: 'done', actions: ['handOver', 'reportDelivery', 'forget'] },
          { guard: 'isKept', target: 'done', actions: ['handOver', 'forget'] },
          { target: 'done', actions: 'sayUnknown' },
        ],
        'MM4 REPORT': [
          { guard: 'pushes', target: 'telling', actions: ['holdReport', 'pushReport'] },
          { target: 'telling', actions: ['holdReport', 'reportByShortMessage'] },
        ],
      },
    },
    /** Told or not, the multimedia message stays until it is fetched. */
    awaitingAnswer: {
      after: { sipTransaction: 'done' },
      on: { 'SIP 200 OK': 'done', 'SIP ERROR': 'done', 'SC-SUBMIT-REPORT': 'done' },
    },
    /** The other network is answered whether or not the user could be told. */
    telling: {
      after: { submitReport: { target: 'done', actions: 'answerReport' } },
      on: {
        'SIP 200 OK': { target: 'done', actions: 'answerReport' },
        'SIP ERROR': { target: 'done', actions: 'answerReport' },
        'SC-SUBMIT-REPORT': { target: 'done', actions: 'answerReport' },
      },
    },
    done: { type: 'final' },
  },
});

export const mmsRelay: ElementOf<Data, Config> = {
  machine,
  data: () => ({ stored: {} }),
  configure: (then: Settings) => ({ pushes: then['setup.mms'] === 'HTTP and SIP push' }),
};

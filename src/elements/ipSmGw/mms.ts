import { identityNamed } from '../../protocol/subscribers.ts';
import type { Act } from '../support/act.ts';
import { send } from '../support/act.ts';
import { newCallId } from '../support/newCallId.ts';
import { accept, acceptForLater, forward, passBack, reject } from '../support/sip.ts';
import { type Got, held } from '../support/types.ts';
import { chargesOf, creditRequest } from './charging.ts';
import type { Args, C } from './gateway.ts';
import { vocabulary } from './vocabulary.ts';

const mmsIn = (event: Args['event']) => event as Got<'SIP MESSAGE MMS'>;

const fromRelay = ({ event }: Args) => event.from.element === 'MMS-RS';
const isSubmission = ({ event }: Args) => mmsIn(event).mm === 'MM1_submit.REQ';
const isRetrieval = ({ event }: Args) => mmsIn(event).mm === 'MM1_retrieve.REQ';
const wasFound = ({ event }: Args) => event.type === 'HTTP 200 OK' && event.result === 'positive';
const forOtherElement = ({ event }: Args) => 'via' in event && event.via.length > 0;

const push = vocabulary.emit(({ context, event }) =>
  forward('S-CSCF-T', { ...mmsIn(event), pushEnabler: context.config.pushEnabler }, context.self),
);
const passAnswerBack = vocabulary.emit(({ event }) => passBack(event as Got<'SIP 200 OK'>));
const holdMms = vocabulary.assign({ mms: ({ event }) => mmsIn(event) });
const forwardToPeer = vocabulary.emit(({ context }) => {
  const { mmsId, originator, recipient, text, deliveryReport } = held(context.mms);
  return send('PEER-NET', {
    type: 'MM4 FORWARD',
    mmsId,
    originator,
    recipient: held(recipient),
    text: held(text),
    ...(deliveryReport && { deliveryReport }),
    ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
  });
});
const acceptSubmission = vocabulary.emit(({ context }) => acceptForLater(held(context.mms)));
const refuseForCredit = vocabulary.emit(({ context }) => reject(held(context.mms), 'credit-exhausted'));
const senderOfMms = ({ mms: submitted }: C) => held(identityNamed(held(submitted).originator)).msisdn;
const requestCredit = vocabulary.emit(({ context }) => creditRequest(senderOfMms(context), 'reserve'));
const charge = vocabulary.enqueueActions(({ context, enqueue }) => {
  const charged = { served: senderOfMms(context), direction: 'MO', overIp: true } as const;
  for (const act of chargesOf(context, charged)) enqueue.emit(act);
});
const refuse = vocabulary.emit(({ event }) => reject(mmsIn(event), 'not-understood'));

const holdRetrieval = vocabulary.assign({ retrieval: ({ event }) => mmsIn(event) });
const askRelay = vocabulary.emit(({ context }) =>
  send('MMS-RS', { type: 'HTTP GET', mm: 'MM1_retrieve.REQ', mmsId: held(context.retrieval).mmsId }),
);
const acceptRetrieval = vocabulary.emit(({ context }) => accept(held(context.retrieval)));
const refuseRetrieval = vocabulary.emit(({ context }) => reject(held(context.retrieval), 'not-understood'));
const deliversLink = (args: Args) => isRetrieval(args) && args.context.config.mmsDeliver === 'HTTP link';
const acceptNow = vocabulary.emit(({ event }) => accept(mmsIn(event)));
/** The terminal fetches the content itself. */
const sendLink = vocabulary.emit(({ context, event }) => {
  const { mmsId, originator } = mmsIn(event);
  return send('S-CSCF-T', {
    type: 'SIP MESSAGE MMS',
    mm: 'MM1_retrieve.RES',
    requestUri: originator,
    originator,
    mmsId,
    link: `https://mms.mnc002.mcc001.3gppnetwork.org/${mmsId}`,
    callId: newCallId(context),
    via: [context.self],
  });
});
const deliver = vocabulary.emit(({ context, event }) => {
  const { mmsId, originator, text } = event as Got<'HTTP 200 OK'>;
  return contentFor(context, { mmsId, originator: held(originator), text: held(text) });
});

function contentFor(
  context: C,
  { mmsId, originator, text }: { readonly mmsId: string; readonly originator: string; readonly text: string },
): Act {
  return send('S-CSCF-T', {
    type: 'SIP MESSAGE MMS',
    mm: 'MM1_retrieve.RES',
    requestUri: held(context.retrieval).originator,
    originator,
    mmsId,
    text,
    callId: newCallId(context),
    via: [context.self],
  });
}

/** Multimedia messages through the gateway (TR 23.804 clause 8.11). */
export const mms = {
  idle: [
    { guard: fromRelay, target: 'mmsPassedOn', actions: push }, // 8.11.3.2 step 5, 8.11.3.3 step 2
    { guard: isSubmission, target: 'reservingMmsCredit', actions: holdMms },
    { guard: deliversLink, target: 'deliveringMms', actions: [acceptNow, sendLink] },
    { guard: isRetrieval, target: 'retrievingMms', actions: holdRetrieval }, // 8.11.2 step 12
    { target: 'mmsPassedOn', actions: refuse },
  ],
  /** The answer to what the gateway has passed on goes back to the MMS Relay/Server. */
  answer: { guard: forOtherElement, target: 'mmsPassedOn', actions: passAnswerBack },
  states: {
    reservingMmsCredit: vocabulary.createStateConfig({
      always: [{ guard: 'chargedOnline', target: 'awaitingMmsCredit' }, { target: 'forwardingMms' }],
    }),
    awaitingMmsCredit: vocabulary.createStateConfig({
      entry: requestCredit,
      after: { creditAnswer: { target: 'refusingMms', actions: 'holdCreditExhausted' } },
      on: {
        'CREDIT-RES': [
          { guard: 'creditGranted', target: 'forwardingMms', actions: 'holdCredit' },
          { target: 'refusingMms', actions: 'holdCreditExhausted' },
        ],
      },
    }),
    forwardingMms: vocabulary.createStateConfig({
      entry: [forwardToPeer, acceptSubmission, charge], // 8.11.1 steps 5 and 6
      always: 'mmsPassedOn',
    }),
    refusingMms: vocabulary.createStateConfig({ entry: [refuseForCredit, charge], always: 'mmsPassedOn' }),
    retrievingMms: vocabulary.createStateConfig({
      entry: askRelay, // 8.11.2 step 13
      after: { routingInformation: { target: 'mmsPassedOn', actions: refuseRetrieval } },
      on: {
        'HTTP 200 OK': [
          { guard: wasFound, target: 'deliveringMms', actions: [acceptRetrieval, deliver] }, // 8.11.2 step 14
          { target: 'mmsPassedOn', actions: refuseRetrieval },
        ],
      },
    }),
    deliveringMms: vocabulary.createStateConfig({
      after: { sipAnswer: 'mmsPassedOn' },
      on: { 'SIP 200 OK': 'mmsPassedOn', 'SIP ERROR': 'mmsPassedOn' },
    }),
    mmsPassedOn: vocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

import type { Message } from '../../protocol/messages/messages.ts';
import { callIdOfExchange } from '../support/segments.ts';
import type { ElementOf } from '../support/types.ts';
import { orderedShortMessage } from './chat/ordered.ts';
import { receivedForChat } from './chat/received.ts';
import { chatSession } from './chat/session.ts';
import { delivery } from './delivery.ts';
import { direct } from './direct.ts';
import { type C, type Data, type Policy, policyOf, type Transaction } from './gateway.ts';
import { imStatus } from './imStatus.ts';
import { imToSm } from './imToSm.ts';
import { imToSubmission } from './imToSubmission.ts';
import { memory } from './memory.ts';
import { mms } from './mms.ts';
import { overIp } from './overIp.ts';
import { registration } from './registration.ts';
import { segments, segmentVocabulary } from './segments.ts';
import { smToIm } from './smToIm.ts';
import { submission } from './submission.ts';

/** IP-SM-GW: an application server of IMS that looks like a serving node to the SMS network. One context is one message. */
const machine = segmentVocabulary.createMachine({
  id: 'ip-sm-gw',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SIP REGISTER 3P': registration.idle,
        'SIP MESSAGE IM': [...imToSubmission.idle, ...imToSm.idle],
        'SIP MESSAGE SMMA': memory.idle,
        'SIP MESSAGE SM': [...direct.idle, ...submission.idle],
        'SIP MESSAGE MMS': mms.idle,
        'SIP 200 OK': mms.answer,
        'SIP ERROR': mms.answer,
        'SRI-SM': smToIm.question,
        'MT-FSM': [...overIp.forwarded, ...smToIm.named, ...smToIm.unknownCorrelation],
        ...overIp.idle,
        'SIP INVITE CHAT': chatSession.invitation,
        'SIP BYE': chatSession.endedBefore,
        'SM ORDER': orderedShortMessage.idle,
        'SM SEGMENT': segments.collector,
      },
    },
    ...registration.states,
    ...imToSm.states,
    ...imToSubmission.states,
    ...imStatus.states,
    ...smToIm.states,
    ...segments.states,
    ...delivery.states,
    ...submission.states,
    ...memory.states,
    ...direct.states,
    ...mms.states,
    ...overIp.states,
    ...chatSession.states,
    ...orderedShortMessage.states,
    ...receivedForChat.states,
  },
});

/** A number of fifteen digits that looks like an IMSI and is none (6.14 step 3c). */
const correlationIdFrom = (chance: number): string =>
  `00199${Math.floor(chance * 1e10)
    .toString()
    .padStart(10, '0')}`;

export const ipSmGw: ElementOf<Data, Policy> = {
  machine,
  data: () => ({
    registrations: {},
    unri: [],
    mapping: {},
    sessions: {},
    references: {},
    awaitedStatuses: {},
    concatenated: 0,
  }),
  configure: policyOf,
  contextOf(received, chance) {
    const message = received as Message;
    switch (message.type) {
      // The MT Correlation ID is the name of its context, so whoever brings it finds the transaction.
      case 'SRI-SM':
        return correlationIdFrom(chance);
      case 'MT-FSM':
        return message.correlationId;
      // A request that comes a second time meets the transaction it began, and is absorbed.
      case 'SIP MESSAGE IM':
      case 'SIP MESSAGE SM':
      case 'SIP MESSAGE SMMA':
      case 'SIP MESSAGE MMS':
      case 'SIP INVITE CHAT':
        return message.callId;
      case 'SIP BYE':
        return message.session;
      case 'SIP MESSAGE REPORT':
        return callIdOfExchange(message.inReplyTo);
      // One context per terminal that is registered over IP.
      case 'IP-REG-REQ':
      case 'IP-DEREG-REQ':
        return message.nai;
      default:
        return undefined;
    }
  },
  summary(data, contexts) {
    const correlations = Object.values(contexts).filter(
      ({ context }) =>
        (context as Transaction).question !== undefined && (context as Transaction).routing !== undefined,
    );
    return {
      registrations: data.registrations,
      correlations: correlations.length,
      unri: data.unri,
      mapping: data.mapping,
      sessions: Object.values(contexts).filter(({ value }) => value === 'inChat').length,
      numbersInUse: Object.keys(data.sessions).length,
    };
  },
};

import { assign, emit } from 'xstate';
import type { Address } from '../../protocol/address.ts';
import { internal, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { fixedDelays } from '../support/delays.ts';
import { newCallId } from '../support/newCallId.ts';
import { isWhole, joined, withPart } from '../support/segments.ts';
import { type Got, held } from '../support/types.ts';
import type { Args, C } from './gateway.ts';
import { cutByGateway } from './parts.ts';
import { imStatusVocabulary } from './imStatus.ts';
import { recipientOf, sCscfOf, uriOf } from './vocabulary.ts';

/** One context collects the segments of one text: those that agree in sender, recipient and reference. */
function collectorFor(context: C): Address {
  const { originator, segment } = held(context.sm);
  // A number that is lent to a chat is nobody's own.
  const number = context.question?.msisdn ?? recipientOf(context).msisdn;
  return { element: context.self.element, context: `${originator} ${number} ${held(segment).reference}` };
}

const isComplete = ({ collected }: C): boolean => collected !== undefined && isWhole(collected);

/** The words for a text that comes in several Short Messages and goes to the client as one. */
export const segmentVocabulary = imStatusVocabulary.extend({
  delays: fixedDelays('reassembly', 'joinedText', 'msrpAnswer', 'sipTransaction'),
  guards: {
    segmentForClient: ({ context }) =>
      context.sm?.segment !== undefined && context.level === 'service' && context.domains?.[0] === 'IMS',
    isSegment: ({ context }) => context.sm?.segment !== undefined,
    lastSegment: ({ context }) => context.sm?.segment?.part === context.sm?.segment?.of,
    allCollected: ({ context }) => isComplete(context),
    lastCollected: ({ context }) => context.collected?.last !== undefined,
    textComplete: ({ event }) => event.type === 'SM COLLECTED' && event.complete,
    partsDeliveredAnyway: because(
      'partsDeliveredAnyway',
      ({ context }: Args) => context.config.deliversParts,
    ),
    textJoined: ({ context }) => context.joinedOf !== undefined,
    largerThanPagerMode: because(
      'largerThanPagerMode',
      ({ context }: Args) => held(context.joinedOf) > context.config.pagerModeAtMost,
      { values: ({ context }: Args) => ({ count: String(context.joinedOf) }) },
    ),
  },
  actions: {
    handToCollector: emit(({ context }) => {
      const { segment, text } = held(context.sm);
      return send(collectorFor(context), { type: 'SM SEGMENT', segment: held(segment), text });
    }),
    collect: assign({
      collected: ({ context, event }) => {
        const { segment, text, from } = event as Got<'SM SEGMENT'>;
        return {
          ...context.collected,
          ...withPart(context.collected, segment, text),
          ...(segment.part === segment.of && { last: from }),
        };
      },
    }),
    tellLast: emit(({ context }) =>
      send(held(held(context.collected).last), {
        type: 'SM COLLECTED',
        text: joined(held(context.collected)),
        complete: isComplete(context),
      }),
    ),
    noteMissing: emit(({ context }) => {
      const { parts, of } = held(context.collected);
      return internal('segmentsMissing', { count: String(Object.keys(parts).length), of: String(of) });
    }),
    holdJoined: assign(({ context, event }) => {
      const { segment, ...sm } = held(context.sm);
      return { sm: { ...sm, text: (event as Got<'SM COLLECTED'>).text }, joinedOf: held(segment).of };
    }),
    /** A joined text that goes to a phone after all takes Short Messages again (our reading). */
    cutJoined: assign(({ context }) => {
      if (context.joinedOf === undefined || context.parts !== undefined) return {};
      return cutByGateway(context, held(context.sm).text);
    }),
    noteJoined: emit(({ context }) => internal('segmentsJoined', { count: String(context.joinedOf) })),
    holdIncomplete: assign({ cause: 'systemFailure' as const }),

    openSession: emit(({ context }) => {
      const { originator, sender } = held(context.sm);
      const recipient = recipientOf(context);
      const prioritised = context.routing?.mpsIndication === 'on';
      return send(sCscfOf(recipient), {
        type: 'SIP INVITE LARGE',
        requestUri: recipient.impu,
        originator: uriOf(originator),
        sender,
        callId: newCallId(context),
        via: [context.self],
        ...(prioritised && { resourcePriority: true, transportPriority: true }),
      });
    }),
    holdSession: assign({
      largeSession: ({ event }) => {
        const { callId, route = [] } = event as Got<'SIP 200 OK'>;
        return { callId, route };
      },
    }),
    sendInSession: emit(({ context }) => {
      const { callId, route } = held(context.largeSession);
      const message = { session: callId, messageId: newCallId(context), text: held(context.sm).text };
      return send({ element: held(route.at(-1)).element }, { type: 'MSRP SEND', ...message });
    }),
    closeSession: emit(({ context }) => {
      const { callId, route } = held(context.largeSession);
      const [next, ...rest] = route;
      return send(held(next), {
        type: 'SIP BYE',
        session: callId,
        callId: newCallId(context),
        route: rest,
        via: [context.self],
      });
    }),
  },
});

const refused = { target: 'refusingIncomplete', actions: 'holdIncomplete' } as const;

/** Concatenated Short Messages, delivered to an IM or CPM client as one large Instant Message (TS 23.204 clause 6.9). */
export const segments = {
  /** The first segment of a text, whichever it is. */
  collector: { target: 'collecting', actions: 'collect' },
  states: {
    handingOver: segmentVocabulary.createStateConfig({
      entry: 'handToCollector',
      always: [
        { guard: 'lastSegment', target: 'awaitingText' },
        // The others are answered on arrival.
        { target: 'segmentTaken', actions: ['takeNextDomain', 'confirm', 'charge'] },
      ],
    }),
    awaitingText: segmentVocabulary.createStateConfig({
      after: { joinedText: refused },
      on: {
        'SM COLLECTED': [
          { guard: 'textComplete', target: 'choosingDomain', actions: ['holdJoined', 'noteJoined'] },
          { guard: 'partsDeliveredAnyway', target: 'choosingDomain', actions: ['holdJoined', 'noteJoined'] },
          refused,
        ],
      },
    }),
    refusingIncomplete: segmentVocabulary.createStateConfig({
      entry: ['refuse', 'charge'],
      always: 'failed',
    }),
    collecting: segmentVocabulary.createStateConfig({
      always: { guard: 'allCollected', target: 'collected', actions: 'tellLast' },
      after: {
        reassembly: [
          { guard: 'lastCollected', target: 'collected', actions: ['noteMissing', 'tellLast'] },
          { target: 'collected', actions: 'noteMissing' },
        ],
      },
      on: { 'SM SEGMENT': { actions: 'collect' } },
    }),
    segmentTaken: segmentVocabulary.createStateConfig({ type: 'final' }),
    collected: segmentVocabulary.createStateConfig({ type: 'final' }),
  },
} as const;

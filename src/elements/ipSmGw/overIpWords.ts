import { assign, emit, enqueueActions } from 'xstate';
import { imsiIn, subscriberNamed, terminalAt } from '../../protocol/ipAccess.ts';
import type { FailureCause } from '../../protocol/messages/common.ts';
import { type Act, internal, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import { textIn } from '../support/segments.ts';
import { type Got, held } from '../support/types.ts';
import { chargesOf, creditRequest } from './charging.ts';
import { type Args, type C, type Data, ownAddress } from './gateway.ts';
import { directVocabulary } from './direct.ts';

const identityOf = ({ terminal }: C) => subscriberNamed(held(terminal).nai);

const addressFor = ({ context, event }: Args): string | undefined =>
  context.data.mapping[(event as Got<'MT-FSM'>).msisdn ?? ''];

const withoutMapping = ({ data }: C, number: string): Data => {
  const { [number]: _gone, ...mapping } = data.mapping;
  return { ...data, mapping };
};

const answerRegistration = (context: C, result: 'positive' | 'negative'): Act => {
  const { from, nai } = held(context.terminal);
  return send(from, { type: 'IP-REG-RES', nai, result });
};

const refuseForward = (to: Got<'MT-FSM'>['from'], cause: FailureCause): Act =>
  send(to, { type: 'MT-FSM-ERR', tpdu: 'SMS-DELIVER-REPORT', result: 'negative', cause });

/** What the gateway says and does for terminals that reach it over IP without IMS (TR 23.804 clauses 8.1 to 8.5). */
export const overIpVocabulary = directVocabulary.extend({
  delays: {
    longGuard: ({ context }) => context.config.guardMs,
    ipReport: ({ context }) => context.config.sipAnswerMs,
  },
  guards: {
    namedByMsisdn: ({ event }) => event.type === 'MT-FSM' && event.identity === 'MSISDN',
    recipientMapped: because('recipientMapped', (args: Args) => addressFor(args) !== undefined, {
      values: (args: Args) => ({ ipAddress: addressFor(args) ?? '' }),
    }),
    stillMapped: ({ context }) => context.data.mapping[identityOf(context).msisdn] !== undefined,
    reportedPositive: ({ event }) => 'result' in event && event.result === 'positive',
  },
  actions: {
    holdTerminal: assign({
      terminal: ({ context, event }) => {
        const { nai, from } = event as Got<'IP-REG-REQ' | 'IP-DEREG-REQ'>;
        const { ipAddress } = event.type === 'IP-REG-REQ' ? event : { ...context.terminal };
        return { nai, from, ...(ipAddress !== undefined && { ipAddress }) };
      },
    }),
    tellHssOfConnection: emit(({ context }) =>
      send('HSS', {
        type: 'IWF-REG-REQ',
        imsi: imsiIn(held(context.terminal).nai),
        gwAddress: ownAddress,
      }),
    ),
    tellHssOfDisconnection: emit(({ context }) =>
      send('HSS', { type: 'IWF-DEREG-REQ', imsi: imsiIn(held(context.terminal).nai) }),
    ),
    storeMapping: enqueueActions(({ context, event, enqueue }) => {
      const { msisdn } = event as Got<'IWF-REG-RES'>;
      const ipAddress = held(held(context.terminal).ipAddress);
      const { data } = context;
      enqueue.assign({ data: { ...data, mapping: { ...data.mapping, [msisdn]: ipAddress } } });
      enqueue.emit(internal('mappingStored', { msisdn, ipAddress }));
    }),
    deleteMapping: enqueueActions(({ context, enqueue }) => {
      const { msisdn } = identityOf(context);
      enqueue.assign({ data: withoutMapping(context, msisdn) });
      enqueue.emit(internal('mappingDeleted', { msisdn }));
    }),
    confirmConnection: emit(({ context }) => answerRegistration(context, 'positive')),
    refuseConnection: emit(({ context }) => answerRegistration(context, 'negative')),
    confirmDisconnection: emit(({ context }) => {
      const { from, nai } = held(context.terminal);
      return send(from, { type: 'IP-DEREG-RES', nai });
    }),
    /** The address is remembered, although the mapping is gone. */
    informTerminal: emit(({ context }) => {
      const { nai, ipAddress } = held(context.terminal);
      return send(terminalAt(held(ipAddress)), { type: 'IP-DEREG-INFO', nai });
    }),

    /** Where the terminal is now; it may register elsewhere or leave while the message is on its way. */
    holdAddress: assign({ ipAddress: (args) => held(addressFor(args as Args)) }),
    sendToTerminal: emit(({ context }) => {
      const sm = held(context.sm);
      const { originator, sender, msisdn, scAddress } = sm;
      const ipAddress = held(context.ipAddress);
      return send(terminalAt(ipAddress), {
        type: 'IP-SM',
        tpdu: 'SMS-DELIVER',
        ipAddress,
        originator,
        sender,
        recipient: held(msisdn),
        scAddress,
        ...textIn(sm),
      });
    }),
    requestTerminalCredit: emit(({ context }) => creditRequest(held(held(context.sm).msisdn), 'reserve')),
    chargeForward: enqueueActions(({ context, enqueue }) => {
      const charged = { served: held(held(context.sm).msisdn), direction: 'MT', overIp: true } as const;
      for (const act of chargesOf(context, charged)) enqueue.emit(act);
    }),
    confirmForward: emit(({ context }) =>
      send(held(context.sm).from, {
        type: 'MT-FSM-RES',
        tpdu: 'SMS-DELIVER-REPORT',
        result: 'positive',
        ...(context.config.ipAccessFlag && { ipAccessFlag: true }),
      }),
    ),
    refuseForward: emit(({ context }) => refuseForward(held(context.sm).from, context.cause ?? 'absent')),
  },
});

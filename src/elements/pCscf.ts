import { and, assign, emit, enqueueActions, not, setup } from 'xstate';
import type { ElementId, UserEquipment } from '../protocol/elementIds.ts';
import { mpsSettingOf, type Settings } from '../protocol/settings.ts';
import type { Identity } from '../protocol/subscribers.ts';
import type { Act } from './support/act.ts';
import { because } from './support/because.ts';
import { addresseeOf, forward, forwardInDialog, passBack, reject } from './support/sip.ts';
import { type Context, type ElementOf, type Got, held, type Incoming } from './support/types.ts';

interface Data {
  /** The MPS for Messaging indication of each registered user, as the S-CSCF announced it. */
  readonly mps: Readonly<Partial<Record<UserEquipment, 'on' | 'off'>>>;
}

interface Config {
  /** The node of the radio access that must page UE-B before it can be reached. */
  readonly pagedBy: 'MME' | 'AMF' | undefined;
  readonly pathToB: boolean;
}

type C = Context<object, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };
type FromUser = Got<
  | 'SIP REGISTER'
  | 'SIP MESSAGE IM'
  | 'SIP MESSAGE SM'
  | 'SIP MESSAGE SMMA'
  | 'SIP MESSAGE MMS'
  | 'SIP MESSAGE REPORT'
  | 'SIP INVITE CHAT'
  | 'SIP INVITE LARGE'
>;
type ToUser = Got<
  | 'SIP MESSAGE IM'
  | 'SIP MESSAGE IMDN'
  | 'SIP MESSAGE SM'
  | 'SIP MESSAGE MMS'
  | 'SIP MESSAGE REPORT'
  | 'SIP INVITE CHAT'
  | 'SIP INVITE LARGE'
>;

const serviceRoute: Readonly<Record<UserEquipment, ElementId>> = { 'UE-A': 'S-CSCF-O', 'UE-B': 'S-CSCF-T' };

const pagingNode = { 'not needed': undefined, 'by MME': 'MME', 'by AMF': 'AMF' } as const;

const isUe = (element: ElementId): element is UserEquipment => element === 'UE-A' || element === 'UE-B';

const addressee = ({ event }: Args): Identity =>
  addresseeOf(
    event.type === 'SIP MESSAGE REPORT' ? { requestUri: event.user } : (event as Got<'SIP MESSAGE IM'>),
  );

const towardUser = [
  { guard: not('pathToClient'), target: 'rejected', actions: 'reject' },
  { guard: 'pagingNeeded', target: 'forwarded', actions: 'forwardThroughRadioAccess' },
  { target: 'forwarded', actions: 'forwardToUser' },
] as const;

/** P-CSCF: the first SIP hop of the terminals, where MPS for Messaging gives a message its priority (6.13 step 1). */
const machine = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  guards: {
    fromUser: ({ event }) => isUe(event.from.element),
    senderHasPriority: because(
      'senderHasPriority',
      ({ context, event }: Args) => isUe(event.from.element) && context.data.mps[event.from.element] === 'on',
      { setting: ({ event }) => (isUe(event.from.element) ? mpsSettingOf[event.from.element] : undefined) },
    ),
    pathToClient: because(
      'pathToClient',
      (args: Args) => addressee(args).ue === 'UE-A' || args.context.config.pathToB,
      { setting: (args) => (addressee(args).ue === 'UE-B' ? 'reach.B.ims' : undefined) },
    ),
    pagingNeeded: because(
      'pagingNeeded',
      (args: Args) => addressee(args).ue === 'UE-B' && args.context.config.pagedBy !== undefined,
      { setting: (args) => (addressee(args).ue === 'UE-B' ? 'ueB.paging' : undefined) },
    ),
    announcesPriority: ({ event }) => event.type === 'SIP 200 OK' && event.mpsIndication !== undefined,
  },
  actions: {
    forwardRegistration: emit(({ context, event }) => forward('I-CSCF', event as FromUser, context.self)),
    forwardHome: emit(({ context, event }) =>
      forward(serviceRoute[event.from.element as UserEquipment], event as FromUser, context.self),
    ),
    forwardHomeWithPriority: emit(({ context, event }) =>
      forward(
        serviceRoute[event.from.element as UserEquipment],
        { ...(event as FromUser), resourcePriority: true, transportPriority: true },
        context.self,
      ),
    ),
    forwardToUser: emit((args) => forward(addressee(args).ue, args.event as ToUser, args.context.self)),
    forwardThroughRadioAccess: emit(({ context, event }) =>
      forward(held(context.config.pagedBy), event as ToUser, context.self),
    ),
    forwardInDialog: emit(({ context, event }) => forwardInDialog(event as Got<'SIP BYE'>, context.self)),
    reject: emit(({ event }) => reject(event as ToUser, 'not-reachable')),
    passBack: emit(({ event }) => passBack(event as Got<'SIP 200 OK'>)),
    learnPriority: enqueueActions(({ context, event, enqueue }) => {
      const { mpsIndication, ...answer } = event as Got<'SIP 200 OK'>;
      const user = answer.via.at(-1)?.element;
      if (mpsIndication === undefined || user === undefined) return;
      enqueue(assign({ data: { ...context.data, mps: { ...context.data.mps, [user]: mpsIndication } } }));
      enqueue.emit(passBack(answer));
    }),
  },
}).createMachine({
  id: 'p-cscf',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        'SIP REGISTER': { target: 'forwarded', actions: 'forwardRegistration' },
        'SIP MESSAGE SMMA': { target: 'forwarded', actions: 'forwardHome' }, // 6.6 step 2
        'SIP MESSAGE REPORT': [
          { guard: 'fromUser', target: 'forwarded', actions: 'forwardHome' },
          { guard: not('pathToClient'), target: 'rejected', actions: 'reject' },
          { target: 'forwarded', actions: 'forwardToUser' },
        ],
        'SIP MESSAGE IM': [
          {
            guard: and(['fromUser', 'senderHasPriority']),
            target: 'forwarded',
            actions: 'forwardHomeWithPriority',
          },
          { guard: 'fromUser', target: 'forwarded', actions: 'forwardHome' },
          ...towardUser,
        ],
        'SIP MESSAGE SM': [
          {
            guard: and(['fromUser', 'senderHasPriority']),
            target: 'forwarded',
            actions: 'forwardHomeWithPriority',
          },
          { guard: 'fromUser', target: 'forwarded', actions: 'forwardHome' },
          ...towardUser,
        ],
        'SIP MESSAGE IMDN': towardUser,
        'SIP MESSAGE MMS': [
          { guard: 'fromUser', target: 'forwarded', actions: 'forwardHome' },
          ...towardUser,
        ],
        'SIP INVITE CHAT': [
          { guard: 'fromUser', target: 'forwarded', actions: 'forwardHome' },
          ...towardUser,
        ],
        'SIP INVITE LARGE': [
          { guard: 'fromUser', target: 'forwarded', actions: 'forwardHome' },
          ...towardUser,
        ],
        'SIP BYE': { target: 'forwarded', actions: 'forwardInDialog' },
        'SIP 200 OK': [
          { guard: 'announcesPriority', target: 'passedBack', actions: 'learnPriority' },
          { target: 'passedBack', actions: 'passBack' },
        ],
        'SIP 202 Accepted': { target: 'passedBack', actions: 'passBack' },
        'SIP ERROR': { target: 'passedBack', actions: 'passBack' },
      },
    },
    forwarded: { type: 'final' },
    passedBack: { type: 'final' },
    rejected: { type: 'final' },
  },
});

/** The P-CSCF, one element for both users. */
export const pCscf: ElementOf<Data, Config> = {
  machine,
  data: () => ({ mps: {} }),
  configure: (_then, now: Settings) => ({
    pagedBy: pagingNode[now['ueB.paging']],
    pathToB: now['reach.B.ims'] !== 'absent',
  }),
};

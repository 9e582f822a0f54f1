import { and, assign, emit, setup } from 'xstate';
import type { Settings } from '../protocol/settings.ts';
import { type Act, internal } from './support/act.ts';
import { because } from './support/because.ts';
import { accept, forward, forwardInDialog, passBack } from './support/sip.ts';
import { type Context, type ElementOf, type Got, type Incoming } from './support/types.ts';

interface Data {
  /** Public User Identities that are registered, by third-party registration. */
  readonly registered: readonly string[];
}

interface Config {
  readonly clientStarted: boolean;
  readonly rewritesFeatureTag: boolean;
  readonly interworkingPreferencesSet: boolean;
}

type C = Context<object, Data, Config>;
type Args = { readonly context: C; readonly event: Incoming };
type Im = Got<'SIP MESSAGE IM' | 'SIP INVITE CHAT' | 'SIP INVITE LARGE'>;

const vocabulary = setup({
  types: {} as { context: C; events: Incoming; emitted: Act },
  guards: {
    imClientOnline: because(
      'imClientOnline',
      ({ context, event }: Args) =>
        context.config.clientStarted && context.data.registered.includes((event as Im).requestUri),
    ),
    featureTagRewritten: because(
      'featureTagRewritten',
      ({ context, event }: Args) => (event as Im).featureTag === 'CPM' && context.config.rewritesFeatureTag,
    ),
    interworkingPreferencesSet: because(
      'interworkingPreferencesSet',
      ({ context }: Args) => context.config.interworkingPreferencesSet,
    ),
  },
  actions: {
    recordRegistration: assign({
      data: ({ context, event }): Data => {
        const { user, expires } = event as Got<'SIP REGISTER 3P'>;
        const others = context.data.registered.filter((other) => other !== user);
        return { registered: expires > 0 ? [...others, user] : others };
      },
    }),
    accept: emit(({ event }) => accept(event as Got<'SIP REGISTER 3P'>)),
    applyTerminatingServices: emit(internal('terminatingServices')),
    /** The contact in the Request-URI tells the S-CSCF that its filter criteria have ended. */
    deliverToClient: emit(({ context, event }) => {
      const im = event as Im;
      return forward(
        { element: im.from.element },
        { ...im, requestUri: `${im.requestUri};gr` },
        context.self,
      );
    }),
    deliverToClientAsIm: emit(({ context, event }) => {
      const im = event as Im;
      return forward(
        { element: im.from.element },
        { ...im, requestUri: `${im.requestUri};gr`, featureTag: 'IM' },
        context.self,
      );
    }),
    returnToSCscf: emit(({ context, event }) =>
      forward({ element: event.from.element }, event as Im, context.self),
    ),
    forwardToGateway: emit(({ context, event }) => forward('IP-SM-GW', event as Im, context.self)),
    forwardInDialog: emit(({ context, event }) => forwardInDialog(event as Got<'SIP BYE'>, context.self)),
    passBack: emit(({ event }) => passBack(event as Got<'SIP 200 OK'>)),
  },
});

const common = {
  'SIP REGISTER 3P': { target: 'registrationRecorded', actions: ['recordRegistration', 'accept'] },
  'SIP BYE': { target: 'forwardedInDialog', actions: 'forwardInDialog' },
  'SIP 200 OK': { target: 'passedBack', actions: 'passBack' },
  'SIP 202 Accepted': { target: 'passedBack', actions: 'passBack' },
  'SIP ERROR': { target: 'passedBack', actions: 'passBack' },
} as const;

/** One message for an IM user, in pager mode or in a session of its own. */
const toImUser = [
  {
    guard: and(['imClientOnline', 'featureTagRewritten']),
    target: 'deliveredToClient',
    actions: ['applyTerminatingServices', 'deliverToClientAsIm'],
  },
  {
    guard: 'imClientOnline',
    target: 'deliveredToClient',
    actions: ['applyTerminatingServices', 'deliverToClient'],
  },
  { target: 'returnedToSCscf', actions: ['applyTerminatingServices', 'returnToSCscf'] },
] as const;

/** IM-AS: the recipient's terminating IM services. An offline client's message goes back to the S-CSCF (6.13 step 5a). */
const imAsMachine = vocabulary.createMachine({
  id: 'im-as',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        ...common,
        'SIP MESSAGE IM': toImUser,
        'SIP INVITE LARGE': toImUser,
        'SIP INVITE CHAT': [
          {
            guard: 'imClientOnline',
            target: 'deliveredToClient',
            actions: ['applyTerminatingServices', 'deliverToClient'],
          },
          { target: 'returnedToSCscf', actions: ['applyTerminatingServices', 'returnToSCscf'] },
        ],
      },
    },
    registrationRecorded: { type: 'final' },
    deliveredToClient: { type: 'final' },
    returnedToSCscf: { type: 'final' },
    forwardedInDialog: { type: 'final' },
    passedBack: { type: 'final' },
  },
});

/** CPM-AS: the recipient's terminating CPM services. Its interworking preferences can lead straight to the gateway (5b). */
const cpmAsMachine = vocabulary.createMachine({
  id: 'cpm-as',
  initial: 'idle',
  context: {} as C,
  states: {
    idle: {
      on: {
        ...common,
        'SIP MESSAGE IM': [
          {
            guard: 'interworkingPreferencesSet',
            target: 'forwardedToGateway',
            actions: ['applyTerminatingServices', 'forwardToGateway'],
          },
          { target: 'returnedToSCscf', actions: ['applyTerminatingServices', 'returnToSCscf'] },
        ],
        // Nobody converts a large message, whatever the preferences are.
        'SIP INVITE LARGE': {
          target: 'returnedToSCscf',
          actions: ['applyTerminatingServices', 'returnToSCscf'],
        },
        // A chat is for the client unless its user takes chats as Short Messages (6.15.2-B8).
        'SIP INVITE CHAT': [
          {
            guard: 'interworkingPreferencesSet',
            target: 'forwardedToGateway', // 6.15.2 step 2
            actions: ['applyTerminatingServices', 'forwardToGateway'],
          },
          { target: 'deliveredToClient', actions: ['applyTerminatingServices', 'deliverToClient'] },
        ],
      },
    },
    registrationRecorded: { type: 'final' },
    forwardedToGateway: { type: 'final' },
    deliveredToClient: { type: 'final' },
    returnedToSCscf: { type: 'final' },
    forwardedInDialog: { type: 'final' },
    passedBack: { type: 'final' },
  },
});

const configure = (settings: Settings): Config => ({
  rewritesFeatureTag: settings['oma.rewriteTag'] === 'yes',
  clientStarted: settings['ueB.imOnline'] === 'yes',
  interworkingPreferencesSet: settings['ueB.prefs'] === 'as SMS',
});

const data = (): Data => ({ registered: [] });

export const imAs: ElementOf<Data, Config> = { machine: imAsMachine, data, configure };
export const cpmAs: ElementOf<Data, Config> = { machine: cpmAsMachine, data, configure };

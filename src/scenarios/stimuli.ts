import type { ElementId, UserEquipment } from '../protocol/elementIds.ts';
import { imsSettingOf, type SettingId, type Settings } from '../protocol/settings.ts';
import type { StimulusMessage, UserAction } from '../protocol/userActions.ts';
import type { Action, SendKind } from './action.ts';

/** Something from outside, and the element that it reaches. */
export interface Stimulus {
  readonly at: ElementId;
  readonly message: StimulusMessage;
}

/** How a user registers: UE-B may reach its gateway over IP without IMS. */
const accessOf = (ue: UserEquipment, settings: Settings): 'IMS' | 'IP' =>
  ue === 'UE-B' ? settings['setup.access'] : 'IMS';

/** The setting that says whether a user is registered. */
export function registrationSetting(ue: UserEquipment, settings: Settings): 'ueA.ims' | 'ueB.ims' | 'ueB.ip' {
  return accessOf(ue, settings) === 'IP' ? 'ueB.ip' : imsSettingOf[ue];
}

/** The user whose registration a setting is. */
export const registrationSettings = { 'ueA.ims': 'UE-A', 'ueB.ims': 'UE-B', 'ueB.ip': 'UE-B' } as const;

/** A user registers or leaves: the setting that shows it, and what reaches the terminal. */
export function registering(ue: UserEquipment, register: boolean, settings: Settings) {
  const over = accessOf(ue, settings);
  const left = over === 'IP' ? 'not registered' : 'unregistered';
  return {
    changes: { [registrationSetting(ue, settings)]: register ? 'registered' : left },
    stimulus: {
      at: ue,
      message: { type: register ? 'USER REGISTERS' : 'USER DEREGISTERS', over },
    } satisfies Stimulus,
  };
}

const reachSettings: Readonly<Partial<Record<SettingId, ElementId>>> = {
  'reach.B.ims': 'P-CSCF',
  'reach.B.ip': 'IP-SM-GW',
  'reach.B.msc': 'MSC',
  'reach.B.sgsn': 'SGSN',
  'reach.B.mme': 'MME',
  'reach.B.smsf': 'SMSF',
};

/** What a changed condition sets going: a state of the world that is set is set at the element that holds it. */
export function stimuliOf(id: SettingId, before: unknown, value: unknown): readonly Stimulus[] {
  if (id === 'hss.mwd') {
    return [{ at: 'HSS', message: { type: 'WAITING DATA SET', serviceCentres: value as readonly string[] } }];
  }
  if (id === 'hss.mcef') {
    return [{ at: 'HSS', message: { type: 'MEMORY FLAG SET', exceeded: value === 'yes' } }];
  }
  const node = reachSettings[id];
  if (node === undefined || value !== 'ok') return [];
  if (before === 'memoryFull') return [{ at: 'UE-B', message: { type: 'MEMORY FREED', over: id } }];
  const servesRadio = id !== 'reach.B.ims' && id !== 'reach.B.ip';
  return before === 'absent' && servesRadio ? [{ at: node, message: { type: 'COVERAGE BACK' } }] : [];
}

/** Whether a user has a client that registers; UE-B may be a phone with SMS only. */
export const hasClient = (ue: UserEquipment, settings: Settings): boolean =>
  ue === 'UE-A' || settings['setup.subscription.B'] !== 'SMS only';

/** States that a run begins with and that registrations would disturb: set when these are over. */
const setAtBeginning = ['hss.mwd', 'hss.mcef'] as const satisfies readonly SettingId[];

/**
 * What happens before a run begins: every known user registers, and who starts unregistered leaves again. So the
 * gateway holds the subscriber data of both, as it would of users that have been seen before (our reading).
 */
export function preparation(settings: Settings): readonly (readonly Stimulus[])[] {
  const isKnown = (ue: UserEquipment) => settings[imsSettingOf[ue]] !== 'unknown';
  // Over IP nothing is left at the gateway by a user that has gone.
  const joins = (ue: UserEquipment) => settings[registrationSetting(ue, settings)] !== 'not registered';
  const users = (['UE-A', 'UE-B'] as const).filter(
    (ue) => isKnown(ue) && hasClient(ue, settings) && joins(ue),
  );
  const leaving = users.filter((ue) => settings[registrationSetting(ue, settings)] === 'unregistered');
  const doing = (ue: UserEquipment, register: boolean) => registering(ue, register, settings).stimulus;
  return [users.map((ue) => doing(ue, true)), leaving.map((ue) => doing(ue, false))];
}

/** The states of the world that differ from nothing, set when the preparation is over. */
export function worldStates(settings: Settings): readonly Stimulus[] {
  return setAtBeginning.flatMap((id) => {
    const value = settings[id];
    const isNothing = value === 'no' || (Array.isArray(value) && value.length === 0);
    return isNothing ? [] : stimuliOf(id, undefined, value);
  });
}

type Send = Extract<Action, { readonly do: 'send' }>;

/** What a sending is to the terminal of the one who sends. */
const sendings: Readonly<Record<SendKind, (action: Send, settings: Settings) => UserAction>> = {
  im: (action, settings) => instantMessage(action, settings, false),
  'large-im': (action, settings) => instantMessage(action, settings, true),
  sms: ({ to, text }, settings) => ({
    type: 'USER SENDS SMS',
    to,
    text,
    segments: settings['msg.segments'],
  }),
  mms: ({ to, text, notify }, settings) => ({
    type: 'USER SENDS MMS',
    to,
    text,
    notify: notify ?? settings['msg.notify'],
  }),
  chat: ({ to, text, privacy }, settings) => ({
    type: 'USER STARTS CHAT',
    to,
    text,
    privacy: privacy ?? settings['msg.privacy'] === 'yes',
    identified: settings['msg.identified'] === 'yes',
  }),
  'chat-message': ({ to, text, notify }, settings) => ({
    type: 'USER SENDS CHAT MESSAGE',
    to,
    text,
    notify: notify ?? settings['msg.notify'],
  }),
  'chat-end': ({ to, text }) => ({ type: 'USER ENDS CHAT', to, text }),
};

function instantMessage({ to, text, privacy, notify }: Send, settings: Settings, large: boolean): UserAction {
  return {
    type: 'USER SENDS IM',
    to,
    text,
    privacy: privacy ?? settings['msg.privacy'] === 'yes',
    notify: notify ?? settings['msg.notify'],
    large: large || settings['msg.kind'] === 'IM large',
  };
}

/** What a sending sets going. */
export function sending(action: Send, settings: Settings): Stimulus {
  return { at: action.from, message: sendings[action.kind](action, settings) };
}

/** The type of what a sending of this kind is to the sender's terminal. */
export const userActionOf: Readonly<Record<SendKind, UserAction['type']>> = {
  im: 'USER SENDS IM',
  'large-im': 'USER SENDS IM',
  sms: 'USER SENDS SMS',
  mms: 'USER SENDS MMS',
  chat: 'USER STARTS CHAT',
  'chat-message': 'USER SENDS CHAT MESSAGE',
  'chat-end': 'USER ENDS CHAT',
};

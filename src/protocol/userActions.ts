import type { UserEquipment } from './elementIds.ts';
import type { SettingId } from './settings.ts';

/** What the sender wants to hear of the delivery. */
export type Notification = 'none' | 'delivery' | 'failure' | 'read';

export type Correspondent = UserEquipment | 'PEER-NET';

interface Sending {
  readonly to: Correspondent;
  readonly text: string;
}

/** What the person with the phone does; it enters the network at a terminal, or in a network outside the picture. */
export type UserAction =
  | (Sending & {
      readonly type: 'USER SENDS IM';
      readonly privacy: boolean;
      readonly notify: Notification;
      /** Too long for pager mode: sent in a session of its own. */
      readonly large: boolean;
    })
  | (Sending & {
      readonly type: 'USER SENDS SMS';
      /** Into how many Short Messages the text is cut at least; a long one takes more. */
      readonly segments: number;
    })
  | (Sending & { readonly type: 'USER SENDS MMS'; readonly notify: Notification })
  | (Sending & { readonly type: 'USER STARTS CHAT'; readonly privacy: boolean; readonly identified: boolean })
  | (Sending & { readonly type: 'USER SENDS CHAT MESSAGE'; readonly notify: Notification })
  | (Sending & { readonly type: 'USER ENDS CHAT' })
  | { readonly type: 'USER REGISTERS' | 'USER DEREGISTERS'; readonly over: 'IMS' | 'IP' };

/** A state of the world that is set from outside: at the element that holds it. */
export type WorldAction =
  | { readonly type: 'WAITING DATA SET'; readonly serviceCentres: readonly string[] }
  | { readonly type: 'MEMORY FLAG SET'; readonly exceeded: boolean }
  /** The phone can take messages again that reach it over this access. */
  | { readonly type: 'MEMORY FREED'; readonly over: SettingId }
  | { readonly type: 'COVERAGE BACK' };

export type StimulusMessage = UserAction | WorldAction;
